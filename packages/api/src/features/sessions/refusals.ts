import { progressOfAll, rulesOfMode, tallyOf } from '@planets/practice';
import { invalid, ProblemError } from '../../http/problem.ts';
import type { Authorized } from './access.ts';
import { sessionView } from './session-view.ts';

/** The clock ended the session; undefined when nothing had been answered and nothing is kept. */
export const timeUp = (row: Authorized<'play'> | undefined, now: number): ProblemError =>
  new ProblemError(
    'time_up',
    'The time of this session is over. What was answered before is saved.',
    row === undefined ? {} : { session: sessionView(row, now) },
  );

/** @throws ProblemError session_saved, time_up */
export function refuseIfSaved(row: Authorized<'play'>, now: number): void {
  if (row.completedAt === null) return;
  if (row.endedBy === 'time') throw timeUp(row, now);
  throw new ProblemError('session_saved', 'This session is saved and takes no more answers.', {
    session: sessionView(row, now),
  });
}

/** @throws ProblemError invalid, question_resolved, not_this_question */
export function requireCurrent(row: Authorized<'play'>, position: number, now: number): void {
  const total = row.practiceData.length;
  if (position >= total)
    throw invalid(
      'position',
      `There is no question ${position}: positions go from 0 to ${total - 1}.`,
    );
  const progress = progressOfAll(total, row.answers, rulesOfMode(row.mode));
  const { position: current } = tallyOf(progress);
  if (position === current) return;
  const resolved = progress[position]!.status !== 'open';
  throw new ProblemError(
    resolved ? 'question_resolved' : 'not_this_question',
    resolved
      ? 'This question is finished. Go on with the one at `position`.'
      : `Questions are answered in order: now the one at position ${current}.`,
    { session: sessionView(row, now) },
  );
}
