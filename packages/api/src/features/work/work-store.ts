import type { OwnDates } from '@planets/practice';
import { and, eq, isNotNull, lte, or, gt, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isOf, type Place } from '../../db/is-of.ts';
import {
  assignment,
  assignmentStudent,
  grade,
  questionGrade,
  submission,
} from '../../db/schema.ts';

export type SubmissionRow = typeof submission.$inferSelect;
type NewSubmissionRow = typeof submission.$inferInsert;

export const findSubmission = (db: Db, key: Place): SubmissionRow | undefined =>
  db.select().from(submission).where(isOf(submission, key)).get();

export const insertSubmission = (db: Db, row: NewSubmissionRow): SubmissionRow =>
  db.insert(submission).values(row).returning().get();

export const changeSubmission = (
  db: Db,
  key: Place,
  change: Partial<Omit<SubmissionRow, keyof Place>>,
): SubmissionRow =>
  db.update(submission).set(change).where(isOf(submission, key)).returning().get();

/** What was set for this student alone. */
export const findOwnDates = (db: Db, key: Place): OwnDates | undefined =>
  db
    .select({
      opensAt: assignmentStudent.opensAt,
      dueAt: assignmentStudent.dueAt,
      closesAt: assignmentStudent.closesAt,
      extraMinutes: assignmentStudent.extraMinutes,
    })
    .from(assignmentStudent)
    .where(isOf(assignmentStudent, key))
    .get();

/** The work whose time may be up: begun or taken up again, under a time limit. */
export const overdueWork = (db: Db, before: number): Place[] =>
  db
    .select({ assignmentId: submission.assignmentId, studentId: submission.studentId })
    .from(submission)
    .where(
      and(
        isNotNull(submission.endsAt),
        or(isNull(submission.submittedAt), gt(submission.draftsAt, submission.submittedAt)),
        lte(submission.endsAt, before),
      ),
    )
    .all();

export const assignmentById = (db: Db, id: number) =>
  db.select().from(assignment).where(eq(assignment.id, id)).get();

/**
 * What a student may know of their grade. One that was not released does not leave the database; whether
 * they are excused is a status and needs no release.
 */
export function findShownGrade(db: Db, key: Place, now: number) {
  const isTheirs = isOf(grade, key);
  const excused =
    db.select({ excused: grade.excused }).from(grade).where(isTheirs).get()?.excused ?? false;
  const released = excused
    ? undefined
    : db
        .select({ earned: grade.earned, feedback: grade.feedback })
        .from(grade)
        .where(and(isTheirs, isNotNull(grade.releasedAt), lte(grade.releasedAt, now)))
        .get();
  return { excused, released };
}

/** What a teacher gave for single questions. Only for who may know the grade. */
export const findQuestionGrades = (db: Db, key: Place) =>
  db.select().from(questionGrade).where(isOf(questionGrade, key)).all();
