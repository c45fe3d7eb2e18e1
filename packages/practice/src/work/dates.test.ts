import { describe, expect, test } from 'vitest';
import { datesFor, endsAtOf, isClosed, minutesFor, type OwnDates } from './dates.ts';

const MINUTE = 60_000;
const assignment = { opensAt: 100, dueAt: 200, closesAt: 300 };
const none: OwnDates = { opensAt: null, dueAt: null, closesAt: null, extraMinutes: 0 };

test.each<[string, Partial<OwnDates> | undefined, object]>([
  ['nothing of their own', undefined, { opensAt: 100, dueAt: 200, closesAt: 300, extraMinutes: 0 }],
  ['a row that sets no date', {}, { opensAt: 100, dueAt: 200, closesAt: 300, extraMinutes: 0 }],
  ['one date of their own', { opensAt: 150 }, { opensAt: 150, dueAt: 200, closesAt: 300 }],
  ['an earlier due time', { dueAt: 120 }, { dueAt: 120, closesAt: 300 }],
  ['due after the others close: it stays open', { dueAt: 400 }, { dueAt: 400, closesAt: 400 }],
  ['closing before it is due', { closesAt: 150 }, { dueAt: 200, closesAt: 200 }],
  ['more time', { extraMinutes: 15 }, { dueAt: 200, extraMinutes: 15 }],
])('%s', (_, own, dates) => {
  expect(datesFor(assignment, own && { ...none, ...own })).toMatchObject(dates);
});

test.each([
  ['at the second', 0, false],
  ['a minute after', 60_000, false],
  ['a millisecond after the grace', 60_001, true],
])('received %s, it is closed: %s', (_, after, closed) => {
  expect(isClosed(300 + after, assignment)).toBe(closed);
});

describe('a time limit', () => {
  const dates = { opensAt: 0, dueAt: 90 * MINUTE, closesAt: 100 * MINUTE, extraMinutes: 0 };
  test('counts from the beginning, with the extra minutes', () => {
    expect(endsAtOf(10 * MINUTE, 20, dates)).toBe(30 * MINUTE);
    expect(endsAtOf(10 * MINUTE, 20, { ...dates, extraMinutes: 10 })).toBe(40 * MINUTE);
  });
  test('never goes past closing', () => {
    expect(endsAtOf(95 * MINUTE, 20, { ...dates, extraMinutes: 10 })).toBe(100 * MINUTE);
  });
  test('is none where none was set, whatever is extra', () => {
    expect(endsAtOf(0, null, { ...dates, extraMinutes: 10 })).toBe(null);
    expect(minutesFor(null, { ...dates, extraMinutes: 10 })).toBe(null);
    expect(minutesFor(45, { ...dates, extraMinutes: 15 })).toBe(60);
  });
});
