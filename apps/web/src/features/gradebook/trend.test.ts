import { expect, test } from 'vitest';
import type { SchoolClass } from '@planets/contract';
import type { PlottedGrade } from './released.ts';
import { classesSentence, placeByTime, trendSentence } from './trend.ts';

const grade = (at: string, percent: number): PlottedGrade => ({
  id: Number(at.slice(8, 10)),
  title: `Quiz of ${at}`,
  classId: 1,
  planet: 'num_forge',
  at,
  earned: percent,
  points: 100,
  percent,
});
const day = (at: string) => at.slice(0, 10);
// Spaces that do not break are a matter of type setting.
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const sentence = (...grades: PlottedGrade[]) => plain(trendSentence(grades, day));

test('grades stand where their time is, not evenly', () => {
  const placed = placeByTime([
    grade('2026-10-01', 0),
    grade('2026-10-02', 50),
    grade('2026-10-05', 100),
  ]);
  expect(placed.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [0.25, 0.5],
    [1, 1],
  ]);
});

test('a single grade stands in the middle', () => {
  expect(placeByTime([grade('2026-10-01', 70)])[0]).toMatchObject({ x: 0.5, y: 0.7 });
});

test('extra points do not leave the plot', () => {
  expect(placeByTime([grade('2026-10-01', 110)])[0]?.y).toBe(1);
});

test('the sentence says how many, when, and how far apart', () => {
  expect(sentence()).toBe('Nothing graded yet.');
  expect(sentence(grade('2026-10-01', 70))).toBe(
    'One graded piece so far: 70% for Quiz of 2026-10-01.',
  );
  expect(sentence(grade('2026-10-01', 70), grade('2026-10-05', 55), grade('2026-10-09', 92))).toBe(
    '3 graded pieces, 2026-10-01 to 2026-10-09: lowest 55%, highest 92%, newest 92%.',
  );
  expect(sentence(grade('2026-10-01', 70), grade('2026-10-01', 70))).toBe(
    '2 graded pieces, 2026-10-01: all 70%.',
  );
});

test('classes without a grade are named, not shown as zero', () => {
  const called = (name: string, shown: number | null) =>
    ({ name, totals: { soFar: { shown } } }) as SchoolClass;
  expect(plain(classesSentence([called('Mathematics', 85), called('History', null)]))).toBe(
    'Mathematics 85%. Nothing graded yet in History.',
  );
});
