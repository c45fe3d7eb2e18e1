import { describe, expect, test } from 'vitest';
import { isLate, latenessOf } from './lateness.ts';

const ms = Date.parse;

describe('late is what comes more than 60 seconds after it was due', () => {
  const due = '2026-05-04T22:00:00Z';
  test.each([
    ['2026-05-04T21:59:59.999Z', false],
    ['2026-05-04T22:00:00.000Z', false],
    ['2026-05-04T22:00:59.999Z', false],
    ['2026-05-04T22:01:00.000Z', false],
    ['2026-05-04T22:01:00.001Z', true],
  ])('%s: %s', (submitted, late) => {
    expect(isLate(ms(submitted), ms(due))).toBe(late);
    expect(latenessOf({ submittedAt: ms(submitted), dueAt: ms(due) }, 'day', 'UTC')).toBe(+late);
    expect(latenessOf({ submittedAt: ms(submitted), dueAt: ms(due) }, 'hour', 'UTC')).toBe(+late);
  });

  test('nothing handed in is not late', () => {
    expect(isLate(null, 0)).toBe(false);
    expect(latenessOf({ submittedAt: null, dueAt: 0 }, 'day', 'UTC')).toBe(0);
  });
});

describe('calendar days late', () => {
  test.each([
    // zone, due, handed in (with the offset that holds there then), days
    ['UTC', '2026-05-04T08:00Z', '2026-05-04T23:00Z', 1, 'later the same day'],
    ['UTC', '2026-05-04T23:59Z', '2026-05-05T00:02Z', 1, 'three minutes, over midnight'],
    ['UTC', '2026-05-04T08:00Z', '2026-05-05T23:59Z', 1, 'the next day'],
    ['UTC', '2026-05-04T23:59Z', '2026-05-06T00:01Z', 2, 'the day after, 24 hours and 2 minutes'],
    ['UTC', '2026-05-04T08:00Z', '2026-05-11T07:00Z', 7, 'a week less an hour'],
    [
      'America/New_York',
      '2026-03-07T23:59-05:00',
      '2026-03-08T23:30-04:00',
      1,
      'a day of 23 hours',
    ],
    [
      'America/New_York',
      '2026-03-07T23:59-05:00',
      '2026-03-09T00:30-04:00',
      2,
      'over a day of 23 hours',
    ],
    [
      'America/New_York',
      '2026-10-31T23:59-04:00',
      '2026-11-01T23:58-05:00',
      1,
      'a day of 25 hours',
    ],
    [
      'America/New_York',
      '2026-10-31T23:59-04:00',
      '2026-11-02T00:01-05:00',
      2,
      'over a day of 25 hours',
    ],
    ['Europe/Berlin', '2026-03-28T23:59+01:00', '2026-03-29T23:00+02:00', 1, 'a day of 23 hours'],
    ['Europe/Berlin', '2026-10-24T23:59+02:00', '2026-10-25T23:58+01:00', 1, 'a day of 25 hours'],
    [
      'Europe/Berlin',
      '2026-10-25T02:30+02:00',
      '2026-10-25T02:45+01:00',
      1,
      'the hour that comes twice',
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-04T23:59+11:00',
      '2026-04-05T23:59+10:30',
      1,
      'a day of 24½ hours',
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-03T23:59+10:30',
      '2026-10-05T00:10+11:00',
      2,
      'over a day of 23½ hours',
    ],
    // The same two instants are one day apart in one zone and two in another.
    ['UTC', '2026-05-04T20:00Z', '2026-05-06T02:00Z', 2, 'seen in UTC'],
    ['America/New_York', '2026-05-04T20:00Z', '2026-05-06T02:00Z', 1, 'seen in New York'],
  ])('%s: due %s, handed in %s, %i (%s)', (zone, due, submitted, days) => {
    const times = { dueAt: ms(due), submittedAt: ms(submitted) };
    expect(latenessOf(times, 'day', zone)).toBe(days);
  });
});

describe('started hours late, counted from the due time', () => {
  test.each([
    ['2026-05-04T22:01:01Z', 1],
    ['2026-05-04T23:00:00Z', 1],
    ['2026-05-04T23:00:00.001Z', 2],
    ['2026-05-06T05:12:00Z', 32],
  ])('%s: %i', (submitted, hours) => {
    const times = { dueAt: ms('2026-05-04T22:00:00Z'), submittedAt: ms(submitted) };
    expect(latenessOf(times, 'hour', 'UTC')).toBe(hours);
  });

  test.each([
    [
      'the hour that is skipped does not pass',
      '2026-03-29T01:30+01:00',
      '2026-03-29T03:30+02:00',
      1,
    ],
    [
      'the hour that comes twice passes twice',
      '2026-10-25T02:30+02:00',
      '2026-10-25T02:30+01:00',
      1,
    ],
    ['and one more', '2026-10-25T02:30+02:00', '2026-10-25T03:30+01:00', 2],
  ])('in Berlin %s', (_, due, submitted, hours) => {
    const times = { dueAt: ms(due), submittedAt: ms(submitted) };
    expect(latenessOf(times, 'hour', 'Europe/Berlin')).toBe(hours);
  });
});
