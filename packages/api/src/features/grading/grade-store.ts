import { and, desc, eq, inArray, isNull, not, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isOf, type Place } from '../../db/is-of.ts';
import { grade, gradeEvent, questionGrade, submission } from '../../db/schema.ts';

export type GradeRow = typeof grade.$inferSelect;
export type GradeEventRow = typeof gradeEvent.$inferSelect;
export type SubmissionRow = typeof submission.$inferSelect;
export type QuestionGradeRow = typeof questionGrade.$inferSelect;

export const findGrade = (db: Db, key: Place): GradeRow | undefined =>
  db.select().from(grade).where(isOf(grade, key)).get();

export const findSubmission = (db: Db, key: Place): SubmissionRow | undefined =>
  db.select().from(submission).where(isOf(submission, key)).get();

export const questionGradesOf = (db: Db, key: Place): QuestionGradeRow[] =>
  db.select().from(questionGrade).where(isOf(questionGrade, key)).all();

export function putGrade(db: Db, row: GradeRow): void {
  const { assignmentId: _, studentId: __, ...changed } = row;
  db.insert(grade)
    .values(row)
    .onConflictDoUpdate({ target: [grade.assignmentId, grade.studentId], set: changed })
    .run();
}

export function putQuestionGrade(db: Db, row: QuestionGradeRow): void {
  const { assignmentId: _, studentId: __, position: ___, ...changed } = row;
  db.insert(questionGrade)
    .values(row)
    .onConflictDoUpdate({
      target: [questionGrade.assignmentId, questionGrade.studentId, questionGrade.position],
      set: changed,
    })
    .run();
}

export const addEvent = (db: Db, event: typeof gradeEvent.$inferInsert): void => {
  db.insert(gradeEvent).values(event).run();
};

/** What happened to a cell, newest first. */
export const eventsOf = (db: Db, key: Place): GradeEventRow[] =>
  db.select().from(gradeEvent).where(isOf(gradeEvent, key)).orderBy(desc(gradeEvent.id)).all();

/** A grade that showed itself because it was complete: part of the change that completed it. */
export const isShownByItself = and(eq(gradeEvent.what, 'release'), isNull(gradeEvent.byId))!;

/** What was last done to a cell. */
export const lastEventOf = (db: Db, key: Place): GradeEventRow | undefined =>
  db
    .select()
    .from(gradeEvent)
    .where(and(isOf(gradeEvent, key), not(isShownByItself)))
    .orderBy(desc(gradeEvent.id))
    .limit(1)
    .get();

/** What was last said of showing it: released, hidden, or one of them taken back. */
export const lastShowingOf = (db: Db, key: Place): Pick<GradeEventRow, 'what' | 'to'> | undefined =>
  db
    .select({ what: gradeEvent.what, to: gradeEvent.to })
    .from(gradeEvent)
    .where(
      and(
        isOf(gradeEvent, key),
        inArray(gradeEvent.what, ['release', 'hide', 'undo']),
        sql`json_type(${gradeEvent.to}, '$.released') is not null`,
      ),
    )
    .orderBy(desc(gradeEvent.id))
    .limit(1)
    .get();
