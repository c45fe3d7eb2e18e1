import type { AssignmentStatistics } from '@planets/contract';
import { distribution, FLOOR_STUDENTS, forStudents, scorePercentOf } from '@planets/practice';
import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, enrolment, grade } from '../../db/schema.ts';
import { isFor } from '../assignments/audience.ts';
import type { WorkFor } from '../work/work-access.ts';
import { isCounted } from './counted-students.ts';

/** Figures are rounded to fives: one score among many moves them seldom, and never by as much as it differs. */
const ROUNDED_TO = 5;

const rounded = (percent: number): number => Math.round(percent / ROUNDED_TO) * ROUNDED_TO;

/** Released scores of whom the work is for and the figures count, in the order of their release. */
const releasedScores = (db: Db, assignmentId: number, now: number) =>
  db
    .select({ studentId: grade.studentId, earned: grade.earned, points: assignment.points })
    .from(grade)
    .innerJoin(assignment, eq(assignment.id, grade.assignmentId))
    .innerJoin(enrolment, isCounted(assignment.classId, grade.studentId))
    .where(
      and(
        eq(grade.assignmentId, assignmentId),
        eq(grade.excused, false),
        isNotNull(grade.earned),
        lte(grade.releasedAt, now),
        isFor(db, enrolment.studentId),
      ),
    )
    // Rows keep their place when a student is erased, and ids do not.
    .orderBy(asc(grade.releasedAt), asc(sql`${grade}.rowid`))
    .all();

/**
 * How the class did, as far as a student may know it (docs/statistics.md): nothing before the own grade is
 * released, nothing from fewer than `FLOOR_STUDENTS` scores, and nothing from which one score could be worked
 * out as the difference of two looks. So it counts released scores in whole fives, in the order of their
 * release, tells quartiles alone, rounds them, and says of how many they are nowhere.
 */
export function readAssignmentStatistics(
  db: Db,
  { assignment: { id }, studentId }: Pick<WorkFor<'work.read'>, 'assignment' | 'studentId'>,
  now: number,
): AssignmentStatistics {
  const scores = releasedScores(db, id, now);
  if (!scores.some((score) => score.studentId === studentId)) return { statistics: null };
  const wholeFives = scores.slice(0, scores.length - (scores.length % FLOOR_STUDENTS));
  const figures = distribution(
    wholeFives.flatMap(({ earned, points }) => scorePercentOf(earned!, points) ?? []),
  );
  return {
    statistics:
      figures &&
      forStudents(
        {
          lowerQuartile: rounded(figures.lowerQuartile),
          median: rounded(figures.median),
          upperQuartile: rounded(figures.upperQuartile),
        },
        figures.n,
      ),
  };
}
