import type { Rng } from '@planets/practice';

/** Coefficients from the highest power down. */
export type Coefficients = readonly number[];

const nonZero = (rng: Rng, most: number): number => rng.int(1, most) * (rng.chance(1, 2) ? 1 : -1);

/** A polynomial of degree 2 to 4 without a missing term at the front or at the end. */
export function pickPolynomial(rng: Rng, grade: number): number[] {
  const degree = rng.int(2, grade === 11 ? 3 : 4);
  return Array.from({ length: degree + 1 }, (_, at) =>
    at === 0 ? rng.int(2, 5) : at >= degree - 1 ? nonZero(rng, 9) : rng.int(-6, 6),
  );
}

export const derivative = (coefficients: Coefficients): number[] =>
  coefficients.slice(0, -1).map((value, at) => value * (coefficients.length - 1 - at));

export const valueAt = (coefficients: Coefficients, x: number): number =>
  coefficients.reduce((sum, value) => sum * x + value, 0);
