import type { ReactNode, RefObject } from 'react';
import { classes } from '../../lib/classes.ts';
import { insertAtCaret } from './insert-at-caret.ts';

export interface SymbolKey {
  /** What it puts into the field. */
  symbol: string;
  words: string;
  /** What stands on it, where that is not the symbol. */
  seen?: ReactNode;
  /** How far before its end the caret goes: 1 to stand inside brackets. */
  caretBack?: number;
}

interface SymbolKeysProps {
  keys: readonly SymbolKey[];
  field: RefObject<HTMLInputElement | null>;
  onChange: (text: string) => void;
  /** Hidden where there is a real keyboard. */
  isForTouch?: boolean;
}

/** What the keys of a phone leave out, and what is on no keyboard. */
export function SymbolKeys({ keys, field, onChange, isForTouch }: SymbolKeysProps) {
  return (
    <fieldset
      aria-label="Symbols"
      className={classes(
        'mt-3 flex-wrap gap-2',
        isForTouch ? 'hidden pointer-coarse:flex' : 'flex',
      )}
    >
      {keys.map(({ symbol, words, seen, caretBack = 0 }) => (
        <button
          key={symbol}
          type="button"
          aria-label={words}
          // The field keeps its focus, so that the phone's keyboard stays.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => field.current && insertAtCaret(field.current, symbol, caretBack, onChange)}
          className="min-h-11 min-w-11 cursor-pointer rounded-md border border-edge bg-surface px-3 text-lg font-medium hover:border-action"
        >
          {seen ?? symbol}
        </button>
      ))}
    </fieldset>
  );
}
