import type { Rng } from '@planets/practice';

export interface Move {
  /** Whole cents, such that `percent` of it is a whole number of cents. */
  readonly from: number;
  /** Never 0. */
  readonly percent: number;
  readonly to: number;
}

export function move(rng: Rng, grade: number): Move {
  const size = grade === 7 ? 5 * rng.int(1, 10) : grade < 10 ? rng.int(2, 60) : rng.int(2, 85);
  const percent = rng.chance(1, 2) ? size : -Math.min(size, 60);
  const from =
    100 *
    (grade === 7 ? 20 * rng.int(1, 10) : grade === 8 ? 10 * rng.int(2, 30) : 5 * rng.int(4, 80));
  return { from, percent, to: from + (from * percent) / 100 };
}

export const part = (percent: number): string => String(Math.abs(percent) / 100);
