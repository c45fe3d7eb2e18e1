/** No two of these look or sound alike, none is a vowel: a code spells no word. */
const LETTERS = '346789BCDFGHJKMPQRTVWXY';
const LENGTH = 8;

/**
 * A code for the wall of a classroom: 78 thousand million of them, typable by a child.
 * @param newSeed unpredictable integers of 31 bits
 */
export const newJoinCode = (newSeed: () => number): string =>
  Array.from({ length: LENGTH }, () => LETTERS[newSeed() % LETTERS.length]).join('');

/** "K7PM3XRD" as it is shown: "K7PM-3XRD". */
export const shownJoinCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** What somebody typed, as codes are stored: capitals, spaces and dashes do not matter. */
export const typedJoinCode = (typed: string): string =>
  typed.replaceAll(/[\s\p{Dash}]/gu, '').toUpperCase();
