import type { StaffMember, StaffName, StaffRole } from '@planets/contract';
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, schoolClass, user } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { requireRight } from '../classes/class-access.ts';

/** The names of those who teach, to choose a co-teacher from. @throws ProblemError not_allowed */
export function listTeachers(db: Db, actor: Actor): StaffName[] {
  requireRight(actor, 'class.change');
  return db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(eq(user.role, 'teacher'))
    .orderBy(asc(user.name), asc(user.id))
    .all();
}

/** All teachers and administrators, by name. @throws ProblemError not_allowed */
export function listStaff(db: Db, actor: Actor): StaffMember[] {
  requireRight(actor, 'people.make');
  return db
    .select({
      id: user.id,
      name: user.name,
      username: user.username,
      role: user.role,
      classes: count(schoolClass.id),
    })
    .from(user)
    .leftJoin(classTeacher, eq(classTeacher.teacherId, user.id))
    .leftJoin(
      schoolClass,
      and(eq(schoolClass.id, classTeacher.classId), isNull(schoolClass.archivedAt)),
    )
    .where(inArray(user.role, ['teacher', 'administrator']))
    .groupBy(user.id)
    .orderBy(asc(user.name), asc(user.id))
    .all()
    .map(({ role, username, ...person }) => ({
      ...person,
      username: username ?? '',
      role: role as StaffRole,
    }));
}
