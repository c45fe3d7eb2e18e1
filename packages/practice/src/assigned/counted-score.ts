import { latenessOf } from './lateness.ts';
import type { Piece } from './piece.ts';
import { grainsOf, pointsOf, thousandths } from './points.ts';
import type { GradingPolicy, LatePenalty } from './policy.ts';

/** What being late cost, with all it was computed from. Amounts are points, exact. */
export interface PenaltyTaken {
  readonly per: LatePenalty['per'];
  /** Calendar days or started hours. */
  readonly late: number;
  /** Percent of the points possible for each of them. */
  readonly percentEach: number;
  /** `late` times `percentEach`. */
  readonly percent: number;
  readonly floorPercent: number;
  /** The floor in points. */
  readonly floor: number;
  /** What was taken: the raw score less the counted one. */
  readonly points: number;
  /** The floor held back a part of it, or all. */
  readonly floorReached: boolean;
}

/** A score with its penalty beside it. */
export interface CountedScore {
  readonly raw: number | null;
  /** Null when it was not late, or the class takes nothing off. */
  readonly penalty: PenaltyTaken | null;
  /** Raw less the penalty, exact; null where there is no score. */
  readonly counted: number | null;
}

const NO_SCORE: CountedScore = { raw: null, penalty: null, counted: null };

/**
 * The score of one piece as it counts. A penalty is a percent of the points possible, never takes a score
 * below the floor, and leaves one that lies below it as it is.
 */
export function countedScore(
  piece: Pick<Piece, 'points' | 'earned' | 'graded' | 'submittedAt' | 'dueAt'>,
  { late: policy }: Pick<GradingPolicy, 'late'>,
  zone: string,
): CountedScore {
  const raw = piece.graded ? piece.earned : null;
  if (raw === null) return NO_SCORE;
  const late = policy === null ? 0 : latenessOf(piece, policy.per, zone);
  if (policy === null || late === 0) return { raw, penalty: null, counted: raw };

  const points = thousandths(piece.points);
  const [rawGrains, floor] = [grainsOf(raw), thousandths(policy.floorPercent) * points];
  const asked = late * thousandths(policy.percent) * points;
  const counted = rawGrains <= floor ? rawGrains : Math.max(rawGrains - asked, floor);
  return {
    raw,
    penalty: {
      per: policy.per,
      late,
      percentEach: policy.percent,
      percent: (late * thousandths(policy.percent)) / 1000,
      floorPercent: policy.floorPercent,
      floor: pointsOf(floor),
      points: pointsOf(rawGrains - counted),
      floorReached: rawGrains - asked < floor,
    },
    counted: pointsOf(counted),
  };
}
