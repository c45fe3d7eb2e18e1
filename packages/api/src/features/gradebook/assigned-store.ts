import { and, asc, eq, gt, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isOf } from '../../db/is-of.ts';
import {
  assignment,
  assignmentStudent,
  category,
  classTeacher,
  enrolment,
  grade,
  questionGrade,
  schoolClass,
  submission,
  user,
} from '../../db/schema.ts';
import { isFor } from '../assignments/audience.ts';

/**
 * What a student may know of the assigned ledger, in prepared statements. A grade that is not released does
 * not leave the database: the join itself demands the release, and `excused` and `markedMissing` are read apart,
 * because they are statuses and not grades. What is for others, withdrawn or not published yet is not there.
 */
export function createAssignedLedger(db: Db) {
  const studentId = sql.placeholder('studentId');
  const now = sql.placeholder('now');
  const place = { assignmentId: assignment.id, studentId: enrolment.studentId };
  const isEnrolled = and(eq(enrolment.studentId, studentId), isNull(enrolment.leftAt));

  const classes = db
    .select({
      id: schoolClass.id,
      name: schoolClass.name,
      subject: schoolClass.subject,
      zone: schoolClass.zone,
      archivedAt: schoolClass.archivedAt,
      policy: schoolClass.gradingPolicy,
      teacher: sql<string>`coalesce((
        select group_concat(name, ', ') from (
          select ${user.name} as name from ${classTeacher}
          join ${user} on ${user.id} = ${classTeacher.teacherId}
          where ${classTeacher.classId} = ${schoolClass.id} order by ${classTeacher.place}
        )), '')`,
    })
    .from(enrolment)
    .innerJoin(schoolClass, eq(schoolClass.id, enrolment.classId))
    .where(isEnrolled)
    .orderBy(asc(schoolClass.name), asc(schoolClass.id))
    .prepare();

  const categories = db
    .select({
      classId: category.classId,
      id: category.id,
      name: category.name,
      weight: category.weight,
      dropLowest: category.dropLowest,
    })
    .from(enrolment)
    .innerJoin(category, eq(category.classId, enrolment.classId))
    .where(isEnrolled)
    .orderBy(asc(category.place), asc(category.id))
    .prepare();

  const status = (column: 'excused' | 'marked_missing') => sql<number>`coalesce((
    select ${sql.raw(column)} from grade status where status.assignment_id = ${assignment.id}
    and status.student_id = ${enrolment.studentId}), 0)`;

  const assignments = db
    .select({
      id: assignment.id,
      classId: assignment.classId,
      title: assignment.title,
      subject: assignment.subject,
      topicName: assignment.topicName,
      type: assignment.type,
      points: assignment.points,
      categoryId: assignment.categoryId,
      extraCredit: assignment.extraCredit,
      neverDrop: assignment.neverDrop,
      tries: assignment.tries,
      timeLimitMinutes: assignment.timeLimitMinutes,
      onPaper: sql<number>`${assignment.content} = '[]'`,
      opensAt: assignment.opensAt,
      dueAt: assignment.dueAt,
      closesAt: assignment.closesAt,
      ownOpensAt: assignmentStudent.opensAt,
      ownDueAt: assignmentStudent.dueAt,
      ownClosesAt: assignmentStudent.closesAt,
      extraMinutes: assignmentStudent.extraMinutes,
      startedAt: submission.startedAt,
      submittedAt: submission.submittedAt,
      handIns: submission.handIns,
      excused: status('excused'),
      markedMissing: status('marked_missing'),
      releasedAt: grade.releasedAt,
      earned: grade.earned,
      feedback: grade.feedback,
      hasComments: sql<number>`${grade.releasedAt} is not null and exists (
        select 1 from ${questionGrade} where ${questionGrade.assignmentId} = ${assignment.id}
        and ${questionGrade.studentId} = ${enrolment.studentId}
        and (${questionGrade.comment} is not null or ${questionGrade.rubric} is not null))`,
    })
    .from(enrolment)
    .innerJoin(assignment, eq(assignment.classId, enrolment.classId))
    .leftJoin(assignmentStudent, isOf(assignmentStudent, place))
    .leftJoin(submission, isOf(submission, place))
    .leftJoin(
      grade,
      and(isOf(grade, place), isNotNull(grade.releasedAt), lte(grade.releasedAt, now)),
    )
    .where(
      and(
        isEnrolled,
        isNotNull(assignment.publishedAt),
        lte(assignment.publishedAt, now),
        isNull(assignment.withdrawnAt),
        isFor(db, enrolment.studentId),
      ),
    )
    .prepare();

  return {
    classes: (student: string) => classes.all({ studentId: student }),
    categories: (student: string) => categories.all({ studentId: student }),
    assignments: (student: string, at: number) => assignments.all({ studentId: student, now: at }),
  };
}

export type AssignedLedger = ReturnType<typeof createAssignedLedger>;
export type AssignedClassRow = ReturnType<AssignedLedger['classes']>[number];
export type AssignedRow = ReturnType<AssignedLedger['assignments']>[number];

/** Grades of one student that nobody but a teacher may know of. Never a part of a student's answer. */
export function createUnreleasedGrades(db: Db) {
  const now = sql.placeholder('now');
  const grades = db
    .select({
      assignmentId: grade.assignmentId,
      earned: grade.earned,
      feedback: grade.feedback,
      releasedAt: grade.releasedAt,
    })
    .from(grade)
    .where(
      and(
        eq(grade.studentId, sql.placeholder('studentId')),
        eq(grade.excused, false),
        or(isNull(grade.releasedAt), gt(grade.releasedAt, now)),
        or(isNotNull(grade.earned), isNotNull(grade.feedback)),
      ),
    )
    .prepare();
  return (studentId: string, at: number) =>
    new Map(grades.all({ studentId, now: at }).map((row) => [row.assignmentId, row] as const));
}

export type UnreleasedGrades = ReturnType<typeof createUnreleasedGrades>;
