import type { GoalsAnswer } from '@planets/contract';
import { expect, test } from 'vitest';
import { goalsKept } from './goals-kept.ts';

const answer = (weeks: [from: string, amount: number, done: number][]): GoalsAnswer => ({
  week: { from: '2026-03-16', to: '2026-03-22' },
  goals: [
    {
      what: 'minutes',
      amount: 60,
      done: 90,
      weeks: weeks.map(([from, amount, done]) => ({ from, amount, done })),
    },
  ],
  classes: [],
});

const threeWeeks = answer([
  ['2026-03-09', 30, 30],
  ['2026-03-02', 20, 19],
  ['2026-02-23', 20, 25],
]);

test.each([
  ['all weeks', '2026-02-23', '2026-03-15', [{ what: 'minutes', amount: 30, kept: 2, weeks: 3 }]],
  [
    'a week that begins before the range is left out',
    '2026-02-24',
    '2026-03-15',
    [{ what: 'minutes', amount: 30, kept: 1, weeks: 2 }],
  ],
  [
    'a week that ends after it is, too',
    '2026-02-23',
    '2026-03-14',
    [{ what: 'minutes', amount: 20, kept: 1, weeks: 2 }],
  ],
  ['a range without a whole week has none', '2026-03-10', '2026-03-18', []],
])('%s', (_, from, to, kept) => {
  expect(goalsKept(threeWeeks, { from, to })).toEqual(kept);
});
