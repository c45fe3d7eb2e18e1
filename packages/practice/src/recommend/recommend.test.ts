import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masteryLevel } from '../mastery/level.ts';
import { MASTERY_PARAMETERS } from '../mastery/parameters.ts';
import { MASTERY_MODEL, type MasteryState } from '../mastery/state.ts';
import type { TopicStanding } from './recommendation.ts';
import { recommend } from './recommend.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-02T15:00:00Z');

const stateOf = (known: number, more: Partial<MasteryState> = {}): MasteryState => ({
  known,
  at: NOW,
  answered: 20,
  right: 18,
  model: MASTERY_MODEL,
  ...more,
});
const MASTERED = stateOf(0.99);

/** A topic by `planet/topic`. */
const topic = (path: string, more: Partial<TopicStanding> = {}): TopicStanding => {
  const [planet = '', id = ''] = path.split('/');
  return {
    planet,
    topic: id,
    name: id.toUpperCase(),
    grades: [3, 6],
    prerequisites: [],
    dueCards: 0,
    ...more,
  };
};

const next = (topics: readonly TopicStanding[], gradeLevel: number | undefined = 5, count = 3) =>
  recommend({ topics, gradeLevel, now: NOW, parametersOf: () => MASTERY_PARAMETERS }, count);

const inWords = (found: ReturnType<typeof next>) =>
  found.map(({ planet, topic: id, mode, reason }) => `${planet}/${id} ${reason.kind} ${mode}`);

describe('why a topic is recommended', () => {
  test('questions wait that fill a review', () => {
    expect(next([topic('n/a', { state: MASTERED, dueCards: 3 })])).toEqual([
      {
        planet: 'n',
        topic: 'a',
        gradeLevel: 5,
        mode: 'review',
        reason: { kind: 'missed', dueCards: 3 },
      },
    ]);
    expect(next([topic('n/a', { state: MASTERED, dueCards: 2 })])).toEqual([]);
  });

  test('it was better known than it is now', () => {
    const at = NOW - 60 * DAY;
    const [found] = next([topic('n/a', { state: stateOf(0.99, { at }) })]);
    expect(found).toMatchObject({
      mode: 'full',
      reason: { kind: 'fading', from: 'mastered', to: 'strong', lastAt: at },
    });
  });

  test('it is close to the next level, or begun', () => {
    const found = next([
      topic('n/nearly', { state: stateOf(0.9) }),
      topic('n/begun', { state: stateOf(0.3) }),
    ]);
    expect(found.map(({ reason }) => reason)).toEqual([
      { kind: 'nearly', level: 'strong', next: 'mastered' },
      { kind: 'continue', level: 'started' },
    ]);
  });

  test('all that leads to it is mastered', () => {
    const [found] = next([
      topic('n/a', { state: MASTERED }),
      topic('n/b', { state: MASTERED }),
      topic('n/c', { prerequisites: ['a', 'b'] }),
    ]);
    expect(found).toMatchObject({ topic: 'c', mode: 'teach' });
    expect(found?.reason).toEqual({
      kind: 'next_step',
      after: [
        { topic: 'a', name: 'A' },
        { topic: 'b', name: 'B' },
      ],
    });
  });

  test('a topic of the same name on another planet opens nothing', () => {
    const found = next([
      topic('other/a', { state: MASTERED }),
      topic('n/a'),
      topic('n/c', { prerequisites: ['a'] }),
    ]);
    expect(inWords(found)).toEqual(['n/a new_planet teach']);
  });

  test('its planet is new to a student who has practised elsewhere', () => {
    const found = next([topic('n/a', { state: MASTERED }), topic('s/b'), topic('n/b')]);
    expect(inWords(found)).toEqual(['s/b new_planet teach', 'n/b start teach']);
  });

  test('what lies under the grade need not have been practised before the first topic of a grade', () => {
    const topics = [
      topic('n/little', { grades: [1, 2] }),
      topic('n/now', { prerequisites: ['little'] }),
      topic('n/later', { prerequisites: ['now'] }),
    ];
    expect(inWords(next(topics))).toEqual(['n/now start teach']);
  });

  test('what is made for the grade comes before what reaches to it', () => {
    const topics = [
      topic('a/wide', { grades: [1, 6] }),
      topic('b/right', { grades: [4, 6] }),
      topic('c/ends', { grades: [2, 5] }),
    ];
    expect(inWords(next(topics, 5, 1))).toEqual(['b/right start teach']);
  });

  test('who never said a grade is offered where planets begin, at the first grade, on different planets', () => {
    const topics = [
      topic('n/a', { grades: [1, 4] }),
      topic('n/b', { grades: [1, 5] }),
      topic('n/c', { grades: [1, 9], prerequisites: ['a'] }),
      topic('s/a', { grades: [2, 4] }),
      topic('t/a', { grades: [3, 4] }),
    ];
    const found = recommend({
      topics,
      gradeLevel: undefined,
      now: NOW,
      parametersOf: () => MASTERY_PARAMETERS,
    });
    expect(found.map(({ planet, topic: id, gradeLevel }) => [planet, id, gradeLevel])).toEqual([
      ['n', 'b', 1],
      ['s', 'a', 2],
      ['t', 'a', 3],
    ]);
  });

  test('a practised topic stays worth a visit a grade later, at its own last grade', () => {
    const fading = topic('n/a', { state: stateOf(0.99, { at: NOW - 60 * DAY }) });
    expect(next([fading], 7)).toMatchObject([{ gradeLevel: 6, reason: { kind: 'fading' } }]);
    expect(next([fading], 8)).toEqual([]);
  });

  test('what is mastered and fresh needs nothing', () => {
    expect(next([topic('n/a', { state: MASTERED })])).toEqual([]);
  });
});

describe('which are chosen', () => {
  const missed = { state: MASTERED, dueCards: 5 };
  const nearly = { state: stateOf(0.9) };

  test('one to look back on, one to finish and one that is new', () => {
    const found = next([
      topic('n/missed', missed),
      topic('n/worse', { ...missed, dueCards: 9 }),
      topic('o/nearly', nearly),
      topic('o/nearer', { state: stateOf(0.94) }),
      topic('p/next', { prerequisites: ['missed'] }),
      topic('n/step', { prerequisites: ['missed'] }),
    ]);
    expect(inWords(found)).toEqual([
      'n/worse missed review',
      'o/nearer nearly full',
      'n/step next_step teach',
    ]);
  });

  test('not three of one planet where another has something', () => {
    const found = next([
      topic('n/missed', missed),
      topic('n/nearly', nearly),
      topic('n/step', { prerequisites: ['missed'] }),
      topic('z/missed', missed),
    ]);
    expect(inWords(found)).toEqual([
      'n/missed missed review',
      'n/nearly nearly full',
      'z/missed missed review',
    ]);
  });

  test('three of one planet and of one kind where there is nothing else', () => {
    const found = next(['n/c', 'n/a', 'n/d', 'n/b'].map((path) => topic(path, missed)));
    expect(inWords(found)).toEqual(['n/a missed review', 'n/b missed review', 'n/c missed review']);
  });

  test('no more than were asked for', () => {
    const topics = ['n/a', 'o/b', 'p/c'].map((path) => topic(path, nearly));
    expect([0, 1, 2, 5].map((count) => next(topics, 5, count).length)).toEqual([0, 1, 2, 3]);
  });
});

describe('always', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const standing = fc
    .record({
      min: fc.integer({ min: 1, max: 12 }),
      width: fc.nat(6),
      prerequisites: fc.subarray(ids),
      dueCards: fc.nat(6),
      state: fc.option(
        fc.record({
          known: fc.double({ min: 0.005, max: 0.995, noNaN: true }),
          days: fc.nat(300),
          answered: fc.integer({ min: 1, max: 60 }),
        }),
      ),
    })
    .map(({ min, width, prerequisites, dueCards, state }) => ({
      grades: [min, Math.min(12, min + width)] as const,
      prerequisites,
      dueCards: state === null ? 0 : dueCards,
      state:
        state === null
          ? undefined
          : stateOf(state.known, { at: NOW - state.days * DAY, answered: state.answered }),
    }));
  const topics = fc
    .tuple(
      ...['n', 'o', 'p'].flatMap((planet) =>
        ids.map((id) => fc.tuple(fc.constant(`${planet}/${id}`), standing)),
      ),
    )
    .map((all) =>
      all.map(([path, more]) => {
        const made = topic(path, more);
        return { ...made, prerequisites: made.prerequisites.filter((id) => id !== made.topic) };
      }),
    );
  const grade = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
  const plan = (all: readonly TopicStanding[], gradeLevel: number | undefined) => ({
    topics: all,
    gradeLevel,
    now: NOW,
    parametersOf: () => MASTERY_PARAMETERS,
  });

  test('a recommendation is a topic at one of its grades, once, for a reason that is true', () => {
    fc.assert(
      fc.property(topics, grade, fc.integer({ min: 1, max: 8 }), (all, gradeLevel, count) => {
        const found = recommend(plan(all, gradeLevel), count);
        const keys = found.map((one) => `${one.planet}/${one.topic}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(found.length).toBeLessThanOrEqual(count);
        for (const one of found) {
          const of = (id: string) =>
            all.find((other) => other.planet === one.planet && other.topic === id);
          const standingOf = of(one.topic);
          if (standingOf === undefined) throw new Error('it is none of the topics');
          expect(one.gradeLevel).toBeGreaterThanOrEqual(standingOf.grades[0]);
          expect(one.gradeLevel).toBeLessThanOrEqual(standingOf.grades[1]);
          const isNew = ['next_step', 'new_planet', 'start'].includes(one.reason.kind);
          expect(standingOf.state === undefined).toBe(isNew);
          expect(isNew && one.gradeLevel !== (gradeLevel ?? one.gradeLevel)).toBe(false);
          const unmastered = standingOf.prerequisites.filter((id) => {
            const { known, answered } = of(id)?.state ?? { known: 0, answered: 0 };
            return masteryLevel(known, answered) !== 'mastered';
          });
          expect(one.reason.kind === 'next_step' && unmastered.length > 0).toBe(false);
        }
      }),
    );
  });

  test('the same topics in another order give the same recommendations', () => {
    fc.assert(
      fc.property(topics, grade, fc.infiniteStream(fc.nat()), (all, gradeLevel, keys) => {
        const shuffled = all
          .map((one) => ({ one, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(recommend(plan(shuffled, gradeLevel))).toEqual(recommend(plan(all, gradeLevel)));
      }),
    );
  });

  test('three are of one planet only where no other has a reason', () => {
    fc.assert(
      fc.property(topics, grade, (all, gradeLevel) => {
        const found = recommend(plan(all, gradeLevel));
        const planets = new Set(found.map(({ planet }) => planet));
        if (found.length < 3 || planets.size > 1) return;
        const others = all.filter(({ planet }) => !planets.has(planet));
        expect(
          recommend(plan(others, gradeLevel)).filter(({ reason }) => reason.kind !== 'start'),
        ).toEqual([]);
      }),
    );
  });
});
