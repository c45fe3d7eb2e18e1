import Fraction from 'fraction.js';
import { thousandths } from './points.ts';
import { fractionOfCredit } from './stored-credit.ts';

/**
 * The score of work whose questions have credits from 0 to 1 and weights: points x sum(credit x weight) /
 * sum(weight), exact and kept to a thousandth of a point, half up. Null while a credit is not known (a
 * question waits for a teacher), and where there is nothing to weigh: no score, which is not a zero.
 */
export function scoreFromCredits(
  credits: readonly (Fraction | number | null)[],
  weights: readonly number[],
  points: number,
): number | null {
  let [earned, possible] = [new Fraction(0), new Fraction(0)];
  for (const [index, credit] of credits.entries()) {
    if (credit === null) return null;
    const weight = new Fraction(thousandths(weights[index] ?? 0));
    const share = typeof credit === 'number' ? fractionOfCredit(credit) : credit;
    earned = earned.add(weight.mul(share));
    possible = possible.add(weight);
  }
  if (possible.n === 0n) return null;
  const score = earned.mul(thousandths(points)).div(possible);
  return Number((2n * score.n + score.d) / (2n * score.d)) / 1000;
}
