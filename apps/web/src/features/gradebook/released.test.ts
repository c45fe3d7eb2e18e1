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
  submittedAt: null,
  handedInLate: false,
  points: 10,
  earned: null,
  scorePercent: null,
  feedback: null,
  ...more,
});

test('only what was released counts, oldest first', () => {
  const grades = releasedGrades([
    piece(3, { earned: 8, scorePercent: 80 }),
    piece(2, { state: 'submitted', submittedAt: '2026-10-02T10:00:00Z' }),
    piece(1, { earned: 0, scorePercent: 0 }),
  ]);
  expect(grades.map(({ id, percent }) => [id, percent])).toEqual([
    [1, 0],
    [3, 80],
  ]);
});

test('a grade is dated by its hand-in', () => {
  const [grade] = releasedGrades([
    piece(1, { earned: 5, scorePercent: 50, submittedAt: '2026-09-30T10:00:00Z' }),
  ]);
  expect(grade?.at).toBe('2026-09-30T10:00:00Z');
});

test('an average is explained by its points', () => {
  const grades = releasedGrades([
    piece(1, { points: 5, earned: 4.1, scorePercent: 82 }),
    piece(2, { points: 5, earned: 4.2, scorePercent: 84 }),
    piece(3, { points: 10, earned: 8.7, scorePercent: 87 }),
  ]);
  expect(pointsWorking(grades)).toBe('17 of 20 points over 3\u00A0graded pieces');
  expect(pointsWorking(grades.slice(0, 1))).toBe('4.1 of 5 points over 1\u00A0graded piece');
});

test('extra credit earns points where none were possible, and has no percent', () => {
  const grades = releasedGrades([
    piece(1, { points: 10, earned: 8, scorePercent: 80 }),
    piece(2, { points: 0, earned: 1, scorePercent: null }),
  ]);
  expect(grades.filter(isPlotted)).toHaveLength(1);
  expect(pointsWorking(grades)).toBe('9 of 10 points over 2\u00A0graded pieces');
});
