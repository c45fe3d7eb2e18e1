import { expect, test } from 'vitest';
import { wholeMinutes } from './whole-minutes.ts';

test.each([
  [0, '0 s'],
  [45, '45 s'],
  [60, '1 min'],
  [89, '1 min'],
  [119, '1 min'],
  [3599, '59 min'],
  [6240, '1 h 44 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(wholeMinutes(seconds)).toBe(words);
});
