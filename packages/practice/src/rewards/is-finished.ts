import { answeredInOrder } from '../progress/answered-in-order.ts';
import type { Practised, PractisedQuestion } from '../progress/practised.ts';
import { FINISH_ANSWERED, FINISH_RIGHT_ONE_IN, READING_SECONDS } from './xp-rules.ts';

/** Answered faster than anybody can read. Where the time is not known, it was read. */
export const isTooFast = ({ tries, seconds }: PractisedQuestion): boolean =>
  tries > 0 && seconds !== null && seconds < READING_SECONDS;

/** Whether a session counts as finished, for XP and for badges: `XP_RULES` says when. */
export function isFinished(session: Practised): boolean {
  const answered = answeredInOrder(session);
  const right = session.questions.filter((question) => question.right).length;
  return (
    !session.seeded &&
    session.completed &&
    answered.length >= FINISH_ANSWERED &&
    right * FINISH_RIGHT_ONE_IN >= session.questions.length &&
    answered.filter(isTooFast).length * 2 <= answered.length
  );
}
