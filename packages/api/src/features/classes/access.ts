import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, schoolClass } from '../../db/schema.ts';
import type { ActorAs } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';

declare const scope: unique symbol;
/** Which classes the actor may list: those they teach, or all for an administrator. */
export interface ClassScope {
  readonly teacherId: string | undefined;
  readonly [scope]: true;
}

export const scopeOf = ({ id, role }: ActorAs<'teacher' | 'administrator'>): ClassScope =>
  ({ teacherId: role === 'administrator' ? undefined : id }) as ClassScope;

declare const readable: unique symbol;
/** A class whose roster the actor may read. Only this file makes one. */
export interface ReadableClass {
  readonly id: number;
  readonly name: string;
  readonly [readable]: true;
}

/** @throws ProblemError not_found */
export function ownClass(
  db: Db,
  actor: ActorAs<'teacher' | 'administrator'>,
  classId: number,
): ReadableClass {
  const { teacherId } = scopeOf(actor);
  const found = db
    .select({ id: schoolClass.id, name: schoolClass.name })
    .from(schoolClass)
    .where(eq(schoolClass.id, classId))
    .get();
  const teaches =
    teacherId === undefined ||
    db
      .select({ classId: classTeacher.classId })
      .from(classTeacher)
      .where(and(eq(classTeacher.classId, classId), eq(classTeacher.teacherId, teacherId)))
      .get() !== undefined;
  if (!found || !teaches) throw notFound('class');
  return found as ReadableClass;
}
