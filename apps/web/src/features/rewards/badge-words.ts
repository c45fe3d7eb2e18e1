import type { BadgeFamily } from '@planets/contract';
import { formatNumber } from '../../lib/format.ts';

/** Of all families, how many badges are earned, and how many there are. */
export function countBadges(families: readonly BadgeFamily[]): { earned: number; all: number } {
  const tiers = families.flatMap((family) => family.tiers);
  return { earned: tiers.filter(({ earnedAt }) => earnedAt !== null).length, all: tiers.length };
}

/** The badge that comes next; undefined where all are earned. */
export const nextTier = ({ tiers }: Pick<BadgeFamily, 'tiers'>) =>
  tiers.find(({ earnedAt }) => earnedAt === null);

/** How far the next badge is, in numbers. */
export function nextBadgeWords(family: Pick<BadgeFamily, 'tiers' | 'have'>): string {
  const next = nextTier(family);
  if (!next) return 'All of them are earned.';
  return `${formatNumber(Math.min(family.have, next.target))} of ${formatNumber(next.target)} for ${next.name}`;
}
