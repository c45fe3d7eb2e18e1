import type { OwnDates } from '@planets/practice';
import { and, eq, isNotNull, lte, or, gt, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  assignment,
  assignmentStudent,
  grade,
  questionGrade,
  submission,
} from '../../db/schema.ts';

export type SubmissionRow = typeof submission.$inferSelect;
type NewSubmissionRow = typeof submission.$inferInsert;

/** Whose work it is. */
export interface WorkKey {
  readonly assignmentId: number;
  readonly studentId: string;
}

const ofKey = ({ assignmentId, studentId }: WorkKey) =>
  and(eq(submission.assignmentId, assignmentId), eq(submission.studentId, studentId));

export const findSubmission = (db: Db, key: WorkKey): SubmissionRow | undefined =>
  db.select().from(submission).where(ofKey(key)).get();

export const insertSubmission = (db: Db, row: NewSubmissionRow): SubmissionRow =>
  db.insert(submission).values(row).returning().get();

export const changeSubmission = (
  db: Db,
  key: WorkKey,
  change: Partial<Omit<SubmissionRow, keyof WorkKey>>,
): SubmissionRow => db.update(submission).set(change).where(ofKey(key)).returning().get();

/** What was set for this student alone. */
export const findOwnDates = (db: Db, { assignmentId, studentId }: WorkKey): OwnDates | undefined =>
  db
    .select({
      opensAt: assignmentStudent.opensAt,
      dueAt: assignmentStudent.dueAt,
      closesAt: assignmentStudent.closesAt,
      extraMinutes: assignmentStudent.extraMinutes,
    })
    .from(assignmentStudent)
    .where(
      and(
        eq(assignmentStudent.assignmentId, assignmentId),
        eq(assignmentStudent.studentId, studentId),
      ),
    )
    .get();

/** The work whose time may be up: begun or taken up again, under a time limit. */
export const overdueWork = (db: Db, before: number): WorkKey[] =>
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
export function findShownGrade(db: Db, { assignmentId, studentId }: WorkKey, now: number) {
  const isTheirs = and(eq(grade.assignmentId, assignmentId), eq(grade.studentId, studentId));
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
export const findQuestionGrades = (db: Db, { assignmentId, studentId }: WorkKey) =>
  db
    .select()
    .from(questionGrade)
    .where(
      and(eq(questionGrade.assignmentId, assignmentId), eq(questionGrade.studentId, studentId)),
    )
    .all();
