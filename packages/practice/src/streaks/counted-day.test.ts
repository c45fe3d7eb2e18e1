import { describe, expect, test } from 'vitest';
import {
  inOrder,
  makesDayCount,
  practiceDays,
  QUESTIONS_FOR_A_DAY,
  type DaySession,
} from './counted-day.ts';

const session = (number: number, given: Partial<DaySession>): DaySession => ({
  session: number,
  seeded: false,
  savedAt: number * 1000,
  zone: 'Europe/Berlin',
  date: '2026-03-09',
  answered: 3,
  ...given,
});

describe('a day counts', () => {
  test.each<[string, readonly DaySession[], number, number | null]>([
    // what, sessions, answered questions, when it counted
    ['with three answered questions', [session(1, {})], 3, 1000],
    ['not with two', [session(1, { answered: 2 })], 2, null],
    [
      'with the session that brings the third',
      [session(1, { answered: 1 }), session(2, { answered: 1 }), session(3, { answered: 8 })],
      10,
      3000,
    ],
    ['once', [session(1, {}), session(2, { answered: 9 })], 12, 1000],
    ['not with a seed of one’s own', [session(1, { seeded: true, answered: 20 })], 0, null],
    [
      'with what was answered beside a seeded session',
      [session(1, { seeded: true, answered: 20 }), session(2, {})],
      3,
      2000,
    ],
    ['in the order of saving', [session(2, { answered: 2 }), session(1, { answered: 2 })], 4, 2000],
    [
      'by number where two were saved at once',
      [session(2, { savedAt: 5 }), session(1, { savedAt: 5, answered: 1 })],
      4,
      5,
    ],
  ])('%s', (_, sessions, answered, countedAt) => {
    const [day] = practiceDays(sessions);
    expect(day?.answered).toBe(answered);
    expect(day?.counted?.countedAt ?? null).toBe(countedAt);
  });

  test('on the date stored with its sessions, in the zone of the one that made it enough', () => {
    const days = practiceDays([
      session(3, { answered: 2, zone: 'America/New_York', date: '2026-03-10' }),
      session(1, { answered: 2, date: '2026-03-09' }),
      session(2, { answered: 2, date: '2026-03-10' }),
    ]);
    expect(days).toEqual([
      {
        date: '2026-03-09',
        answered: 2,
        sessions: [{ session: 1, towards: 2 }],
        counted: null,
      },
      {
        date: '2026-03-10',
        answered: 4,
        sessions: [
          { session: 2, towards: 2 },
          { session: 3, towards: 2 },
        ],
        counted: { date: '2026-03-10', zone: 'America/New_York', countedAt: 3000 },
      },
    ]);
  });
});

test.each<[before: number, answered: number, seeded: boolean, makes: boolean]>([
  [0, QUESTIONS_FOR_A_DAY - 1, false, false],
  [0, QUESTIONS_FOR_A_DAY, false, true],
  [QUESTIONS_FOR_A_DAY - 1, 0, false, false],
  [QUESTIONS_FOR_A_DAY - 1, 1, false, true],
  [QUESTIONS_FOR_A_DAY, 9, false, false],
  [0, 9, true, false],
])(
  'after %i questions, %i more (seeded: %s) make a day count: %s',
  (before, answered, seeded, makes) => {
    expect(makesDayCount(before, { answered, seeded })).toBe(makes);
  },
);

test('days are in order of date, one a date, the one that counted first', () => {
  const day = (date: string, countedAt: number) => ({ date, zone: 'UTC', countedAt });
  expect(inOrder([day('2026-01-02', 9), day('2025-12-31', 1), day('2026-01-02', 7)])).toEqual([
    day('2025-12-31', 1),
    day('2026-01-02', 7),
  ]);
});
