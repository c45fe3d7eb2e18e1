import type { MakeClassBody } from '@planets/contract';
import { and, eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { classTeacher, schoolClass } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireRight } from './class-access.ts';
import { requireTeacher } from './require-teacher.ts';
import { requireZone } from './require-zone.ts';

/** Whose the class will be: a teacher's own, or that of the teacher whom an administrator named. */
function teacherFor(actor: Actor, teacherId: string | undefined): string {
  if (actor.role !== 'administrator' && (teacherId ?? actor.id) !== actor.id)
    throw invalid('teacherId', 'A teacher makes classes of their own. Leave this out.');
  if (actor.role === 'administrator' && teacherId === undefined)
    throw invalid('teacherId', 'Say who will teach it: every class has a teacher.');
  return teacherId ?? actor.id;
}

/**
 * Makes a class; the same `createId` again finds the one that was made for it.
 * @returns its id, and whether it is new
 * @throws ProblemError not_allowed, invalid
 */
export function makeClass(
  { db, now }: Deps,
  actor: Actor,
  { createId, teacherId, ...facts }: MakeClassBody,
): { id: number; isNew: boolean } {
  requireRight(actor, 'class.make');
  const zone = requireZone(facts.zone);
  const owner = teacherFor(actor, teacherId);
  return inTransaction(db, (tx) => {
    const made = tx
      .select({ id: schoolClass.id })
      .from(schoolClass)
      .where(eq(schoolClass.createId, createId))
      .get();
    if (made) {
      const own = tx
        .select({ classId: classTeacher.classId })
        .from(classTeacher)
        .where(and(eq(classTeacher.classId, made.id), eq(classTeacher.teacherId, owner)))
        .get();
      if (!own) throw invalid('createId', 'This id was used already. Make a new one.');
      return { id: made.id, isNew: false };
    }
    requireTeacher(tx, owner);
    const { id } = tx
      .insert(schoolClass)
      .values({ ...facts, zone, createdAt: now(), createId })
      .returning({ id: schoolClass.id })
      .get();
    tx.insert(classTeacher).values({ classId: id, teacherId: owner, place: 0 }).run();
    return { id, isNew: true };
  });
}
