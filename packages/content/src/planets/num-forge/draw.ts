import type { Rng } from '@planets/practice';

/** A whole number from `least` to `most`, as likely negative as positive. Never 0. */
export const nonZero = (rng: Rng, most: number, least = 1): number =>
  rng.int(least, most) * (rng.chance(1, 2) ? 1 : -1);
