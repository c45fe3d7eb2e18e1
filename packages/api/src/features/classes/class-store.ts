import type { RosterAnswer, TaughtClass } from '@planets/contract';
import { and, asc, count, eq, isNull, sql, type SQLWrapper } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, enrolment, schoolClass, user } from '../../db/schema.ts';
import { totalOf } from '../gradebook/practice-view.ts';
import type { PracticeLedger } from '../gradebook/practice-store.ts';
import { instantView } from '../sessions/session-view.ts';
import type { ClassScope, ReadableClass } from './access.ts';

/** Membership in a list of any length, in one bound parameter. */
const among = (column: SQLWrapper, ids: readonly number[]) =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;

function withFacts(db: Db, classes: { id: number; name: string }[]): TaughtClass[] {
  const ids = classes.map(({ id }) => id);
  const teachers = db
    .select({ classId: classTeacher.classId, name: user.name })
    .from(classTeacher)
    .innerJoin(user, eq(user.id, classTeacher.teacherId))
    .where(among(classTeacher.classId, ids))
    .orderBy(asc(classTeacher.place))
    .all();
  const sizes = db
    .select({ classId: enrolment.classId, students: count() })
    .from(enrolment)
    .where(and(among(enrolment.classId, ids), isNull(enrolment.leftAt)))
    .groupBy(enrolment.classId)
    .all();
  return classes.map(({ id, name }) => ({
    id,
    name,
    teachers: teachers.filter(({ classId }) => classId === id).map((teacher) => teacher.name),
    students: sizes.find(({ classId }) => classId === id)?.students ?? 0,
  }));
}

/** The classes in the actor's reach, by name. */
export function listClasses(db: Db, scope: ClassScope): TaughtClass[] {
  const columns = { id: schoolClass.id, name: schoolClass.name };
  const rows =
    scope.teacherId === undefined
      ? db.select(columns).from(schoolClass).orderBy(asc(schoolClass.name)).all()
      : db
          .select(columns)
          .from(schoolClass)
          .innerJoin(classTeacher, eq(classTeacher.classId, schoolClass.id))
          .where(eq(classTeacher.teacherId, scope.teacherId))
          .orderBy(asc(schoolClass.name))
          .all();
  return withFacts(db, rows);
}

/** A class with its students and what each of them practised. Practice never counts in a grade. */
export function classRoster(
  db: Db,
  ledger: PracticeLedger,
  { id, name }: ReadableClass,
): RosterAnswer {
  const students = db
    .select({ id: user.id, name: user.name })
    .from(enrolment)
    .innerJoin(user, and(eq(user.id, enrolment.studentId), eq(user.role, 'student')))
    .where(and(eq(enrolment.classId, id), isNull(enrolment.leftAt)))
    .orderBy(asc(user.name))
    .all();
  return {
    class: withFacts(db, [{ id, name }])[0]!,
    students: students.map((student) => {
      const sums = ledger.sumsByPlanet(student.id);
      const last = Math.max(0, ...sums.map(({ lastCompletedAt }) => lastCompletedAt));
      return {
        ...student,
        practice: totalOf(sums),
        lastPractisedAt: last === 0 ? null : instantView(last),
      };
    }),
  };
}
