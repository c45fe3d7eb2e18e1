import {
  answeredInOrder,
  FULL_A_DAY,
  HALF_A_DAY,
  isFinished,
  isTooFast,
  READING_SECONDS,
  type Practised,
  type XpGuard,
} from '@planets/practice';

/** Why a question counts less than in full, in words to the student. */
export const WHY_LESS: Readonly<Record<XpGuard, string>> = {
  too_fast: `Answered in less than ${READING_SECONDS} seconds, so it earns nothing. Take your time to read.`,
  enough_today: `You had answered ${FULL_A_DAY + HALF_A_DAY} questions of this topic that day. It earns XP again the next day.`,
  mastered_easy: 'You have mastered this topic, so an easy question counts a quarter.',
  half_today: `You had answered ${FULL_A_DAY} questions of this topic that day, so it counts half.`,
};

/** Why a saved session earned no XP at all, in words to the student. */
export function whyNoXp(session: Practised): string {
  if (session.topic === '') return 'This session is from before there was XP.';
  if (session.seeded && session.mode === 'review')
    return 'These questions come from a seed number that you typed in, so they were for practice alone: they earn no XP.';
  if (session.seeded)
    return 'You typed in the seed number of this session, so it was for practice alone: it earns no XP.';
  const answered = answeredInOrder(session);
  const worth = isFinished(session) ? answered : answered.filter(({ rightAtOnce }) => rightAtOnce);
  // Where nothing was worth anything, what was too fast is the first thing to say.
  const asked = worth.length === 0 ? answered : worth;
  if (asked.every(isTooFast)) return WHY_LESS.too_fast;
  return worth.length === 0
    ? 'XP is for questions right at the first try without a hint, and for finishing. Neither was there this time, and what you learned stays.'
    : WHY_LESS.enough_today;
}
