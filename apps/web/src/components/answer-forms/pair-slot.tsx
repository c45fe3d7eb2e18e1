import type { RichText } from '@planets/contract';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { classes } from '../../lib/classes.ts';
import { LabelText } from '../rich-text/label-text.tsx';
import { plainText } from '../rich-text/plain-text.ts';
import { PartMark } from './part-mark.tsx';

interface PairSlotProps {
  content: ReactNode;
  /** What is read out for `content`. */
  name: string;
  partner: RichText | undefined;
  /** What stands in the empty place: of the chosen row, and of the others. */
  emptyWords: readonly [current: string, other: string];
  /** More than a few words: on a phone they get a line of their own. */
  isLong?: boolean;
  /** The next partner goes here. */
  isCurrent: boolean;
  isLocked: boolean;
  isRight: boolean | undefined;
  onChoose: () => void;
  onPart: () => void;
}

/** One row with the place for its partner. */
export function PairSlot(props: PairSlotProps) {
  const { content, name, partner, emptyWords, isLong } = props;
  const { isCurrent, isLocked, isRight, onChoose, onPart } = props;
  return (
    <div
      className={classes(
        'flex min-h-14 items-stretch rounded-md border-2 bg-surface',
        isRight === undefined && (isCurrent ? 'border-action' : 'border-line'),
        isRight === true && 'border-right-mark bg-right-wash',
        isRight === false && 'border-miss-mark bg-miss-wash',
      )}
    >
      <button
        type="button"
        aria-pressed={isLocked ? undefined : isCurrent}
        aria-disabled={isLocked}
        onClick={() => !isLocked && onChoose()}
        className={classes(
          'flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 rounded-sm px-3 py-2 text-start text-lg',
          !isLocked && 'cursor-pointer',
        )}
      >
        <span className={classes('min-w-20 flex-1', isLong && 'basis-56')}>{content}</span>
        {partner === undefined ? (
          <span
            className={classes(
              'min-w-20 flex-1 rounded-sm border-2 border-dashed px-2 py-0.5 text-base',
              isCurrent ? 'border-action text-action' : 'border-line text-ink-soft',
            )}
          >
            {emptyWords[isCurrent ? 0 : 1]}
          </span>
        ) : (
          <span className="min-w-20 flex-1 font-semibold">
            <span className="sr-only">: </span>
            <LabelText content={partner} />
          </span>
        )}
      </button>
      {partner !== undefined && !isLocked && (
        <button
          type="button"
          aria-label={`Part ${name} from ${plainText(partner)}`}
          onClick={onPart}
          className="flex w-11 shrink-0 cursor-pointer items-center justify-center rounded-md text-ink-soft hover:text-action"
        >
          <X size={20} aria-hidden="true" />
        </button>
      )}
      {isRight !== undefined && (
        <span className="flex items-center pe-3">
          <PartMark isRight={isRight} words={isRight ? 'right' : 'not right'} />
        </span>
      )}
    </div>
  );
}
