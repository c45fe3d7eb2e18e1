import type { Blank } from './blanks-of.ts';

interface Caret {
  isAtStart: boolean;
  isAtEnd: boolean;
}

/**
 * The blank that a key goes to from blank number `from`; undefined where the key stays with the field: an
 * arrow inside its text, or Enter in the last blank, which checks.
 */
export function cellByKey(
  key: string,
  blanks: readonly Blank[],
  from: number,
  caret: Caret,
): number | undefined {
  const here = blanks[from];
  if (!here) return undefined;
  const inColumn = (blank: Blank) => blank.column === here.column;
  switch (key) {
    case 'Enter':
      return from + 1 < blanks.length ? from + 1 : undefined;
    case 'ArrowRight':
      return caret.isAtEnd && from + 1 < blanks.length ? from + 1 : undefined;
    case 'ArrowLeft':
      return caret.isAtStart && from > 0 ? from - 1 : undefined;
    case 'ArrowDown':
      return found(blanks.findIndex((blank) => inColumn(blank) && blank.row > here.row));
    case 'ArrowUp':
      return found(blanks.findLastIndex((blank) => inColumn(blank) && blank.row < here.row));
    default:
      return undefined;
  }
}

const found = (index: number): number | undefined => (index === -1 ? undefined : index);
