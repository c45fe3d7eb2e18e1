import type { Difficulty } from '../items/item.ts';

/* Ledgers hold what these gave: one that is changed makes `pnpm recompute` find other amounts than are stored. */

/** XP for a question right at the first try and without a hint. Even, so that half of it is whole. */
export const FIRST_TRY_XP = { 1: 4, 2: 6, 3: 8, 4: 10, 5: 12 } as const satisfies Record<
  Difficulty,
  number
>;

/** XP for finishing, for each question that was answered. */
export const FINISH_XP = 2;
/** A session is only finished when so many questions were answered, ... */
export const FINISH_ANSWERED = 3;
/** ... and one in so many of all its questions is right in the end. */
export const FINISH_RIGHT_ONE_IN = 3;

/**
 * What a right first try in a weak topic adds, as a part of its worth. Half: whoever answers wrong on
 * purpose to make a topic weak gains less by it than the right answers would have given.
 */
export const COMEBACK_PART = 0.5;

/** Questions of one topic that count in full on one day. */
export const FULL_A_DAY = 30;
/** How many after those count half. What comes then is practice without XP. */
export const HALF_A_DAY = 30;

/** A question up to this difficulty is easy. */
export const EASY_UP_TO: Difficulty = 2;
/** The part that an easy question of a mastered topic counts. */
export const MASTERED_EASY_PART = 0.25;

/** Nobody reads a question in fewer seconds. */
export const READING_SECONDS = 1.5;

const PARTS = { 0.25: 'a quarter', 0.5: 'half' } as const;

/** The rules as a student reads them. They say what the constants say, because they are made from them. */
export const XP_RULES: readonly string[] = [
  'You earn XP only for practice that you choose yourself, never for work from your teacher.',
  `Right at the first try, without a hint: ${FIRST_TRY_XP[1]} XP for the easiest questions, up to ${FIRST_TRY_XP[5]} XP for the hardest.`,
  `Finish a session: ${FINISH_XP} XP for each question you answered. Answer at least ${FINISH_ANSWERED}, and get at least one in ${FINISH_RIGHT_ONE_IN} right.`,
  `Come back to a topic that was hard for you: right at the first try earns ${PARTS[COMEBACK_PART]} as much XP on top.`,
  `In one topic, the first ${FULL_A_DAY} questions of a day count in full. The next ${HALF_A_DAY} count half. After that, they earn no XP until the next day.`,
  `In a topic that you have mastered, easy questions count only ${PARTS[MASTERED_EASY_PART]}. Harder ones count in full.`,
  `Take your time to read: an answer in less than ${READING_SECONDS} seconds earns no XP, and no badge counts it as right.`,
  'When more than half of your answers are that fast, finishing the session earns no XP.',
  'When two rules make a question count less, only the stronger one is used.',
  'A session with a seed number that you typed in is just for practice. So is a review of its mistakes. They earn no XP and no badges.',
  'We add up the questions of a session first, and then round to a whole number. A half goes up.',
  'XP is never taken away.',
];
