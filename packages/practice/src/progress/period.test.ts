import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, isoWeekday } from '../zones/local-date.ts';
import { bucketFor, periodOf, type Bucket } from './period.ts';

describe('a range is shown by', () => {
  test.each<[string, string, Bucket]>([
    ['2026-03-16', '2026-03-16', 'day'],
    ['2026-03-01', '2026-03-31', 'day'],
    ['2026-03-01', '2026-04-01', 'week'],
    ['2026-01-01', '2026-07-01', 'week'],
    ['2026-01-01', '2026-07-02', 'month'],
    ['2024-01-01', '2026-12-31', 'month'],
  ])('%s to %s: %s', (from, to, bucket) => {
    expect(bucketFor(from, to)).toBe(bucket);
  });
});

describe('a date lies in', () => {
  test.each<[string, Bucket, string, string]>([
    ['2026-03-16', 'day', '2026-03-16', '2026-03-16'],
    ['2026-03-16', 'week', '2026-03-16', '2026-03-22'],
    ['2026-03-15', 'week', '2026-03-09', '2026-03-15'],
    ['2026-01-01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-02-28', 'month', '2026-02-01', '2026-02-28'],
    ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12-31', 'month', '2025-12-01', '2025-12-31'],
    ['2026-04-30', 'month', '2026-04-01', '2026-04-30'],
  ])('%s as a %s: %s to %s', (date, bucket, from, to) => {
    expect(periodOf(date, bucket)).toEqual({ from, to });
  });

  test('exactly one period, and the next one begins the day after', () => {
    const days = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2100-12-31') });
    const buckets = fc.constantFrom<Bucket>('day', 'week', 'month');
    fc.assert(
      fc.property(days, buckets, (day, bucket) => {
        const date = dateOfDay(day);
        const { from, to } = periodOf(date, bucket);
        expect(from <= date && date <= to).toBe(true);
        expect(periodOf(from, bucket)).toEqual({ from, to });
        expect(periodOf(to, bucket)).toEqual({ from, to });
        const next = dateOfDay(dayNumber(to) + 1);
        expect(periodOf(next, bucket).from).toBe(next);
        expect(isoWeekday(periodOf(date, 'week').from)).toBe(1);
      }),
    );
  });
});
