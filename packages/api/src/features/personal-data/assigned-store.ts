import { and, asc, eq, gt, isNotNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  assignment,
  assignmentStudent,
  grade,
  gradeEvent,
  questionGrade,
  schoolClass,
  submission,
} from '../../db/schema.ts';
import { isOf, type Place } from '../../db/is-of.ts';

export type AssignedRow = ReturnType<typeof assignedPage>[number];

/** Assignments of which anything is stored for a student, by id, behind one of them. */
export const assignedPage = (
  db: Db,
  studentId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
) =>
  db
    .select({ assignment, class: schoolClass })
    .from(assignment)
    .innerJoin(schoolClass, eq(schoolClass.id, assignment.classId))
    .where(
      and(
        gt(assignment.id, after),
        sql`${assignment.id} in (
          select assignment_id from submission where student_id = ${studentId}
          union select assignment_id from grade where student_id = ${studentId}
          union select assignment_id from assignment_student where student_id = ${studentId})`,
      ),
    )
    .orderBy(asc(assignment.id))
    .limit(limit)
    .all();

export const submissionOf = (db: Db, place: Place) =>
  db.select().from(submission).where(isOf(submission, place)).get();

export const ownDatesOf = (db: Db, place: Place) =>
  db.select().from(assignmentStudent).where(isOf(assignmentStudent, place)).get();

/** Statuses, which a student sees at once. A score is not among them. */
export const statusOf = (db: Db, place: Place) =>
  db
    .select({ excused: grade.excused, markedMissing: grade.markedMissing })
    .from(grade)
    .where(and(isOf(grade, place), or(eq(grade.excused, true), eq(grade.markedMissing, true))))
    .get();

/** A grade that its student may know. What is not released does not leave the database. */
export const releasedGradeOf = (db: Db, place: Place, now: number) =>
  db
    .select({ earned: grade.earned, feedback: grade.feedback, releasedAt: grade.releasedAt })
    .from(grade)
    .where(
      and(
        isOf(grade, place),
        eq(grade.excused, false),
        isNotNull(grade.releasedAt),
        lte(grade.releasedAt, now),
      ),
    )
    .get();

/** Any grade. For the school's archive alone. */
export const gradeOf = (db: Db, place: Place) =>
  db.select().from(grade).where(isOf(grade, place)).get();

/** What was given question by question. For who may know the grade. */
export const questionGradesOf = (db: Db, place: Place) =>
  db
    .select()
    .from(questionGrade)
    .where(isOf(questionGrade, place))
    .orderBy(asc(questionGrade.position))
    .all();

/** Every change of a grade, the oldest first. For the school's archive alone. */
export const gradeLogOf = (db: Db, place: Place) =>
  db.select().from(gradeEvent).where(isOf(gradeEvent, place)).orderBy(asc(gradeEvent.id)).all();
