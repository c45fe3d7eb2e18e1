import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { ReviewCard } from './card.ts';

/** One answered question, as `PractisedQuestion` says it. */
export interface ReviewEvidence {
  /** Right at the first try and without a hint. */
  readonly rightAtOnce: boolean;
  /** Right in the end. */
  readonly right: boolean;
  readonly hints: number;
  /** UTC milliseconds of the first graded try. */
  readonly at: number;
}

const DAY = 86_400_000;

/**
 * FSRS 6 with its published weights. Its schedulers are left out: they count days by midnight in Greenwich,
 * which falls into an American school day. Chance plays no part. Answers on one day are weighed by its formula
 * for short-term memory, without the steps of minutes by which flash cards come back.
 */
const memory = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
});

/**
 * How a question went, as one would rate a flash card. Right at once is Good, right with a hint or at the second
 * try is Hard, anything else is Again. Nobody says Easy: no answer tells what was easy from what was known.
 */
const ratingOf = ({ rightAtOnce, right }: ReviewEvidence) => {
  if (rightAtOnce) return Rating.Good;
  return right ? Rating.Hard : Rating.Again;
};

/** Whole days from one moment to another, the same in every zone. Half a day counts: the next morning is a day later. */
const daysFrom = (last: number, at: number): number => Math.max(0, Math.round((at - last) / DAY));

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * The card after one more answer. What was missed is due at once; anything else after whole days, at the moment
 * from which `daysFrom` counts so many.
 * @param card the one after the answer before, or undefined before the first.
 */
export function reviewAfter(card: ReviewCard | undefined, evidence: ReviewEvidence): ReviewCard {
  // Sessions overlap: an older answer may be counted after a newer one.
  const last = Math.max(card?.last ?? evidence.at, evidence.at);
  const days = card === undefined ? 0 : daysFrom(card.last, evidence.at);
  const next = memory.next_state(
    card === undefined ? null : { stability: card.stability, difficulty: card.difficulty },
    days,
    ratingOf(evidence),
  );
  const missed = !evidence.right;
  const interval = memory.next_interval(next.stability, days);
  return {
    due: missed ? last : last + interval * DAY - DAY / 2,
    last,
    stability: rounded(next.stability),
    difficulty: rounded(next.difficulty),
    answered: (card?.answered ?? 0) + 1,
    misses: (card?.misses ?? 0) + (missed ? 1 : 0),
    missed,
  };
}

/** The chance, from 0 to 1, that it is remembered now. */
export const remembered = (card: ReviewCard, now: number): number =>
  memory.forgetting_curve(Math.max(0, now - card.last) / DAY, card.stability);
