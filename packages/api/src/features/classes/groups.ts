import { and, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { assignment, classGroup, enrolment, groupMember } from '../../db/schema.ts';
import { invalid, notFound } from '../../http/problem.ts';
import type { ClassFor } from './class-access.ts';

/** Those who may arrange the groups of a class: both rights are a teacher's own. */
type Own = ClassFor<'class.change'> | ClassFor<'roster.change'>;

const isCalled = (name: string) => sql`lower(${classGroup.name}) = lower(${name})`;

const findByName = (db: Db, classId: number, name: string) =>
  db
    .select({ id: classGroup.id })
    .from(classGroup)
    .where(and(eq(classGroup.classId, classId), isCalled(name)))
    .get();

const insertGroup = (db: Db, classId: number, name: string): number =>
  db.insert(classGroup).values({ classId, name }).returning({ id: classGroup.id }).get().id;

/** Puts a student into the group of this name, which is made when there is none. */
export function joinGroup(db: Db, { id }: Own, name: string, studentId: string): void {
  const groupId = findByName(db, id, name)?.id ?? insertGroup(db, id, name);
  db.insert(groupMember).values({ groupId, studentId }).onConflictDoNothing().run();
}

/** @throws ProblemError invalid when one of them is not in the class, or never was */
function setMembers(db: Db, own: Own, groupId: number, students: readonly string[]): void {
  const here = new Map(
    db
      .select({ id: enrolment.studentId, leftAt: enrolment.leftAt })
      .from(enrolment)
      .where(eq(enrolment.classId, own.id))
      .all()
      .map(({ id, leftAt }) => [id, leftAt === null]),
  );
  if (students.some((id) => here.get(id) !== true))
    throw invalid('students', 'Only students who are in the class can be in its groups.');
  // Who left keeps the place to come back to.
  for (const [id, isIn] of here)
    if (isIn)
      db.delete(groupMember)
        .where(and(eq(groupMember.groupId, groupId), eq(groupMember.studentId, id)))
        .run();
  for (const studentId of new Set(students))
    db.insert(groupMember).values({ groupId, studentId }).run();
}

const taken = () => invalid('name', 'Another group of this class has this name.');

/** @throws ProblemError invalid */
export function makeGroup(
  db: Db,
  own: ClassFor<'class.change'>,
  name: string,
  students: readonly string[],
): void {
  if (findByName(db, own.id, name)) throw taken();
  setMembers(db, own, insertGroup(db, own.id, name), students);
}

function requireGroup(db: Db, own: Own, groupId: number): void {
  const found = db
    .select({ id: classGroup.id })
    .from(classGroup)
    .where(and(eq(classGroup.id, groupId), eq(classGroup.classId, own.id)))
    .get();
  if (!found) throw notFound('group');
}

/** Renames a group, or says anew who is in it. @throws ProblemError not_found, invalid */
export function changeGroup(
  db: Db,
  own: ClassFor<'class.change'>,
  groupId: number,
  { name, students }: { name?: string | undefined; students?: readonly string[] | undefined },
): void {
  requireGroup(db, own, groupId);
  if (name === undefined && students === undefined)
    throw invalid('', 'Send a name, or who is in the group.');
  if (name !== undefined) {
    const other = db
      .select({ id: classGroup.id })
      .from(classGroup)
      .where(and(eq(classGroup.classId, own.id), isCalled(name), ne(classGroup.id, groupId)))
      .get();
    if (other) throw taken();
    db.update(classGroup).set({ name }).where(eq(classGroup.id, groupId)).run();
  }
  if (students !== undefined) setMembers(db, own, groupId, students);
}

/** Deletes a group that no work is for. @throws ProblemError not_found, invalid */
export function deleteGroup(db: Db, own: ClassFor<'class.change'>, groupId: number): void {
  requireGroup(db, own, groupId);
  const work = db
    .select({ title: assignment.title })
    .from(assignment)
    .where(and(eq(assignment.groupId, groupId), eq(assignment.audience, 'group')))
    .get();
  if (work)
    throw invalid(
      'group',
      `“${work.title}” is set for this group. Say first whom that work is for; then the group can go.`,
    );
  db.delete(classGroup).where(eq(classGroup.id, groupId)).run();
}
