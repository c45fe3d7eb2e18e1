import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Actor, ActorAs } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import type { Teaches } from '../sessions/access.ts';

declare const readable: unique symbol;
/** A student whose gradebook the actor may read. Only this file makes one. */
export interface ReadableStudent {
  readonly id: string;
  readonly name: string;
  readonly [readable]: true;
}

/** A student's own gradebook. */
export const oneself = ({ id, name }: ActorAs<'student'>): ReadableStudent =>
  ({ id, name }) as ReadableStudent;

/** A student of the teacher's, or any for an administrator. @throws ProblemError not_found */
export function ownStudent(
  { db, teaches }: { db: Db; teaches: Teaches },
  actor: Actor,
  studentId: string,
): ReadableStudent {
  const student = db
    .select({ id: user.id, name: user.name, role: user.role })
    .from(user)
    .where(eq(user.id, studentId))
    .get();
  const mayRead =
    student?.role === 'student' &&
    (actor.role === 'administrator' || (actor.role === 'teacher' && teaches(actor.id, studentId)));
  if (!mayRead) throw notFound('student');
  return { id: student.id, name: student.name } as ReadableStudent;
}
