import { and, asc, eq, isNotNull, isNull, lte, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { among } from '../../db/among.ts';
import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import {
  assignment,
  assignmentStudent,
  category,
  enrolment,
  grade,
  groupMember,
  practiceSession,
  submission,
  user,
} from '../../db/schema.ts';

/** What students see of a class: published, its time come, not withdrawn. By due time. */
export const shownAssignments = (db: Db, classId: number, now: number) =>
  db
    .select({
      id: assignment.id,
      title: assignment.title,
      type: assignment.type,
      subject: assignment.subject,
      categoryId: assignment.categoryId,
      points: assignment.points,
      extraCredit: assignment.extraCredit,
      neverDrop: assignment.neverDrop,
      opensAt: assignment.opensAt,
      dueAt: assignment.dueAt,
      closesAt: assignment.closesAt,
      publishedAt: assignment.publishedAt,
      audience: assignment.audience,
      groupId: assignment.groupId,
      hasQuestions: sql<number>`${assignment.content} <> '[]'`,
    })
    .from(assignment)
    .where(
      and(
        eq(assignment.classId, classId),
        isNotNull(assignment.publishedAt),
        lte(assignment.publishedAt, now),
        isNull(assignment.withdrawnAt),
      ),
    )
    .orderBy(asc(assignment.dueAt), asc(assignment.id))
    .all();
export type SheetAssignment = ReturnType<typeof shownAssignments>[number];

/** Enrolled now, by name; all of them, or those of the list. */
export const studentsNow = (db: Db, classId: number, only?: readonly string[]) =>
  db
    .select({ id: user.id, name: user.name, username: user.username })
    .from(enrolment)
    .innerJoin(user, eq(user.id, enrolment.studentId))
    .where(and(isEnrolled(classId), only && among(enrolment.studentId, only)))
    .orderBy(asc(user.name), asc(user.id))
    .all();
export type SheetStudent = ReturnType<typeof studentsNow>[number];

export const categoriesOf = (db: Db, classId: number) =>
  db
    .select({
      id: category.id,
      name: category.name,
      weight: category.weight,
      dropLowest: category.dropLowest,
    })
    .from(category)
    .where(eq(category.classId, classId))
    .orderBy(asc(category.place), asc(category.id))
    .all();
export type SheetCategory = ReturnType<typeof categoriesOf>[number];

const ofClass = (column: SQLWrapper, classId: number): SQL =>
  sql`${column} in (select id from assignment where class_id = ${classId})`;

/**
 * The two large tables come as one text for each assignment: SQLite writes 40,000 rows as JSON, and the engine
 * reads them, in a third of the time that handing over each value takes.
 */
const unpacked = (rows: readonly { assignmentId: number; cells: string }[]) =>
  rows.map(({ assignmentId, cells }) => ({ assignmentId, cells: JSON.parse(cells) as unknown }));

/** The rows of each assignment. */
type Packed<Row> = { assignmentId: number; cells: Row[] }[];

export type SubmissionRow = [studentId: string, submittedAt: number | null];
export const submissionRows = (db: Db, classId: number, only?: readonly string[]) =>
  unpacked(
    db
      .select({
        assignmentId: submission.assignmentId,
        cells: sql<string>`json_group_array(json_array(${submission.studentId}, ${submission.submittedAt}))`,
      })
      .from(submission)
      .where(
        and(ofClass(submission.assignmentId, classId), only && among(submission.studentId, only)),
      )
      .groupBy(submission.assignmentId)
      .all(),
  ) as Packed<SubmissionRow>;

export type GradeRow = [
  studentId: string,
  earned: number | null,
  excused: number,
  markedMissing: number,
  overridden: number,
  hasFeedback: number,
  releasedAt: number | null,
  version: number,
];
export const gradeRows = (db: Db, classId: number, only?: readonly string[]) =>
  unpacked(
    db
      .select({
        assignmentId: grade.assignmentId,
        cells: sql<string>`json_group_array(json_array(${grade.studentId}, ${grade.earned}, ${grade.excused},
          ${grade.markedMissing}, ${grade.overridden}, ${grade.feedback} is not null, ${grade.releasedAt}, ${grade.version}))`,
      })
      .from(grade)
      .where(and(ofClass(grade.assignmentId, classId), only && among(grade.studentId, only)))
      .groupBy(grade.assignmentId)
      .all(),
  ) as Packed<GradeRow>;

/** What differs for single students: that the work is theirs, own dates. */
export const ownRows = (db: Db, classId: number, only?: readonly string[]) =>
  db
    .select({
      assignmentId: assignmentStudent.assignmentId,
      studentId: assignmentStudent.studentId,
      isTarget: assignmentStudent.isTarget,
      opensAt: assignmentStudent.opensAt,
      dueAt: assignmentStudent.dueAt,
      closesAt: assignmentStudent.closesAt,
      extraMinutes: assignmentStudent.extraMinutes,
    })
    .from(assignmentStudent)
    .where(
      and(
        ofClass(assignmentStudent.assignmentId, classId),
        only && among(assignmentStudent.studentId, only),
      ),
    )
    .all();
export type OwnRow = ReturnType<typeof ownRows>[number];

export const groupMembers = (db: Db, classId: number) =>
  db
    .select({ groupId: groupMember.groupId, studentId: groupMember.studentId })
    .from(groupMember)
    .where(sql`${groupMember.groupId} in (select id from class_group where class_id = ${classId})`)
    .all();

/** Sums of saved practice for each student of a class, from the index alone. */
export const practiceSums = (db: Db, classId: number) =>
  db
    .select({
      studentId: practiceSession.studentId,
      sessions: sql<number>`count(*)`,
      activeSeconds: sql<number>`sum(${practiceSession.timeSpentSeconds})`,
      // Scores have one decimal, and tenths add up exactly.
      scoreTenths: sql<number>`sum(cast(round(${practiceSession.scorePercent} * 10) as integer))`,
      lastCompletedAt: sql<number>`max(${practiceSession.completedAt})`,
    })
    .from(practiceSession)
    .where(
      and(
        sql`${practiceSession.studentId} in (select student_id from enrolment where class_id = ${classId} and left_at is null)`,
        isNotNull(practiceSession.completedAt),
      ),
    )
    .groupBy(practiceSession.studentId)
    .all();
