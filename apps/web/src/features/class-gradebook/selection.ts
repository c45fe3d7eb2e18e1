/** Where one is in the grid: rows and columns of what is shown, from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const blockOf = (a: Place, b: Place): Block => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.col, b.col),
  right: Math.max(a.col, b.col),
});

export const isIn = ({ top, bottom, left, right }: Block, row: number, col: number): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

interface Size {
  readonly rows: number;
  readonly cols: number;
}

const PAGE = 10;

/** Where a key leads, inside the grid; undefined for keys that move nothing. */
export function moved(
  { row, col }: Place,
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  { rows, cols }: Size,
): Place | undefined {
  const far = ctrlKey || metaKey;
  const at = (nextRow: number, nextCol: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    col: Math.max(0, Math.min(cols - 1, nextCol)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(far ? 0 : row - 1, col);
    case 'ArrowDown':
      return at(far ? rows - 1 : row + 1, col);
    case 'ArrowLeft':
      return at(row, far ? 0 : col - 1);
    case 'ArrowRight':
      return at(row, far ? cols - 1 : col + 1);
    case 'Home':
      return at(far ? 0 : row, 0);
    case 'End':
      return at(far ? rows - 1 : row, cols - 1);
    case 'PageUp':
      return at(row - PAGE, col);
    case 'PageDown':
      return at(row + PAGE, col);
    default:
      return undefined;
  }
}

/** A block as a spreadsheet has it on the clipboard: tabs and line ends, quotes where a cell has them. */
export function readBlock(text: string): string[][] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) =>
    line.split('\t').map((cell) => cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')),
  );
}

export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');
