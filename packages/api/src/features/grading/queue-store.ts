import { and, eq, inArray, isNotNull, isNull, max, not, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isOf } from '../../db/is-of.ts';
import {
  assignmentStudent,
  grade,
  gradeEvent,
  questionGrade,
  submission,
  user,
} from '../../db/schema.ts';
import {
  isShownByItself,
  type GradeRow,
  type QuestionGradeRow,
  type SubmissionRow,
} from './grade-store.ts';
import type { LastChange } from './grade-view.ts';

const byStudent = <Row extends { readonly studentId: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.studentId, row]));

export const gradesOf = (db: Db, assignmentId: number): Map<string, GradeRow> =>
  byStudent(db.select().from(grade).where(eq(grade.assignmentId, assignmentId)).all());

export type WorkFacts = Pick<SubmissionRow, 'studentId' | 'startedAt' | 'submittedAt' | 'handIns'>;

/** Who began and handed in, without the long columns. */
export const workOf = (db: Db, assignmentId: number): Map<string, WorkFacts> =>
  byStudent(
    db
      .select({
        studentId: submission.studentId,
        startedAt: submission.startedAt,
        submittedAt: submission.submittedAt,
        handIns: submission.handIns,
      })
      .from(submission)
      .where(eq(submission.assignmentId, assignmentId))
      .all(),
  );

/** Work that is handed in and has no score yet, whole: the only work whose questions the queue looks into. */
export const unscoredWork = (db: Db, assignmentId: number): Map<string, SubmissionRow> =>
  byStudent(
    db
      .select({ work: submission })
      .from(submission)
      .leftJoin(grade, isOf(grade, submission))
      .where(
        and(
          eq(submission.assignmentId, assignmentId),
          isNotNull(submission.submittedAt),
          or(isNull(grade.earned), isNull(grade.studentId)),
        ),
      )
      .all()
      .map(({ work }) => work),
  );

export function questionGradesIn(db: Db, assignmentId: number): Map<string, QuestionGradeRow[]> {
  const rows = db
    .select()
    .from(questionGrade)
    .where(eq(questionGrade.assignmentId, assignmentId))
    .all();
  return Map.groupBy(rows, ({ studentId }) => studentId);
}

export type OwnDatesRow = typeof assignmentStudent.$inferSelect;

export const ownDatesIn = (db: Db, assignmentId: number): Map<string, OwnDatesRow> =>
  byStudent(
    db
      .select()
      .from(assignmentStudent)
      .where(eq(assignmentStudent.assignmentId, assignmentId))
      .all(),
  );

/** Who changed each grade last. */
export function lastChangesIn(db: Db, assignmentId: number): Map<string, LastChange> {
  const newest = db
    .select({ id: max(gradeEvent.id) })
    .from(gradeEvent)
    .where(and(eq(gradeEvent.assignmentId, assignmentId), not(isShownByItself)))
    .groupBy(gradeEvent.studentId);
  const rows = db
    .select({ studentId: gradeEvent.studentId, at: gradeEvent.at, by: user.name })
    .from(gradeEvent)
    .leftJoin(user, eq(user.id, gradeEvent.byId))
    .where(inArray(gradeEvent.id, newest))
    .all();
  return new Map(rows.map(({ studentId, by, at }) => [studentId, { by, at }]));
}

export interface OldQuestion {
  readonly studentId: string;
  readonly own: number;
}

/** Whose work has questions of a teacher's own in a version that was mended since. */
export const mendedSince = (db: Db, assignmentId: number): OldQuestion[] =>
  db.all<OldQuestion>(sql`
    select distinct work.student_id as studentId, own.id as own
    from submission work, json_each(work.questions_json) question
    join own_question own on own.id = json_extract(question.value, '$.origin.own')
    where work.assignment_id = ${assignmentId}
      and json_extract(question.value, '$.origin.version') < own.version`);
