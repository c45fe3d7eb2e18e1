import type { Assignment, AssignmentState } from '@planets/contract';
import { expect, test } from 'vitest';
import { inOrder, matching } from './assignment-order.ts';

const piece = (id: number, state: AssignmentState, day: number, classId = 1) =>
  ({
    id,
    classId,
    state,
    dueAt: `2026-11-${day}T17:00:00Z`,
    submittedAt: null,
  }) as Assignment;

test('missing first, then by due date, then what is done with the newest first', () => {
  const pieces = [
    piece(1, 'excused', 10),
    piece(2, 'graded', 11),
    piece(3, 'graded', 12),
    piece(4, 'upcoming', 28),
    piece(5, 'in_progress', 25),
    piece(6, 'open', 24),
    piece(7, 'submitted', 20),
    piece(8, 'missing', 19),
    piece(9, 'missing', 18),
  ];
  expect(inOrder(pieces).map(({ id }) => id)).toEqual([9, 8, 6, 5, 4, 7, 3, 2, 1]);
});

test('filters by class and by state', () => {
  const pieces = [piece(1, 'open', 20), piece(2, 'open', 20, 2), piece(3, 'late', 20, 2)];
  const ids = (filters: object) => matching(pieces, filters).map(({ id }) => id);
  expect(ids({})).toEqual([1, 2, 3]);
  expect(ids({ class: 2 })).toEqual([2, 3]);
  expect(ids({ class: 2, state: 'open' })).toEqual([2]);
  expect(ids({ class: 9 })).toEqual([]);
});
