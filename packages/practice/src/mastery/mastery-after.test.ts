import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Difficulty } from '../items/item.ts';
import { knownNow } from './known-now.ts';
import { masteryLevel } from './level.ts';
import { masteryAfter, type MasteryEvidence, type MasteryWhy } from './mastery-after.ts';
import { MASTERY_PARAMETERS } from './parameters.ts';
import type { MasteryState } from './state.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T15:00:00Z');

const RIGHT = { rightAtOnce: true, right: true, hints: 0 };
const WITH_HINT = { rightAtOnce: false, right: true, hints: 1 };
const SECOND_TRY = { rightAtOnce: false, right: true, hints: 0 };
const MISS = { rightAtOnce: false, right: false, hints: 0 };
type Outcome = typeof RIGHT;

const evidenceOf = (outcome: Outcome, more: Partial<MasteryEvidence> = {}): MasteryEvidence => ({
  guess: 0.25,
  difficulty: 3,
  at: START,
  ...outcome,
  ...more,
});

function afterAll(
  outcomes: readonly Outcome[],
  more: Partial<MasteryEvidence> = {},
): MasteryState | undefined {
  let state: MasteryState | undefined;
  for (const outcome of outcomes)
    state = masteryAfter(state, evidenceOf(outcome, more), MASTERY_PARAMETERS).state;
  return state;
}

const times = (count: number, outcome: Outcome) => Array.from({ length: count }, () => outcome);

describe('what is kept of a topic', () => {
  test('a golden sequence, which only a new MASTERY_MODEL may change', () => {
    const outcomes = [RIGHT, MISS, WITH_HINT, RIGHT, SECOND_TRY, RIGHT, RIGHT, RIGHT, RIGHT, MISS];
    let state: MasteryState | undefined;
    const known = outcomes.map((outcome, index) => {
      // Two sessions, three weeks apart.
      const at = START + index * 60_000 + (index < 5 ? 0 : 21 * DAY);
      const result = masteryAfter(state, evidenceOf(outcome, { at }), MASTERY_PARAMETERS);
      ({ state } = result);
      return [result.step.faded, result.step.after, result.step.why];
    });
    // Faded to, after, why. The first by hand: 0.18 / (0.18 + 0.8 * 0.325), and 0.15 of the rest.
    expect(known).toEqual([
      [0.2, 0.497727, 'right'],
      [0.497727, 0.258812, 'miss'],
      [0.258812, 0.280899, 'right_with_hint'],
      [0.280899, 0.591686, 'right'],
      [0.591686, 0.47658, 'right_second_try'],
      [0.431512, 0.725982, 'right'],
      [0.725982, 0.898042, 'right'],
      [0.898042, 0.966524, 'right'],
      [0.966524, 0.9895, 'right'],
      [0.9895, 0.943186, 'slip'],
    ]);
    expect(state).toEqual({
      known: 0.943186,
      at: START + 21 * DAY + 9 * 60_000,
      answered: 10,
      right: 6,
      model: 1,
    });
  });

  test('it goes through JSON unchanged', () => {
    const state = afterAll([RIGHT, MISS, RIGHT]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('an older answer that is counted later leaves the time of the newer one', () => {
    const newer = masteryAfter(undefined, evidenceOf(RIGHT), MASTERY_PARAMETERS).state;
    const older = masteryAfter(newer, evidenceOf(RIGHT, { at: START - DAY }), MASTERY_PARAMETERS);
    expect(older.state.at).toBe(START);
    expect(older.step.faded).toBe(newer.known);
  });
});

describe('one answer', () => {
  test.each<[string, number, MasteryWhy, Outcome, 'rises' | 'falls' | 'stays']>([
    // who, answers right before, why, what happened, what follows
    ['a beginner', 0, 'right', RIGHT, 'rises'],
    ['a beginner', 0, 'right_with_hint', WITH_HINT, 'rises'],
    ['a beginner', 0, 'right_second_try', SECOND_TRY, 'rises'],
    ['a beginner', 0, 'miss', MISS, 'falls'],
    ['one who is growing', 2, 'right', RIGHT, 'rises'],
    ['one who is growing', 2, 'right_with_hint', WITH_HINT, 'falls'],
    ['one who is growing', 2, 'miss', MISS, 'falls'],
    ['one who knows it', 12, 'right', RIGHT, 'stays'],
    ['one who knows it', 12, 'right_with_hint', WITH_HINT, 'falls'],
    ['one who knows it', 12, 'slip', MISS, 'falls'],
  ])('%s (%i right before): %s', (_, before, why, outcome, change) => {
    const { step } = masteryAfter(
      afterAll(times(before, RIGHT)),
      evidenceOf(outcome),
      MASTERY_PARAMETERS,
    );
    const moved = Math.sign(step.after - step.faded);
    expect([step.why, moved]).toEqual([why, { rises: 1, falls: -1, stays: 0 }[change]]);
  });

  test.each<[Difficulty, number]>([
    [1, 0],
    [1, 0.02],
    [2, 0.25],
    [3, 0.02],
    [3, 0.25],
    [5, 0.02],
    [5, 0.5],
  ])('one miss after many right is forgiven: difficulty %i, guess %s', (difficulty, guess) => {
    const known = afterAll(times(15, RIGHT));
    const { state, step } = masteryAfter(
      known,
      evidenceOf(MISS, { difficulty, guess }),
      MASTERY_PARAMETERS,
    );
    expect(step.why).toBe('slip');
    expect(step.faded - step.after).toBeLessThan(0.05);
    expect(masteryLevel(state.known, state.answered)).toBe('mastered');
  });

  test('three misses in a row are no slip any more', () => {
    const state = afterAll([...times(15, RIGHT), ...times(3, MISS)]);
    expect(state).toMatchObject({ answered: 18, right: 15 });
    expect(masteryLevel(state?.known ?? 0, 18)).toBe('growing');
    const fourth = masteryAfter(state, evidenceOf(MISS), MASTERY_PARAMETERS);
    expect(fourth.step.why).toBe('miss');
    expect(fourth.state.known).toBeLessThan(0.5);
  });

  test('a right answer that can be guessed says less', () => {
    const [typed, picked] = [0.02, 0.5].map((guess) => afterAll([RIGHT], { guess })?.known ?? 0);
    expect(typed).toBeGreaterThan(picked!);
  });

  test('a hard question missed says less than an easy one', () => {
    const after = (difficulty: Difficulty) =>
      masteryAfter(afterAll(times(4, RIGHT)), evidenceOf(MISS, { difficulty }), MASTERY_PARAMETERS)
        .state.known;
    expect(after(5)).toBeGreaterThan(after(1));
  });
});

describe('levels', () => {
  test.each([
    [0, 'new'],
    [1, 'started'],
    [3, 'growing'],
    [5, 'strong'],
    [9, 'strong'],
    [10, 'mastered'],
  ])('after %i right in a row: %s', (count, level) => {
    const state = afterAll(times(count, RIGHT));
    expect(masteryLevel(state?.known ?? 0.2, state?.answered ?? 0)).toBe(level);
  });
});

describe('always', () => {
  const outcome = fc.constantFrom(RIGHT, WITH_HINT, SECOND_TRY, MISS);
  const evidence = fc
    .record({
      outcome,
      guess: fc.double({ min: 0, max: 0.5, noNaN: true }),
      difficulty: fc.constantFrom<Difficulty>(1, 2, 3, 4, 5),
      days: fc.nat(400),
    })
    .map(({ outcome: what, days, ...more }) =>
      evidenceOf(what, { ...more, at: START + days * DAY }),
    );
  const parameters = fc.record({
    known: fc.double({ min: 0.05, max: 0.6, noNaN: true }),
    learn: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
    slip: fc.double({ min: 0.02, max: 0.3, noNaN: true }),
    workOut: fc.double({ min: 0, max: 0.2, noNaN: true }),
    halfLifeDays: fc.integer({ min: 1, max: 400 }),
  });

  test('a chance stays a chance, and only right answers raise without help', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 30 }), parameters, (all, usual) => {
        let state: MasteryState | undefined;
        for (const one of all) {
          const { step, ...next } = masteryAfter(state, one, usual);
          ({ state } = next);
          expect(state.known).toBeGreaterThanOrEqual(0.005);
          expect(state.known).toBeLessThanOrEqual(0.995);
          expect(step.faded).toBeLessThanOrEqual(step.before);
          const moved = Math.sign(step.after - step.faded);
          expect(one.rightAtOnce && moved < 0).toBe(false);
          expect(!one.right && moved > 0).toBe(false);
        }
      }),
    );
  });

  test('of two answers the better one never leaves less known', () => {
    const better = [RIGHT, SECOND_TRY, MISS];
    fc.assert(
      fc.property(
        fc.array(evidence, { maxLength: 20 }),
        evidence,
        parameters,
        (all, one, usual) => {
          let state: MasteryState | undefined;
          for (const earlier of all) ({ state } = masteryAfter(state, earlier, usual));
          const known = better.map(
            (what) => masteryAfter(state, { ...one, ...what }, usual).state.known,
          );
          expect(known).toEqual(known.toSorted((a, b) => b - a));
        },
      ),
    );
  });

  test('more right and fewer wrong never leave less known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 25 }),
        fc.nat(),
        (all, pick) => {
          const at = pick % all.length;
          const better = all.with(at, true);
          const known = [all, better].map(
            (rights) => afterAll(rights.map((right) => (right ? RIGHT : MISS)))?.known ?? 0,
          );
          expect(known[1]).toBeGreaterThanOrEqual(known[0]!);
        },
      ),
    );
  });

  test('what is not practised fades towards what the topic starts with, and never beyond', () => {
    const state = fc
      .tuple(evidence, fc.array(evidence, { maxLength: 20 }), parameters)
      .map(([first, rest, usual]) => ({
        usual,
        state: rest.reduce(
          (reached, one) => masteryAfter(reached, one, usual).state,
          masteryAfter(undefined, first, usual).state,
        ),
      }));
    fc.assert(
      fc.property(state, fc.nat(3000), fc.nat(3000), ({ state: kept, usual }, days, more) => {
        const soon = knownNow(kept, kept.at + days * DAY, usual);
        const late = knownNow(kept, kept.at + (days + more) * DAY, usual);
        expect(soon).toBeLessThanOrEqual(kept.known);
        expect(late).toBeLessThanOrEqual(soon);
        expect(late).toBeGreaterThanOrEqual(Math.min(kept.known, usual.known) - 1e-6);
      }),
    );
  });
});
