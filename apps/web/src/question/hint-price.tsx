import { useEffect, useRef } from 'react';
import { Button } from '../components/button.tsx';

interface HintPriceProps {
  onConfirm: () => void;
  /** Not now. The focus is then without a place. */
  onDecline: () => void;
}

/** Asked once, before the first hint. Takes the focus, which reads it out. */
export function HintPrice({ onConfirm, onDecline }: HintPriceProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby="hint-price"
      className="mt-6 animate-rise scroll-mb-28 rounded-md bg-action-wash p-4 outline-none"
    >
      <p id="hint-price">
        With a hint this question can still earn half credit. Trying comes first, if you like.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" onPress={onConfirm}>
          Show the hint
        </Button>
        <Button variant="quiet" onPress={onDecline}>
          Not now
        </Button>
      </div>
    </section>
  );
}
