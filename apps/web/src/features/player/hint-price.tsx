import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import type { Hints } from './use-hints.ts';

interface HintPriceProps {
  hints: Hints;
  /** Puts the focus where it makes sense when the buttons are gone. */
  onDecline: () => void;
}

/** Asked once, before the first hint. Takes the focus, which reads it out. */
export function HintPrice({ hints, onDecline }: HintPriceProps) {
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
        <Button variant="primary" onPress={hints.confirm}>
          Show the hint
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            hints.decline();
            onDecline();
          }}
        >
          Not now
        </Button>
      </div>
    </section>
  );
}
