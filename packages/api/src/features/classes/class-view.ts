import type { ClassFacts, TaughtClass } from '@planets/contract';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { among } from '../../db/among.ts';
import type { Db } from '../../db/database.ts';
import { classTeacher, enrolment, schoolClass, user } from '../../db/schema.ts';
import { instantView } from '../sessions/session-view.ts';
import { shownJoinCode } from './new-join-code.ts';

type ClassRow = typeof schoolClass.$inferSelect;

/** The people who teach a class now, in the order in which they are named. */
const staffOf = (db: Db, ids: readonly number[]) =>
  db
    .select({ classId: classTeacher.classId, id: user.id, name: user.name })
    .from(classTeacher)
    .innerJoin(user, eq(user.id, classTeacher.teacherId))
    .where(among(classTeacher.classId, ids))
    .orderBy(asc(classTeacher.place), asc(user.name))
    .all();

/** Classes with who teaches them and how many students are in them now. */
export function taughtClassViews(db: Db, rows: readonly ClassRow[]): TaughtClass[] {
  const ids = rows.map(({ id }) => id);
  const staff = staffOf(db, ids);
  const sizes = db
    .select({ classId: enrolment.classId, students: count() })
    .from(enrolment)
    .where(and(among(enrolment.classId, ids), isNull(enrolment.leftAt)))
    .groupBy(enrolment.classId)
    .all();
  return rows.map(({ id, name, subject, zone, archivedAt }) => ({
    id,
    name,
    subject,
    zone,
    archivedAt: archivedAt === null ? null : instantView(archivedAt),
    teachers: staff.filter(({ classId }) => classId === id).map((teacher) => teacher.name),
    students: sizes.find(({ classId }) => classId === id)?.students ?? 0,
  }));
}

/** A class as it is at this moment, join code included: never for a student. */
export function classFactsView(db: Db, id: number): ClassFacts {
  const row = db.select().from(schoolClass).where(eq(schoolClass.id, id)).get()!;
  return {
    ...taughtClassViews(db, [row])[0]!,
    staff: staffOf(db, [id]).map((teacher) => ({ id: teacher.id, name: teacher.name })),
    joinCode: row.joinCode === null ? null : shownJoinCode(row.joinCode),
    joinOpen: row.joinOpen && row.archivedAt === null,
  };
}
