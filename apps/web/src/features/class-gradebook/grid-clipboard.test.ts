import type { GradebookColumn } from '@planets/contract';
import { describe, expect, it } from 'vitest';
import { cleared, copied, pasted, type CellIn } from './grid-clipboard.ts';

const SCORES = [
  [1, 2],
  [3, null],
];

/** Two students by two assignments of 10 points; the second student has no place in the second one. */
const cellIn: CellIn = (row, col) => {
  const earned = SCORES[row]?.[col];
  return earned === undefined || earned === null
    ? undefined
    : {
        key: { assignmentId: col + 1, studentId: `s${row}` },
        column: { points: 10 } as GradebookColumn,
        cell: { status: 'scored', earned, counted: earned, flags: 0, version: 1 },
      };
};
const whole = { top: 0, bottom: 1, left: 0, right: 1 };

describe('a block of the grid', () => {
  it('is copied as lines and tabs', () => {
    expect(copied(whole, (row, col) => `${row}${col}`)).toEqual({
      text: '00\t01\n10\t11',
      cells: 4,
    });
  });

  it('loses its scores, where there are any', () => {
    expect(cleared(whole, cellIn)).toEqual([
      { assignmentId: 1, studentId: 's0', earned: null },
      { assignmentId: 2, studentId: 's0', earned: null },
      { assignmentId: 1, studentId: 's1', earned: null },
    ]);
  });
});

describe('a pasted block', () => {
  it.each([
    ['changes what is another score', '5\t6', [5, 6], 0],
    ['leaves alone what is the same, and what is empty', '1\t\n\t', [], 0],
    ['counts what is no score', 'five\t6', [6], 1],
    ['counts what has no place', '1\t2\n3\t4', [], 1],
    ['counts what hangs over the edge', '1\t2\t3', [], 1],
  ])('%s', (_, text, earned, left) => {
    const read = pasted(text, { row: 0, col: 0 }, cellIn);
    expect(read.changes.map((change) => change.earned)).toEqual(earned);
    expect(read.left).toBe(left);
  });
});
