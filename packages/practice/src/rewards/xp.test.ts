import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Practised, PractisedQuestion } from '../progress/practised.ts';
import { answeredOn, answeredTodayAfter, NOTHING_ANSWERED } from './answered-today.ts';
import { AFTER_HELP, anySession, MISSED, sessionOf, times, UNANSWERED } from './example-session.ts';
import { topicOf } from './topic-of.ts';
import { FIRST_TRY_XP, XP_RULES } from './xp-rules.ts';
import { XP_WHATS, xpKeyOf, xpOf, type RewardsBefore } from './xp.ts';

const FRACTIONS = 'num-forge/fractions';
const VERBS = { planet: 'ink-haven', topic: 'verbs' };
const FAST = { seconds: 1.49 };

const beforeWith = (before: Partial<RewardsBefore> = {}): RewardsBefore => ({
  weakTopics: new Set(),
  masteredTopics: new Set(),
  answeredToday: {},
  ...before,
});
const mastered = beforeWith({ masteredTopics: new Set([FRACTIONS]) });
const weak = beforeWith({ weakTopics: new Set([FRACTIONS]) });
const earlier = (count: number) => beforeWith({ answeredToday: { [FRACTIONS]: count } });

const amounts = (session: Practised, before = beforeWith()) =>
  Object.fromEntries(xpOf(session, before).map(({ what, amount }) => [what, amount]));

type Questions = readonly Partial<PractisedQuestion>[];
type Amounts = {
  readonly first_try?: number;
  readonly finish?: number;
  readonly comeback?: number;
};

type Row = readonly [string, Questions, RewardsBefore, Amounts];

describe('what a finished session earns', () => {
  test.each<Row>([
    ['three medium ones right at once', times(3), beforeWith(), { first_try: 24, finish: 6 }],
    [
      'one of each difficulty',
      ([1, 2, 3, 4, 5] as const).map((difficulty) => ({ difficulty })),
      beforeWith(),
      { first_try: 40, finish: 10 },
    ],
    [
      'right after help is finished and no first try',
      times(3, AFTER_HELP),
      beforeWith(),
      { finish: 6 },
    ],
    [
      'one missed, one after a hint',
      [{}, MISSED, AFTER_HELP],
      beforeWith(),
      { first_try: 8, finish: 6 },
    ],
    [
      'what was left unanswered is not paid for',
      [...times(4), UNANSWERED],
      beforeWith(),
      { first_try: 32, finish: 8 },
    ],
  ])('%s', (_, questions, before, expected) => {
    expect(amounts(sessionOf(questions), before)).toEqual(expected);
  });
});

describe('a session counts as finished', () => {
  test.each<Row>([
    ['not with two answered', times(2), beforeWith(), { first_try: 16 }],
    [
      'not with two answered of five',
      [...times(2), ...times(3, UNANSWERED)],
      beforeWith(),
      { first_try: 16 },
    ],
    ['with a third right', [{}, MISSED, MISSED], beforeWith(), { first_try: 8, finish: 6 }],
    ['with a third right after help', [AFTER_HELP, MISSED, MISSED], beforeWith(), { finish: 6 }],
    ['not with less than a third right', [{}, ...times(3, MISSED)], beforeWith(), { first_try: 8 }],
    ['not with nothing right', times(10, MISSED), beforeWith(), {}],
  ])('%s', (_, questions, before, expected) => {
    expect(amounts(sessionOf(questions), before)).toEqual(expected);
  });
});

test('a session that was left early keeps its first tries and is not finished', () => {
  const left = sessionOf([...times(5), ...times(5, UNANSWERED)], { completed: false });
  expect(amounts(left)).toEqual({ first_try: 40 });
});

describe('coming back to a weak topic', () => {
  test.each<Row>([
    ['half as much again', times(3), weak, { first_try: 24, finish: 6, comeback: 12 }],
    [
      'only what is right at once',
      [{}, AFTER_HELP, MISSED],
      weak,
      { first_try: 8, finish: 6, comeback: 4 },
    ],
    [
      'only in the weak topic',
      [{ difficulty: 5 }, { ...VERBS, difficulty: 5 }],
      weak,
      { first_try: 24, comeback: 6 },
    ],
    [
      'a topic of the same name on another planet is another one',
      [{ planet: 'ink-haven', topic: 'fractions' }],
      weak,
      { first_try: 8 },
    ],
    [
      'the daily limit holds for it',
      times(1),
      beforeWith({ weakTopics: new Set([FRACTIONS]), answeredToday: { [FRACTIONS]: 30 } }),
      { first_try: 4, comeback: 2 },
    ],
  ])('%s', (_, questions, before, expected) => {
    expect(amounts(sessionOf(questions), before)).toEqual(expected);
  });
});

describe('one topic on one day', () => {
  test.each<Row>([
    ['the 30th counts in full', times(1), earlier(29), { first_try: 8 }],
    ['the 31st counts half', times(1), earlier(30), { first_try: 4 }],
    ['the 60th counts half', times(1), earlier(59), { first_try: 4 }],
    ['the 61st earns nothing', times(5), earlier(60), {}],
    ['a session across the 30th', times(4), earlier(28), { first_try: 24, finish: 6 }],
    ['a session across the 60th', times(4), earlier(58), { first_try: 8, finish: 2 }],
    [
      'wrong answers use it up too',
      [...times(2, MISSED), {}],
      earlier(28),
      { first_try: 4, finish: 5 },
    ],
    ['unanswered ones do not', [...times(2, UNANSWERED), {}], earlier(29), { first_try: 8 }],
    ['each topic has its own', [{}, VERBS], earlier(60), { first_try: 8 }],
  ])('%s', (_, questions, before, expected) => {
    expect(amounts(sessionOf(questions), before)).toEqual(expected);
  });
});

describe('easy questions of a mastered topic', () => {
  test.each<Row>([
    ['difficulty 1 earns a quarter', times(1, { difficulty: 1 }), mastered, { first_try: 1 }],
    [
      'difficulty 2: a quarter of 6, and a half goes up',
      times(1, { difficulty: 2 }),
      mastered,
      { first_try: 2 },
    ],
    [
      'rounded once: three of them are 4.5',
      times(3, { difficulty: 2 }),
      mastered,
      { first_try: 5, finish: 2 },
    ],
    ['difficulty 3 counts in full', times(1), mastered, { first_try: 8 }],
    [
      'another topic counts in full',
      times(1, { ...VERBS, difficulty: 1 }),
      mastered,
      { first_try: 4 },
    ],
    [
      'after 30 the stronger guard counts, not both',
      times(1, { difficulty: 1 }),
      beforeWith({ masteredTopics: new Set([FRACTIONS]), answeredToday: { [FRACTIONS]: 40 } }),
      { first_try: 1 },
    ],
    [
      'after 60 nothing does',
      times(1, { difficulty: 1 }),
      beforeWith({ masteredTopics: new Set([FRACTIONS]), answeredToday: { [FRACTIONS]: 60 } }),
      {},
    ],
  ])('%s', (_, questions, before, expected) => {
    expect(amounts(sessionOf(questions), before)).toEqual(expected);
  });
});

describe('answers faster than anybody can read', () => {
  test.each<Row>([
    ['earn nothing', times(2, FAST), beforeWith(), {}],
    ['a second and a half is enough', times(2, { seconds: 1.5 }), beforeWith(), { first_try: 16 }],
    [
      'an unknown time is no fast one',
      times(2, { seconds: null }),
      beforeWith(),
      { first_try: 16 },
    ],
    [
      'half of them fast: finished, and only the others are paid for',
      [...times(2), ...times(2, FAST)],
      beforeWith(),
      { first_try: 16, finish: 4 },
    ],
    [
      'more than half of them fast: not finished',
      [...times(2), ...times(3, FAST)],
      beforeWith(),
      { first_try: 16 },
    ],
    [
      'fast misses are fast too',
      [...times(2), ...times(3, { ...MISSED, ...FAST })],
      beforeWith(),
      { first_try: 16 },
    ],
  ])('%s', (_, questions, before, expected) => {
    expect(amounts(sessionOf(questions), before)).toEqual(expected);
  });
});

describe('a line opens to its questions', () => {
  test('each with its worth, its share and why it is less', () => {
    const session = sessionOf([
      { difficulty: 1 },
      { seconds: 0.5, difficulty: 5 },
      MISSED,
      { ...VERBS, difficulty: 4 },
      VERBS,
      UNANSWERED,
    ]);
    const before = beforeWith({
      masteredTopics: new Set([FRACTIONS]),
      answeredToday: { 'ink-haven/verbs': 29 },
    });
    expect(xpOf(session, before)).toEqual([
      {
        what: 'first_try',
        amount: 15,
        questions: 3,
        working: [
          { position: 0, difficulty: 1, amount: 4, share: 0.25, why: 'mastered_easy' },
          { position: 1, difficulty: 5, amount: 12, share: 0, why: 'too_fast' },
          { position: 3, difficulty: 4, amount: 10, share: 1 },
          { position: 4, difficulty: 3, amount: 8, share: 0.5, why: 'half_today' },
        ],
      },
      {
        what: 'finish',
        amount: 6,
        questions: 4,
        working: [
          { position: 0, difficulty: 1, amount: 2, share: 0.25, why: 'mastered_easy' },
          { position: 1, difficulty: 5, amount: 2, share: 0, why: 'too_fast' },
          { position: 2, difficulty: 3, amount: 2, share: 1 },
          { position: 3, difficulty: 4, amount: 2, share: 1 },
          { position: 4, difficulty: 3, amount: 2, share: 0.5, why: 'half_today' },
        ],
      },
    ]);
  });

  test('past the daily limit says so', () => {
    const [line] = xpOf(sessionOf(times(2)), earlier(59));
    expect(line?.working.map(({ share, why }) => [share, why])).toEqual([
      [0.5, 'half_today'],
      [0, 'enough_today'],
    ]);
    expect(line?.questions).toBe(1);
  });

  test('by the order of the answers, not of the positions', () => {
    const swapped = sessionOf([{ answeredAt: 2000 }, { answeredAt: 1000, difficulty: 5 }]);
    const [line] = xpOf(swapped, earlier(29));
    expect(line?.working.map(({ position, share }) => [position, share])).toEqual([
      [1, 1],
      [0, 0.5],
    ]);
  });
});

test('the daily limit of a review is that of the topics of its questions', () => {
  const review = sessionOf([{}, VERBS], { mode: 'review', planet: 'review', topic: 'review' });
  expect(amounts(review, earlier(60))).toEqual({ first_try: 8 });
});

describe('what was answered on a day', () => {
  const on = (date: string, questions: Questions = times(2)) => sessionOf(questions, { date });
  const two = { date: '2026-03-02', counts: { [FRACTIONS]: 2 } };

  test.each([
    ['the first session', NOTHING_ANSWERED, on('2026-03-02'), two],
    [
      'another one on the same day adds up',
      two,
      on('2026-03-02', [{}, VERBS, MISSED]),
      { date: '2026-03-02', counts: { 'ink-haven/verbs': 1, [FRACTIONS]: 4 } },
    ],
    [
      'a later day begins again',
      two,
      on('2026-03-03'),
      { date: '2026-03-03', counts: { [FRACTIONS]: 2 } },
    ],
    [
      'a flight west across midnight does not',
      two,
      on('2026-03-01'),
      { date: '2026-03-02', counts: { [FRACTIONS]: 4 } },
    ],
    ['unanswered questions are none', two, on('2026-03-03', times(3, UNANSWERED)), two],
    ['a seeded session uses nothing up', two, sessionOf(times(3), { seeded: true }), two],
  ])('%s', (_, before, session, after) => {
    expect(answeredTodayAfter(before, session)).toEqual(after);
  });

  test('changing zones back and forth does not begin the limit again', () => {
    const dates = ['2026-03-02', '2026-03-03', '2026-03-02', '2026-03-03', '2026-03-02'];
    let state = NOTHING_ANSWERED;
    const earned = dates.map((date) => {
      const session = on(date, times(30));
      const { first_try: amount = 0 } = amounts(
        session,
        beforeWith({ answeredToday: answeredOn(state, date) }),
      );
      state = answeredTodayAfter(state, session);
      return amount;
    });
    expect(earned).toEqual([240, 240, 120, 0, 0]);
  });

  test('keys are in order whatever was practised first, so that what is stored is alike', () => {
    const after = answeredTodayAfter(NOTHING_ANSWERED, on('2026-03-02', [{}, VERBS]));
    expect(JSON.stringify(after.counts)).toBe('{"ink-haven/verbs":1,"num-forge/fractions":1}');
  });
});

describe('XP of any session', () => {
  const topics = fc.subarray([FRACTIONS, 'num-forge/verbs', 'ink-haven/verbs']);
  const anyBefore = fc
    .record({ weak: topics, mastered: topics, count: fc.nat(70) })
    .map((one): RewardsBefore => ({
      weakTopics: new Set(one.weak),
      masteredTopics: new Set(one.mastered),
      answeredToday: { [FRACTIONS]: one.count },
    }));

  test('lines are integers over 0, of different keys, and what their working adds up to', () => {
    fc.assert(
      fc.property(anySession, anyBefore, (session, before) => {
        const lines = xpOf(session, before);
        const keys = lines.map((line) => xpKeyOf(session.session, line));
        expect(new Set(keys).size).toBe(lines.length);
        for (const { what, amount, questions, working } of lines) {
          expect(XP_WHATS).toContain(what);
          expect(Number.isInteger(amount) && amount > 0).toBe(true);
          // In quarters and by integers: what a pocket calculator says.
          const quarters = working.reduce((sum, one) => sum + one.amount * (one.share * 4), 0);
          expect(amount).toBe(Math.floor((quarters + 2) / 4));
          expect(questions).toBe(working.filter(({ share }) => share > 0).length);
          for (const { share, why, amount: worth } of working) {
            expect(Number.isInteger(worth)).toBe(true);
            expect([0, 0.25, 0.5, 1]).toContain(share);
            expect(why === undefined).toBe(share === 1);
          }
        }
      }),
    );
  });

  test('the order of the list of questions changes nothing', () => {
    fc.assert(
      fc.property(anySession, anyBefore, (session, before) => {
        const turned = { ...session, questions: session.questions.toReversed() };
        expect(xpOf(turned, before)).toEqual(xpOf(session, before));
      }),
    );
  });

  test('below the daily limit, the order of the answers changes no amount', () => {
    fc.assert(
      fc.property(anySession, anyBefore, (session, before) => {
        const fresh = { ...before, answeredToday: {} };
        const turned = {
          ...session,
          questions: session.questions.map((one) => ({
            ...one,
            answeredAt: one.answeredAt === null ? null : -one.answeredAt,
          })),
        };
        expect(amounts(turned, fresh)).toEqual(amounts(session, fresh));
      }),
    );
  });

  test('a seeded session earns nothing and changes no count', () => {
    fc.assert(
      fc.property(anySession, anyBefore, (session, before) => {
        const seeded = { ...session, seeded: true };
        expect(xpOf(seeded, before)).toEqual([]);
        expect(answeredTodayAfter(NOTHING_ANSWERED, seeded)).toBe(NOTHING_ANSWERED);
      }),
    );
  });

  test('active time changes nothing', () => {
    fc.assert(
      fc.property(anySession, anyBefore, fc.nat(9999), (session, before, activeSeconds) => {
        expect(xpOf({ ...session, activeSeconds }, before)).toEqual(xpOf(session, before));
      }),
    );
  });

  test('a day of one topic never earns more than its 45 questions in full', () => {
    fc.assert(
      fc.property(fc.array(anySession, { minLength: 1, maxLength: 12 }), (sessions) => {
        let state = NOTHING_ANSWERED;
        const shares = new Map<string, number>();
        for (const one of sessions) {
          const session = { ...one, date: '2026-03-02' };
          const before = beforeWith({ answeredToday: answeredOn(state, session.date) });
          const [first] = xpOf(session, before).filter(({ what }) => what === 'first_try');
          for (const { position, share } of first?.working ?? []) {
            const asked = session.questions.filter((question) => question.position === position);
            for (const topic of asked.map(topicOf)) {
              shares.set(topic, (shares.get(topic) ?? 0) + share);
            }
          }
          state = answeredTodayAfter(state, session);
        }
        for (const share of shares.values()) expect(share).toBeLessThanOrEqual(45);
      }),
    );
  });
});

describe('the rules as a student reads them', () => {
  test('say the numbers that are used', () => {
    expect(XP_RULES).toMatchInlineSnapshot(`
      [
        "You earn XP only for practice that you choose yourself, never for work from your teacher.",
        "Right at the first try, without a hint: 4 XP for the easiest questions, up to 12 XP for the hardest.",
        "Finish a session: 2 XP for each question you answered. Answer at least 3, and get at least one in 3 right.",
        "Come back to a topic that was hard for you: right at the first try earns half as much XP on top.",
        "In one topic, the first 30 questions of a day count in full. The next 30 count half. After that, they earn no XP until the next day.",
        "In a topic that you have mastered, easy questions count only a quarter. Harder ones count in full.",
        "Take your time to read: an answer in less than 1.5 seconds earns no XP, and no badge counts it as right.",
        "When more than half of your answers are that fast, finishing the session earns no XP.",
        "When two rules make a question count less, only the stronger one is used.",
        "A session with a seed number that you typed in is just for practice. So is a review of its mistakes. They earn no XP and no badges.",
        "We add up the questions of a session first, and then round to a whole number. A half goes up.",
        "XP is never taken away.",
      ]
    `);
  });

  test('are short sentences', () => {
    for (const rule of XP_RULES) {
      for (const sentence of rule.split(/(?<=[.:]) /u)) {
        expect(sentence.split(' ').length).toBeLessThanOrEqual(18);
      }
    }
  });

  test('harder questions are worth more, and half of each is whole', () => {
    const worths = Object.values(FIRST_TRY_XP);
    expect(worths).toEqual(worths.toSorted((a, b) => a - b));
    expect(new Set(worths).size).toBe(5);
    for (const worth of worths) expect(worth % 2).toBe(0);
  });
});
