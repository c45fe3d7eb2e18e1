import type { Option } from '@planets/contract';
import { classes } from '../../lib/classes.ts';
import { plainText } from '../../components/rich-text/plain-text.ts';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';

interface ClozeGapProps {
  number: number;
  total: number;
  options: readonly Option[] | undefined;
  value: string;
  /** What belongs here, once it is resolved. */
  answer: string | undefined;
  /** Set when the whole question is known to be right. */
  isRight: boolean | undefined;
  isLocked: boolean;
  onChange: (text: string) => void;
}

/**
 * Only the server can judge what is typed, and it judged the whole question: a typed gap that is not
 * the key to the letter may still be right, so it gets no mark.
 */
function verdictOn(props: ClozeGapProps): boolean | undefined {
  const { answer, isRight, value, options } = props;
  if (answer === undefined) return undefined;
  if (isRight || value === answer) return true;
  return options === undefined ? undefined : false;
}

/** One gap in the line of text. */
export function ClozeGap(props: ClozeGapProps) {
  const { number, total, options, value, isLocked, onChange } = props;
  const label = total === 1 ? 'Gap' : `Gap ${number} of ${total}`;
  const verdict = verdictOn(props);
  const look = classes(
    'min-h-11 rounded-md border-2 bg-surface px-2.5 align-middle text-[1em] leading-tight',
    verdict === undefined && 'border-edge',
    verdict === true && 'border-right-mark bg-right-wash',
    verdict === false && 'border-miss-mark bg-miss-wash',
  );
  return (
    <span className="inline-flex max-w-full items-center gap-1 align-middle">
      {options === undefined ? (
        <input
          type="text"
          aria-label={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          readOnly={isLocked}
          size={Math.max(8, Math.min(24, value.length + 1))}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={classes(look, 'max-w-full')}
          data-entry=""
        />
      ) : (
        <select
          aria-label={label}
          value={value}
          disabled={isLocked}
          onChange={(event) => onChange(event.target.value)}
          className={classes(
            look,
            'max-w-full cursor-pointer disabled:cursor-default disabled:opacity-100',
          )}
          data-entry=""
        >
          <option value="">choose</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {plainText(option.content)}
            </option>
          ))}
        </select>
      )}
      {verdict !== undefined && (
        <PartMark isRight={verdict} words={verdict ? 'right' : 'not right'} />
      )}
    </span>
  );
}
