import { expect, test } from 'vitest';
import { niceTop } from './nice-top.ts';

test.each([
  [0, 2],
  [90, 2],
  [121, 4],
  [25 * 60, 30],
  [61 * 60, 120],
  [41 * 3600, 60 * 60],
])('an axis for %i seconds ends at %i minutes', (seconds, minutes) =>
  expect(niceTop(seconds)).toBe(minutes * 60),
);
