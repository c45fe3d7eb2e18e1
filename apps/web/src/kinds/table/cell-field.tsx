import type { KeyboardEvent } from 'react';
import { KeyBeside } from '../../components/answer-forms/key-beside.tsx';
import { PartMark } from '../../components/answer-forms/part-mark.tsx';
import { written } from '../../components/answer-forms/with-unit.ts';
import { classes } from '../../lib/classes.ts';
import type { Blank } from './blanks-of.ts';

interface CellFieldProps {
  blank: Blank;
  value: string;
  /** What belongs here, once it is resolved. */
  answer: string | undefined;
  isRight: boolean | undefined;
  isLocked: boolean;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One cell to fill. After the verdict a cell that is not right has the key below it. */
export function CellField(props: CellFieldProps) {
  const { blank, value, answer, isRight, isLocked, onChange, onKeyDown } = props;
  return (
    <span className="inline-flex flex-col">
      <span className="inline-flex items-center gap-1">
        <input
          type="text"
          aria-label={`${blank.name}, ${blank.asks === 'number' ? 'a number' : 'a word'}`}
          inputMode={blank.asks === 'number' ? 'decimal' : 'text'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          readOnly={isLocked}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={classes(
            'min-h-11 rounded-md border-2 bg-surface px-1.5 text-center text-lg',
            // Three columns of numbers fit a phone.
            blank.asks === 'number' ? 'w-20 tabular-nums sm:w-28' : 'w-36',
            isRight === undefined && 'border-edge',
            isRight === true && 'border-right-mark bg-right-wash',
            isRight === false && 'border-miss-mark bg-miss-wash',
          )}
          // All of a long entry is seen.
          style={{ minWidth: `${Math.min(20, value.length) + 1.5}ch` }}
          data-entry=""
        />
        {isRight !== undefined && (
          <PartMark isRight={isRight} words={isRight ? 'right' : 'not right'} />
        )}
      </span>
      {answer !== undefined && !isRight && (
        <span className="text-sm">
          <KeyBeside>{written(answer)}</KeyBeside>
        </span>
      )}
    </span>
  );
}
