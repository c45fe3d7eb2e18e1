import type { BadgesAnswer } from '@planets/contract';
import { BADGE_FAMILIES, NO_COUNTERS } from '@planets/practice';
import type { ReadableStudent } from '../gradebook/access.ts';
import { instantView } from '../sessions/session-view.ts';
import type { RewardsStore } from './rewards-store.ts';

/** Every badge there is, which of them a student has, since when, and how far the next one is. */
export function readBadges(store: RewardsStore, { id }: ReadableStudent): BadgesAnswer {
  const counters = store.findProgress(id)?.counters ?? NO_COUNTERS;
  const earned = new Map(store.badges(id).map((row) => [row.badge, row]));
  return {
    families: BADGE_FAMILIES.map(({ id: family, name, about, have, tiers }, emblem) => ({
      id: family,
      name,
      about,
      emblem,
      have: have(counters),
      tiers: tiers.map((tier) => {
        const own = earned.get(tier.id);
        return {
          id: tier.id,
          name: tier.name,
          target: tier.target,
          earnedAt: own ? instantView(own.at) : null,
          sessionId: own?.sessionId ?? null,
        };
      }),
    })),
  };
}
