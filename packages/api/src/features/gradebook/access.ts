import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, user } from '../../db/schema.ts';
import type { Actor, ActorAs } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { reachOf } from '../../http/rights.ts';
import type { Teaches } from '../sessions/access.ts';

declare const readable: unique symbol;
/** A student whose gradebook the actor may read. Only this file makes one. */
export interface ReadableStudent {
  readonly id: string;
  readonly name: string;
  readonly [readable]: true;
}

declare const taught: unique symbol;
/** A student with the classes whose assigned work the actor may read, released or not. */
export interface TaughtStudent extends ReadableStudent {
  readonly isReadable: (classId: number) => boolean;
  readonly [taught]: true;
}

/** A student's own gradebook. */
export const oneself = ({ id, name }: ActorAs<'student'>): ReadableStudent =>
  ({ id, name }) as ReadableStudent;

/** The assigned work of a class is for those who teach it now: a colleague's classes are not theirs to read. */
function readableClasses(db: Db, { id, role }: Actor): TaughtStudent['isReadable'] {
  if (reachOf('grade.read', role) === 'any') return () => true;
  const own = new Set(
    db
      .select({ classId: classTeacher.classId })
      .from(classTeacher)
      .where(eq(classTeacher.teacherId, id))
      .all()
      .map(({ classId }) => classId),
  );
  return (classId) => own.has(classId);
}

/** A student of the teacher's, or any for an administrator. @throws ProblemError not_found */
export function ownStudent(
  { db, teaches }: { db: Db; teaches: Teaches },
  actor: Actor,
  studentId: string,
): TaughtStudent {
  const student = db
    .select({ id: user.id, name: user.name, role: user.role })
    .from(user)
    .where(eq(user.id, studentId))
    .get();
  const mayRead =
    student?.role === 'student' &&
    (actor.role === 'administrator' || (actor.role === 'teacher' && teaches(actor.id, studentId)));
  if (!mayRead) throw notFound('student');
  const { id, name } = student;
  return { id, name, isReadable: readableClasses(db, actor) } as TaughtStudent;
}
