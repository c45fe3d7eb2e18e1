import type { LetterBand } from './policy.ts';

/** The band of a percent, as it is shown: the highest that starts at or below it. Null below all bands. */
export function letterBandFor(
  shown: number | null,
  letters: readonly LetterBand[],
): LetterBand | null {
  let found: LetterBand | null = null;
  for (const band of letters) {
    if (shown !== null && band.from <= shown && (found === null || band.from > found.from)) {
      found = band;
    }
  }
  return found;
}

/** The letter for a percent as it is shown, so 89.96 (shown as 90) is what 90 is. */
export const letterFor = (shown: number | null, letters: readonly LetterBand[]): string | null =>
  letterBandFor(shown, letters)?.letter ?? null;

const bands = (...rows: readonly (readonly [letter: string, from: number])[]): LetterBand[] =>
  rows.map(([letter, from]) => ({ letter, from }));

/** Schemes to start from, with the name a teacher knows them by. */
export const LETTER_SCHEMES: readonly {
  readonly id: string;
  readonly name: string;
  readonly letters: readonly LetterBand[];
}[] = [
  {
    // As Canvas has it when a teacher turns letters on.
    id: 'a_to_f_plus_minus',
    name: 'A to F with plus and minus',
    letters: bands(
      ['A', 94],
      ['A−', 90],
      ['B+', 87],
      ['B', 84],
      ['B−', 80],
      ['C+', 77],
      ['C', 74],
      ['C−', 70],
      ['D+', 67],
      ['D', 64],
      ['D−', 61],
      ['F', 0],
    ),
  },
  {
    id: 'a_to_f',
    name: 'A to F',
    letters: bands(['A', 90], ['B', 80], ['C', 70], ['D', 60], ['F', 0]),
  },
  {
    // The key of the German chambers of commerce (IHK), used by many schools.
    id: 'one_to_six',
    name: '1 to 6',
    letters: bands(['1', 92], ['2', 81], ['3', 67], ['4', 50], ['5', 30], ['6', 0]),
  },
  { id: 'pass_fail', name: 'Pass or fail', letters: bands(['Pass', 60], ['Fail', 0]) },
];
