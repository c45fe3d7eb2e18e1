import { math, type Rng } from '@planets/practice';

interface ShareWord {
  readonly one: string;
  readonly many: string;
}
const WORDS: Readonly<Record<number, ShareWord>> = {
  2: { one: 'half', many: 'halves' },
  3: { one: 'third', many: 'thirds' },
  4: { one: 'fourth', many: 'fourths' },
  5: { one: 'fifth', many: 'fifths' },
  6: { one: 'sixth', many: 'sixths' },
  8: { one: 'eighth', many: 'eighths' },
};
export const wordOf = (parts: number): ShareWord => WORDS[parts]!;

/** Parts that each grade knows: halves and fourths, then thirds, then sixths and eighths. */
const PARTS: Readonly<Record<number, readonly number[]>> = {
  1: [2, 4],
  2: [2, 3, 4],
  3: [2, 3, 4, 5, 6, 8],
};
export const partsOf = (grade: number): readonly number[] => PARTS[grade]!;
export const pickParts = (rng: Rng, grade: number): number => rng.pick(partsOf(grade));

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** Words in grades 1 and 2 ("three fourths"), a fraction in grade 3. */
export const written = (grade: number, top: number, bottom: number): string =>
  grade === 3
    ? math(`\\frac{${top}}{${bottom}}`)
    : `${NUMBERS[top]} ${top === 1 ? wordOf(bottom).one : wordOf(bottom).many}`;
