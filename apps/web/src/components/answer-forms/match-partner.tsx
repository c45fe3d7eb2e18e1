import type { RichText } from '@planets/contract';
import { classes } from '../../lib/classes.ts';
import { LabelText } from '../rich-text/label-text.tsx';

interface MatchPartnerProps {
  /** From 1: also the key that chooses it. */
  number: number;
  content: RichText;
  /** The row it is paired with now. */
  usedBy: string | undefined;
  onChoose: () => void;
}

/** One of the right side, to be given to the chosen row. */
export function MatchPartner({ number, content, usedBy, onChoose }: MatchPartnerProps) {
  return (
    <button
      type="button"
      onClick={onChoose}
      className={classes(
        'flex min-h-12 cursor-pointer items-center gap-2.5 rounded-md border-2 px-3 py-1.5 text-start text-lg transition-colors hover:border-action',
        usedBy === undefined
          ? 'border-edge bg-surface'
          : 'border-dashed border-line bg-ground text-ink-soft',
      )}
    >
      <span aria-hidden="true" className="font-head text-sm text-ink-soft tabular-nums">
        {number}
      </span>
      <span className="min-w-0">
        <LabelText content={content} />
      </span>
      {usedBy !== undefined && <span className="sr-only">, with {usedBy} now</span>}
    </button>
  );
}
