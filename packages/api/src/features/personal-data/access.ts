import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import { reachOf, type RightName } from '../../http/rights.ts';

type PersonalRight = Extract<RightName, `personal.${string}`>;

declare const proof: unique symbol;
/** A person with the proof of what the actor may do with all that is held about them. Only this file makes one. */
export interface PersonFor<R extends PersonalRight> {
  readonly id: string;
  readonly name: string;
  readonly role: Actor['role'];
  readonly [proof]: R;
}

/** Oneself. Everybody may know what is held about them. */
export const oneself = ({ id, name, role }: Actor): PersonFor<'personal.read'> =>
  ({ id, name, role }) as PersonFor<'personal.read'>;

/**
 * A student of the school. One who was erased is nobody and not there.
 * @throws ProblemError not_allowed, not_found
 */
export function requirePerson<R extends PersonalRight>(
  db: Db,
  actor: Actor,
  studentId: string,
  right: R,
): PersonFor<R> {
  if (reachOf(right, actor.role) !== 'any')
    throw new ProblemError('not_allowed', `This is not for a ${actor.role}. See docs/rights.md.`);
  const student = db
    .select({ id: user.id, name: user.name, role: user.role })
    .from(user)
    .where(and(eq(user.id, studentId), eq(user.role, 'student'), isNotNull(user.username)))
    .get();
  if (!student) throw notFound('student');
  return student as PersonFor<R>;
}
