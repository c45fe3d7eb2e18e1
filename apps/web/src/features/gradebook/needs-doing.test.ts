import type { Assignment, AssignmentState } from '@planets/contract';
import { expect, test } from 'vitest';
import { needsDoing } from './needs-doing.ts';

const now = new Date('2026-11-22T12:00:00Z');
const stats = { assigned: 0, submitted: 0, graded: 0, missing: 0, averagePercent: null };
const piece = (id: number, state: AssignmentState, dueAt: string) =>
  ({ id, state, dueAt }) as Assignment;

test('the missing come first, oldest first; then what is due within a week', () => {
  const { missing, dueSoon } = needsDoing(
    {
      stats,
      classes: [],
      archived: { classes: [], assignments: [] },
      missing: [4, 2],
      assignments: [
        piece(1, 'open', '2026-12-20T17:00:00Z'),
        piece(2, 'missing', '2026-11-20T17:00:00Z'),
        piece(3, 'in_progress', '2026-11-25T17:00:00Z'),
        piece(4, 'missing', '2026-11-10T17:00:00Z'),
        piece(5, 'open', '2026-11-23T17:00:00Z'),
        piece(6, 'submitted', '2026-11-23T17:00:00Z'),
        piece(7, 'excused', '2026-11-23T17:00:00Z'),
        piece(8, 'upcoming', '2026-11-24T17:00:00Z'),
      ],
    },
    now,
  );
  expect(missing.map(({ id }) => id)).toEqual([4, 2]);
  expect(dueSoon.map(({ id }) => id)).toEqual([5, 3]);
});
