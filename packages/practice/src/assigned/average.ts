import Fraction from 'fraction.js';
import { toOneDecimal } from '../sessions/tally.ts';

/** 100 x earned / points, one decimal, half up. Above 100 where there is extra credit. */
export const scorePercentOf = (earned: number, points: number): number | null =>
  points <= 0 ? null : toOneDecimal(new Fraction(earned).mul(100).div(new Fraction(points)));

/**
 * 100 x points earned / points possible over the given pieces, rounded once; null where there is nothing
 * to average. Pieces without a score are left out: a score of nothing is not a zero.
 */
export function averagePercent(
  pieces: readonly { readonly earned: number | null; readonly points: number }[],
): number | null {
  const scored = pieces.filter((piece) => piece.earned !== null);
  const earned = scored.reduce(
    (sum, piece) => sum.add(new Fraction(piece.earned!)),
    new Fraction(0),
  );
  const points = scored.reduce(
    (sum, piece) => sum.add(new Fraction(piece.points)),
    new Fraction(0),
  );
  return points.compare(0) === 0 ? null : toOneDecimal(earned.mul(100).div(points));
}
