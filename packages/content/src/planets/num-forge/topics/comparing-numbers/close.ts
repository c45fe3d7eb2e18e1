import type { Rng } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';

export const digitsIn = (grade: number): number => grade + 1;

/**
 * Numbers of grade + 1 digits made of few digits, so that they look alike and the places have to be
 * compared one by one.
 */
export function lookAlikes(rng: Rng, grade: number, count: number): number[] {
  const length = digitsIn(grade);
  const digits = rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], length);
  return distinct(count, () => {
    const own = rng.chance(2, 3)
      ? rng.shuffle(digits)
      : Array.from({ length }, () => rng.pick(digits));
    return Number(own.join(''));
  });
}

const NAMES = ['ones', 'tens', 'hundreds', 'thousands'] as const;

/** Why one number is the greater: the first place from the left where they differ. */
export function whyGreater(greater: number, less: number): string {
  const [high, low] = [String(greater), String(less)];
  if (high.length !== low.length)
    return `${grouped(greater)} has ${high.length} digits and ${grouped(less)} has only ${low.length}. So ${grouped(greater)} is greater.`;
  const at = Array.from(high).findIndex((digit, place) => digit !== low[place]);
  const place = NAMES[high.length - 1 - at]!;
  const before =
    at === 0
      ? ''
      : at === 1
        ? `The ${NAMES[high.length - 1]} are the same. `
        : 'The first digits are the same. ';
  return `${before}Compare the ${place}: ${high[at]} is more than ${low[at]}. So ${grouped(greater)} is greater.`;
}

export const leftPlace = (grade: number): string => NAMES[grade]!;
