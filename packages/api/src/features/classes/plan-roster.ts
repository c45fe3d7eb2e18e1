import { STUDENTS_MAX, type RosterDeed } from '@planets/contract';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { classTeacher, enrolment, user } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { usernameFromName } from '../people/username-from-name.ts';
import type { ClassFor } from './class-access.ts';
import { studentsIn } from './enrol.ts';
import type { RosterRow } from './read-roster-csv.ts';
import { rowFault } from './row-fault.ts';

/** What will be done with one student of a list. */
export interface PlannedStudent extends RosterRow {
  readonly does: RosterDeed;
  readonly says: string;
  /** Of the account there is. */
  readonly studentId?: string;
}

interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly username: string;
  /** In this class: now, once, or never. */
  readonly place: 'in' | 'left' | 'none';
}

const sameName = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');

/** Everybody with a username, and how they stand to this class. */
function readAccounts(db: Db, classId: number): Account[] {
  return db
    .select({
      id: user.id,
      name: user.name,
      role: user.role,
      username: user.username,
      enrolledAt: enrolment.enrolledAt,
      leftAt: enrolment.leftAt,
    })
    .from(user)
    .leftJoin(enrolment, and(eq(enrolment.studentId, user.id), eq(enrolment.classId, classId)))
    .where(isNotNull(user.username))
    .all()
    .map(({ enrolledAt, leftAt, username, ...account }) => ({
      ...account,
      username: username!,
      place: enrolledAt === null ? 'none' : leftAt === null ? 'in' : 'left',
    }));
}

/** The students whom the actor may put into a class without asking: their own ones, or any for an administrator. */
function mayEnrol(db: Db, actor: Actor): (studentId: string) => boolean {
  if (actor.role === 'administrator') return () => true;
  const own = new Set(
    db
      .select({ id: enrolment.studentId })
      .from(enrolment)
      .innerJoin(classTeacher, eq(classTeacher.classId, enrolment.classId))
      .where(and(eq(classTeacher.teacherId, actor.id), isNull(enrolment.leftAt)))
      .all()
      .map(({ id }) => id),
  );
  return (studentId) => own.has(studentId);
}

const JOIN_INSTEAD =
  'This username belongs to a student whom you do not teach. Give them the join code, or ask an administrator.';

/** What is done with a line whose username somebody has already. */
function withAccount(
  account: Account,
  row: RosterRow,
  isOwn: (studentId: string) => boolean,
): Pick<PlannedStudent, 'does' | 'says' | 'studentId'> {
  const { id: studentId, name, place } = account;
  if (account.role !== 'student')
    return { does: 'wrong', says: 'Somebody who is no student has this username.' };
  if (place === 'in') return { does: 'here', says: `${name} is in this class already.`, studentId };
  if (place === 'none' && !isOwn(studentId)) return { does: 'wrong', says: JOIN_INSTEAD };
  const keeps = row.password === '' ? '' : ' The account keeps its password.';
  return place === 'left'
    ? { does: 'return', says: `${name} comes back, with all their work.${keeps}`, studentId }
    : { does: 'enrol', says: `${name} is added with the account they have.${keeps}`, studentId };
}

/**
 * What adding these students to the class would do, line by line; it changes nothing. The same list in the
 * same school gives the same plan.
 * @throws ProblemError invalid when the class cannot hold them
 */
export function planRoster(
  db: Db,
  actor: Actor,
  own: ClassFor<'roster.change'>,
  rows: readonly RosterRow[],
): PlannedStudent[] {
  const accounts = new Map(readAccounts(db, own.id).map((one) => [one.username, one]));
  const isOwn = mayEnrol(db, actor);
  const namesHere = new Set(
    [...accounts.values()].filter(({ place }) => place === 'in').map(({ name }) => sameName(name)),
  );
  const lineOfUsername = new Map<string, number>();
  const lineOfName = new Map<string, number>();
  for (const { line, username } of rows)
    if (username !== '' && !lineOfUsername.has(username)) lineOfUsername.set(username, line);
  const made = new Set<string>();
  const isTaken = (username: string) =>
    accounts.has(username) || lineOfUsername.has(username) || made.has(username);

  const planOf = (row: RosterRow): PlannedStudent => {
    const wrong = (says: string): PlannedStudent => ({ ...row, does: 'wrong', says });
    const fault = rowFault(row);
    if (fault !== undefined) return wrong(fault);
    if (row.username !== '') {
      const line = lineOfUsername.get(row.username)!;
      if (line !== row.line) return wrong(`Line ${line} has this username too.`);
      const account = accounts.get(row.username);
      if (account) return { ...row, ...withAccount(account, row, isOwn) };
      return { ...row, does: 'make', says: `A new account with the username ${row.username}.` };
    }
    const name = sameName(row.name);
    const line = lineOfName.get(name);
    if (line !== undefined)
      return wrong(`Line ${line} has the same name. If they are two, give both a username.`);
    lineOfName.set(name, row.line);
    if (namesHere.has(name))
      return wrong(
        'A student of this name is in the class already. If this is another one, give a username.',
      );
    const username = usernameFromName(row.name, isTaken);
    made.add(username);
    return { ...row, username, does: 'make', says: `A new account with the username ${username}.` };
  };

  const plan = rows.map(planOf);
  const joining = plan.filter(({ does }) => ['make', 'enrol', 'return'].includes(does)).length;
  const places = STUDENTS_MAX - studentsIn(db, own.id);
  if (joining > places)
    throw invalid(
      'csv',
      `A class has at most ${STUDENTS_MAX} students. There is room for ${places} more, and these are ${joining}.`,
    );
  return plan;
}
