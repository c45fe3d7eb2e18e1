import { and, eq, isNull, type SQL, type SQLWrapper } from 'drizzle-orm';
import { enrolment } from './schema.ts';

/** Rows of `enrolment` of who is in a class now: all of them, or one student's. */
export const isEnrolled = (classId: number | SQLWrapper, studentId?: string | SQLWrapper): SQL =>
  and(
    eq(enrolment.classId, classId),
    studentId === undefined ? undefined : eq(enrolment.studentId, studentId),
    isNull(enrolment.leftAt),
  )!;
