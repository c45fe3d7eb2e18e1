import { describe, expect, test } from 'vitest';
import {
  daysOfMonth,
  formatLocalDate,
  formatLocalSpan,
  formatMonth,
  isoWeekday,
  monthAfter,
  weekdayName,
} from './local-day.ts';

describe('a stored date', () => {
  test('is the day it says, wherever it is read', () => {
    expect(formatLocalDate('2026-03-08')).toContain('8');
    expect(formatMonth('2026-03')).toBe('March 2026');
    expect(isoWeekday('2026-03-08')).toBe(7);
    expect(weekdayName(isoWeekday('2026-03-09'))).toBe('Monday');
    expect(weekdayName(7)).toBe('Sunday');
  });

  test('a span of one day is said once', () => {
    expect(formatLocalSpan('2026-05-01', '2026-05-01')).toBe(formatLocalDate('2026-05-01'));
  });

  test.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-03', 0, '2026-03'],
  ])('%s and %i months is %s', (month, months, result) => {
    expect(monthAfter(month, months)).toBe(result);
  });

  test.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-12', 31],
  ])('%s has %i days', (month, count) => {
    const days = daysOfMonth(month);
    expect(days).toHaveLength(count);
    expect(days.at(-1)).toBe(`${month}-${count}`);
  });
});
