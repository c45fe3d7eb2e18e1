import { expect, test } from 'vitest';
import { classTotals } from './class-totals.ts';
import type { Piece } from './piece.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { withWhatIf } from './what-if.ts';

const DAY = 86_400_000;
const piece = (assignmentId: number, more: Partial<Piece> = {}): Piece => ({
  assignmentId,
  categoryId: null,
  points: 10,
  extraCredit: false,
  neverDrop: false,
  earned: null,
  graded: false,
  excused: false,
  markedMissing: false,
  submittedAt: null,
  dueAt: 0,
  ...more,
});
const policy = {
  ...DEFAULT_POLICY,
  missing: 'zero' as const,
  late: { per: 'day' as const, percent: 10, floorPercent: 0 },
};
const shown = (pieces: readonly Piece[]) =>
  classTotals(pieces, [], policy, { zone: 'UTC', now: DAY }).soFar.shown;

test.each<[string, Partial<Piece>, number | null, number | null]>([
  // what, the second piece beside a 5/10, the score tried, the total then
  ['work still to come', { dueAt: 2 * DAY }, 10, 75],
  ['missing work', {}, 10, 75],
  ['work marked missing', { markedMissing: true }, 10, 75],
  ['work that waits for a grade', { submittedAt: 0 }, 10, 75],
  ['a better score', { earned: 3, graded: true }, 10, 75],
  ['late work keeps its penalty', { earned: 3, graded: true, submittedAt: DAY }, 10, 70],
  ['excused work stays excused', { excused: true }, 10, 50],
  ['no score', { earned: 3, graded: true, submittedAt: 0 }, null, 50],
])('%s', (_, second, tried, total) => {
  const pieces = [piece(1, { earned: 5, graded: true }), piece(2, second)];
  const before: unknown = JSON.parse(JSON.stringify(pieces));
  expect(shown(withWhatIf(pieces, new Map([[2, tried]])))).toBe(total);
  expect(pieces).toEqual(before);
});

test('an excused piece is left as it is, its raw score too', () => {
  const pieces = [piece(1, { excused: true, earned: 3, graded: true })];
  expect(withWhatIf(pieces, new Map([[1, 10]]))).toEqual(pieces);
});

test('a score for work that is not there changes nothing', () => {
  const pieces = [piece(1, { earned: 5, graded: true })];
  expect(withWhatIf(pieces, new Map([[9, 10]]))).toEqual(pieces);
});
