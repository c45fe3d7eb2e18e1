import type { TaughtAssignment } from '@planets/contract';
import { and, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import { isOf } from '../../db/is-of.ts';
import { assignment, enrolment, grade, submission } from '../../db/schema.ts';
import { isFor } from './audience.ts';

export type Counts = TaughtAssignment['counts'];

const NOBODY: Counts = { students: 0, started: 0, handedIn: 0, toGrade: 0, released: 0 };

const sumOf = (condition: SQL) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;

/**
 * How far the students are whom it is for now. Excused work is nothing to grade; a score that waits for a
 * teacher is.
 */
export function countsOf(db: Db, which: SQL, now: number): (assignmentId: number) => Counts {
  const place = { assignmentId: assignment.id, studentId: enrolment.studentId };
  const rows = db
    .select({
      id: assignment.id,
      students: sql<number>`count(*)`,
      started: sumOf(sql`${submission.startedAt} is not null`),
      handedIn: sumOf(sql`${submission.submittedAt} is not null`),
      toGrade: sumOf(
        sql`${submission.submittedAt} is not null and ${grade.earned} is null and coalesce(${grade.excused}, 0) = 0`,
      ),
      released: sumOf(sql`${grade.releasedAt} <= ${now}`),
    })
    .from(assignment)
    .innerJoin(enrolment, isEnrolled(assignment.classId))
    .leftJoin(submission, isOf(submission, place))
    .leftJoin(grade, isOf(grade, place))
    .where(and(which, isFor(db, enrolment.studentId)))
    .groupBy(assignment.id)
    .all();
  const byId = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return (assignmentId) => byId.get(assignmentId) ?? NOBODY;
}
