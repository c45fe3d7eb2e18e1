import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDayIn, localDateAt } from './local-date-at.ts';
import { daysBetween } from './local-date.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('the date of a student', () => {
  test.each([
    // zone, the hour at which the day starts, instant, date
    ['UTC', 0, '2026-03-08T00:00', '2026-03-08'],
    ['UTC', 4, '2026-03-08T00:30', '2026-03-07'],
    ['UTC', 4, '2026-03-08T03:59:59.999', '2026-03-07'],
    ['UTC', 4, '2026-03-08T04:00', '2026-03-08'],
    ['UTC', 6, '2026-01-01T05:59', '2025-12-31'],
    ['UTC', 6, '2024-03-01T05:59', '2024-02-29'],

    // 23 hours: 02:00 to 03:00 is skipped.
    ['America/New_York', 0, '2026-03-08T04:59', '2026-03-07'],
    ['America/New_York', 0, '2026-03-08T05:00', '2026-03-08'],
    ['America/New_York', 0, '2026-03-09T03:59', '2026-03-08'],
    ['America/New_York', 0, '2026-03-09T04:00', '2026-03-09'],
    ['America/New_York', 4, '2026-03-08T07:59', '2026-03-07'],
    ['America/New_York', 4, '2026-03-08T08:00', '2026-03-08'],
    ['America/New_York', 4, '2026-03-09T07:59', '2026-03-08'],
    // The day starts at an hour that the wall never shows: it starts with the next one.
    ['America/New_York', 2, '2026-03-08T06:59', '2026-03-07'],
    ['America/New_York', 2, '2026-03-08T07:00', '2026-03-08'],
    // 25 hours: 01:00 to 02:00 comes twice.
    ['America/New_York', 0, '2026-11-01T03:59', '2026-10-31'],
    ['America/New_York', 0, '2026-11-01T04:00', '2026-11-01'],
    ['America/New_York', 0, '2026-11-02T04:59', '2026-11-01'],
    ['America/New_York', 0, '2026-11-02T05:00', '2026-11-02'],
    ['America/New_York', 2, '2026-11-01T05:59', '2026-10-31'],
    ['America/New_York', 2, '2026-11-01T06:59', '2026-10-31'],
    ['America/New_York', 2, '2026-11-01T07:00', '2026-11-01'],
    ['America/New_York', 4, '2026-11-01T08:59', '2026-10-31'],
    ['America/New_York', 4, '2026-11-01T09:00', '2026-11-01'],

    // Summer ends in the south: 02:00 to 03:00 comes twice.
    ['Australia/Sydney', 0, '2026-04-04T12:59', '2026-04-04'],
    ['Australia/Sydney', 0, '2026-04-04T13:00', '2026-04-05'],
    ['Australia/Sydney', 0, '2026-04-05T13:59', '2026-04-05'],
    ['Australia/Sydney', 0, '2026-04-05T14:00', '2026-04-06'],
    ['Australia/Sydney', 3, '2026-04-04T16:59', '2026-04-04'],
    ['Australia/Sydney', 3, '2026-04-04T17:00', '2026-04-05'],

    // By half an hour: 01:30 to 02:00 comes twice in April, 02:00 to 02:30 never in October.
    ['Australia/Lord_Howe', 0, '2026-04-04T12:59', '2026-04-04'],
    ['Australia/Lord_Howe', 0, '2026-04-04T13:00', '2026-04-05'],
    ['Australia/Lord_Howe', 0, '2026-04-05T13:29', '2026-04-05'],
    ['Australia/Lord_Howe', 0, '2026-04-05T13:30', '2026-04-06'],
    ['Australia/Lord_Howe', 2, '2026-04-04T15:29', '2026-04-04'],
    ['Australia/Lord_Howe', 2, '2026-04-04T15:30', '2026-04-05'],
    ['Australia/Lord_Howe', 2, '2026-10-03T15:29', '2026-10-03'],
    ['Australia/Lord_Howe', 2, '2026-10-03T15:30', '2026-10-04'],

    ['Asia/Kathmandu', 0, '2026-01-01T18:14', '2026-01-01'],
    ['Asia/Kathmandu', 0, '2026-01-01T18:15', '2026-01-02'],
    ['Asia/Kathmandu', 4, '2026-01-01T22:14', '2026-01-01'],
    ['Asia/Kathmandu', 4, '2026-01-01T22:15', '2026-01-02'],

    // Samoa went from Thursday the 29th to Saturday the 31st: so does who is up at half past midnight.
    ['Pacific/Apia', 0, '2011-12-30T09:59', '2011-12-29'],
    ['Pacific/Apia', 0, '2011-12-30T10:00', '2011-12-31'],
    ['Pacific/Apia', 4, '2011-12-30T10:30', '2011-12-29'],
    ['Pacific/Apia', 4, '2011-12-30T14:00', '2011-12-31'],
    ['Pacific/Apia', 4, '2011-12-31T10:30', '2011-12-31'],
  ])('%s, day from %i: %s is on %s', (zone, dayStartsAt, instant, date) => {
    expect(localDateAt(utc(instant), zone, dayStartsAt)).toBe(date);
  });

  test.each([-1, 7, 24, 0.5, Number.NaN])('no day starts at %d', (hour) => {
    expect(() => localDateAt(0, 'UTC', hour)).toThrow(RangeError);
  });
  test('a zone that does not exist has no date', () => {
    expect(() => localDateAt(0, 'Mars/Olympus', 0)).toThrow(RangeError);
  });
  test.each([253_402_300_800_000, 1_736_467_560_000_000])(
    'no date can say the instant %d',
    (at) => {
      expect(() => localDateAt(at, 'UTC', 0)).toThrow(RangeError);
      expect(localDateAt(253_402_300_799_999, 'UTC', 0)).toBe('9999-12-31');
    },
  );

  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'America/Los_Angeles',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Asia/Beirut',
    'America/Havana',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Pacific/Chatham',
  );
  const minutes = fc
    .integer({ min: utc('2005-01-01T00:00') / 60_000, max: utc('2040-01-01T00:00') / 60_000 })
    .map((minute) => minute * 60_000);

  test('is one that the zone had, and a later start of the day moves it by no more than one such date', () => {
    fc.assert(
      fc.property(zones, minutes, fc.integer({ min: 0, max: 6 }), (zone, at, hour) => {
        const [date, plain] = [localDateAt(at, zone, hour), localDateAt(at, zone, 0)];
        expect(isDayIn(date, zone)).toBe(true);
        const moved = daysBetween(date, plain);
        expect(moved === 0 || moved === 1 || (moved === 2 && zone === 'Pacific/Apia')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('whether a zone had a date', () => {
  test.each([
    ['Pacific/Apia', '2011-12-29', true],
    ['Pacific/Apia', '2011-12-30', false],
    ['Pacific/Apia', '2011-12-31', true],
    ['Pacific/Apia', '2012-12-30', true],
    ['Pacific/Fakaofo', '2011-12-30', false],
    ['Pacific/Auckland', '2011-12-30', true],
    ['Pacific/Pago_Pago', '2011-12-30', true],
    ['Pacific/Kwajalein', '1993-08-21', false],
    ['Pacific/Kwajalein', '1993-08-20', true],
    ['America/New_York', '2026-03-08', true],
    ['America/New_York', '2026-11-01', true],
    ['Australia/Lord_Howe', '2026-10-04', true],
    ['UTC', '2026-01-01', true],
  ])('%s %s: %s', (zone, date, had) => {
    expect(isDayIn(date, zone)).toBe(had);
    // What is remembered changes no answer.
    expect(isDayIn(date, zone)).toBe(had);
  });

  test('every date of Samoa but one', () => {
    const dates = Array.from({ length: 1200 }, (_, day) =>
      new Date(utc('2010-01-01T00:00') + day * 86_400_000).toISOString().slice(0, 10),
    );
    expect(dates.filter((date) => !isDayIn(date, 'Pacific/Apia'))).toEqual(['2011-12-30']);
  });
  test('what is no date, and a zone that does not exist, are refused', () => {
    expect(() => isDayIn('2026-02-30', 'UTC')).toThrow(RangeError);
    expect(() => isDayIn('2026-02-28', 'Mars/Olympus')).toThrow(RangeError);
  });
});
