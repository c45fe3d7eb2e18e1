import type { HoldBody, Session } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { ownSession } from './access.ts';
import type { SessionDeps } from './deps.ts';
import { settled } from './end-session.ts';
import { requireHold } from './hold.ts';
import { sessionView } from './session-view.ts';

/**
 * Says that a tab plays a session, or still does.
 * @throws ProblemError not_found; held_elsewhere unless `takeOver`.
 */
export function holdSession(
  deps: SessionDeps,
  actor: Actor,
  id: number,
  { player, takeOver = false }: HoldBody,
): Session {
  const { db, store, now } = deps;
  return (
    inTransaction(db, () => {
      const row = settled(deps, ownSession(store, actor, id));
      if (!row) return undefined;
      if (row.completedAt === null) {
        if (!takeOver) requireHold(row, player, now());
        store.hold(id, player, now());
      }
      return sessionView(row, now());
    }) ?? gone()
  );
}

/** Thrown after the transaction, so that ending the session is kept. */
const gone = (): never => {
  throw notFound('session');
};
