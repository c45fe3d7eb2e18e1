import { expect, test } from 'vitest';
import { averageScore } from './average-score.ts';

test.each([
  ['nothing is no zero', 0, 0, null],
  ['one session', 855, 1, 85.5],
  ['a third', 1000, 3, 33.3],
  ['two thirds', 2000, 3, 66.7],
  ['half a tenth goes up', 1001, 2, 50.1],
  ['all right', 10_000_000, 10_000, 100],
])('%s', (_, tenths, sessions, mean) => {
  expect(averageScore(tenths, sessions)).toBe(mean);
});
