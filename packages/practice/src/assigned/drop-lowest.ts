/** A score that may be dropped, in whole grains; something can be earned by it. */
export interface DroppableScore {
  readonly id: number;
  readonly earned: number;
  readonly possible: number;
}

/** Scores of which at most `most` may be dropped. */
export interface DropGroup {
  readonly droppable: readonly DroppableScore[];
  readonly most: number;
}

interface Sum {
  readonly earned: number;
  readonly possible: number;
}

/** Most amounts are whole thousandths; in these, products stay small enough to be exact without bigints. */
const GRAINS_PER_THOUSANDTH = 100_000;

/** Positive where the score lies above the ratio, 0 on it: earned − ratio × possible, times what is positive. */
type Compare = (score: Sum, ratio: Sum) => number | bigint;
const inNumbers: Compare = (score, ratio) =>
  score.earned * ratio.possible - ratio.earned * score.possible;
const inBigInts: Compare = (score, ratio) =>
  BigInt(score.earned) * BigInt(ratio.possible) - BigInt(ratio.earned) * BigInt(score.possible);

/** Those of a group that pull the ratio down most, or hold it level, so many as may go; of equals the lowest id. */
function lowestOf({ droppable, most }: DropGroup, ratio: Sum, compare: Compare): DroppableScore[] {
  return droppable
    .map((score) => ({ score, above: compare(score, ratio) }))
    .filter(({ above }) => above <= 0)
    .toSorted((a, b) => (a.above < b.above ? -1 : a.above > b.above ? 1 : a.score.id - b.score.id))
    .slice(0, most)
    .map(({ score }) => score);
}

const plus = (a: Sum, b: Sum, sign = 1): Sum => ({
  earned: a.earned + sign * b.earned,
  possible: a.possible + sign * b.possible,
});

/**
 * The ids to drop so that earned / possible over all that is left, `rest` included, is as large as it can be:
 * not always the lowest percent, where pieces differ in points. A drop that would lower the ratio is not
 * made; one that changes nothing is, since the class was promised it.
 *
 * Daniel M. Kane and Jonathan M. Kane, "Dropping Lowest Grades", Mathematics Magazine 79 (2006) 181–189, with
 * their bisection replaced by Dinkelbach's steps (Management Science 13, 1967), which end at the exact optimum:
 * drop what lies furthest below the ratio so far, in points; with the ratio that gives, again, until it stays.
 */
export function dropLowest(groups: readonly DropGroup[], rest: Sum): ReadonlySet<number> {
  const open = groups.filter(({ most }) => most > 0);
  if (open.length === 0) return new Set();

  const scores = groups.flatMap(({ droppable }) => droppable);
  const fine = [rest, ...scores].some(
    ({ earned, possible }) =>
      earned % GRAINS_PER_THOUSANDTH !== 0 || possible % GRAINS_PER_THOUSANDTH !== 0,
  );
  const all = scores.reduce((sum, score) => plus(sum, score), rest);
  const unit = fine ? 1 : GRAINS_PER_THOUSANDTH;
  const isSmall = (Math.max(all.earned, all.possible) / unit) ** 2 < Number.MAX_SAFE_INTEGER;
  const inUnits = <T extends Sum>(sum: T): T => ({
    ...sum,
    earned: sum.earned / unit,
    possible: sum.possible / unit,
  });
  const compare = isSmall ? inNumbers : inBigInts;
  const reduced = open.map(({ droppable, most }) => ({ droppable: droppable.map(inUnits), most }));

  const whole = inUnits(all);
  let kept = whole;
  for (;;) {
    const dropped = reduced.flatMap((group) => lowestOf(group, kept, compare));
    const left = dropped.reduce((sum, score) => plus(sum, score, -1), whole);
    if (Number(compare(left, kept)) === 0) return new Set(dropped.map(({ id }) => id));
    kept = left;
  }
}
