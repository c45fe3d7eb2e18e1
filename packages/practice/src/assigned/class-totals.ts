import Fraction from 'fraction.js';
import { toOneDecimal } from '../sessions/tally.ts';
import { dropLowest, type DropGroup } from './drop-lowest.ts';
import { entryOf, roleOf, type Entry, type Moment, type Role } from './entry.ts';
import { exact } from './exact.ts';
import { letterBandFor } from './letters.ts';
import { pieceInTotal } from './piece-in-total.ts';
import type { Category, Piece } from './piece.ts';
import { pointsOf } from './points.ts';
import type { GradingPolicy } from './policy.ts';
import type { CategoryInTotal, ClassTotals, Total, TotalRule } from './total.ts';
import { weightsUsed } from './weights-used.ts';

interface Placed {
  readonly entry: Entry;
  readonly role: Role;
}

/** What counts of one category, or of what is in none. */
interface Part {
  readonly category: Category | null;
  /** With points, dropped or not. */
  readonly regular: readonly Entry[];
  readonly extra: readonly Entry[];
}

const sumOf = (entries: readonly Entry[], amount: 'earned' | 'possible'): number =>
  entries.reduce((sum, entry) => sum + entry[amount], 0);

/** The parts of the categories in their order, and of what is in none. */
function partsOf(placed: readonly Placed[], categories: readonly Category[]): Part[] {
  const parts = [...categories, null].map((category) => ({
    category,
    regular: [] as Entry[],
    extra: [] as Entry[],
  }));
  const byCategory = new Map(parts.map((part) => [part.category, part]));
  for (const { entry, role } of placed) {
    if (role !== 'none') byCategory.get(entry.category)?.[role].push(entry);
  }
  return parts;
}

/** What may be dropped of a category: not what never is, and not all. */
function dropGroupOf({ category, regular }: Part): DropGroup {
  return {
    most: Math.min(category?.dropLowest ?? 0, regular.length - 1),
    droppable: regular
      .filter(({ piece }) => !piece.neverDrop)
      .map(({ piece, earned, possible }) => ({ id: piece.assignmentId, earned, possible })),
  };
}

/** The best drops of parts that share one ratio. */
function droppedOf(parts: readonly Part[]): ReadonlySet<number> {
  const staying = parts.flatMap(({ regular }) => regular.filter(({ piece }) => piece.neverDrop));
  const extra = parts.flatMap((part) => part.extra);
  return dropLowest(parts.map(dropGroupOf), {
    earned: sumOf(staying, 'earned') + sumOf(extra, 'earned'),
    possible: sumOf(staying, 'possible'),
  });
}

const percentOf = (earned: number, possible: number): Fraction | null =>
  possible === 0 ? null : new Fraction(BigInt(earned) * 100n, BigInt(possible));

function totalBy(
  rule: TotalRule,
  entries: readonly Entry[],
  categories: readonly Category[],
  policy: GradingPolicy,
): Total {
  const { weighting } = policy;
  const placed = entries.map((entry) => ({ entry, role: roleOf(entry, rule, policy) }));
  const parts = partsOf(placed, categories);
  // By categories, the best ratio of each makes the best total; by points there is only the total's.
  const dropped =
    weighting === 'points'
      ? droppedOf(parts)
      : new Set(parts.flatMap((part) => [...droppedOf([part])]));

  const sums = parts.map(({ category, regular, extra }) => {
    const kept = regular.filter(({ piece }) => !dropped.has(piece.assignmentId));
    const possible = sumOf(kept, 'possible');
    const extraEarned = sumOf(extra, 'earned');
    const earned = sumOf(kept, 'earned') + extraEarned;
    const gone = regular.map(({ piece }) => piece.assignmentId).filter((id) => dropped.has(id));
    return {
      category,
      dropped: gone.toSorted((a, b) => a - b),
      earned,
      possible,
      extra: extraEarned,
      percent: percentOf(earned, possible),
    };
  });
  const weightOf = weighting === 'categories' ? weightsUsed(sums) : () => null;

  const rows = sums.map((sum): { row: CategoryInTotal; adds: Fraction | null } => {
    const { category, percent } = sum;
    const weight = weightOf(sum);
    const adds = weight === null || percent === null ? null : weight.mul(percent).div(100);
    const row = {
      categoryId: category?.id ?? null,
      name: category?.name ?? null,
      extraCredit: category?.extraCredit ?? false,
      earned: pointsOf(sum.earned),
      possible: pointsOf(sum.possible),
      extra: pointsOf(sum.extra),
      percent: percent && exact(percent),
      dropLowest: category?.dropLowest ?? 0,
      dropped: sum.dropped,
      weight: weighting === 'categories' ? (category?.weight ?? null) : null,
      weightUsed: weight && exact(weight),
      adds: adds && exact(adds),
    };
    return { row, adds };
  });

  const withPossible = new Set(sums.filter(({ possible }) => possible > 0).map((s) => s.category));
  const counting = sums.filter(({ possible }) => possible > 0 || weighting === 'points');
  const earned = counting.reduce((sum, one) => sum + one.earned, 0);
  const possible = counting.reduce((sum, one) => sum + one.possible, 0);
  const added = rows.flatMap(({ adds }) => adds ?? []);
  const percent =
    weighting === 'points'
      ? percentOf(earned, possible)
      : added.length === 0
        ? null
        : added.reduce((sum, adds) => sum.add(adds));
  const shown = percent && toOneDecimal(percent);
  const band = letterBandFor(shown, policy.letters);
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
    awaiting: entries.filter(({ standing }) => standing === 'awaiting_grade').length,
    categories: rows
      .map(({ row }) => row)
      .filter(({ categoryId, possible: some, extra }) => categoryId !== null || some + extra > 0),
    pieces: placed.map(({ entry, role }) =>
      pieceInTotal(entry, role, {
        weighting,
        isDropped: dropped.has(entry.piece.assignmentId),
        hasPossible: weighting === 'points' ? possible > 0 : withPossible.has(entry.category),
      }),
    ),
  };
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
  const byId = new Map(categories.map((category) => [category.id, category]));
  const entries = pieces.map((piece) =>
    entryOf(
      piece,
      piece.categoryId === null ? null : (byId.get(piece.categoryId) ?? null),
      policy,
      moment,
    ),
  );
  return {
    soFar: totalBy('so_far', entries, categories, policy),
    ifNothingMore: totalBy('if_nothing_more', entries, categories, policy),
  };
}
