import type { RichText } from '@planets/contract';
import { classes } from '../../lib/classes.ts';
import { LabelText } from '../rich-text/label-text.tsx';
import { PartMark } from './part-mark.tsx';

/** What a resolved question says of an option. */
export type OptionVerdict = 'right' | 'chosen-wrong' | 'not-chosen';

interface OptionRowProps {
  type: 'radio' | 'checkbox';
  name: string;
  /** 1 for the first: also the key that chooses it. */
  number: number;
  content: RichText;
  isChosen: boolean;
  isLocked: boolean;
  verdict: OptionVerdict | undefined;
  onChoose: () => void;
}

const LOOK: Record<OptionVerdict, string> = {
  right: 'border-right-mark bg-right-wash',
  'chosen-wrong': 'border-miss-mark bg-miss-wash',
  'not-chosen': 'border-line text-ink-soft',
};

/** One answer to choose: a real radio button or checkbox in a row that is wholly its label. */
export function OptionRow(props: OptionRowProps) {
  const { type, name, number, content, isChosen, isLocked, verdict, onChoose } = props;
  return (
    <label
      className={classes(
        'group relative flex min-h-14 items-center gap-3 rounded-md border-2 px-3 py-2.5 text-lg transition-colors',
        'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        verdict === undefined
          ? 'cursor-pointer border-line bg-surface has-checked:border-action has-checked:bg-action-wash hover:border-action'
          : LOOK[verdict],
        isLocked && 'pointer-events-none',
      )}
    >
      <input
        type={type}
        name={name}
        checked={isChosen}
        // A locked control stays focusable, so that the place on the page is not lost.
        aria-disabled={isLocked}
        onChange={() => !isLocked && onChoose()}
        className="sr-only"
      />
      <span
        aria-hidden="true"
        className={classes(
          'flex size-8 shrink-0 items-center justify-center border-2 font-head text-sm font-medium tabular-nums',
          type === 'radio' ? 'rounded-full' : 'rounded-sm',
          isChosen
            ? 'border-action bg-action text-action-ink'
            : 'border-edge text-ink-soft group-hover:border-action',
        )}
      >
        {number}
      </span>
      <span className="min-w-0 flex-1">
        <LabelText content={content} />
      </span>
      {verdict === 'right' && (
        <PartMark isRight words={isChosen ? 'Right, and your choice' : 'The right answer'} />
      )}
      {verdict === 'chosen-wrong' && <PartMark isRight={false} words="Your choice, not right" />}
    </label>
  );
}
