import type { Rng } from '@planets/practice';
import { sorted } from '../../lists.ts';
import type { FiveNumbers } from '../../../../authoring/diagrams/data-plots.ts';

/** The median of a row in order; a half where two numbers are in the middle. */
export function medianOf(row: readonly number[]): number {
  const half = row.length / 2;
  return Number.isInteger(half) ? (row[half - 1]! + row[half]!) / 2 : row[Math.floor(half)]!;
}

/** Quartiles as the medians of the two halves; with an odd count the middle number is left out of both. */
export function fiveNumbers(values: readonly number[]): FiveNumbers {
  const row = sorted(values);
  const half = Math.floor(row.length / 2);
  return {
    least: row[0]!,
    lower: medianOf(row.slice(0, half)),
    median: medianOf(row),
    upper: medianOf(row.slice(row.length - half)),
    greatest: row.at(-1)!,
  };
}

/** So many values, and all of the five numbers whole and different. */
export function pickList(rng: Rng, count: number, most: number): number[] {
  for (;;) {
    const values = Array.from({ length: count }, () => rng.int(1, most));
    const five = fiveNumbers(values);
    const all = Object.values(five) as number[];
    if (all.every((one) => Number.isInteger(one)) && new Set(all).size === 5) return values;
  }
}

/** Five numbers for a box plot, each at least 2 from the next. */
export function pickFive(rng: Rng, most: number): FiveNumbers {
  for (;;) {
    const [least, lower, median, upper, greatest] = sorted(
      Array.from({ length: 5 }, () => rng.int(1, most - 1)),
    ) as [number, number, number, number, number];
    const steps = [lower - least, median - lower, upper - median, greatest - upper];
    if (steps.every((step) => step >= 2)) return { least, lower, median, upper, greatest };
  }
}
