import type { ClassGoal, ClassGoalAnswer } from '@planets/contract';
import { FLOOR_STUDENTS, localDateAt, periodOf, type Period } from '@planets/practice';
import { and, asc, eq, gte, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classGoal, countedSession, enrolment, schoolClass } from '../../db/schema.ts';
import { studentsIn } from '../classes/enrol.ts';
import type { DayRules } from '../progress/school-calendar.ts';

/** What is done is told in such steps, so that one session cannot be read off it. */
const STEP_MINUTES = 5;

/**
 * Active seconds of a class in a week, by each student's own dates. A student's sessions count that were saved
 * while in the class: who joins brings nothing along and who leaves takes nothing away, since the difference
 * would be theirs to read. Who returns counts as if never gone.
 */
const secondsOf = (db: Db, classId: number, { from, to }: Period): number =>
  db
    .select({ seconds: sql<number>`coalesce(sum(${countedSession.activeSeconds}), 0)` })
    .from(enrolment)
    .innerJoin(
      countedSession,
      and(
        eq(countedSession.studentId, enrolment.studentId),
        gte(countedSession.localDate, from),
        lte(countedSession.localDate, to),
        gte(countedSession.savedAt, enrolment.enrolledAt),
        or(isNull(enrolment.leftAt), lt(countedSession.savedAt, enrolment.leftAt)),
      ),
    )
    .where(eq(enrolment.classId, classId))
    .get()?.seconds ?? 0;

type ClassRow = Pick<typeof schoolClass.$inferSelect, 'id' | 'name' | 'zone'>;

function goalView(
  db: Db,
  { id: classId, name: className, zone }: ClassRow,
  minutes: number,
  { dayStartsAt }: DayRules,
  now: number,
): ClassGoal {
  const week = periodOf(localDateAt(now, zone, dayStartsAt), 'week');
  const steps = Math.floor(secondsOf(db, classId, week) / (STEP_MINUTES * 60));
  return { classId, className, minutes, done: steps * STEP_MINUTES };
}

/** With fewer, a student could tell what the others did from what is not their own. */
export const isLargeEnough = (db: Db, classId: number): boolean =>
  studentsIn(db, classId) >= FLOOR_STUDENTS;

/** The goal of a class for those who teach it. */
export function readClassGoal(
  db: Db,
  own: ClassRow,
  rules: DayRules,
  now: number,
): ClassGoalAnswer {
  const set = db.select().from(classGoal).where(eq(classGoal.classId, own.id)).get();
  if (!set) return { goal: null, shownToStudents: false };
  return {
    goal: goalView(db, own, set.minutes, rules, now),
    shownToStudents: isLargeEnough(db, own.id),
  };
}

/** The goals of the classes a student is in now, by name: one figure for all of a class. */
export const classGoalsOf = (
  db: Db,
  studentId: string,
  rules: DayRules,
  now: number,
): ClassGoal[] =>
  db
    .select({
      id: schoolClass.id,
      name: schoolClass.name,
      zone: schoolClass.zone,
      minutes: classGoal.minutes,
    })
    .from(enrolment)
    .innerJoin(schoolClass, eq(schoolClass.id, enrolment.classId))
    .innerJoin(classGoal, eq(classGoal.classId, schoolClass.id))
    .where(
      and(
        eq(enrolment.studentId, studentId),
        isNull(enrolment.leftAt),
        isNull(schoolClass.archivedAt),
      ),
    )
    .orderBy(asc(schoolClass.name), asc(schoolClass.id))
    .all()
    .filter(({ id }) => isLargeEnough(db, id))
    .map(({ minutes, ...own }) => goalView(db, own, minutes, rules, now));
