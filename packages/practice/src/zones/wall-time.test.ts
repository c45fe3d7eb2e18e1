import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, isZone, movedByDays, wallTimeAt } from './wall-time.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('a wall time in a zone', () => {
  test.each([
    // zone, wall time, the instant, how often it comes
    ['UTC', '2026-03-29T02:30', '2026-03-29T02:30', 'once'],
    ['Europe/Berlin', '2026-01-15T08:00', '2026-01-15T07:00', 'once'],
    ['Europe/Berlin', '2026-07-15T08:00', '2026-07-15T06:00', 'once'],
    ['Asia/Kathmandu', '2026-03-01T12:00', '2026-03-01T06:15', 'once'],
    // Clocks go forward: 02:30 does not exist and is taken for 03:30.
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59', 'once'],
    ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00', 'never'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30', 'never'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00', 'once'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30', 'never'],
    // Clocks go back: 02:30 comes twice and the first is meant.
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59', 'once'],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30', 'twice'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00', 'once'],
    ['America/New_York', '2026-11-01T01:15', '2026-11-01T05:15', 'twice'],
    // By half an hour.
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45', 'never'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45', 'twice'],
    // A day that Samoa left out.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00', 'never'],
    ['Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00', 'once'],
    ['UTC', '0999-01-01T00:00', '0999-01-01T00:00', 'once'],
  ])('%s %s', (zone, wall, instant, comes) => {
    expect(instantOf(wall, zone)).toEqual({ at: utc(instant), comes });
  });

  test.each(['', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01', '2026-01-01T24:00', 'soon'])(
    '%j is none',
    (wall) => expect(instantOf(wall, 'Europe/Berlin')).toBeUndefined(),
  );

  const zones = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Auckland',
    'America/St_Johns',
    'Africa/Casablanca',
  );
  const minutes = fc
    .integer({ min: utc('2000-01-01') / 60_000, max: utc('2050-01-01') / 60_000 })
    .map((minute) => minute * 60_000);

  test('every instant is found again from what the wall showed, or is the second of two', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, at) => {
        const wall = wallTimeAt(at, zone);
        const found = instantOf(wall, zone)!;
        expect(found.comes).not.toBe('never');
        expect(wallTimeAt(found.at, zone)).toBe(wall);
        expect(found.at === at || (found.comes === 'twice' && found.at < at)).toBe(true);
      }),
    );
  });
  test('the wall shows it at the instant, unless it never does', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, reading) => {
        const wall = new Date(reading).toISOString().slice(0, 16);
        const { at, comes } = instantOf(wall, zone)!;
        expect(wallTimeAt(at, zone) === wall).toBe(comes !== 'never');
      }),
    );
  });
});

describe('moved by calendar days', () => {
  test.each([
    // The hour stays what it was, over a day of 23 hours and one of 25.
    ['Europe/Berlin', '2026-03-28T08:00', 1, 'Europe/Berlin', '2026-03-29T08:00'],
    ['Europe/Berlin', '2026-10-24T08:00', 7, 'Europe/Berlin', '2026-10-31T08:00'],
    ['Europe/Berlin', '2026-10-24T08:00', -365, 'Europe/Berlin', '2025-10-24T08:00'],
    ['America/New_York', '2026-03-01T23:59', 0, 'Asia/Tokyo', '2026-03-01T23:59'],
    ['Europe/Berlin', '2026-03-28T02:30', 1, 'Europe/Berlin', '2026-03-29T03:30'],
  ])('%s %s and %i days in %s: %s', (zone, from, days, toZone, to) => {
    const at = instantOf(from, zone)!.at;
    expect(wallTimeAt(movedByDays(at, zone, days, toZone), toZone)).toBe(to);
  });
  test('keeps the seconds', () => {
    expect(movedByDays(utc('2026-03-28T08:00:41.007'), 'UTC', 2, 'UTC')).toBe(
      utc('2026-03-30T08:00:41.007'),
    );
  });
});

test('a zone is one that the platform knows', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
