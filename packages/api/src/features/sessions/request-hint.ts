import type { HintsBody, RequestHintAnswer } from '@planets/contract';
import { progressOf, rulesOfMode, type HintEntry } from '@planets/practice';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { ProblemError } from '../../http/problem.ts';
import { ownSession, type Authorized } from './access.ts';
import type { SessionDeps } from './deps.ts';
import { changeAfter, settled } from './end-session.ts';
import { requireHold } from './hold.ts';
import { refuseIfSaved, requireCurrent, timeUp } from './refusals.ts';
import { richTextView } from './rich-text-view.ts';
import { sessionView } from './session-view.ts';

function showHints(
  { store, now }: SessionDeps,
  row: Authorized<'play'>,
  { position, count }: HintsBody,
) {
  const ladder = row.practiceData[position]!.question.hints;
  const { hintsShown } = progressOf(position, row.answers, rulesOfMode(row.mode));
  const wanted = Math.min(ladder.length, count ?? hintsShown + 1);
  const entry: HintEntry = { type: 'hint', position, at: now() };
  const more = Array.from({ length: Math.max(0, wanted - hintsShown) }, () => entry);
  if (more.length === 0) return row;
  const change = changeAfter(row, [...row.answers, ...more], now());
  store.change(row.id, change);
  return { ...row, ...change };
}

/**
 * Shows hints of the current question, and keeps that they were shown.
 * @returns the hints shown so far.
 * @throws ProblemError no_hints in a mode without, and as `submitAnswer`.
 */
export function requestHint(
  deps: SessionDeps,
  actor: Actor,
  id: number,
  body: HintsBody,
): RequestHintAnswer {
  const { db, store, now } = deps;
  const outcome = inTransaction(db, () => {
    const row = ownSession(store, actor, id);
    const live = settled(deps, row);
    if (live !== row) return { ended: live };
    refuseIfSaved(row, now());
    requireHold(row, body.player, now());
    requireCurrent(row, body.position, now());
    if (!rulesOfMode(row.mode).hints)
      throw new ProblemError('no_hints', `The ${row.mode} mode has no hints.`, {
        session: sessionView(row, now()),
      });
    return { row: showHints(deps, row, body) };
  });
  if ('ended' in outcome) throw timeUp(outcome.ended, now());
  const { row } = outcome;
  const { hintsShown } = progressOf(body.position, row.answers, rulesOfMode(row.mode));
  return {
    hints: row.practiceData[body.position]!.question.hints.slice(0, hintsShown).map(richTextView),
    session: sessionView(row, now()),
  };
}
