import type { Rng } from '@planets/practice';
import type { Fraction } from '../../fraction.ts';

export type Sides = readonly [number, number, number];

/** Three different sides that close to a triangle with room to spare, each a multiple of `of`. */
export function pickSides(rng: Rng, of = 1, most = 12): Sides {
  for (;;) {
    const [a, b, c] = [rng.int(3, most), rng.int(3, most), rng.int(3, most)];
    const [x, y, z] = [a, b, c].toSorted((p, q) => p - q) as [number, number, number];
    if (a !== b && b !== c && a !== c && x + y > z + 1) return [a * of, b * of, c * of];
  }
}

const PARTS = [
  { top: 3, bottom: 2 },
  { top: 5, bottom: 2 },
  { top: 4, bottom: 3 },
  { top: 5, bottom: 3 },
  { top: 7, bottom: 4 },
  { top: 6, bottom: 5 },
] as const;

/** More than 1. Half of those in grade 8 are whole. */
export const pickFactor = (rng: Rng, grade: number): Fraction =>
  grade === 8 && rng.chance(1, 2) ? { top: rng.int(2, 4), bottom: 1 } : rng.pick(PARTS);

export const times = (length: number, { top, bottom }: Fraction): number => (length * top) / bottom;
