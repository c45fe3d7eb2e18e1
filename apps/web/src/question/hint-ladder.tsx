import type { RichText as RichTextContent } from '@planets/contract';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { useEffect, useRef, useState } from 'react';
import { RichText } from '../components/rich-text/rich-text.tsx';

/** The hints asked for so far, the gentlest first. */
export function HintLadder({ hints }: { hints: readonly RichTextContent[] }) {
  const [before] = useState(hints.length);
  if (hints.length === 0) return null;
  return (
    <section aria-label="Hints" className="mt-6 space-y-3">
      {hints.map((hint, index) => (
        // Hints never move, so their place is their identity.
        <Hint key={index} number={index + 1} hint={hint} isNew={index >= before} />
      ))}
    </section>
  );
}

interface HintProps {
  number: number;
  hint: RichTextContent;
  /** Asked for just now: it takes the focus, which reads it out and brings it into view. */
  isNew: boolean;
}

function Hint({ number, hint, isNew }: HintProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) ref.current?.focus();
  }, [isNew]);
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className="flex animate-rise scroll-mb-28 gap-3 border-s-4 border-action ps-3 outline-none"
    >
      <Lightbulb size={20} className="mt-1 shrink-0 text-action" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="font-head text-sm font-medium text-action">Hint {number}</p>
        <RichText content={hint} />
      </div>
    </div>
  );
}
