import type { Assignment } from '@planets/contract';
import { expect, test } from 'vitest';
import { isPlotted, pointsWorking, releasedGrades } from './released.ts';

const piece = (id: number, more: Partial<Assignment>): Assignment => ({
  id,
  classId: 1,
  title: `Piece ${id}`,
  planet: 'num_forge',
  topicName: 'Fractions',
  type: 'homework',
  state: 'graded',
  opensAt: '2026-10-01T08:00:00Z',
  dueAt: `2026-10-0${id}T17:00:00Z`,
  closesAt: `2026-10-1${id}T17:00:00Z`,
  hasOwnDates: false,
  timeLimitMinutes: null,
  extraMinutes: 0,
  submittedAt: null,
  handedInLate: false,
  tries: 1,
  handIns: 0,
  points: 10,
  categoryId: null,
  extraCredit: false,
  neverDrop: false,
  earned: null,
  scorePercent: null,
  penalty: null,
  counted: null,
  countedPercent: null,
  feedback: null,
  hasComments: false,
  ...more,
});
/** Graded so, and not late. */
const scored = (earned: number, percent: number | null): Partial<Assignment> => ({
  earned,
  scorePercent: percent,
  counted: earned,
  countedPercent: percent,
});

test('only what was released counts, oldest first', () => {
  const grades = releasedGrades([
    piece(3, { ...scored(8, 80) }),
    piece(2, { state: 'submitted', submittedAt: '2026-10-02T10:00:00Z' }),
    piece(1, { ...scored(0, 0) }),
  ]);
  expect(grades.map(({ id, percent }) => [id, percent])).toEqual([
    [1, 0],
    [3, 80],
  ]);
});

test('a grade is dated by its hand-in', () => {
  const [grade] = releasedGrades([
    piece(1, { ...scored(5, 50), submittedAt: '2026-09-30T10:00:00Z' }),
  ]);
  expect(grade?.at).toBe('2026-09-30T10:00:00Z');
});

test('an average is explained by its points', () => {
  const grades = releasedGrades([
    piece(1, { points: 5, ...scored(4.1, 82) }),
    piece(2, { points: 5, ...scored(4.2, 84) }),
    piece(3, { points: 10, ...scored(8.7, 87) }),
  ]);
  expect(pointsWorking(grades)).toBe('17 of 20\u00A0points over 3\u00A0graded pieces');
  expect(pointsWorking(grades.slice(0, 1))).toBe('4.1 of 5\u00A0points over 1\u00A0graded piece');
});

test('extra credit earns points where none were possible, and has no percent', () => {
  const grades = releasedGrades([
    piece(1, { points: 10, ...scored(8, 80) }),
    piece(2, { points: 0, ...scored(1, null) }),
  ]);
  expect(grades.filter(isPlotted)).toHaveLength(1);
  expect(pointsWorking(grades)).toBe('9 of 10\u00A0points over 2\u00A0graded pieces');
});

test('what counts is what is left after a late penalty', () => {
  const [grade] = releasedGrades([
    piece(1, { ...scored(9, 90), counted: 7, countedPercent: 70, handedInLate: true }),
  ]);
  expect(grade).toMatchObject({ earned: 7, percent: 70 });
});

test('extra credit adds to what is earned alone', () => {
  const [grade] = releasedGrades([piece(1, { ...scored(2, 40), points: 5, extraCredit: true })]);
  expect(grade).toMatchObject({ earned: 2, points: 0, percent: null });
});
