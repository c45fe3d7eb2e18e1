import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { LocalDate } from '../progress/practised.ts';
import { localDateAt } from '../zones/local-date-at.ts';
import { dateOfDay, dayNumber } from '../zones/local-date.ts';
import { instantOf } from '../zones/wall-time.ts';
import { advanceStreak, needsRefold, NO_STREAK } from './advance-streak.ts';
import { inOrder, type CountedDay } from './counted-day.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import { streakNow, streakOf, type StreakDay, type Today } from './streak-of.ts';

const NO_CALENDAR: SchoolCalendar = { weekends: [], holidays: [] };

/** Noon, UTC. */
const noonOf = (date: LocalDate) => Date.parse(`${date}T12:00Z`);

const LETTERS = new Map<StreakDay['kind'], string>([
  ['practised', 'P'],
  ['weekend', 'w'],
  ['holiday', 'h'],
  ['freeze', 'f'],
  ['missed', 'x'],
  ['skipped_by_zone', 'z'],
  ['waiting', '?'],
]);
/** A day that earned a freeze is an E. */
const letters = (days: readonly StreakDay[]) =>
  days.map((day) => (day.earnedFreeze ? 'E' : LETTERS.get(day.kind))).join('');

/** A streak of the dates at which there is a P; the last of the letters is today, at noon in UTC. */
function streakFrom(first: LocalDate, practice: string, calendar = NO_CALENDAR) {
  const start = dayNumber(first);
  const dates = Array.from(practice, (_, at) => dateOfDay(start + at));
  const days = dates
    .filter((_, at) => practice[at] === 'P')
    .map((date) => ({ date, zone: 'UTC', countedAt: noonOf(date) }));
  const date = dates.at(-1) ?? first;
  return streakOf(days, calendar, { date, zone: 'UTC', now: noonOf(date) });
}

describe('a streak', () => {
  // 2026-03-02 is a Monday.
  test.each<
    [
      string,
      string,
      string,
      readonly number[],
      number,
      number,
      number | null,
      'counted' | 'waiting' | 'rest',
    ]
  >([
    // what, practice, days, counts, longest, freezes, next freeze in, today
    ['begins', 'P', 'P', [1], 1, 0, 4, 'counted'],
    ['waits today', 'PP.', 'PP?', [1, 2, 2], 2, 0, 3, 'waiting'],
    ['breaks when a school day was missed', 'PP..', 'PPx?', [1, 2, 0, 0], 2, 0, 5, 'waiting'],
    ['begins again', 'PP.P', 'PPxP', [1, 2, 0, 1], 2, 0, 4, 'counted'],
    ['does not break at a weekend', '....P..P', 'PwwP', [1, 1, 1, 2], 2, 0, 3, 'counted'],
    ['rests on a day of rest', '....P.', 'Pw', [1, 1], 1, 0, 4, 'rest'],
    ['grows at a weekend', '....PPP', 'PPP', [1, 2, 3], 3, 0, 2, 'counted'],
    ['earns a freeze on the fifth day', 'PPPPP', 'PPPPE', [1, 2, 3, 4, 5], 5, 1, 5, 'counted'],
    [
      'uses it for a missed day, which adds nothing',
      'PPPPP...P',
      'PPPPEwwfP',
      [1, 2, 3, 4, 5, 5, 5, 5, 6],
      6,
      0,
      4,
      'counted',
    ],
    [
      'uses it before today, and waits',
      'PPPPP....',
      'PPPPEwwf?',
      [1, 2, 3, 4, 5, 5, 5, 5, 5],
      5,
      0,
      5,
      'waiting',
    ],
    [
      'breaks on the second missed day',
      'PPPPP....P',
      'PPPPEwwfxP',
      [1, 2, 3, 4, 5, 5, 5, 5, 0, 1],
      5,
      0,
      4,
      'counted',
    ],
    [
      'holds two freezes and counts towards no third',
      'PPPPPPPPPPPP',
      'PPPPEPPPPEPP',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      12,
      2,
      null,
      'counted',
    ],
    [
      'counts towards the next once one is used',
      'PPPPPPPPPPPP..PPPPP',
      'PPPPEPPPPEPPwwPPPPP',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12, 13, 14, 15, 16, 17],
      17,
      2,
      null,
      'counted',
    ],
    [
      'earns anew from the day after a freeze was used',
      'PPPPPPPPPPPP...PPPPP',
      'PPPPEPPPPEPPwwfPPPPE',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12, 12, 13, 14, 15, 16, 17],
      17,
      2,
      null,
      'counted',
    ],
    ['keeps its longest run', 'PPP..PP', 'PPPxxPP', [1, 2, 3, 0, 0, 1, 2], 3, 0, 3, 'counted'],
    [
      'begins the way to a freeze again after it broke',
      'PPPP.PP',
      'PPPPxPP',
      [1, 2, 3, 4, 0, 1, 2],
      4,
      0,
      3,
      'counted',
    ],
  ])('%s', (_, practice, days, counts, longest, freezes, nextFreezeIn, today) => {
    const streak = streakFrom('2026-03-02', practice);
    expect(letters(streak.days)).toBe(days);
    expect(streak.days.map(({ count }) => count)).toEqual(counts);
    expect(streak).toMatchObject({
      current: counts.at(-1),
      longest,
      freezes,
      nextFreezeIn,
      today,
    });
  });

  test.each([
    ['2026-03-04', 'waiting'],
    ['2026-03-07', 'rest'],
  ] as const)('of no day, on %s: %s', (date, today) => {
    expect(streakOf([], NO_CALENDAR, { date, zone: 'UTC', now: noonOf(date) })).toEqual({
      current: 0,
      longest: 0,
      freezes: 0,
      nextFreezeIn: 5,
      today,
      days: [],
      state: NO_STREAK,
    });
  });
});

const fridayAndSaturday: SchoolCalendar = {
  weekends: [{ days: [5, 6], addedAt: 0 }],
  holidays: [],
};
const winter: SchoolCalendar = {
  weekends: [],
  holidays: [
    { id: 1, name: 'Winter', from: '2025-12-22', to: '2026-01-02', addedAt: 0, removedAt: null },
  ],
};

describe('the school’s calendar', () => {
  test.each<[string, SchoolCalendar, LocalDate, string, string]>([
    // what, calendar, first date, practice, days
    ['Friday and Saturday are free', fridayAndSaturday, '2026-03-05', 'P..P', 'PwwP'],
    ['and Sunday is not', fridayAndSaturday, '2026-03-05', 'P...P', 'PwwxP'],
    [
      'a school without a weekend',
      { weekends: [{ days: [], addedAt: 0 }], holidays: [] },
      '2026-03-06',
      'P..P',
      'PxxP',
    ],
    [
      'holidays over the end of a year',
      winter,
      '2025-12-19',
      'P................P',
      'PwwhhhhhhhhhhhhwwP',
    ],
    ['practice in the holidays adds', winter, '2025-12-30', 'P.P..', 'PhPhw'],
    ['the day after them counts again', winter, '2025-12-31', 'P......P', 'PhhwwxxP'],
  ])('%s', (_, calendar, first, practice, days) => {
    expect(letters(streakFrom(first, practice, calendar).days)).toBe(days);
  });

  test('a holiday has its name, and no other day has one', () => {
    const { days } = streakFrom('2026-01-01', 'P.....', winter);
    expect(days.map(({ holiday }) => holiday)).toEqual([null, 'Winter', null, null, null, null]);
  });

  const wednesday = { id: 1, name: 'Snow', from: '2026-03-04', to: '2026-03-04' };
  test.each<[string, LocalDate, LocalDate | null, string, string]>([
    // what, entered, taken back, practice from Tuesday the third, days
    ['a holiday entered before the gap closed excuses', '2026-03-04', null, 'P.P', 'PhP'],
    ['one entered in the evening, before today’s practice, too', '2026-03-05', null, 'P.P', 'PhP'],
    ['one entered after the gap closed comes too late', '2026-03-06', null, 'P.P.', 'PxP?'],
    ['while the gap is open it is known', '2026-03-06', null, 'P....', 'Phxxw'],
    ['one that was taken back before does not excuse', '2026-03-02', '2026-03-03', 'P.P', 'PxP'],
    ['one that was taken back later still does', '2026-03-02', '2026-03-06', 'P.P.', 'PhP?'],
  ])('%s', (_, added, removed, practice, days) => {
    const calendar: SchoolCalendar = {
      weekends: [],
      holidays: [
        {
          ...wednesday,
          addedAt: noonOf(added),
          removedAt: removed === null ? null : noonOf(removed),
        },
      ],
    };
    expect(letters(streakFrom('2026-03-03', practice, calendar).days)).toBe(days);
  });

  test('a school that changes its weekend leaves the weeks before alone', () => {
    const calendar: SchoolCalendar = {
      weekends: [{ days: [5, 6], addedAt: noonOf('2026-03-12') }],
      holidays: [],
    };
    // Saturday and Sunday of the first week, Friday and Saturday of the second.
    const { days } = streakFrom('2026-03-05', 'PP..PPPP..P', calendar);
    expect(letters(days)).toBe('PPwwPPEPwwP');
  });
});

/** Where and when a student practised, as the wall showed it: `Europe/Berlin 2026-03-04T20:00`. */
function placed(text: string, dayStartsAt: number): CountedDay {
  const [zone = '', wall = ''] = text.split(' ');
  const at = instantOf(wall, zone)?.at ?? Number.NaN;
  return { date: localDateAt(at, zone, dayStartsAt), zone, countedAt: at };
}
const todayAt = (text: string, dayStartsAt: number): Today => {
  const { date, zone, countedAt } = placed(text, dayStartsAt);
  return { date, zone, now: countedAt };
};

describe('a streak is not lost to a clock', () => {
  test.each<[string, string, number, readonly string[], string]>([
    // what, zone, hour at which the day starts, practice on the wall, days
    [
      'New York, a day of 23 hours',
      'America/New_York',
      0,
      ['2026-03-06T23:59', '2026-03-07T23:59', '2026-03-08T00:00', '2026-03-09T00:00'],
      'PPPP',
    ],
    [
      'New York, early and late around it',
      'America/New_York',
      0,
      ['2026-03-06T00:01', '2026-03-07T23:59', '2026-03-08T23:59', '2026-03-09T00:01'],
      'PPPP',
    ],
    [
      'New York, when the night is for the day before',
      'America/New_York',
      4,
      ['2026-03-06T12:00', '2026-03-08T01:30', '2026-03-09T03:59', '2026-03-09T04:00'],
      'PPPP',
    ],
    [
      'New York, a day of 25 hours',
      'America/New_York',
      0,
      ['2026-10-30T23:59', '2026-10-31T00:00', '2026-11-01T23:59', '2026-11-02T00:00'],
      'PPPP',
    ],
    [
      'New York, the hour that comes twice',
      'America/New_York',
      2,
      ['2026-10-30T12:00', '2026-11-01T01:30', '2026-11-02T01:59', '2026-11-02T02:00'],
      'PPPP',
    ],
    [
      'Sydney, a day of 25 hours',
      'Australia/Sydney',
      0,
      ['2026-04-03T00:00', '2026-04-04T23:59', '2026-04-05T23:59', '2026-04-06T00:00'],
      'PPPP',
    ],
    [
      'Lord Howe, half an hour more',
      'Australia/Lord_Howe',
      0,
      ['2026-04-03T00:00', '2026-04-04T23:59', '2026-04-05T23:59', '2026-04-06T00:00'],
      'PPPP',
    ],
    [
      'Lord Howe, half an hour less',
      'Australia/Lord_Howe',
      2,
      ['2026-10-02T23:59', '2026-10-04T01:59', '2026-10-04T02:30', '2026-10-06T01:59'],
      'PPPP',
    ],
    [
      'Kathmandu',
      'Asia/Kathmandu',
      0,
      ['2026-03-02T23:59', '2026-03-03T00:00', '2026-03-04T23:59', '2026-03-05T00:00'],
      'PPPP',
    ],
    [
      'Apia, which had no Friday the 30th',
      'Pacific/Apia',
      0,
      ['2011-12-28T12:00', '2011-12-29T12:00', '2011-12-31T12:00', '2012-01-01T12:00'],
      'PPzPP',
    ],
    [
      'Apia, up at half past midnight',
      'Pacific/Apia',
      4,
      ['2011-12-28T12:00', '2011-12-31T00:30', '2011-12-31T12:00', '2012-01-01T12:00'],
      'PPzPP',
    ],
    [
      'Apia, where the Thursday was missed all the same',
      'Pacific/Apia',
      0,
      ['2011-12-28T12:00', '2011-12-31T12:00'],
      'PxzP',
    ],
  ])('%s', (_, zone, dayStartsAt, walls, expected) => {
    const days = walls.map((wall) => placed(`${zone} ${wall}`, dayStartsAt));
    const today = todayAt(`${zone} ${walls.at(-1)}`, dayStartsAt);
    expect(letters(streakOf(days, NO_CALENDAR, today).days)).toBe(expected);
  });
});

describe('a streak is not lost to a journey', () => {
  // 2026-03-02 is a Monday; none of these is long enough to have a freeze.
  test.each<[string, number, readonly string[], string, number]>([
    // what, hour at which the day starts, practice in order of time (the last is today), days, count
    [
      'west across midnight: the same date again adds nothing',
      0,
      [
        'Europe/Berlin 2026-03-03T20:00',
        'Europe/Berlin 2026-03-04T01:00',
        'America/New_York 2026-03-03T21:00',
        'America/New_York 2026-03-04T20:00',
        'America/New_York 2026-03-05T20:00',
      ],
      'PPP',
      3,
    ],
    [
      'west across midnight: the date that had been missed is practised after all',
      0,
      [
        'Europe/Berlin 2026-03-02T20:00',
        'Europe/Berlin 2026-03-04T01:00',
        'America/New_York 2026-03-03T21:00',
      ],
      'PPP',
      3,
    ],
    [
      'west, and back across midnight',
      0,
      [
        'Europe/Berlin 2026-03-02T20:00',
        'America/New_York 2026-03-03T22:00',
        'Europe/Berlin 2026-03-05T08:00',
      ],
      'PPzP',
      3,
    ],
    [
      'west over the date line, where it is yesterday',
      0,
      [
        'Pacific/Auckland 2026-03-03T09:00',
        'Pacific/Auckland 2026-03-04T09:00',
        'Pacific/Honolulu 2026-03-03T18:00',
        'Pacific/Honolulu 2026-03-05T18:00',
      ],
      'PPP',
      3,
    ],
    [
      'east across midnight',
      0,
      ['America/New_York 2026-03-03T20:00', 'Europe/Berlin 2026-03-04T20:00'],
      'PP',
      2,
    ],
    [
      'east into the early morning: at home it was still the day before',
      0,
      ['Europe/Berlin 2026-03-02T20:00', 'Asia/Tokyo 2026-03-04T06:30'],
      'PzP',
      2,
    ],
    [
      'east, and a day missed by both clocks',
      0,
      ['Europe/Berlin 2026-03-02T20:00', 'Asia/Tokyo 2026-03-04T20:00'],
      'PxP',
      1,
    ],
    [
      'over the date line, which took a date',
      0,
      ['America/Los_Angeles 2026-03-02T20:00', 'Australia/Sydney 2026-03-04T10:00'],
      'PzP',
      2,
    ],
    [
      'over the date line, late on the day of arrival',
      4,
      ['America/Los_Angeles 2026-03-02T20:00', 'Australia/Sydney 2026-03-04T22:00'],
      'PzP',
      2,
    ],
    [
      'over the date line, and one more day missed',
      0,
      ['America/Los_Angeles 2026-03-02T20:00', 'Australia/Sydney 2026-03-05T10:00'],
      'PxzP',
      1,
    ],
    [
      'over the date line, before practice on the day of arrival',
      0,
      ['America/Los_Angeles 2026-03-02T20:00', '? Australia/Sydney 2026-03-04T10:00'],
      'Pz?',
      1,
    ],
    [
      'from Samoa on the day it had none',
      0,
      ['Pacific/Apia 2011-12-29T12:00', 'Pacific/Auckland 2011-12-31T12:00'],
      'PzP',
      2,
    ],
    [
      'to Samoa on the day it had none',
      0,
      ['Pacific/Pago_Pago 2011-12-29T12:00', 'Pacific/Apia 2011-12-31T12:00'],
      'PzP',
      2,
    ],
    [
      'another zone with the same clock is no journey',
      0,
      ['Europe/Berlin 2026-03-02T20:00', 'Europe/Paris 2026-03-04T01:00'],
      'PxP',
      1,
    ],
  ])('%s', (_, dayStartsAt, texts, expected, current) => {
    const practice = texts.filter((text) => !text.startsWith('?'));
    const days = practice.map((text) => placed(text, dayStartsAt));
    const today = todayAt((texts.at(-1) ?? '').replace('? ', ''), dayStartsAt);
    const streak = streakOf(days, NO_CALENDAR, today);
    expect(letters(streak.days)).toBe(expected);
    expect(streak.current).toBe(current);
    expect(arriving(days, NO_CALENDAR)).toEqual(streak.state);
  });

  test('after a flight west the day that counted lies ahead, and nothing is waited for', () => {
    const days = [placed('Europe/Berlin 2026-03-04T01:00', 0)];
    const streak = streakOf(days, NO_CALENDAR, todayAt('America/New_York 2026-03-03T21:00', 0));
    expect(streak).toMatchObject({ current: 1, today: 'counted' });
    expect(letters(streak.days)).toBe('P');
  });
});

describe('what is stored stays', () => {
  const days = ['2026-03-02', '2026-03-03', '2026-03-04'].map((date, at) => ({
    date,
    zone: 'Europe/Berlin',
    countedAt: (instantOf(`${date}T20:00`, 'Europe/Berlin')?.at ?? 0) + at,
  }));
  test.each([
    // the first hours of Thursday, before and after the school lets the day start at 4
    ['in Berlin', 'Europe/Berlin 2026-03-05T01:00', 0, 'PPP?', 'waiting'],
    [
      'where the night is for Wednesday from now on',
      'Europe/Berlin 2026-03-05T01:00',
      4,
      'PPP',
      'counted',
    ],
    [
      'in a zone to which the student has moved',
      'Asia/Tokyo 2026-03-05T09:00',
      0,
      'PPP?',
      'waiting',
    ],
    ['in one that is still at Wednesday', 'America/New_York 2026-03-04T19:00', 0, 'PPP', 'counted'],
  ])('%s', (_, now, dayStartsAt, expected, today) => {
    const streak = streakOf(days, NO_CALENDAR, todayAt(now, dayStartsAt));
    expect(letters(streak.days)).toBe(expected);
    expect(streak).toMatchObject({ current: 3, today });
  });
});

/** The states as they are stored, one after the other, as days come to count. */
function statesOf(arrivals: readonly CountedDay[], calendar: SchoolCalendar) {
  const seen: CountedDay[] = [];
  const states = [NO_STREAK];
  for (const day of arrivals) {
    if (seen.some(({ date }) => date === day.date)) continue;
    seen.push(day);
    const state = states.at(-1) ?? NO_STREAK;
    states.push(
      needsRefold(state, day)
        ? streakOf(seen, calendar, { ...day, now: day.countedAt }).state
        : advanceStreak(state, day, calendar),
    );
  }
  return states;
}
const arriving = (arrivals: readonly CountedDay[], calendar: SchoolCalendar) =>
  statesOf(arrivals, calendar).at(-1);

describe('folding', () => {
  const first = dayNumber('2026-01-01');
  const zones = [
    'UTC',
    'America/Los_Angeles',
    'Australia/Sydney',
    'Pacific/Apia',
    'Asia/Kathmandu',
  ];
  const pauses = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 10, max: 28 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }) },
  );
  /** Practice in the order of time, with journeys between. */
  const arrivals = fc
    .tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.array(fc.record({ hours: pauses, zone: fc.constantFrom(...zones) }), {
        maxLength: 60,
        size: 'max',
      }),
    )
    .map(([dayStartsAt, steps]) => {
      let at = first * 86_400_000;
      return steps.map(({ hours, zone }) => {
        at += hours * 3_600_000;
        return { date: localDateAt(at, zone, dayStartsAt), zone, countedAt: at };
      });
    });
  const instants = fc.integer({ min: first - 5, max: first + 100 }).map((day) => day * 86_400_000);
  const entries = fc.record({
    weekends: fc.array(
      fc.record({
        days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
        addedAt: instants,
      }),
      { maxLength: 3 },
    ),
    holidays: fc.array(
      fc.record({
        start: fc.nat(90),
        length: fc.nat(12),
        addedAt: instants,
        removedAt: fc.option(instants),
      }),
      { maxLength: 6 },
    ),
  });
  const calendars = entries.map(({ weekends, holidays }): SchoolCalendar => ({
    weekends,
    holidays: holidays.map(({ start, length, ...entered }, id) => ({
      id,
      name: `Holiday ${id}`,
      from: dateOfDay(first + start),
      to: dateOfDay(first + start + length),
      ...entered,
    })),
  }));
  const lastOf = (days: readonly CountedDay[]): Today => {
    const latest = days.at(-1);
    return latest
      ? { date: latest.date, zone: latest.zone, now: latest.countedAt }
      : { date: '2026-01-01', zone: 'UTC', now: first * 86_400_000 };
  };

  test('day after day gives what all days at once give, through flights and changes of the calendar', () => {
    fc.assert(
      fc.property(arrivals, calendars, (days, calendar) => {
        const stored = arriving(days, calendar);
        const { state } = streakOf(days, calendar, lastOf(days));
        expect(stored).toEqual(state);
        expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
        // In whatever order they are read back.
        expect(streakOf(days.toReversed(), calendar, lastOf(days)).state).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  test('the longest run never falls as days come to count', () => {
    fc.assert(
      fc.property(arrivals, calendars, (days, calendar) => {
        const longest = statesOf(days, calendar).map((state) => state.longest);
        expect(longest).toEqual(longest.toSorted((a, b) => a - b));
      }),
    );
  });

  test('the days tell what the counter says', () => {
    fc.assert(
      fc.property(arrivals, calendars, fc.nat(20), (days, calendar, later) => {
        const last = lastOf(days);
        const date = dateOfDay(dayNumber(last.date) + later);
        const today = { date, zone: last.zone, now: last.now + later * 86_400_000 };
        const streak = streakOf(days, calendar, today);
        const { days: told, state, ...now } = streak;
        expect(streakNow(state, calendar, today)).toEqual(now);
        expect(now.current).toBe(told.at(-1)?.count ?? 0);
        expect(now.freezes).toBe(told.at(-1)?.freezes ?? 0);
        expect(now.longest).toBe(Math.max(0, ...told.map(({ count }) => count)));
        // Every date once, and those that counted are the ones that say so.
        const from = dayNumber(told[0]?.date ?? date);
        expect(told.map((day) => day.date)).toEqual(told.map((_, at) => dateOfDay(from + at)));
        expect(told.filter(({ kind }) => kind === 'practised').map((day) => day.date)).toEqual(
          inOrder(days).map((day) => day.date),
        );
        let [count, freezes] = [0, 0];
        for (const day of told) {
          const { kind } = day;
          expect(day.count).toBe(kind === 'practised' ? count + 1 : kind === 'missed' ? 0 : count);
          const change = kind === 'freeze' ? -1 : day.earnedFreeze ? 1 : 0;
          expect(day.freezes).toBe(freezes + change);
          expect(day.freezes >= 0 && day.freezes <= 2).toBe(true);
          expect(kind === 'missed' && freezes > 0).toBe(false);
          ({ count, freezes } = day);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what the school enters or takes back later changes no closed gap', () => {
    fc.assert(
      fc.property(arrivals, calendars, calendars, (days, calendar, later) => {
        const today = lastOf(days);
        const since = Math.max(today.now, ...days.map(({ countedAt }) => countedAt)) + 1;
        const changed: SchoolCalendar = {
          weekends: [
            ...calendar.weekends,
            ...later.weekends.map((weekend) => ({ ...weekend, addedAt: since })),
          ],
          holidays: [
            ...calendar.holidays.map((holiday) => ({
              ...holiday,
              removedAt: holiday.removedAt ?? since,
            })),
            ...later.holidays.map((holiday) => ({
              ...holiday,
              id: holiday.id + 100,
              addedAt: since,
              removedAt: null,
            })),
          ],
        };
        expect(streakOf(days, changed, today)).toEqual(streakOf(days, calendar, today));
      }),
    );
  });

  test('a day that counts after all, in between, makes no run shorter', () => {
    const mostDays = fc.nat(7).map((of) => of > 0);
    const practice = fc.array(mostDays, { minLength: 1, maxLength: 80, size: 'max' });
    fc.assert(
      fc.property(practice, fc.nat(79), calendars, (practised, extra, calendar) => {
        const at = extra % practised.length;
        const days = practised.flatMap((did, day) => {
          const date = dateOfDay(first + day);
          return did ? [{ date, zone: 'UTC', countedAt: noonOf(date) }] : [];
        });
        const date = dateOfDay(first + practised.length - 1);
        const today = { date, zone: 'UTC', now: noonOf(date) };
        const found = { date: dateOfDay(first + at), zone: 'UTC', countedAt: today.now + 1 };
        const before = streakOf(days, calendar, today);
        const after = streakOf([...days, found], calendar, today);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
        expect(after.current).toBeGreaterThanOrEqual(before.current);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the next day of a stored streak', () => {
  const state = advanceStreak(
    NO_STREAK,
    { date: '2026-03-04', zone: 'UTC', countedAt: 1000 },
    NO_CALENDAR,
  );
  test.each([
    ['of a later date', '2026-03-05', 1000, 2],
    ['of the last date again', '2026-03-04', 2000, 1],
  ])('%s advances it', (_, date, countedAt, current) => {
    const day = { date, zone: 'UTC', countedAt };
    expect(needsRefold(state, day)).toBe(false);
    expect(advanceStreak(state, day, NO_CALENDAR)).toMatchObject({ current, lastDate: date });
  });
  test.each([
    ['of an earlier date', '2026-03-03', 2000],
    ['of a later date at an earlier instant', '2026-03-05', 999],
  ])('%s needs all days again', (_, date, countedAt) => {
    const day = { date, zone: 'UTC', countedAt };
    expect(needsRefold(state, day)).toBe(true);
    expect(needsRefold(NO_STREAK, day)).toBe(false);
    expect(() => advanceStreak(state, day, NO_CALENDAR)).toThrow(RangeError);
  });
  test('of the last date again, in another zone, changes nothing', () => {
    const again = { date: '2026-03-04', zone: 'Asia/Tokyo', countedAt: 5000 };
    expect(advanceStreak(state, again, NO_CALENDAR)).toBe(state);
  });
});

test('a zone is asked about a year, not about each day that was missed', () => {
  const days = Array.from({ length: 4000 }, (_, at) => dateOfDay(10_000 + at * 2)).map((date) => ({
    date,
    zone: 'America/Denver',
    countedAt: noonOf(date),
  }));
  const today = { date: '2026-03-04', zone: 'America/Denver', now: noonOf('2026-03-04') };
  const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
  try {
    expect(streakOf(days, winter, today).days).toHaveLength(dayNumber(today.date) - 10_000 + 1);
    expect(asked.mock.calls.length).toBeLessThan(100);
  } finally {
    asked.mockRestore();
  }
});
