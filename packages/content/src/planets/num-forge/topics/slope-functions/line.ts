import type { Rng } from '@planets/practice';
import { fractionTex, lowest, type Fraction } from '../../fraction.ts';
import { term } from '../../polynomial-tex.ts';

/** A slope that is neither 0 nor 1. From grade 9 it may be a fraction. */
export function pickSlope(rng: Rng, grade: number): Fraction {
  const bottom = grade === 8 ? 1 : rng.pick([1, 2, 3, 4]);
  const top = rng.int(bottom === 1 ? 2 : 1, 7) * (rng.chance(1, 2) ? 1 : -1);
  const slope = lowest(top, bottom);
  return Math.abs(slope.top) === slope.bottom ? pickSlope(rng, grade) : slope;
}

export const pickIntercept = (rng: Rng): number => rng.int(1, 9) * (rng.chance(1, 2) ? 1 : -1);

/** "\frac{2}{3}x", "-4x", "-x". */
export function slopeTerm({ top, bottom }: Fraction): string {
  if (bottom === 1 && Math.abs(top) === 1) return top < 0 ? '-x' : 'x';
  return `${fractionTex(top, bottom)}x`;
}

export const lineTex = (slope: Fraction, intercept: number): string =>
  `y = ${slopeTerm(slope)}${intercept === 0 ? '' : ` ${term(intercept)}`}`;

export const point = (x: number, y: number): string => `(${x}, ${y})`;
