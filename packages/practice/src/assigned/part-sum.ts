import Fraction from 'fraction.js';
import { sumOf, type Part } from './parts.ts';
import type { Category } from './piece.ts';

/** The sums of a part without what was dropped. Amounts are in grains. */
export interface PartSum {
  readonly category: Category | null;
  readonly earned: number;
  readonly possible: number;
  /** How much of `earned` is extra credit. */
  readonly extra: number;
  /** Null where nothing counts with its points. */
  readonly percent: Fraction | null;
  /** Ids, ascending. */
  readonly dropped: readonly number[];
}

/** 100 x earned / possible, exact; null where nothing is possible. */
export const percentOf = (earned: number, possible: number): Fraction | null =>
  possible === 0 ? null : new Fraction(BigInt(earned) * 100n, BigInt(possible));

export function partSum({ category, regular, extra }: Part, gone: ReadonlySet<number>): PartSum {
  const kept = regular.filter(({ piece }) => !gone.has(piece.assignmentId));
  const dropped = regular.map(({ piece }) => piece.assignmentId).filter((id) => gone.has(id));
  const possible = sumOf(kept, 'possible');
  const extraEarned = sumOf(extra, 'earned');
  const earned = sumOf(kept, 'earned') + extraEarned;
  return {
    category,
    earned,
    possible,
    extra: extraEarned,
    percent: percentOf(earned, possible),
    dropped: dropped.toSorted((a, b) => a - b),
  };
}
