import type { TaughtAssignment } from '@planets/contract';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { requireAssignment, requireClass } from '../classes/class-access.ts';
import { assignmentsOfClass } from './assignment-store.ts';
import { taughtAssignmentView, taughtAssignmentViews } from './taught-assignment-view.ts';

type ReadDeps = Pick<Deps, 'db' | 'now'>;

/** All assignments of a class, drafts and withdrawn ones included, by due time. */
export function listAssignments(
  { db, now }: ReadDeps,
  actor: Actor,
  classId: number,
): TaughtAssignment[] {
  const own = requireClass(db, actor, classId, 'assignment.read');
  return taughtAssignmentViews(db, own, assignmentsOfClass(db, own.id), now());
}

export function getAssignment({ db, now }: ReadDeps, actor: Actor, id: number): TaughtAssignment {
  const row = requireAssignment(db, actor, id, 'assignment.read');
  return taughtAssignmentView(db, row.class, row, now());
}
