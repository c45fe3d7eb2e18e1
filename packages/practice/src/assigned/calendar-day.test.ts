import { expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

test.each([
  // zone, instant, calendar day there
  ['UTC', '2026-03-08T00:00:00Z', '2026-03-08'],
  ['UTC', '2026-03-08T23:59:59.999Z', '2026-03-08'],
  ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
  // The day of 23 hours ends an hour of UTC earlier than it began.
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
  ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
  // The day of 25 hours.
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
  ['Europe/Berlin', '2026-03-28T22:59:59Z', '2026-03-28'],
  ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
  // Clocks change by half an hour.
  ['Australia/Lord_Howe', '2026-04-04T12:59:59Z', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-04-05T13:29:59Z', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-04-05T13:30:00Z', '2026-04-06'],
  ['Asia/Kathmandu', '2026-01-01T18:14:59Z', '2026-01-01'],
  ['Asia/Kathmandu', '2026-01-01T18:15:00Z', '2026-01-02'],
  // Samoa went without 30 December 2011.
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
])('in %s, %s is on %s', (zone, instant, day) => {
  expect(calendarDay(Date.parse(instant), zone)).toBe(dayOf(day));
});

test('a zone that does not exist is refused', () => {
  expect(() => calendarDay(0, 'Mars/Olympus_Mons')).toThrow(RangeError);
});

test('what is remembered changes no answer', () => {
  const instants = Array.from({ length: 40_000 }, (_, index) => index * 900_000 + 1);
  const first = instants.map((at) => calendarDay(at, 'Europe/Lisbon'));
  const again = instants.map((at) => calendarDay(at, 'Europe/Lisbon'));
  expect(again).toEqual(first);
  const steps = first.slice(1).map((day, index) => day - (first[index] ?? 0));
  expect(new Set(steps)).toEqual(new Set([0, 1]));
});
