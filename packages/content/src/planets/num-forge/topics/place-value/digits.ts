import type { Rng } from '@planets/practice';

export const PLACES = ['one', 'ten', 'hundred', 'thousand'] as const;

/** A number of grade + 1 digits, all different and none of them zero. */
export function pickNumber(rng: Rng, grade: number): number {
  return Number(rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], grade + 1).join(''));
}

/** Digits from the ones up. */
export const digitsOf = (value: number): number[] => Array.from(String(value), Number).toReversed();

/** "4 tens and 7 ones", "3 hundreds, 4 tens and 7 ones". */
export function spoken(value: number): string {
  const parts = digitsOf(value).map(
    (digit, place) => `${digit} ${PLACES[place]}${digit === 1 ? '' : 's'}`,
  );
  const [last, ...rest] = parts;
  return `${rest.toReversed().join(', ')} and ${last}`;
}

/** "300 + 40 + 7" as TeX. */
export const expanded = (value: number): string =>
  digitsOf(value)
    .map((digit, place) => digit * 10 ** place)
    .toReversed()
    .join(' + ');
