import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Practised, PractisedQuestion } from '../progress/practised.ts';
import { countersAfter, NO_COUNTERS, type RewardCounters, type RewardFacts } from './counters.ts';
import { AFTER_HELP, anySession, MISSED, sessionOf, times, UNANSWERED } from './example-session.ts';

const NO_FACTS: RewardFacts = {
  currentStreak: 0,
  longestStreak: 0,
  masteredTopics: 0,
  strongTopics: 0,
  planetsWithMastery: 0,
  comebacks: 0,
};

const after = (session: Practised, facts: Partial<RewardFacts> = {}, before = NO_COUNTERS) =>
  countersAfter(before, session, { ...NO_FACTS, ...facts });

const afterAll = (sessions: readonly Practised[], facts: Partial<RewardFacts> = {}) =>
  sessions.reduce((counters, session) => after(session, facts, counters), NO_COUNTERS);

const FAST = { seconds: 0.8 };

test('a first session counts everything that is in it', () => {
  const session = sessionOf([
    { difficulty: 5 },
    { kind: 'order', difficulty: 4, ...AFTER_HELP },
    { planet: 'ink-haven', topic: 'verbs', kind: 'choice', ...MISSED },
    { planet: 'ink-haven', topic: 'nouns', ...UNANSWERED },
  ]);
  const facts = { currentStreak: 1, longestStreak: 1, strongTopics: 1, comebacks: 1 };
  expect(after(session, facts)).toEqual({
    right: 2,
    atOnce: 1,
    hard: 2,
    finished: 1,
    reviews: 0,
    perfect: 0,
    comebacks: 1,
    days: 1,
    months: { '2026-03': 2 },
    longestStreak: 1,
    masteredTopics: 0,
    strongTopics: 1,
    planetsWithMastery: 0,
    planets: ['ink-haven', 'num-forge'],
    topics: ['ink-haven/verbs', 'num-forge/fractions'],
    modes: ['full'],
    kinds: ['numeric', 'order'],
  });
});

describe('one session', () => {
  test.each<
    [string, readonly Partial<PractisedQuestion>[], Partial<Practised>, Partial<RewardCounters>]
  >([
    ['five right at once are perfect', times(5), {}, { perfect: 1, finished: 1 }],
    ['four are too few for that', times(4), {}, { perfect: 0, finished: 1 }],
    ['one after help is not perfect', [...times(9), AFTER_HELP], {}, { perfect: 0, right: 10 }],
    [
      'one left unanswered is not perfect',
      [...times(9), UNANSWERED],
      { completed: false },
      { perfect: 0, finished: 0 },
    ],
    ['one too fast to be read is not perfect', [...times(9), FAST], {}, { perfect: 0, right: 9 }],
    [
      'answers too fast to be read are in no count of right answers',
      times(6, { ...FAST, difficulty: 5 }),
      {},
      { right: 0, atOnce: 0, hard: 0, finished: 0, perfect: 0, kinds: [], days: 1 },
    ],
    ['a review', times(3), { mode: 'review' }, { reviews: 1, finished: 1, modes: ['review'] }],
    ['a review of two is too short to be finished', times(2), { mode: 'review' }, { reviews: 0 }],
    ['difficulty 3 is not hard', times(3), {}, { hard: 0 }],
    [
      'the last day of a month has a bit',
      times(3),
      { date: '2026-01-31' },
      { months: { '2026-01': 2 ** 30 } },
    ],
  ])('%s', (_, questions, session, expected) => {
    expect(after(sessionOf(questions, session))).toMatchObject(expected);
  });
});

describe('days', () => {
  const on = (date: string) => sessionOf(times(3), { date });

  test('each counts once, whatever order they come in', () => {
    const dates = [
      '2026-03-02',
      '2026-03-02',
      '2026-03-01',
      '2025-12-31',
      '2026-03-02',
      '2026-03-01',
    ];
    const counters = afterAll(dates.map(on));
    expect(counters.days).toBe(3);
    expect(JSON.stringify(counters.months)).toBe('{"2025-12":1073741824,"2026-03":3}');
  });

  test('a year has 365', () => {
    const first = Date.UTC(2026, 0, 1);
    const dates = Array.from({ length: 365 }, (_, day) =>
      new Date(first + day * 86_400_000).toISOString().slice(0, 10),
    );
    expect(afterAll([...dates, ...dates].map(on)).days).toBe(365);
  });
});

test('what fades in mastery stays in the counters', () => {
  const grown = after(sessionOf(times(3)), {
    masteredTopics: 4,
    strongTopics: 6,
    planetsWithMastery: 2,
    currentStreak: 8,
    longestStreak: 8,
  });
  const faded = after(
    sessionOf(times(3)),
    {
      masteredTopics: 3,
      strongTopics: 2,
      planetsWithMastery: 1,
      currentStreak: 1,
      longestStreak: 8,
    },
    grown,
  );
  expect(faded).toMatchObject({
    masteredTopics: 4,
    strongTopics: 6,
    planetsWithMastery: 2,
    longestStreak: 8,
  });
});

test('comebacks of sessions add up', () => {
  expect(afterAll([sessionOf(times(3)), sessionOf(times(3))], { comebacks: 2 }).comebacks).toBe(4);
});

const anyFacts = fc.record({
  currentStreak: fc.nat(9),
  longestStreak: fc.nat(9),
  masteredTopics: fc.nat(9),
  strongTopics: fc.nat(9),
  planetsWithMastery: fc.nat(8),
  comebacks: fc.nat(2),
});
const history = fc.array(fc.tuple(anySession, anyFacts), { maxLength: 8 });
const fold = (steps: readonly (readonly [Practised, RewardFacts])[]) =>
  steps.reduce(
    (counters, [session, facts]) => countersAfter(counters, session, facts),
    NO_COUNTERS,
  );

const numbersOf = (counters: RewardCounters): [string, number][] =>
  Object.entries(counters).filter(([, value]) => typeof value === 'number');

describe('any counters', () => {
  test('never fall and never lose anything', () => {
    fc.assert(
      fc.property(history, anySession, anyFacts, (steps, session, facts) => {
        const before = fold(steps);
        const grown = countersAfter(before, session, facts);
        const later = new Map(numbersOf(grown));
        const fallen = numbersOf(before).filter(([name, value]) => (later.get(name) ?? 0) < value);
        expect(fallen).toEqual([]);
        for (const list of ['planets', 'topics', 'modes', 'kinds'] as const) {
          expect(grown[list]).toEqual(expect.arrayContaining([...before[list]]));
          expect(grown[list]).toEqual([...new Set(grown[list])].toSorted());
        }
        for (const [month, days] of Object.entries(before.months)) {
          expect((grown.months[month] ?? 0) & days).toBe(days);
        }
      }),
    );
  });

  test('come back from JSON as they were, keys in order', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const counters = fold(steps);
        const stored = JSON.stringify(counters);
        expect(JSON.parse(stored)).toEqual(counters);
        const months = Object.keys(counters.months);
        expect(months).toEqual(months.toSorted());
        for (const [, value] of numbersOf(counters)) expect(Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });

  test('going on from what was stored gives what folding everything gives', () => {
    fc.assert(
      fc.property(history, history, (first, second) => {
        const stored: RewardCounters = JSON.parse(JSON.stringify(fold(first)));
        const goneOn = second.reduce(
          (counters, [session, facts]) => countersAfter(counters, session, facts),
          stored,
        );
        expect(JSON.stringify(goneOn)).toBe(JSON.stringify(fold([...first, ...second])));
      }),
    );
  });

  test('are not changed by a seeded session, nor by one without an answer', () => {
    fc.assert(
      fc.property(history, anySession, anyFacts, (steps, session, facts) => {
        const before = fold(steps);
        expect(countersAfter(before, { ...session, seeded: true }, facts)).toBe(before);
        expect(countersAfter(before, sessionOf(times(5, UNANSWERED)), facts)).toBe(before);
      }),
    );
  });

  test('do not depend on active time or on the order of the list of questions', () => {
    fc.assert(
      fc.property(anySession, anyFacts, fc.nat(9999), (session, facts, activeSeconds) => {
        const other = { ...session, activeSeconds, questions: session.questions.toReversed() };
        expect(countersAfter(NO_COUNTERS, other, facts)).toEqual(
          countersAfter(NO_COUNTERS, session, facts),
        );
      }),
    );
  });
});
