import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { scoreFromCredits } from './score-from-credits.ts';

const third = new Fraction(1, 3);

test.each<[string, (Fraction | number | null)[], number[], number, number | null]>([
  ['all right', [1, 1, 1], [1, 1, 1], 10, 10],
  ['none right', [0, 0], [1, 1], 10, 0],
  ['one of three', [1, 0, 0], [1, 1, 1], 10, 3.333],
  ['two of three', [1, 1, 0], [1, 1, 1], 10, 6.667],
  ['shares of parts', [third, third, third], [1, 1, 1], 10, 3.333],
  ['shares kept as decimals', [1 / 3, 2 / 3], [1, 1], 3, 1.5],
  ['half a thousandth goes up', [1, 0], [1, 1], 0.001, 0.001],
  ['less does not', [1, 0, 0], [1, 1, 1], 0.001, 0],
  ['weights', [1, 0], [3, 1], 10, 7.5],
  ['weights with decimals', [1, 0.5], [0.5, 1.5], 20, 12.5],
  ['a question that weighs nothing', [1, 0], [1, 0], 10, 10],
  ['points with decimals', [0.5], [1], 2.125, 1.063],
  ['a question that waits for a teacher', [1, null], [1, 1], 10, null],
  ['no questions', [], [], 10, null],
  ['nothing weighs anything', [1], [0], 10, null],
  ['no points', [1], [1], 0, 0],
])('%s', (_, credits, weights, points, score) => {
  expect(scoreFromCredits(credits, weights, points)).toBe(score);
});

test('is exact and rounded half up, checked in whole numbers', () => {
  const question = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 }), fc.nat(5000));
  fc.assert(
    fc.property(fc.array(question, { maxLength: 8 }), fc.nat(100_000), (rows, points) => {
      const questions = rows.map(([right, parts, weight]) => ({
        n: BigInt(Math.min(right, parts)),
        d: BigInt(parts),
        weight,
      }));
      // Every share over one denominator that all parts divide.
      const whole = 27_720n;
      const earned = questions.reduce(
        (sum, { n, d, weight }) => sum + ((n * whole) / d) * BigInt(weight),
        0n,
      );
      const possible = questions.reduce((sum, { weight }) => sum + whole * BigInt(weight), 0n);
      const expected =
        possible === 0n
          ? null
          : Number((2n * BigInt(points) * earned + possible) / (2n * possible)) / 1000;
      expect(
        scoreFromCredits(
          questions.map(({ n, d }) => new Fraction(n, d)),
          questions.map(({ weight }) => weight / 1000),
          points / 1000,
        ),
      ).toBe(expected);
    }),
  );
});
