import type { CellEdit, GridCell } from './cells.ts';
import type { GradebookColumn } from '@planets/contract';
import { readEntry } from './score-entry.ts';
import { readBlock, writeBlock, type Block, type Place } from './selection.ts';

/** A student's cell of an assignment, as it is shown. */
export interface FoundCell {
  readonly key: Pick<CellEdit, 'assignmentId' | 'studentId'>;
  readonly column: GradebookColumn;
  readonly cell: GridCell;
}

/** Undefined where there is no such cell: a figure, or a place outside. */
export type CellIn = (row: number, col: number) => FoundCell | undefined;

/** A block as text for a spreadsheet, and how many cells it has. */
export function copied(
  { top, bottom, left, right }: Block,
  textOf: (row: number, col: number) => string,
): { text: string; cells: number } {
  const lines = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, col) => textOf(top + row, left + col)),
  );
  return { text: writeBlock(lines), cells: lines.length * lines[0]!.length };
}

/** What a text pasted at a place would change, and how many of its cells have no score or no place for one. */
export function pasted(
  text: string,
  at: Place,
  changeableIn: CellIn,
): { changes: CellEdit[]; left: number } {
  const changes: CellEdit[] = [];
  let left = 0;
  for (const [row, cells] of readBlock(text).entries())
    for (const [col, typed] of cells.entries()) {
      if (typed.trim() === '') continue;
      const found = changeableIn(at.row + row, at.col + col);
      const read = found && readEntry(typed, found.column);
      if (found && read && 'edit' in read) {
        if (!('earned' in read.edit) || read.edit.earned !== found.cell.earned)
          changes.push({ ...found.key, ...read.edit });
      } else left += 1;
    }
  return { changes, left };
}

/** What takes the scores of a block away. */
export function cleared({ top, bottom, left, right }: Block, changeableIn: CellIn): CellEdit[] {
  const changes: CellEdit[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let col = left; col <= right; col += 1) {
      const found = changeableIn(row, col);
      if (found && found.cell.earned !== null) changes.push({ ...found.key, earned: null });
    }
  return changes;
}
