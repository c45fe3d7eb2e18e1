import type Fraction from 'fraction.js';
import { toOneDecimal } from '../sessions/tally.ts';
import { addedBy, categoryInTotal } from './category-in-total.ts';
import { entryOf, roleOf, type Entry, type Moment } from './entry.ts';
import { exact } from './exact.ts';
import { letterBandFor } from './letters.ts';
import { partSum, percentOf, type PartSum } from './part-sum.ts';
import { droppedOf, partsOf } from './parts.ts';
import { pieceInTotal } from './piece-in-total.ts';
import type { Category, Piece } from './piece.ts';
import { pointsOf } from './points.ts';
import type { GradingPolicy } from './policy.ts';
import type { ClassFigures, ClassTotals, Total, TotalFigure, TotalRule } from './total.ts';
import { weightsUsed } from './weights-used.ts';

type WeightOf = (sum: PartSum) => Fraction | null;

/** The sum of what the categories add; null when none does. */
function percentByCategories(sums: readonly PartSum[], weightOf: WeightOf): Fraction | null {
  const added = sums.flatMap((sum) => addedBy(sum, weightOf(sum)) ?? []);
  return added.length === 0 ? null : added.reduce((whole, adds) => whole.add(adds));
}

/** A total as far as it can be told without its pieces one by one. */
function reckon(
  rule: TotalRule,
  entries: readonly Entry[],
  categories: readonly Category[],
  policy: GradingPolicy,
) {
  const { weighting } = policy;
  const placed = entries.map((entry) => ({ entry, role: roleOf(entry, rule, policy) }));
  const parts = partsOf(placed, categories);
  const dropped = droppedOf(parts, weighting);
  const sums = parts.map((part) => partSum(part, dropped));
  const weightOf: WeightOf = weighting === 'categories' ? weightsUsed(sums) : () => null;

  // By categories, extra credit where nothing else counts yet has nothing to add to.
  const counting = sums.filter(({ possible }) => possible > 0 || weighting === 'points');
  const earned = counting.reduce((whole, sum) => whole + sum.earned, 0);
  const possible = counting.reduce((whole, sum) => whole + sum.possible, 0);
  const percent =
    weighting === 'points' ? percentOf(earned, possible) : percentByCategories(sums, weightOf);
  const shown = percent && toOneDecimal(percent);
  const band = letterBandFor(shown, policy.letters);
  return { placed, dropped, sums, weightOf, counting, earned, possible, percent, shown, band };
}

function totalBy(
  rule: TotalRule,
  entries: readonly Entry[],
  categories: readonly Category[],
  policy: GradingPolicy,
): Total {
  const { weighting } = policy;
  const reckoned = reckon(rule, entries, categories, policy);
  const { placed, dropped, sums, weightOf, counting, earned, possible } = reckoned;
  const { percent, shown, band } = reckoned;
  const counts = new Set(possible === 0 ? [] : counting.map(({ category }) => category));
  const pieces = placed.map(({ entry, role }) =>
    pieceInTotal(entry, role, {
      weighting,
      isDropped: dropped.has(entry.piece.assignmentId),
      hasPossible: counts.has(entry.category),
    }),
  );
  return {
    rule,
    weighting,
    missing: policy.missing,
    earned: pointsOf(earned),
    possible: pointsOf(possible),
    percent: percent && exact(percent),
    shown,
    letter: band?.letter ?? null,
    letterFrom: band?.from ?? null,
    awaiting: pieces.filter(({ status }) => status === 'awaiting').length,
    categories: sums
      .filter(({ category, possible: own, extra }) => category !== null || own + extra > 0)
      .map((sum) => categoryInTotal(sum, weightOf(sum), weighting)),
    pieces,
  };
}

function entriesOf(
  pieces: readonly Piece[],
  categories: readonly Category[],
  policy: GradingPolicy,
  moment: Moment,
): Entry[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return pieces.map((piece) =>
    entryOf(
      piece,
      piece.categoryId === null ? null : (byId.get(piece.categoryId) ?? null),
      policy,
      moment,
    ),
  );
}

/**
 * Both totals of one student in one class, with everything they were computed from. `pieces` are what the
 * reader may know, each assignment once; a category that is not among `categories` is none. Exact while
 * points and scores are at most `MAX_POINTS`.
 */
export function classTotals(
  pieces: readonly Piece[],
  categories: readonly Category[],
  policy: GradingPolicy,
  moment: Moment,
): ClassTotals {
  const entries = entriesOf(pieces, categories, policy, moment);
  return {
    soFar: totalBy('so_far', entries, categories, policy),
    ifNothingMore: totalBy('if_nothing_more', entries, categories, policy),
  };
}

const figureOf = ({ shown, band }: ReturnType<typeof reckon>): TotalFigure => ({
  shown,
  letter: band?.letter ?? null,
});

/**
 * The figures of `classTotals` without their working: for a whole class at once, where nobody reads the lines
 * of each piece. Always the same figures.
 */
export function classFigures(
  pieces: readonly Piece[],
  categories: readonly Category[],
  policy: GradingPolicy,
  moment: Moment,
): ClassFigures {
  const entries = entriesOf(pieces, categories, policy, moment);
  const soFar = reckon('so_far', entries, categories, policy);
  return {
    soFar: figureOf(soFar),
    ifNothingMore: figureOf(reckon('if_nothing_more', entries, categories, policy)),
    categories: new Map(
      soFar.sums.flatMap(({ category, percent }) =>
        category === null ? [] : [[category.id, percent && toOneDecimal(percent)] as const],
      ),
    ),
  };
}
