import type { RichText } from '@planets/contract';
import { classes } from '../../lib/classes.ts';
import { LabelText } from '../rich-text/label-text.tsx';

interface PairPartnerProps {
  /** From 1: also the key that chooses it. Left out where numbers are something else. */
  number?: number;
  content: RichText;
  /** What it is paired with now. */
  usedBy: string | undefined;
  /** It waits for the place it goes to. Left out where a partner always goes to the chosen row. */
  isHeld?: boolean;
  onChoose: () => void;
}

/** One of those to be given to a row. */
export function PairPartner({ number, content, usedBy, isHeld, onChoose }: PairPartnerProps) {
  return (
    <button
      type="button"
      aria-pressed={isHeld}
      onClick={onChoose}
      className={classes(
        'flex min-h-12 max-w-full cursor-pointer items-center gap-2.5 rounded-md border-2 px-3 py-1.5 text-start text-lg transition-colors hover:border-action',
        isHeld
          ? 'border-action bg-action-wash'
          : usedBy === undefined
            ? 'border-edge bg-surface'
            : 'border-dashed border-line bg-ground text-ink-soft',
      )}
    >
      {number !== undefined && (
        <span aria-hidden="true" className="font-head text-sm text-ink-soft tabular-nums">
          {number}
        </span>
      )}
      <span className="min-w-0">
        <LabelText content={content} />
      </span>
      {usedBy !== undefined && <span className="sr-only">, with {usedBy} now</span>}
    </button>
  );
}
