import type { SaveAnswer, SaveBody } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { ActorAs } from '../../http/actor.ts';
import { ProblemError } from '../../http/problem.ts';
import {
  ownCurrentSession,
  ownFacts,
  ownNewestSaved,
  ownSession,
  type Authorized,
  type AuthorizedFacts,
} from './access.ts';
import type { SessionDeps } from './deps.ts';
import { cappedSeconds, endSession, settled } from './end-session.ts';

/**
 * The named session; else the one in progress; else the last saved one. Undefined where there is none. One
 * that is saved comes without its long columns: a repeated call needs none of them.
 */
function chosen({ store }: SessionDeps, actor: ActorAs<'student'>, id: number | undefined) {
  if (id === undefined) return ownCurrentSession(store, actor) ?? ownNewestSaved(store, actor);
  const facts = ownFacts(store, actor, id);
  return facts.completedAt === null ? ownSession(store, actor, id) : facts;
}

const isWhole = (row: AuthorizedFacts): row is Authorized<'play'> => 'practiceData' in row;

/**
 * The chosen session, saved: now, or before. One that was in progress without an answer leaves no trace;
 * where it was not named, the last saved one is what there is then, as it will be for a repeated call.
 * `isChosen`: whether it is the session that the caller meant, and may be renamed and timed.
 */
function saved(deps: SessionDeps, actor: ActorAs<'student'>, id: number | undefined) {
  const { store, now } = deps;
  const row = chosen(deps, actor, id);
  if (!row || !isWhole(row)) return { session: row, isChosen: true };
  const live = settled(deps, row);
  const ended = live?.completedAt === null ? endSession(deps, live, 'exit', now()) : live;
  if (ended || id !== undefined) return { session: ended, isChosen: true };
  return { session: ownNewestSaved(store, actor), isChosen: false };
}

/** Renames, and counts the time up to what the server saw pass, never down. A repeat changes nothing. */
function apply(
  { store }: SessionDeps,
  row: AuthorizedFacts,
  { topic, time_spent_seconds: measured = 0 }: SaveBody,
): void {
  if (topic !== undefined && topic !== row.topic) store.rename(row.id, topic);
  const seconds = cappedSeconds(measured, row.startedAt, row.completedAt!);
  if (seconds > row.timeSpentSeconds) store.setTimeSpent(row.id, seconds);
}

/**
 * Saves the signed-in student's practice as it stands: a session in progress ends here, a saved one is
 * returned again. What was practised comes from the server; the body may rename it and report its time.
 * @throws ProblemError not_found when the named session is not theirs; no_practice_data when there is none,
 * or the named one holds no answer, and then leaves no trace.
 */
export function savePracticeSession(
  deps: SessionDeps,
  actor: ActorAs<'student'>,
  body: SaveBody,
): SaveAnswer {
  const session = inTransaction(deps.db, () => {
    const { session: found, isChosen } = saved(deps, actor, body.session_id);
    if (found && isChosen) apply(deps, found, body);
    return found;
  });
  if (!session) throw new ProblemError('no_practice_data', 'No practice data found');
  return {
    success: true,
    session_id: session.id,
    score_percent: session.scorePercent,
    questions_correct: session.questionsCorrect,
    total_questions: session.totalQuestions,
  };
}
