import { BADGE_FAMILIES, type BadgeFamilyId, type BadgeId } from './badge-families.ts';
import type { RewardCounters } from './counters.ts';

/** The badges that counters have reached, in the order of `BADGE_FAMILIES`. */
export const badgesAt = (counters: RewardCounters): ReadonlySet<BadgeId> =>
  new Set(
    BADGE_FAMILIES.flatMap(({ have, tiers }) =>
      tiers.filter(({ target }) => have(counters) >= target).map(({ id }) => id),
    ),
  );

/** The badges that a session has earned: reached after it and not before. In the order of `BADGE_FAMILIES`. */
export function badgesEarned(before: RewardCounters, after: RewardCounters): BadgeId[] {
  const had = badgesAt(before);
  return [...badgesAt(after)].filter((id) => !had.has(id));
}

/** How far a family is. */
export interface BadgeProgress {
  readonly family: BadgeFamilyId;
  /** What was counted so far. */
  readonly have: number;
  /** The badge that comes next, and what it takes altogether. Left out when all are earned. */
  readonly next?: { readonly badge: BadgeId; readonly target: number };
}

/** The progress of every family, in the order of `BADGE_FAMILIES`. */
export const badgeProgress = (counters: RewardCounters): BadgeProgress[] =>
  BADGE_FAMILIES.map(({ id, have, tiers }) => {
    const count = have(counters);
    const next = tiers.find(({ target }) => count < target);
    return {
      family: id,
      have: count,
      ...(next && { next: { badge: next.id, target: next.target } }),
    };
  });
