import type { RichText as RichTextContent } from '@planets/contract';
import { RichText } from '../components/rich-text/rich-text.tsx';

interface WorkedStepsProps {
  steps: readonly RichTextContent[];
  /** How many are shown; all when left out. */
  upTo?: number;
}

/** A way to the answer, a step each, numbered along a line. */
export function WorkedSteps({ steps, upTo = steps.length }: WorkedStepsProps) {
  return (
    <ol className="space-y-3">
      {steps.slice(0, upTo).map((step, index) => (
        // Steps never move, so their place is their identity.
        <li key={index} className="flex gap-3">
          <span
            aria-hidden="true"
            className="mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border border-edge font-head text-sm tabular-nums"
          >
            {index + 1}
          </span>
          <div className="min-w-0 flex-1">
            <RichText content={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}
