import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayNumber, daysBetween, isoWeekday } from './local-date.ts';

test.each([
  // date, the next one, ISO weekday
  ['2026-03-07', '2026-03-08', 6],
  ['2026-03-08', '2026-03-09', 7],
  ['2026-10-31', '2026-11-01', 6],
  ['2026-11-01', '2026-11-02', 7],
  ['2011-12-29', '2011-12-30', 4],
  ['2025-12-31', '2026-01-01', 3],
  ['2024-02-28', '2024-02-29', 3],
  ['2024-02-29', '2024-03-01', 4],
  ['2026-02-28', '2026-03-01', 6],
  ['2000-02-28', '2000-02-29', 1],
  ['2100-02-28', '2100-03-01', 7],
  ['1969-12-31', '1970-01-01', 3],
  ['0099-12-31', '0100-01-01', 4],
])('%s is followed by %s and is day %i of its week', (date, next, weekday) => {
  expect(dateOfDay(dayNumber(date) + 1)).toBe(next);
  expect(daysBetween(date, next)).toBe(1);
  expect(daysBetween(next, date)).toBe(-1);
  expect(isoWeekday(date)).toBe(weekday);
});

test.each([
  '',
  'soon',
  '2026-02-29',
  '2026-02-30',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-1-1',
  '02026-01-01',
  '2026-01-01T00:00',
  '-001-01-01',
])('%j is no date', (text) => {
  expect(() => dayNumber(text)).toThrow(RangeError);
});

test('every date of the years 0000 to 9999 has the number and the weekday that UTC gives it', () => {
  const [first, last] = [
    Date.parse('0000-01-01') / 86_400_000,
    Date.parse('9999-12-31') / 86_400_000,
  ];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (day) => {
      const utc = new Date(day * 86_400_000);
      const date = utc.toISOString().slice(0, 10);
      expect(dateOfDay(day)).toBe(date);
      expect(dayNumber(date)).toBe(day);
      expect(isoWeekday(date) % 7).toBe(utc.getUTCDay());
    }),
    { numRuns: 2000 },
  );
});
