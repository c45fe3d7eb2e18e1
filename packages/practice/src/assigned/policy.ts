/** Points taken off late work, for each calendar day or started hour. */
export interface LatePenalty {
  readonly per: 'day' | 'hour';
  /** Percent of the points possible, taken off each time. */
  readonly percent: number;
  /** The penalty alone never takes a score below this percent of the points possible. */
  readonly floorPercent: number;
}

/** A letter holds from this percent on, as the percent is shown. */
export interface LetterBand {
  readonly letter: string;
  readonly from: number;
}

/** How the totals of a class are computed. */
export interface GradingPolicy {
  /** By points alone, or by categories with weights. */
  readonly weighting: 'points' | 'categories';
  /** What missing work counts: nothing of its points, or it is left out. */
  readonly missing: 'zero' | 'left_out';
  readonly late: LatePenalty | null;
  /** From the highest; empty where no letters are given. */
  readonly letters: readonly LetterBand[];
}

/** What holds until the teacher says otherwise. */
export const DEFAULT_POLICY: GradingPolicy = {
  weighting: 'points',
  missing: 'left_out',
  late: null,
  letters: [],
};
