import type { Rng } from '@planets/practice';

export interface Normal {
  readonly what: string;
  readonly unit: string;
  readonly mean: number;
  readonly deviation: number;
}

/** Things that are nearly normally distributed, with whole numbers to calculate with. */
export function pickNormal(rng: Rng): Normal {
  const [what, unit, mean, deviation] = rng.pick([
    ['the lengths of screws from a machine', 'mm', rng.int(6, 12) * 5, rng.int(1, 3)],
    ['the masses of apples from an orchard', 'g', rng.int(12, 22) * 10, rng.int(2, 6) * 5],
    ['the points in a large test', 'points', rng.int(10, 16) * 5, rng.int(4, 12)],
    ['the times of runners in a race', 'minutes', rng.int(40, 60), rng.int(3, 8)],
    ['the heights of the sunflowers in a field', 'cm', rng.int(14, 20) * 10, rng.int(5, 15)],
    ['the lifetimes of a kind of battery', 'hours', rng.int(20, 50) * 10, rng.int(2, 8) * 5],
    ['the wing lengths of a kind of bird', 'mm', rng.int(18, 40) * 5, rng.int(3, 9)],
  ] as const);
  return { what, unit, mean, deviation };
}

/** Percent within so many standard deviations of the mean. */
export const WITHIN = { 1: 68, 2: 95, 3: 99.7 } as const;

/** Percent above the mean plus so many standard deviations, and below the mean minus as many. */
export const TAIL = { 1: 16, 2: 2.5, 3: 0.15 } as const;
export type Steps = keyof typeof WITHIN;

export const RULE =
  'About 68% lie within 1 standard deviation of the mean, 95% within 2, and 99.7% within 3.';
