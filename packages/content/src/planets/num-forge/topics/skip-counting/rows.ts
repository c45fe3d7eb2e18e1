import type { Rng } from '@planets/practice';

/** What each grade counts by. */
const STEPS: Readonly<Record<number, readonly number[]>> = {
  1: [2, 5, 10],
  2: [2, 5, 10, 100],
  3: [3, 4, 6, 25, 50, 100],
};

export const pickStep = (rng: Rng, grade: number): number => rng.pick(STEPS[grade]!);

/**
 * A row of numbers with equal steps. Grade 1 starts at the step itself or a few steps on; later grades
 * may start beside it (3, 13, 23), where no table helps.
 */
export function pickRow(rng: Rng, grade: number, length: number): { step: number; row: number[] } {
  const step = pickStep(rng, grade);
  const beside = grade > 1 && step >= 10 && step !== 25 && rng.chance(1, 2) ? rng.int(1, 9) : 0;
  const first = rng.int(1, grade === 1 ? 5 : step > 20 ? 6 : 9) * step + beside;
  return { step, row: Array.from({ length }, (_, at) => first + at * step) };
}

/** "twos", "fives", "hundreds". */
const PLURALS: Readonly<Record<number, string>> = {
  2: 'twos',
  3: 'threes',
  4: 'fours',
  5: 'fives',
  6: 'sixes',
  10: 'tens',
  25: 'twenty-fives',
  50: 'fifties',
  100: 'hundreds',
};
export const plural = (step: number): string => PLURALS[step]!;
