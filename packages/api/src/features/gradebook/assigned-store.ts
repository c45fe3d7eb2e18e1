import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  assignment,
  classTeacher,
  enrolment,
  grade,
  schoolClass,
  submission,
  user,
} from '../../db/schema.ts';

/**
 * What a student may know of the assigned ledger, in prepared statements. A grade that is not released does
 * not leave the database: the join itself demands the release, and `excused` and `markedMissing` are read apart,
 * because they are statuses and not grades.
 */
export function createAssignedLedger(db: Db) {
  const classes = db
    .select({
      id: schoolClass.id,
      name: schoolClass.name,
      teacher: sql<string>`coalesce((
        select group_concat(name, ', ') from (
          select ${user.name} as name from ${classTeacher}
          join ${user} on ${user.id} = ${classTeacher.teacherId}
          where ${classTeacher.classId} = ${schoolClass.id} order by ${classTeacher.place}
        )), '')`,
    })
    .from(enrolment)
    .innerJoin(schoolClass, eq(schoolClass.id, enrolment.classId))
    .where(and(eq(enrolment.studentId, sql.placeholder('studentId')), isNull(enrolment.leftAt)))
    .orderBy(asc(schoolClass.name), asc(schoolClass.id))
    .prepare();

  const assignments = db
    .select({
      id: assignment.id,
      classId: assignment.classId,
      title: assignment.title,
      subject: assignment.subject,
      topicName: assignment.topicName,
      type: assignment.type,
      points: assignment.points,
      opensAt: assignment.opensAt,
      dueAt: assignment.dueAt,
      startedAt: submission.startedAt,
      submittedAt: submission.submittedAt,
      excused: sql<number>`coalesce((
        select excused from grade status where status.assignment_id = ${assignment.id}
        and status.student_id = ${enrolment.studentId}), 0)`,
      markedMissing: sql<number>`coalesce((
        select marked_missing from grade status where status.assignment_id = ${assignment.id}
        and status.student_id = ${enrolment.studentId}), 0)`,
      releasedAt: grade.releasedAt,
      earned: grade.earned,
      feedback: grade.feedback,
    })
    .from(enrolment)
    .innerJoin(assignment, eq(assignment.classId, enrolment.classId))
    .leftJoin(
      submission,
      and(
        eq(submission.assignmentId, assignment.id),
        eq(submission.studentId, enrolment.studentId),
      ),
    )
    .leftJoin(
      grade,
      and(
        eq(grade.assignmentId, assignment.id),
        eq(grade.studentId, enrolment.studentId),
        isNotNull(grade.releasedAt),
        lte(grade.releasedAt, sql.placeholder('now')),
      ),
    )
    .where(
      and(
        eq(enrolment.studentId, sql.placeholder('studentId')),
        isNull(enrolment.leftAt),
        isNotNull(assignment.publishedAt),
        lte(assignment.publishedAt, sql.placeholder('now')),
      ),
    )
    .orderBy(asc(assignment.dueAt), asc(assignment.id))
    .prepare();

  return {
    classes: (studentId: string) => classes.all({ studentId }),
    assignments: (studentId: string, now: number) => assignments.all({ studentId, now }),
  };
}

export type AssignedLedger = ReturnType<typeof createAssignedLedger>;
export type AssignedRow = ReturnType<AssignedLedger['assignments']>[number];
