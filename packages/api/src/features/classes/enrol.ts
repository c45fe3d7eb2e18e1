import { STUDENTS_MAX } from '@planets/contract';
import { count } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import { enrolment } from '../../db/schema.ts';

/** How many students are in a class now. */
export const studentsIn = (db: Db, classId: number): number =>
  db.select({ students: count() }).from(enrolment).where(isEnrolled(classId)).get()!.students;

export const FULL = `This class is full: a class has at most ${STUDENTS_MAX} students.`;

/** Puts a student into a class, or back into it. Who is in it stays since when they were. */
export function enrol(db: Db, classId: number, studentId: string, now: number): void {
  db.insert(enrolment)
    .values({ classId, studentId, enrolledAt: now, leftAt: null })
    .onConflictDoUpdate({ target: [enrolment.classId, enrolment.studentId], set: { leftAt: null } })
    .run();
}

/** Takes a student out of a class. All they did in it is kept, and is shown again if they come back. */
export function leave(db: Db, classId: number, studentId: string, now: number): void {
  db.update(enrolment).set({ leftAt: now }).where(isEnrolled(classId, studentId)).run();
}
