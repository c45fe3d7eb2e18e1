import type { AnswerBody, SubmitAnswerAnswer } from '@planets/contract';
import {
  judge,
  progressOf,
  rulesOfMode,
  sameResponse,
  withEntry,
  type Response,
  type ResponseEntry,
} from '@planets/practice';
import { inTransaction } from '../../db/database.ts';
import { invalid } from '../../http/problem.ts';
import type { Actor } from '../../http/actor.ts';
import { ownSession, type Authorized } from './access.ts';
import type { SessionDeps } from './deps.ts';
import { changeAfter, keep, settled } from './end-session.ts';
import { requireHold } from './hold.ts';
import { refuseIfSaved, requireCurrent, timeUp } from './refusals.ts';
import { sessionView, verdictView } from './session-view.ts';

/** The wire knows kinds that no question has yet; the domain takes them as of another kind. */
const asResponse = ({ response }: Pick<AnswerBody, 'response'>) => response as Response;

/** Judges a response to the current question and appends it to the log. */
function append(
  deps: SessionDeps,
  row: Authorized<'play'>,
  { answerId, position, activeSeconds = 0, player, ...body }: AnswerBody,
  zone: string | undefined,
): { row: Authorized<'play'>; entry: ResponseEntry } {
  const { now } = deps;
  const before = progressOf(position, row.answers, rulesOfMode(row.mode));
  const response = asResponse(body);
  const entry: ResponseEntry = {
    type: 'response',
    answerId,
    position,
    response,
    verdict: judge(row.practiceData[position]!.question, before, response),
    activeSeconds,
    at: now(),
  };
  const change = {
    ...changeAfter(row, withEntry(row.answers, entry), now()),
    ...(player === undefined ? {} : { heldBy: player, heldAt: now() }),
    ...(zone === undefined ? {} : { zone }),
  };
  return { row: keep(deps, row, change), entry };
}

/** @throws ProblemError invalid when the id belongs to another answer. */
function requireSame(stored: ResponseEntry, { position, response }: AnswerBody): void {
  if (stored.position !== position || !sameResponse(stored.response, asResponse({ response })))
    throw invalid(
      'answerId',
      'This answerId was used for another answer. Make a new one for each.',
    );
}

/**
 * Takes a response to the current question: judges it, stores it, and saves the session with it when it was
 * the last. The same `answerId` again changes nothing and returns the verdict it got. `zone` is where the
 * student is now, where the request says it.
 * @throws ProblemError not_found, time_up, session_saved, held_elsewhere, invalid (no such position),
 * question_resolved, not_this_question; all but the first with the session as it stands.
 */
export function submitAnswer(
  deps: SessionDeps,
  actor: Actor,
  id: number,
  body: AnswerBody,
  zone?: string,
): SubmitAnswerAnswer {
  const { db, store, now } = deps;
  const outcome = inTransaction(db, () => {
    const row = ownSession(store, actor, id);
    const replayed = row.answers.find(
      (entry): entry is ResponseEntry =>
        entry.type === 'response' && entry.answerId === body.answerId,
    );
    if (replayed) {
      requireSame(replayed, body);
      return { row, entry: replayed };
    }
    const live = settled(deps, row);
    if (live !== row) return { ended: live };
    refuseIfSaved(row, now());
    requireHold(row, body.player, now());
    requireCurrent(row, body.position, now());
    return append(deps, row, body, zone);
  });
  // Thrown after the transaction, so that the end of the session is kept.
  if ('ended' in outcome) throw timeUp(outcome.ended, now());
  return {
    verdict: verdictView(outcome.row, outcome.entry),
    session: sessionView(outcome.row, now()),
  };
}
