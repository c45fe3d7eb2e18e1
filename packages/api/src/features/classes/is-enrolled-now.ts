import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import { enrolment } from '../../db/schema.ts';

export const isEnrolledNow = (db: Db, classId: number, studentId: string): boolean =>
  db
    .select({ classId: enrolment.classId })
    .from(enrolment)
    .where(isEnrolled(classId, studentId))
    .get() !== undefined;
