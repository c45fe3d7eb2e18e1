import { and, count, eq, max } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher } from '../../db/schema.ts';
import { invalid } from '../../http/problem.ts';
import type { ClassFor } from './class-access.ts';
import { requireTeacher } from './require-teacher.ts';

/** Adds somebody who teaches the class too. Twice is once. @throws ProblemError invalid */
export function addTeacher(db: Db, own: ClassFor<'class.change'>, teacherId: string): void {
  requireTeacher(db, teacherId);
  const last = db
    .select({ place: max(classTeacher.place) })
    .from(classTeacher)
    .where(eq(classTeacher.classId, own.id))
    .get();
  db.insert(classTeacher)
    .values({ classId: own.id, teacherId, place: (last?.place ?? -1) + 1 })
    .onConflictDoNothing()
    .run();
}

/**
 * Takes a teacher off a class, oneself too. Who is not in it was taken off already.
 * @throws ProblemError invalid for the last one
 */
export function removeTeacher(db: Db, own: ClassFor<'class.change'>, teacherId: string): void {
  const theirs = and(eq(classTeacher.classId, own.id), eq(classTeacher.teacherId, teacherId));
  const isIn = db.select({ id: classTeacher.teacherId }).from(classTeacher).where(theirs).get();
  if (!isIn) return;
  const { teachers } = db
    .select({ teachers: count() })
    .from(classTeacher)
    .where(eq(classTeacher.classId, own.id))
    .get()!;
  if (teachers === 1)
    throw invalid('teacherId', 'A class keeps at least one teacher. Add another one first.');
  db.delete(classTeacher).where(theirs).run();
}
