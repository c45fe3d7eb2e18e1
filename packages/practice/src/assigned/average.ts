import { toOneDecimal } from '../sessions/tally.ts';
import { percentOf } from './part-sum.ts';
import { exactGrainsOf } from './points.ts';

/** 100 x earned / possible, whole numbers of the same share of a point; one decimal, rounded once, half up. */
const percent = (earned: number, possible: number): number =>
  Math.floor((2000 * earned + possible) / (2 * possible)) / 10;

/** 100 x earned / points, one decimal, half up; null where nothing can be earned. Above 100 with extra credit. */
export const scorePercentOf = (earned: number, points: number): number | null =>
  points <= 0 ? null : percent(exactGrainsOf(earned), exactGrainsOf(points));

/**
 * 100 x points earned / points possible over the given pieces, rounded once; null where there is nothing
 * to average. Pieces without a score are left out: a score of nothing is not a zero.
 */
export function averagePercent(
  pieces: readonly { readonly earned: number | null; readonly points: number }[],
): number | null {
  let [earned, possible] = [0, 0];
  for (const piece of pieces) {
    if (piece.earned === null) continue;
    earned += exactGrainsOf(piece.earned);
    possible += exactGrainsOf(piece.points);
  }
  // Sums of many are too large for `percent` in plain numbers.
  const share = percentOf(earned, possible);
  return share && toOneDecimal(share);
}
