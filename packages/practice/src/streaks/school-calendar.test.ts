import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, isoWeekday } from '../zones/local-date.ts';
import { restDaysKnown } from './rest-days.ts';
import { calendarAt, type SchoolCalendar } from './school-calendar.ts';

const calendar: SchoolCalendar = {
  weekends: [
    { days: [5, 6], addedAt: 100 },
    { days: [7], addedAt: 300 },
    { days: [], addedAt: 200 },
  ],
  holidays: [
    { id: 1, name: 'Winter', from: '2025-12-22', to: '2026-01-04', addedAt: 100, removedAt: null },
    {
      id: 2,
      name: 'A mistake',
      from: '2026-02-02',
      to: '2026-02-06',
      addedAt: 150,
      removedAt: 250,
    },
  ],
};

describe('the calendar as it was known', () => {
  test.each<[number, readonly number[], readonly string[]]>([
    [99, [6, 7], []],
    [100, [5, 6], ['Winter']],
    [150, [5, 6], ['Winter', 'A mistake']],
    [200, [], ['Winter', 'A mistake']],
    [249, [], ['Winter', 'A mistake']],
    [250, [], ['Winter']],
    [300, [7], ['Winter']],
  ])('at %i', (knownAt, weekend, names) => {
    const known = calendarAt(calendar, knownAt);
    expect(known.weekend).toEqual(weekend);
    expect(known.holidays.map(({ name }) => name)).toEqual(names);
  });
  test('of two weekends of one millisecond the later in the list', () => {
    const weekends = [
      { days: [1], addedAt: 5 },
      { days: [2], addedAt: 5 },
    ];
    expect(calendarAt({ weekends, holidays: [] }, 5).weekend).toEqual([2]);
  });
});

describe('a day of rest', () => {
  const school: SchoolCalendar = {
    weekends: [],
    holidays: [
      { id: 1, name: 'Winter', from: '2025-12-22', to: '2026-01-04', addedAt: 0, removedAt: null },
      {
        id: 3,
        name: 'New Year',
        from: '2026-01-01',
        to: '2026-01-01',
        addedAt: 0,
        removedAt: null,
      },
      {
        id: 2,
        name: 'The same',
        from: '2026-01-01',
        to: '2026-01-01',
        addedAt: 0,
        removedAt: null,
      },
      { id: 4, name: 'Never', from: '2026-03-05', to: '2026-03-02', addedAt: 0, removedAt: null },
    ],
  };
  test.each([
    ['2025-12-19', undefined],
    ['2025-12-21', 'weekend'],
    ['2025-12-22', 'Winter'],
    ['2025-12-27', 'Winter'],
    ['2025-12-31', 'Winter'],
    ['2026-01-01', 'The same'],
    ['2026-01-02', 'Winter'],
    ['2026-01-04', 'Winter'],
    ['2026-01-05', undefined],
    ['2026-03-03', undefined],
  ])('%s: %s', (date, expected) => {
    const rest = restDaysKnown(school)(0)(dayNumber(date));
    expect(rest?.kind === 'holiday' ? rest.name : rest?.kind).toBe(expected);
  });

  const first = dayNumber('2025-11-01');
  const holidays = fc
    .array(
      fc.record({
        start: fc.nat(60),
        length: fc.nat(20),
        addedAt: fc.nat(20),
        removedAt: fc.option(fc.nat(20)),
      }),
      { maxLength: 8 },
    )
    .map((made) =>
      made.map(({ start, length, ...entered }, id) => ({
        id,
        name: `${id}`,
        from: dateOfDay(first + start),
        to: dateOfDay(first + start + length),
        ...entered,
      })),
    );
  const weekends = fc.array(
    fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })), addedAt: fc.nat(20) }),
    { maxLength: 3 },
  );

  test('is what the calendar of that moment says of it, whatever was asked before', () => {
    fc.assert(
      fc.property(weekends, holidays, (ofWeeks, ofDays) => {
        const mine = { weekends: ofWeeks, holidays: ofDays };
        const restDays = restDaysKnown(mine);
        for (const knownAt of [20, 0, 7, 13, 5, 20]) {
          const known = calendarAt(mine, knownAt);
          for (let day = first - 2; day < first + 84; day += 1) {
            const date = dateOfDay(day);
            const names = known.holidays
              .filter(({ from, to }) => from <= date && date <= to)
              .toSorted((a, b) => (a.from === b.from ? a.id - b.id : a.from < b.from ? 1 : -1));
            const weekend = known.weekend.includes(isoWeekday(date)) ? 'weekend' : undefined;
            const rest = restDays(knownAt)(day);
            expect(rest?.kind === 'holiday' ? rest.name : rest?.kind).toBe(
              names[0]?.name ?? weekend,
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
