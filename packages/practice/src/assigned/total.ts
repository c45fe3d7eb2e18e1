import type { CountedScore } from './counted-score.ts';
import type { Exact } from './exact.ts';
import type { GradingPolicy } from './policy.ts';
import type { Standing } from './standing.ts';

/** `so_far`: what has a score. `if_nothing_more`: what is neither handed in nor scored counts 0. */
export type TotalRule = 'so_far' | 'if_nothing_more';

/** What became of a piece in a total. */
export type PieceStatus =
  /** Its counted score and its points are in the sums. */
  | 'counted'
  /** Its counted score is in the sums, its points are not: extra credit, or a piece of 0 points. */
  | 'extra'
  /** It would be in the sums, and was dropped as one of the lowest. */
  | 'dropped'
  /** 0 and its points are in the sums. `why` says for what reason. */
  | 'as_zero'
  /** Handed in, not graded: nobody knows its score, so it is in no sum. */
  | 'awaiting'
  | 'excused'
  /** In no sum. `why` says for what reason. */
  | 'left_out';

/** What is known of the piece, or what kept it out although a score is known. */
export type PieceReason =
  | Standing
  /** Totals go by categories, and it is in none. */
  | 'no_category'
  /** Extra credit that was not done takes nothing away. */
  | 'extra_not_done'
  /** Extra credit, but nothing that it could add to counts yet. */
  | 'nothing_to_add_to';

/** A piece in a total. `counted` is what it counts, or would if it were not dropped; null in no sum. */
export interface PieceInTotal extends CountedScore {
  readonly assignmentId: number;
  readonly title?: string;
  readonly categoryId: number | null;
  /** The points possible. */
  readonly points: number;
  readonly neverDrop: boolean;
  /** The score that counts as a percent of the points, as it is shown; null without a score or points. */
  readonly percent: number | null;
  readonly status: PieceStatus;
  readonly why: PieceReason;
}

export interface CategoryInTotal {
  /** Null for pieces in no category, when totals go by points. */
  readonly categoryId: number | null;
  readonly name: string | null;
  readonly extraCredit: boolean;
  /** Sums of what counts, in points, without what was dropped. */
  readonly earned: number;
  readonly possible: number;
  /** How much of `earned` is extra credit. */
  readonly extra: number;
  /** 100 x earned / possible; null where nothing counts yet. */
  readonly percent: Exact | null;
  readonly dropLowest: number;
  /** Ids of assignments, ascending. Fewer than `dropLowest` where more would leave nothing or lower the ratio. */
  readonly dropped: readonly number[];
  /** As the teacher set it; null when totals go by points. */
  readonly weight: number | null;
  /** Percent of the total, weights of empty categories shared out; null when it takes no part. */
  readonly weightUsed: Exact | null;
  /** Percent points in the total: `weightUsed` x `percent` / 100. */
  readonly adds: Exact | null;
}

/**
 * A total with all it was computed from. By points it is 100 x earned / possible, by categories the sum of
 * what each adds; `shown` is that rounded once, half up, to one decimal, and the letter is the letter of
 * `shown`.
 */
export interface Total {
  readonly rule: TotalRule;
  readonly weighting: GradingPolicy['weighting'];
  readonly missing: GradingPolicy['missing'];
  /** Sums over all that counts, in points. */
  readonly earned: number;
  readonly possible: number;
  /** The total before it is rounded. */
  readonly percent: Exact | null;
  /** Null where nothing counts: a total of nothing is not 0. */
  readonly shown: number | null;
  readonly letter: string | null;
  /** The percent from which the letter holds. */
  readonly letterFrom: number | null;
  /** How many pieces are handed in and in no sum, because they wait for a grade. */
  readonly awaiting: number;
  /** In the order given. */
  readonly categories: readonly CategoryInTotal[];
  /** In the order given. */
  readonly pieces: readonly PieceInTotal[];
}

/** Both totals of one student in one class. */
export interface ClassTotals {
  readonly soFar: Total;
  readonly ifNothingMore: Total;
}

/** A total as a list shows it. */
export type TotalFigure = Pick<Total, 'shown' | 'letter'>;

/** The figures of one student in one class. */
export interface ClassFigures {
  readonly soFar: TotalFigure;
  readonly ifNothingMore: TotalFigure;
  /** So far, as shown, by the id of the category; null where nothing counts in it yet. */
  readonly categories: ReadonlyMap<number, number | null>;
}
