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
  isRight: true | undefined;
  isLocked: boolean;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One cell to fill. After the verdict a cell that is not surely right has the key below it. */
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
          size={blank.asks === 'number' ? 6 : 12}
          maxLength={500}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={classes(
            'min-h-11 rounded-md border-2 bg-surface px-2 text-center text-lg',
            blank.asks === 'number' && 'tabular-nums',
            isRight ? 'border-right-mark bg-right-wash' : 'border-edge',
          )}
          data-entry=""
        />
        {isRight && <PartMark isRight words="right" />}
      </span>
      {answer !== undefined && !isRight && (
        <span className="text-sm">
          <KeyBeside>{written(answer)}</KeyBeside>
        </span>
      )}
    </span>
  );
}
