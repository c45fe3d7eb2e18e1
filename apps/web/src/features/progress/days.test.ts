import { describe, expect, test } from 'vitest';
import {
  dateOf,
  dayAfter,
  daysBetween,
  daysFrom,
  isDay,
  monthsBetween,
  periodsBetween,
} from './days.ts';

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-2-1', false],
  ['today', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

test.each([
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-11-22', -89, '2026-08-25'],
])('%s and %i days is %s', (day, days, expected) => expect(dayAfter(day, days)).toBe(expected));

test.each([0, 1, 30, 365, 800])(
  'the days of a range are as many as were counted: %i more',
  (more) => {
    const days = daysBetween('2025-02-27', dayAfter('2025-02-27', more));
    expect(days).toHaveLength(more + 1);
    expect(daysFrom('2025-02-27', days.at(-1) ?? '')).toBe(more + 1);
  },
);

describe('the periods of a range', () => {
  test.each([
    ['2026-11-20', '2026-11-22', 'day', ['2026-11-20', '2026-11-21', '2026-11-22']],
    ['2026-11-18', '2026-11-23', 'week', ['2026-11-16', '2026-11-23']],
    ['2026-01-31', '2026-03-01', 'month', ['2026-01-01', '2026-02-01', '2026-03-01']],
    ['2026-11-22', '2026-11-21', 'day', []],
  ] as const)('%s to %s by %s', (from, to, bucket, expected) =>
    expect(periodsBetween(from, to, bucket)).toEqual(expected),
  );
});

test('months come newest first', () =>
  expect(monthsBetween('2025-12-30', '2026-02-01')).toEqual(['2026-02', '2026-01', '2025-12']));

test('the date is the reader’s own', () =>
  expect(dateOf(new Date(2026, 2, 8, 23, 59))).toBe('2026-03-08'));
