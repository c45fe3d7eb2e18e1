import { math, type Rng } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';

/** `digits` tenths (or hundredths) times a power of ten: 47 with 1 place and exponent -4 is 0.00047. */
interface Scientific {
  readonly digits: number;
  readonly places: number;
  readonly exponent: number;
}

export const front = ({ digits, places }: Scientific): string => decimal(digits, places);

export const sciTex = (one: Scientific): string => `${front(one)} \\times 10^{${one.exponent}}`;
export const sci = (one: Scientific): string => math(sciTex(one));

/** As a numeric key: "4.7e-4" written out exactly. */
export function plain({ digits, places, exponent }: Scientific): string {
  const shift = exponent - places;
  if (shift >= 0) return grouped(Number(`${digits}${'0'.repeat(shift)}`));
  return decimal(digits, -shift);
}

export const keyOf = (one: Scientific): string => plain(one).replaceAll(',', '');

/** The same number with another power. */
export const withExponent = (one: Scientific, exponent: number): Scientific => ({
  ...one,
  exponent,
});

/** Not ending in 0, and not a plain power of ten. */
export function pickNumber(rng: Rng, grade: number, sign: 1 | -1): Scientific {
  const places = grade === 8 ? rng.int(0, 1) : rng.int(1, 2);
  const digits = rng.int(places === 0 ? 2 : 10 ** places + 1, 10 ** (places + 1) - 1);
  if (places > 0 && digits % 10 === 0) return pickNumber(rng, grade, sign);
  return {
    digits,
    places,
    exponent:
      sign * (sign > 0 ? rng.int(3, grade === 8 ? 8 : 11) : rng.int(2, grade === 8 ? 6 : 8)),
  };
}

export const pickSign = (rng: Rng): 1 | -1 => (rng.chance(1, 2) ? 1 : -1);
