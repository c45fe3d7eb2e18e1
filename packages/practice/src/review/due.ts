import type { ReviewCard } from './card.ts';
import { remembered } from './review-after.ts';

/**
 * The cards, the most urgent first: what was missed the last time, then what is most nearly forgotten. Those that
 * are equally urgent keep the order in which they were given.
 */
export const dueOrder = <Card extends ReviewCard>(cards: readonly Card[], now: number): Card[] =>
  cards
    .map((card) => ({ card, remembered: remembered(card, now) }))
    .toSorted(
      (a, b) => Number(b.card.missed) - Number(a.card.missed) || a.remembered - b.remembered,
    )
    .map(({ card }) => card);
