import { countedScore, type CountedScore } from './counted-score.ts';
import type { Category, Piece } from './piece.ts';
import { exactGrainsOf } from './points.ts';
import type { GradingPolicy } from './policy.ts';
import { isMissing, standingOf, type Standing } from './standing.ts';
import type { TotalRule } from './total.ts';

/** A piece on its way into a total. Amounts are in grains. */
export interface Entry {
  readonly piece: Piece;
  readonly category: Category | null;
  readonly score: CountedScore;
  readonly standing: Standing;
  /** Adds to what is earned only. */
  readonly isExtra: boolean;
  readonly earned: number;
  readonly possible: number;
}

/** What an entry does in a total: counts with its points, adds its score only, or nothing. */
export type Role = 'regular' | 'extra' | 'none';

/** Where and when a student's pieces are looked at: the class's IANA zone, UTC milliseconds. */
export interface Moment {
  readonly zone: string;
  readonly now: number;
}

export function entryOf(
  piece: Piece,
  category: Category | null,
  policy: GradingPolicy,
  { zone, now }: Moment,
): Entry {
  const score = countedScore(piece, policy, zone);
  return {
    piece,
    category,
    score,
    standing: standingOf(piece, now),
    isExtra:
      piece.extraCredit ||
      piece.points === 0 ||
      (policy.weighting === 'points' && category?.extraCredit === true),
    earned: exactGrainsOf(score.counted ?? 0),
    possible: exactGrainsOf(piece.points),
  };
}

export function roleOf(
  { standing, isExtra, category }: Entry,
  rule: TotalRule,
  { weighting, missing }: GradingPolicy,
): Role {
  if (weighting === 'categories' && category === null) return 'none';
  if (standing === 'scored') return isExtra ? 'extra' : 'regular';
  if (isExtra) return 'none';
  const isZero =
    rule === 'so_far'
      ? missing === 'zero' && isMissing(standing)
      : isMissing(standing) || standing === 'not_due_yet';
  return isZero ? 'regular' : 'none';
}
