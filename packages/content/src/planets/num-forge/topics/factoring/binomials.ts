import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { gcd } from '../../gcd.ts';
import { polynomial, polynomialText } from '../../polynomial-tex.ts';

/** (ax + b) as TeX, and as it is typed. */
export const bracketTex = (a: number, b: number): string => `(${polynomial([a, b])})`;
export const bracketText = (a: number, b: number): string => `(${polynomialText([a, b])})`;

/** Two different numbers, neither 0, whose sum is not 0. */
export function pickPair(rng: Rng, size: number): readonly [number, number] {
  for (;;) {
    const [m, n] = [nonZero(rng, size), nonZero(rng, size)];
    if (m !== n && m + n !== 0) return [m, n];
  }
}

/** ax + b without a common factor. */
export function pickPrimitive(rng: Rng, most: number): readonly [number, number] {
  for (;;) {
    const [a, b] = [rng.int(2, most), nonZero(rng, 7)];
    if (gcd(a, b) === 1) return [a, b];
  }
}
