import type { Rng } from '@planets/practice';
import { gcd } from './gcd.ts';

/** A whole number from `least` to `most`, as likely negative as positive. Never 0. */
export const nonZero = (rng: Rng, most: number, least = 1): number =>
  rng.int(least, most) * (rng.chance(1, 2) ? 1 : -1);

/** A proper fraction in lowest terms. */
export function properFraction(
  rng: Rng,
  most: number,
  least = 2,
): readonly [top: number, bottom: number] {
  const bottom = rng.int(least, most);
  const top = rng.int(1, bottom - 1);
  return gcd(top, bottom) === 1 ? [top, bottom] : properFraction(rng, most, least);
}

/** A letter for an unknown, none that looks like a digit. */
export const pickLetter = (rng: Rng): string => rng.pick(['x', 'n', 'y', 'a', 'k', 't']);
