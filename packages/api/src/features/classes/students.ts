import { STUDENTS_MAX } from '@planets/contract';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { enrolment, user } from '../../db/schema.ts';
import { invalid, notFound } from '../../http/problem.ts';
import type { ClassFor } from './class-access.ts';
import { enrol, FULL, leave, studentsIn } from './enrol.ts';
import { rowFault } from './row-fault.ts';

const enrolmentOf = (db: Db, classId: number, studentId: string) =>
  db
    .select({ leftAt: enrolment.leftAt })
    .from(enrolment)
    .where(
      and(
        eq(enrolment.classId, classId),
        eq(enrolment.studentId, studentId),
        isNull(enrolment.erasedAt),
      ),
    )
    .get();

/** Somebody who is in the class now. @throws ProblemError not_found */
export function requireStudent(db: Db, own: ClassFor<'roster.change'>, studentId: string): void {
  if (enrolmentOf(db, own.id, studentId)?.leftAt !== null) throw notFound('student');
}

/** @throws ProblemError not_found, invalid */
export function renameStudent(
  db: Db,
  own: ClassFor<'roster.change'>,
  studentId: string,
  name: string,
  now: number,
): void {
  requireStudent(db, own, studentId);
  const fault = rowFault({ line: 1, name, username: '', password: '', group: '' });
  if (fault !== undefined) throw invalid('name', fault);
  db.update(user)
    .set({ name, updatedAt: new Date(now) })
    .where(eq(user.id, studentId))
    .run();
}

/** Takes a student off the class; their work is kept. Twice is once. @throws ProblemError not_found */
export function removeStudent(
  db: Db,
  own: ClassFor<'roster.change'>,
  studentId: string,
  now: number,
): void {
  if (!enrolmentOf(db, own.id, studentId)) throw notFound('student');
  leave(db, own.id, studentId, now);
}

/** Takes back somebody who left; all their work is theirs again. @throws ProblemError not_found, invalid */
export function takeBackStudent(
  db: Db,
  own: ClassFor<'roster.change'>,
  studentId: string,
  now: number,
): void {
  const before = enrolmentOf(db, own.id, studentId);
  if (!before) throw notFound('student');
  if (before.leftAt === null) return;
  if (studentsIn(db, own.id) >= STUDENTS_MAX) throw invalid('', FULL);
  enrol(db, own.id, studentId, now);
}

/** From one own class to another one, work kept in the first. Twice is once. @throws ProblemError as above */
export function moveStudent(
  db: Db,
  from: ClassFor<'roster.change'>,
  to: ClassFor<'roster.change'>,
  studentId: string,
  now: number,
): void {
  if (from.id === to.id) throw invalid('to', 'The student is in this class. Choose another one.');
  const before = enrolmentOf(db, from.id, studentId);
  const isThere = enrolmentOf(db, to.id, studentId)?.leftAt === null;
  // A repeated request finds the move done.
  if (!before || (before.leftAt !== null && !isThere)) throw notFound('student');
  if (!isThere && studentsIn(db, to.id) >= STUDENTS_MAX)
    throw invalid('to', `That class is full: a class has at most ${STUDENTS_MAX} students.`);
  leave(db, from.id, studentId, now);
  enrol(db, to.id, studentId, now);
}
