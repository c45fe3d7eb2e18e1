import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, classTeacher, schoolClass } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import { isChange, reachOf, type RightName } from '../../http/rights.ts';
import { isEnrolledNow } from './is-enrolled-now.ts';

declare const proof: unique symbol;

type ClassRow = typeof schoolClass.$inferSelect;
/** A class with the proof of what the actor may do with it. Only this file makes one. */
export type ClassFor<R extends RightName> = ClassRow & { readonly [proof]: R };

type AssignmentRow = typeof assignment.$inferSelect;
/** An assignment with the proof of what the actor may do with it, and its class with the same. */
export type AssignmentFor<R extends RightName> = AssignmentRow & {
  readonly class: ClassFor<R>;
  readonly [proof]: R;
};

const teachesNow = (db: Db, classId: number, teacherId: string): boolean =>
  db
    .select({ classId: classTeacher.classId })
    .from(classTeacher)
    .where(and(eq(classTeacher.classId, classId), eq(classTeacher.teacherId, teacherId)))
    .get() !== undefined;

/** @throws ProblemError not_allowed when no class of any kind could be reached with this role. */
export function requireRight(actor: Actor, right: RightName): void {
  if (reachOf(right, actor.role) === 'none')
    throw new ProblemError('not_allowed', `This is not for a ${actor.role}. See docs/rights.md.`);
}

function mayReach(db: Db, actor: Actor, classId: number, right: RightName): boolean {
  if (reachOf(right, actor.role) === 'any') return true;
  return actor.role === 'student'
    ? isEnrolledNow(db, classId, actor.id)
    : teachesNow(db, classId, actor.id);
}

/**
 * The class, if the actor may do this with it at this moment. Ask inside the transaction that acts on it, so
 * that a co-teacher who was removed a minute ago cannot.
 * @throws ProblemError not_allowed (by role), not_found (not theirs), class_archived (for changes)
 */
export function requireClass<R extends RightName>(
  db: Db,
  actor: Actor,
  classId: number,
  right: R,
): ClassFor<R> {
  requireRight(actor, right);
  const row = db.select().from(schoolClass).where(eq(schoolClass.id, classId)).get();
  if (!row || !mayReach(db, actor, classId, right)) throw notFound('class');
  if (row.archivedAt !== null && isChange(right))
    throw new ProblemError(
      'class_archived',
      'This class is archived and cannot be changed. Take it up again first.',
    );
  return row as ClassFor<R>;
}

/**
 * The assignment, if the actor may do this in its class. A student's own rights (`work.…`) say nothing of
 * whether it is theirs, published or open: that is for whoever asks.
 * @throws ProblemError as `requireClass`
 */
export function requireAssignment<R extends RightName>(
  db: Db,
  actor: Actor,
  assignmentId: number,
  right: R,
): AssignmentFor<R> {
  requireRight(actor, right);
  const row = db.select().from(assignment).where(eq(assignment.id, assignmentId)).get();
  if (!row || !mayReach(db, actor, row.classId, right)) throw notFound('assignment');
  return { ...row, class: requireClass(db, actor, row.classId, right) } as AssignmentFor<R>;
}
