import type { BadgesAnswer } from '@planets/contract';

export interface EarnedBadge {
  readonly id: string;
  readonly name: string;
  /** Where the student was, as `2026-03-08`. */
  readonly date: string;
}

/**
 * Badges that were earned from one day to another, both included, oldest first.
 * @param zone the student's: an instant is a day there.
 */
export function badgesIn(
  { families }: BadgesAnswer,
  { from, to }: { from: string; to: string },
  zone: string,
): EarnedBadge[] {
  // Swedish dates are ISO dates.
  const day = new Intl.DateTimeFormat('sv', { timeZone: zone });
  return families
    .flatMap(({ tiers }) =>
      tiers.flatMap(({ id, name, earnedAt }) =>
        earnedAt === null ? [] : [{ id, name, earnedAt, date: day.format(new Date(earnedAt)) }],
      ),
    )
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((a, b) => (a.earnedAt < b.earnedAt ? -1 : 1))
    .map(({ id, name, date }) => ({ id, name, date }));
}
