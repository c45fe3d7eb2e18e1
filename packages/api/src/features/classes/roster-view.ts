import type { RosterAnswer, StudentGroup } from '@planets/contract';
import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classGroup, enrolment, groupMember, user } from '../../db/schema.ts';
import type { PracticeLedger } from '../gradebook/practice-store.ts';
import { totalOf } from '../gradebook/practice-view.ts';
import { instantView } from '../sessions/session-view.ts';
import type { ClassFor } from './class-access.ts';

/** The groups of a class, by name, with those of their members who are in the class now. */
export function groupViews(db: Db, classId: number): StudentGroup[] {
  const groups = db
    .select({ id: classGroup.id, name: classGroup.name })
    .from(classGroup)
    .where(eq(classGroup.classId, classId))
    .orderBy(asc(classGroup.name), asc(classGroup.id))
    .all();
  const members = db
    .select({ groupId: groupMember.groupId, studentId: groupMember.studentId })
    .from(groupMember)
    .innerJoin(
      classGroup,
      and(eq(classGroup.id, groupMember.groupId), eq(classGroup.classId, classId)),
    )
    .innerJoin(
      enrolment,
      and(
        eq(enrolment.classId, classId),
        eq(enrolment.studentId, groupMember.studentId),
        isNull(enrolment.leftAt),
      ),
    )
    .orderBy(asc(groupMember.studentId))
    .all();
  return groups.map((group) => ({
    ...group,
    students: members.filter(({ groupId }) => groupId === group.id).map((one) => one.studentId),
  }));
}

/** A class's students with what each of them practised (it never counts in a grade), and who left. */
export function rosterView(
  db: Db,
  ledger: PracticeLedger,
  { id }: ClassFor<'class.read'>,
): RosterAnswer {
  const students = db
    .select({ id: user.id, name: user.name, username: user.username })
    .from(enrolment)
    .innerJoin(user, and(eq(user.id, enrolment.studentId), eq(user.role, 'student')))
    .where(and(eq(enrolment.classId, id), isNull(enrolment.leftAt)))
    .orderBy(asc(user.name), asc(user.id))
    .all();
  const former = db
    .select({ id: user.id, name: user.name, leftAt: enrolment.leftAt })
    .from(enrolment)
    .innerJoin(user, eq(user.id, enrolment.studentId))
    // Who was erased is nobody: not to be looked at, nor to be taken back.
    .where(and(eq(enrolment.classId, id), isNotNull(enrolment.leftAt), isNull(enrolment.erasedAt)))
    .orderBy(desc(enrolment.leftAt), asc(user.id))
    .all();
  return {
    students: students.map((student) => {
      const sums = ledger.sumsByPlanet(student.id);
      const last = Math.max(0, ...sums.map(({ lastCompletedAt }) => lastCompletedAt));
      return {
        ...student,
        username: student.username ?? '',
        practice: totalOf(sums),
        lastPractisedAt: last === 0 ? null : instantView(last),
      };
    }),
    groups: groupViews(db, id),
    former: former.map(({ leftAt, ...student }) => ({ ...student, leftAt: instantView(leftAt!) })),
  };
}
