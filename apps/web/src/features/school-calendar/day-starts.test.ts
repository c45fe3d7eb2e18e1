import { expect, test } from 'vitest';
import { todayIn } from './day-starts.ts';

test.each([
  ['America/New_York', '2026-03-08T04:59:00Z', '2026-03-07'],
  ['Asia/Kathmandu', '2026-03-16T18:15:00Z', '2026-03-17'],
  ['UTC', '2026-12-31T23:59:00Z', '2026-12-31'],
])('in %s at %s it is %s', (zone, now, date) => {
  expect(todayIn(zone, new Date(now))).toBe(date);
});
