import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedScore } from './counted-score.ts';

const DAY = 86_400_000;
const DUE = Date.parse('2026-05-04T12:00:00Z');

/** A graded score handed in so many days late. */
const late = (days: number, earned: number, points: number) => ({
  points,
  earned,
  graded: true,
  dueAt: DUE,
  submittedAt: DUE + days * DAY,
});
const perDay = (percent: number, floorPercent = 0) => ({
  late: { per: 'day' as const, percent, floorPercent },
});

describe('a late penalty', () => {
  test.each([
    // what, days late, raw, points, percent a day, floor percent, counted, taken, floor reached
    // The first is Canvas's own: guides.instructure.com, "How do I apply a Late Submission policy in the Gradebook?"
    ['10% a day of 10 points, two days', 2, 10, 10, 10, 0, 8, 2, false],
    ['a score of full points that meets the floor', 8, 10, 10, 10, 50, 5, 5, true],
    ['is of the points possible, not of the score', 1, 6, 10, 10, 0, 5, 1, false],
    ['stops at the floor', 3, 6, 10, 10, 50, 5, 1, true],
    ['that ends on the floor is whole', 1, 6, 10, 10, 50, 5, 1, false],
    ['leaves a score on the floor', 1, 5, 10, 10, 50, 5, 0, true],
    ['never raises a score below the floor', 1, 3, 10, 10, 50, 3, 0, true],
    ['without a floor goes down to nothing', 12, 9, 10, 10, 0, 0, 9, true],
    ['of a score above the points', 2, 12, 10, 10, 0, 10, 2, false],
    ['of more than 100 percent, of such a score', 11, 12, 10, 10, 0, 1, 11, false],
    ['with decimals', 3, 9.125, 12.5, 2.5, 10, 8.1875, 0.9375, false],
    [
      'with all the decimals there can be',
      1,
      1.001,
      1.001,
      33.333,
      0,
      0.66733667,
      0.33366333,
      false,
    ],
    ['of nothing possible', 1, 2, 0, 10, 50, 2, 0, false],
    ['for years', 4000, 10_000, 10_000, 99.999, 0, 0, 10_000, true],
  ])('%s', (_, days, earned, points, percent, floorPercent, counted, taken, floorReached) => {
    const score = countedScore(late(days, earned, points), perDay(percent, floorPercent), 'UTC');
    expect(score).toMatchObject({ raw: earned, counted });
    expect(score.penalty).toMatchObject({ points: taken, floorReached });
  });

  test('tells all it was computed from', () => {
    const policy = { late: { per: 'day' as const, percent: 7.5, floorPercent: 40 } };
    expect(countedScore(late(3, 18, 20), policy, 'UTC')).toEqual({
      raw: 18,
      counted: 13.5,
      penalty: {
        per: 'day',
        late: 3,
        percentEach: 7.5,
        percent: 22.5,
        floorPercent: 40,
        floor: 8,
        points: 4.5,
        floorReached: false,
      },
    });
  });

  test('by the hour counts started hours', () => {
    const policy = { late: { per: 'hour' as const, percent: 1, floorPercent: 0 } };
    const piece = { ...late(0, 10, 10), submittedAt: DUE + 2.1 * 3_600_000 };
    expect(countedScore(piece, policy, 'UTC')).toMatchObject({ counted: 9.7 });
  });

  test.each([
    ['on time', late(0, 8, 10)],
    ['in the grace', { ...late(0, 8, 10), submittedAt: DUE + 60_000 }],
    ['not handed in here', { ...late(0, 8, 10), submittedAt: null }],
    ['with a later date of their own', { ...late(3, 8, 10), dueAt: DUE + 3 * DAY }],
  ])('there is none for work %s', (_, piece) => {
    expect(countedScore(piece, perDay(10), 'UTC')).toEqual({ raw: 8, penalty: null, counted: 8 });
  });

  test('nor where the class takes nothing off', () => {
    expect(countedScore(late(3, 8, 10), { late: null }, 'UTC')).toEqual({
      raw: 8,
      penalty: null,
      counted: 8,
    });
  });

  test.each([
    ['no score', { ...late(3, 8, 10), earned: null }],
    ['a score that is not complete, or not released', { ...late(3, 8, 10), graded: false }],
  ])('%s stays none, and is never 0', (_, piece) => {
    expect(countedScore(piece, perDay(10), 'UTC')).toEqual({
      raw: null,
      penalty: null,
      counted: null,
    });
  });

  test('never raises a score, never takes one from above the floor to below it, and keeps their order', () => {
    const amount = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 1000);
    const share = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(
        fc.record({
          days: fc.nat(30),
          a: amount,
          b: amount,
          points: amount,
          percent: share,
          floor: share,
        }),
        ({ days, a, b, points, percent, floor }) => {
          const policy = perDay(percent, floor);
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            (earned) => countedScore(late(days, earned, points), policy, 'UTC').counted ?? NaN,
          ) as [number, number];
          expect(low).toBeLessThanOrEqual(Math.min(a, b));
          expect(low).toBeLessThanOrEqual(high);
          // In hundred-millionths of a point everything is a whole number.
          const inGrains = (value: number) => Math.round(value * 1e8);
          const least = Math.round(floor * 1000) * Math.round(points * 1000);
          expect(inGrains(high)).toBeGreaterThanOrEqual(Math.min(inGrains(Math.max(a, b)), least));
        },
      ),
    );
  });
});
