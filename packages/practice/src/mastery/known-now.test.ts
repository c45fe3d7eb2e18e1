import { describe, expect, test } from 'vitest';
import { halfLifeOf, knownNow } from './known-now.ts';
import { MASTERY_PARAMETERS, masteryParametersOf } from './parameters.ts';
import { MASTERY_MODEL, type MasteryState } from './state.ts';

const DAY = 86_400_000;
const stateOf = (known: number, right: number): MasteryState => ({
  known,
  at: 0,
  answered: right,
  right,
  model: MASTERY_MODEL,
});

describe('fading', () => {
  test.each([
    // known, right answers, days, known then
    [0.9, 0, 0, 0.9],
    [0.9, 0, 1, 0.9],
    [0.9, 0, 1 + 45, 0.55],
    [0.9, 0, 1 + 90, 0.375],
    [0.9, 3, 1 + 90, 0.55],
    [0.9, 99, 1 + 450, 0.55],
    [0.9, 0, 100_000, 0.2],
    // What is below the start stays: time teaches nothing.
    [0.1, 3, 500, 0.1],
    // A clock that went back.
    [0.9, 3, -5, 0.9],
  ])('%s with %i right, after %i days: %s', (known, right, days, then) => {
    expect(knownNow(stateOf(known, right), days * DAY, MASTERY_PARAMETERS)).toBe(then);
  });

  test('a topic of facts fades sooner by what it says of itself', () => {
    const facts = masteryParametersOf({ mastery: { halfLifeDays: 25 } });
    expect(facts).toEqual({ ...MASTERY_PARAMETERS, halfLifeDays: 25 });
    expect(halfLifeOf({ right: 8 }, facts)).toBe(75);
    expect(halfLifeOf({ right: 8 }, masteryParametersOf({}))).toBe(135);
  });
});
