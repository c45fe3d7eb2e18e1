import type { CellStatus, GradebookColumn } from '@planets/contract';
import { formatPoints } from '../../lib/points.ts';
import { has, type GridCell } from './cells.ts';

/** What a cell without a score says. */
export const STATUS_WORDS: Record<CellStatus, string> = {
  not_theirs: 'Not theirs',
  upcoming: 'Not open',
  open: '–',
  in_progress: 'Begun',
  handed_in: 'To grade',
  scored: 'Scored',
  no_score: 'No score',
  missing: 'Missing',
  excused: 'Excused',
};

/** What is seen in the cell comes first, so that it can be called by it. */
const SPOKEN: Partial<Record<CellStatus, string>> = {
  not_theirs: 'not for this student',
  upcoming: 'not open yet',
  open: 'nothing handed in yet',
  in_progress: 'begun, not handed in',
  handed_in: 'to grade, handed in',
  no_score: 'no score, graded',
};

/** Whether a cell holds something that the student could be shown. */
export const isUnreleased = (cell: GridCell): boolean =>
  cell.status === 'scored' && !has(cell, 'released');

/** All of a cell in words: what a screen reader says, and the line above the grid. */
export function cellInWords(cell: GridCell, { points }: Pick<GradebookColumn, 'points'>): string {
  const parts = [
    cell.earned === null || cell.status === 'excused'
      ? (SPOKEN[cell.status] ?? STATUS_WORDS[cell.status].toLowerCase())
      : `${formatPoints(cell.earned)} of ${formatPoints(points)}`,
    cell.earned !== null &&
      cell.counted !== null &&
      cell.counted !== cell.earned &&
      `counts ${formatPoints(cell.counted)} after the late penalty`,
    has(cell, 'handedInLate') && 'handed in late',
    cell.status === 'scored' && has(cell, 'markedMissing') && 'marked as missing',
    has(cell, 'overridden') && 'set by hand',
    isUnreleased(cell) && 'not shown to the student yet',
    has(cell, 'hasFeedback') && 'with feedback',
  ];
  return parts.filter(Boolean).join(', ');
}
