import { dropLowest, type DropGroup } from './drop-lowest.ts';
import type { Entry, Role } from './entry.ts';
import type { Category } from './piece.ts';
import type { GradingPolicy } from './policy.ts';

/** An entry with what it does in one of the totals. */
export interface Placed {
  readonly entry: Entry;
  readonly role: Role;
}

/** What counts of one category, or of what is in none. */
export interface Part {
  readonly category: Category | null;
  /** With points, dropped or not. */
  readonly regular: readonly Entry[];
  readonly extra: readonly Entry[];
}

/** The parts of the categories in their order, and of what is in none. */
export function partsOf(placed: readonly Placed[], categories: readonly Category[]): Part[] {
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

export const sumOf = (entries: readonly Entry[], amount: 'earned' | 'possible'): number =>
  entries.reduce((sum, entry) => sum + entry[amount], 0);

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
function droppedTogether(parts: readonly Part[]): ReadonlySet<number> {
  const staying = parts.flatMap(({ regular }) => regular.filter(({ piece }) => piece.neverDrop));
  const extra = parts.flatMap((part) => part.extra);
  return dropLowest(parts.map(dropGroupOf), {
    earned: sumOf(staying, 'earned') + sumOf(extra, 'earned'),
    possible: sumOf(staying, 'possible'),
  });
}

/** Ids of what is dropped. By categories the best ratio of each makes the best total; by points there is only the total's. */
export const droppedOf = (
  parts: readonly Part[],
  weighting: GradingPolicy['weighting'],
): ReadonlySet<number> =>
  weighting === 'points'
    ? droppedTogether(parts)
    : new Set(parts.flatMap((part) => [...droppedTogether([part])]));
