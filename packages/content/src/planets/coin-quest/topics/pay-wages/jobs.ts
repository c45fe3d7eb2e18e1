import type { Rng } from '@planets/practice';

export const SOURCE = 'U.S. Department of Labor and Internal Revenue Service';

/** An even number of cents, so that one and a half times the rate is exact. */
export const hourly = (rng: Rng, grade: number): number =>
  grade < 10 ? 50 * rng.int(22, 50) : 10 * rng.int(130, 320);

export interface Week {
  readonly rate: number;
  readonly hours: number;
}

export const pay = ({ rate, hours }: Week): number =>
  rate * Math.min(hours, 40) + (rate * 3 * Math.max(hours - 40, 0)) / 2;

export const week = (rng: Rng, grade: number): Week => ({
  rate: hourly(rng, grade),
  hours: rng.int(12, 38),
});
