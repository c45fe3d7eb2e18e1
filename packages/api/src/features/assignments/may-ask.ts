import type { Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { findOwner, isAskedInClassOf } from '../own-questions/own-question-store.ts';

/** Whether a teacher may put a written question into an assignment: one's own, or a co-teacher's in use. */
export function mayAsk(db: Db, actor: Actor, questionId: number): boolean {
  const found = findOwner(db, questionId);
  if (!found || found.archivedAt !== null) return false;
  return found.ownerId === actor.id || isAskedInClassOf(db, questionId, actor.id);
}
