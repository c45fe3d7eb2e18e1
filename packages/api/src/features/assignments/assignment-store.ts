import type { AssignmentSettings } from '@planets/contract';
import type { AssignmentPart } from '@planets/practice';
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isOf } from '../../db/is-of.ts';
import { assignment, assignmentStudent, enrolment, grade, submission } from '../../db/schema.ts';
import { datesFrom } from './assignment-dates.ts';
import { aboutOf } from './part-names.ts';

export type AssignmentRow = typeof assignment.$inferSelect;

/** Settings as the columns that hold them. Whom it is for by name is in a table of its own. */
export const columnsOf = (settings: AssignmentSettings) => {
  const { planet, students: _, content, groupId, ...rest } = settings;
  return {
    ...rest,
    ...datesFrom(settings),
    groupId,
    subject: planet,
    topicName: aboutOf(content, planet),
    content: content satisfies readonly AssignmentPart[],
  };
};

export const findByCreateId = (
  db: Db,
  classId: number,
  createId: string,
): AssignmentRow | undefined =>
  db
    .select()
    .from(assignment)
    .where(and(eq(assignment.classId, classId), eq(assignment.createId, createId)))
    .get();

export const assignmentsOfClass = (db: Db, classId: number): AssignmentRow[] =>
  db
    .select()
    .from(assignment)
    .where(eq(assignment.classId, classId))
    .orderBy(asc(assignment.dueAt), asc(assignment.id))
    .all();

export const insertAssignment = (db: Db, values: typeof assignment.$inferInsert): AssignmentRow =>
  db.insert(assignment).values(values).returning().get();

/** Writes and raises the version, so that who edits an older one hears of it. */
export const updateAssignment = (
  db: Db,
  { id, version }: Pick<AssignmentRow, 'id' | 'version'>,
  changed: Partial<typeof assignment.$inferInsert>,
): AssignmentRow =>
  db
    .update(assignment)
    .set({ ...changed, version: version + 1 })
    .where(eq(assignment.id, id))
    .returning()
    .get();

export const studentRowsOf = (db: Db, assignmentId: number) =>
  db.select().from(assignmentStudent).where(eq(assignmentStudent.assignmentId, assignmentId)).all();

export const findStudentRow = (db: Db, assignmentId: number, studentId: string) =>
  db
    .select()
    .from(assignmentStudent)
    .where(isOf(assignmentStudent, { assignmentId, studentId }))
    .get();

export function putStudentRow(db: Db, row: typeof assignmentStudent.$inferSelect): void {
  const { assignmentId: _, studentId: __, ...changed } = row;
  db.insert(assignmentStudent)
    .values(row)
    .onConflictDoUpdate({
      target: [assignmentStudent.assignmentId, assignmentStudent.studentId],
      set: changed,
    })
    .run();
}

export function deleteStudentRow(db: Db, assignmentId: number, studentId: string): void {
  db.delete(assignmentStudent).where(isOf(assignmentStudent, { assignmentId, studentId })).run();
}

/** What is only of their dates, where a row says nothing else. */
const SAYS_NOTHING = { opensAt: null, dueAt: null, closesAt: null, extraMinutes: 0 };

/**
 * Makes these students the ones it is for. Those who left the class stay named, so that it is theirs again
 * when they are back.
 */
export function setTargets(
  db: Db,
  { id, classId }: Pick<AssignmentRow, 'id' | 'classId'>,
  students: readonly string[],
): void {
  const rows = studentRowsOf(db, id);
  const left = new Set(
    db
      .select({ id: enrolment.studentId, leftAt: enrolment.leftAt })
      .from(enrolment)
      .where(eq(enrolment.classId, classId))
      .all()
      .flatMap((one) => (one.leftAt === null ? [] : [one.id])),
  );
  for (const row of rows) {
    if (!row.isTarget || students.includes(row.studentId) || left.has(row.studentId)) continue;
    const { opensAt, dueAt, closesAt, extraMinutes } = row;
    const hasDates = [opensAt, dueAt, closesAt].some((at) => at !== null) || extraMinutes > 0;
    if (hasDates) putStudentRow(db, { ...row, isTarget: false });
    else deleteStudentRow(db, id, row.studentId);
  }
  for (const studentId of students) {
    const row = rows.find((one) => one.studentId === studentId);
    if (!row?.isTarget)
      putStudentRow(db, {
        ...(row ?? { assignmentId: id, studentId, ...SAYS_NOTHING }),
        isTarget: true,
      });
  }
}

/** Whether any student ever began it, those who left included. */
export const wasBegun = (db: Db, assignmentId: number): boolean =>
  db
    .select({ id: submission.assignmentId })
    .from(submission)
    .where(eq(submission.assignmentId, assignmentId))
    .limit(1)
    .get() !== undefined;

export const hasGrades = (db: Db, assignmentId: number): boolean =>
  db
    .select({ id: grade.assignmentId })
    .from(grade)
    .where(eq(grade.assignmentId, assignmentId))
    .limit(1)
    .get() !== undefined;

/** What may still be written in: begun, and not handed in by the clock. */
export const runningOf = (db: Db, assignmentId: number) =>
  db
    .select({
      studentId: submission.studentId,
      startedAt: submission.startedAt,
      endsAt: submission.endsAt,
    })
    .from(submission)
    .where(
      and(
        eq(submission.assignmentId, assignmentId),
        or(isNull(submission.submittedAt), lt(submission.submittedAt, submission.endsAt)),
      ),
    )
    .all();
