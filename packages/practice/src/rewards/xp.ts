import type { Difficulty } from '../items/item.ts';
import { answeredInOrder } from '../progress/answered-in-order.ts';
import type { Practised, PractisedQuestion } from '../progress/practised.ts';
import { isFinished, isTooFast } from './is-finished.ts';
import { topicOf, type TopicKey } from './topic-of.ts';
import {
  COMEBACK_PART,
  EASY_UP_TO,
  FINISH_XP,
  FIRST_TRY_XP,
  FULL_A_DAY,
  HALF_A_DAY,
  MASTERED_EASY_PART,
} from './xp-rules.ts';

/** What XP is given for. Stored in the ledger's keys: never rename. */
export const XP_WHATS = ['first_try', 'finish', 'comeback'] as const;
export type XpWhat = (typeof XP_WHATS)[number];

/** Why a question counts less than in full. */
export type XpGuard = 'too_fast' | 'enough_today' | 'mastered_easy' | 'half_today';

/** What was known of a student before the session. Topics that the session does not ask may be left out. */
export interface RewardsBefore {
  /** `planet/topic` of the topics that were weak. */
  readonly weakTopics: ReadonlySet<TopicKey>;
  readonly masteredTopics: ReadonlySet<TopicKey>;
  /** Questions of each topic answered before on that day: `answeredOn`. */
  readonly answeredToday: Readonly<Record<TopicKey, number>>;
}

/** What one question gives to a line. */
export interface XpWorking {
  readonly position: number;
  readonly difficulty: Difficulty;
  /** What it is worth in full. An integer. */
  readonly amount: number;
  /** The part of it that counts: 1, 0.5, 0.25 or 0. */
  readonly share: number;
  /** Set where the share is less than 1. */
  readonly why?: XpGuard;
}

/** A line of the ledger. */
export interface XpLine {
  readonly what: XpWhat;
  /** An integer over 0: the sum of amount x share over the working, rounded once, half up. */
  readonly amount: number;
  /** How many questions it comes from: those whose share is over 0. */
  readonly questions: number;
  /** By the order in which they were answered. */
  readonly working: readonly XpWorking[];
}

/** A line counts once in the ledger under this key. */
export const xpKeyOf = (session: number, { what }: Pick<XpLine, 'what'>): string =>
  `${session}:${what}`;

type Share = Pick<XpWorking, 'share' | 'why'>;

/** The guards that hold for a question, `earlier` being how many of its topic came before it that day. */
function shareOf(question: PractisedQuestion, earlier: number, mastered: boolean): Share {
  // Strictest first: only one of them counts.
  if (isTooFast(question)) return { share: 0, why: 'too_fast' };
  if (earlier >= FULL_A_DAY + HALF_A_DAY) return { share: 0, why: 'enough_today' };
  if (mastered && question.difficulty <= EASY_UP_TO) {
    return { share: MASTERED_EASY_PART, why: 'mastered_easy' };
  }
  return earlier >= FULL_A_DAY ? { share: 0.5, why: 'half_today' } : { share: 1 };
}

/**
 * The lines of one kind, none where nothing is earned. Amounts are integers and shares are quarters, so the
 * sum is exact until it is rounded.
 */
function lineOf(what: XpWhat, working: readonly XpWorking[]): XpLine[] {
  const sum = working.reduce((total, { amount, share }) => total + amount * share, 0);
  const amount = Math.floor(sum + 0.5);
  const questions = working.filter(({ share }) => share > 0).length;
  return amount > 0 ? [{ what, amount, questions, working }] : [];
}

/**
 * What a saved session earns, by the rules of `XP_RULES`: at most one line of each kind, in the order of
 * `XP_WHATS`. Every answered question has one share, which holds for all lines. Does not depend on the
 * order of `questions`, nor on active time.
 */
export function xpOf(session: Practised, before: RewardsBefore): XpLine[] {
  if (session.seeded) return [];
  const earlier = new Map(Object.entries(before.answeredToday));
  const shared = answeredInOrder(session).map((question) => {
    const topic = topicOf(question);
    const count = earlier.get(topic) ?? 0;
    earlier.set(topic, count + 1);
    const share = shareOf(question, count, before.masteredTopics.has(topic));
    return { question, topic, share };
  });
  const workingOf = (list: typeof shared, worth: (difficulty: Difficulty) => number) =>
    list.map(({ question: { position, difficulty }, share }): XpWorking => ({
      position,
      difficulty,
      amount: worth(difficulty),
      ...share,
    }));
  const atOnce = shared.filter(({ question }) => question.rightAtOnce);
  const cameBack = atOnce.filter(({ topic }) => before.weakTopics.has(topic));
  return [
    ...lineOf(
      'first_try',
      workingOf(atOnce, (difficulty) => FIRST_TRY_XP[difficulty]),
    ),
    ...(isFinished(session)
      ? lineOf(
          'finish',
          workingOf(shared, () => FINISH_XP),
        )
      : []),
    ...lineOf(
      'comeback',
      workingOf(cameBack, (difficulty) => FIRST_TRY_XP[difficulty] * COMEBACK_PART),
    ),
  ];
}
