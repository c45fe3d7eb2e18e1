import type { Session } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { ownCurrentSession, readableSession, type Authorized } from './access.ts';
import type { SessionDeps } from './deps.ts';
import { settled } from './end-session.ts';
import { sessionView } from './session-view.ts';

/** Ends the session first if its time is up; most reads find nothing to end and write nothing. */
function look(deps: SessionDeps, row: Authorized<'play' | 'read'>): Session {
  const { db, now } = deps;
  const isOverdue = row.completedAt === null && row.endsAt !== null && row.endsAt <= now();
  // The clock ends it whoever looks, so looking is permission enough.
  const live = isOverdue ? inTransaction(db, () => settled(deps, row as Authorized<'play'>)) : row;
  if (!live) throw notFound('session');
  return sessionView(live, now());
}

/**
 * A session of one's own, or of an own student, whose name it then carries.
 * @throws ProblemError not_found
 */
export function getSession(deps: SessionDeps, actor: Actor, id: number): Session {
  const row = readableSession(deps, actor, id);
  const session = look(deps, row);
  return row.studentId === actor.id
    ? session
    : { ...session, student: { id: row.studentId, name: deps.store.nameOf(row.studentId) } };
}

/** The session in progress. @throws ProblemError not_found when there is none. */
export function getCurrentSession(deps: SessionDeps, actor: Actor): Session {
  const row = ownCurrentSession(deps.store, actor);
  if (!row) throw notFound('session in progress');
  const session = look(deps, row);
  if (session.status === 'saved') throw notFound('session in progress');
  return session;
}
