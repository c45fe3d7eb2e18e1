import { figure, type Rng } from '@planets/practice';

/** A line from 0 to some wholes, each cut into equal parts; only the wholes carry numbers. */
export interface PartLine {
  readonly wholes: number;
  readonly parts: number;
}

export function pickLine(rng: Rng, grade: number, wholes?: number): PartLine {
  return {
    wholes: wholes ?? rng.int(1, grade === 3 ? 2 : 3),
    parts: rng.pick(grade === 3 ? [2, 3, 4, 6, 8] : [3, 4, 5, 6, 8, 10]),
  };
}

export const drawLine = (
  { wholes, parts }: PartLine,
  points: readonly { readonly top: number; readonly label: string }[],
) =>
  figure({
    kind: 'number-line',
    min: 0,
    max: wholes,
    step: 1 / parts,
    labelEvery: parts,
    points: points.map(({ top, label }) => ({ value: top / parts, label })),
  });

const NAMES: Readonly<Record<number, string>> = {
  2: 'halves',
  3: 'thirds',
  4: 'fourths',
  5: 'fifths',
  6: 'sixths',
  8: 'eighths',
  10: 'tenths',
  12: 'twelfths',
};
export const partsName = (parts: number): string => NAMES[parts]!;

/** "1 step", "3 steps". */
export const steps = (count: number): string => `${count} ${count === 1 ? 'step' : 'steps'}`;
