import { and, asc, eq, exists, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { isEnrolled } from '../../db/is-enrolled.ts';
import { assignment, assignmentStudent, enrolment, groupMember, user } from '../../db/schema.ts';

/**
 * Whether a row of `assignment` is for a student: a condition for queries in which `assignment` is joined.
 * It says nothing of whether they are enrolled; ask `enrolment.left_at is null` as well. A group that was
 * deleted has no members, so its work is for nobody until a teacher says for whom.
 */
export const isFor = (db: Db, student: SQLWrapper): SQL =>
  or(
    eq(assignment.audience, 'class'),
    and(
      eq(assignment.audience, 'group'),
      exists(
        db
          .select({ one: sql`1` })
          .from(groupMember)
          .where(
            and(
              eq(groupMember.groupId, assignment.groupId),
              sql`${groupMember.studentId} = ${student}`,
            ),
          ),
      ),
    ),
    and(
      eq(assignment.audience, 'students'),
      exists(
        db
          .select({ one: sql`1` })
          .from(assignmentStudent)
          .where(
            and(
              eq(assignmentStudent.assignmentId, assignment.id),
              sql`${assignmentStudent.studentId} = ${student}`,
              eq(assignmentStudent.isTarget, true),
            ),
          ),
      ),
    ),
  )!;

/** Whom an assignment is for at this moment: enrolled now and in its audience. By name. */
export const studentsOf = (db: Db, { id }: { readonly id: number }): string[] =>
  db
    .select({ id: enrolment.studentId })
    .from(assignment)
    .innerJoin(enrolment, isEnrolled(assignment.classId))
    .innerJoin(user, eq(user.id, enrolment.studentId))
    .where(and(eq(assignment.id, id), isFor(db, enrolment.studentId)))
    .orderBy(asc(user.name), asc(user.id))
    .all()
    .map((student) => student.id);

/** Whether an assignment is one student's at this moment. */
export const isTheirs = (db: Db, { id }: { readonly id: number }, studentId: string): boolean =>
  db
    .select({ id: assignment.id })
    .from(assignment)
    .innerJoin(enrolment, isEnrolled(assignment.classId, studentId))
    .where(and(eq(assignment.id, id), isFor(db, enrolment.studentId)))
    .get() !== undefined;
