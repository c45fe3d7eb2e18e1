import type { RichText as RichTextContent } from '@planets/contract';
import Lightbulb from 'lucide-react/icons/lightbulb';
import { RichText } from '../../components/rich-text/rich-text.tsx';

/** The hints asked for so far, the gentlest first. */
export function HintLadder({ hints }: { hints: readonly RichTextContent[] }) {
  if (hints.length === 0) return null;
  return (
    <section aria-label="Hints" className="mt-6 space-y-3">
      {hints.map((hint, index) => (
        <div
          // Hints never move, so their place is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="flex animate-rise gap-3 border-s-4 border-action ps-3"
        >
          <Lightbulb size={20} className="mt-1 shrink-0 text-action" aria-hidden="true" />
          <div className="min-w-0 flex-1">
            <p className="font-head text-sm font-medium text-action">Hint {index + 1}</p>
            <RichText content={hint} />
          </div>
        </div>
      ))}
    </section>
  );
}
