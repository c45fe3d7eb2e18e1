import type { SaveAnswer, SaveBody } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { ActorAs } from '../../http/actor.ts';
import { ProblemError } from '../../http/problem.ts';
import { ownCurrentSession, ownNewestSaved, ownSession, type Authorized } from './access.ts';
import type { SessionDeps } from './deps.ts';
import { cappedSeconds, endSession, settled } from './end-session.ts';

/** The named session; else the one in progress; else the last saved one. Undefined where there is none. */
function chosen({ store }: SessionDeps, actor: ActorAs<'student'>, id: number | undefined) {
  if (id !== undefined) return ownSession(store, actor, id);
  return ownCurrentSession(store, actor) ?? ownNewestSaved(store, actor);
}

/** Renames, and counts the time up to what the server saw pass. Both may come again and change nothing. */
function apply(
  { store }: SessionDeps,
  row: Authorized<'play'>,
  { topic, time_spent_seconds: measured = 0 }: SaveBody,
): void {
  if (topic !== undefined && topic !== row.topic) store.rename(row.id, topic);
  const seconds = cappedSeconds(
    Math.max(measured, row.timeSpentSeconds),
    row.startedAt,
    row.completedAt!,
  );
  if (seconds !== row.timeSpentSeconds) store.setTimeSpent(row.id, seconds);
}

/**
 * Saves the signed-in student's practice as it stands: a session in progress ends here, a saved one is
 * returned again. What was practised comes from the server; the body may rename it and report its time.
 * @throws ProblemError not_found when the named session is not theirs; no_practice_data when there is none,
 * or the one in progress holds no answer, which then leaves no trace.
 */
export function savePracticeSession(
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  body: SaveBody,
): SaveAnswer {
  const { db, store, now } = deps;
  const saved = inTransaction(db, () => {
    const row = chosen(deps, actor, body.session_id);
    const live = row && settled(store, row, now());
    const ended = live?.completedAt === null ? endSession(store, live, 'exit', now()) : live;
    if (ended) apply(deps, ended, body);
    return ended;
  });
  if (!saved) throw new ProblemError('no_practice_data', 'No practice data found');
  return {
    success: true,
    session_id: saved.id,
    score_percent: saved.scorePercent,
    questions_correct: saved.questionsCorrect,
    total_questions: saved.totalQuestions,
  };
}
