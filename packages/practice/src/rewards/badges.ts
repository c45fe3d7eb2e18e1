import { BADGE_FAMILIES, type BadgeId } from './badge-families.ts';
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
