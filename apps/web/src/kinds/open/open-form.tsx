import { useId } from 'react';
import { classes } from '../../lib/classes.ts';
import type { AnswerFormProps } from '../kind-view.ts';
import { countWords } from './count-words.ts';
import { Rubric } from './rubric.tsx';
import { useSaidWhenStill } from './use-said-when-still.ts';
import { lengthAsked, lengthWords } from './word-count-words.ts';

/** The longest text the API takes. */
const LONGEST = 20_000;

/** A text in the student's own words, with what it is graded by. */
export function OpenForm({ question, entry, onChange, isLocked }: AnswerFormProps<'open'>) {
  const id = useId();
  const { words, rubric } = question;
  const count = countWords(entry.text);
  const counted = lengthWords(count, words);
  useSaidWhenStill(counted);
  return (
    <div className="space-y-6">
      <div>
        <label htmlFor={`${id}-text`} className="sr-only">
          Your answer, in your own words
        </label>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-asked`}
          value={entry.text}
          onChange={(event) => onChange({ kind: 'open', text: event.target.value })}
          readOnly={isLocked}
          maxLength={LONGEST}
          rows={9}
          className={classes(
            'block field-sizing-content max-h-[70vh] min-h-60 w-full rounded-md border-2 border-edge px-4 py-3 text-lg',
            isLocked ? 'bg-ground' : 'bg-surface',
          )}
          data-entry=""
        />
        <p className="mt-2 flex flex-wrap justify-between gap-x-6 text-sm text-ink-soft">
          <span id={`${id}-asked`}>{lengthAsked(words)}</span>
          <span
            className={classes('tabular-nums', count > words.max && 'font-medium text-miss-text')}
          >
            {counted}
          </span>
        </p>
      </div>
      <Rubric rubric={rubric} />
    </div>
  );
}
