import type { PracticeExport } from '@planets/contract';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { enrolment, user } from '../../db/schema.ts';
import type { ClassFor } from '../classes/class-access.ts';
import type { ReadableStudent } from '../gradebook/access.ts';

export interface ExportedStudent {
  readonly id: string;
  readonly name: string;
}

declare const exportable: unique symbol;
/** Students whose practice the actor may take out, in the order of the file. Only this file makes one. */
export interface ExportablePractice {
  readonly of: PracticeExport['of'];
  readonly students: readonly ExportedStudent[];
  readonly [exportable]: true;
}

/** The practice of one student. */
export const practiceOf = ({ id, name }: ReadableStudent): ExportablePractice =>
  ({ of: { type: 'student', id, name }, students: [{ id, name }] }) as Omit<
    ExportablePractice,
    typeof exportable
  > as ExportablePractice;

/** The practice of all who are in a class now. */
export function practiceOfClass(db: Db, { id, name }: ClassFor<'class.read'>): ExportablePractice {
  const students = db
    .select({ id: user.id, name: user.name })
    .from(enrolment)
    .innerJoin(user, eq(user.id, enrolment.studentId))
    .where(and(eq(enrolment.classId, id), isNull(enrolment.leftAt)))
    .orderBy(asc(user.name), asc(user.id))
    .all();
  return { of: { type: 'class', id, name }, students } as Omit<
    ExportablePractice,
    typeof exportable
  > as ExportablePractice;
}
