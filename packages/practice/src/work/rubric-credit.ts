import Fraction from 'fraction.js';
import type { Criterion } from '../kinds/open/question.ts';

/**
 * The credit that points by a rubric make: their share of what its rows have together. Null while a row is
 * not given, and where there is nothing to give.
 */
export function creditOfRubric(
  rows: readonly Pick<Criterion, 'points'>[],
  given: readonly (number | null)[],
): number | null {
  let [earned, possible] = [new Fraction(0), new Fraction(0)];
  for (const [index, row] of rows.entries()) {
    const points = given[index] ?? null;
    if (points === null) return null;
    earned = earned.add(points);
    possible = possible.add(row.points);
  }
  return possible.n === 0n ? null : earned.div(possible).valueOf();
}
