import type {
  ImportRosterBody,
  RosterLine,
  RosterOutcome,
  RosterPreviewAnswer,
} from '@planets/contract';
import { inTransaction, type Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { ProblemError } from '../../http/problem.ts';
import { readablePassword } from '../people/readable-password.ts';
import { createUser } from '../sign-in/create-user.ts';
import { requireClass } from './class-access.ts';
import { enrol } from './enrol.ts';
import { joinGroup } from './groups.ts';
import { madeBefore, newStudentId } from './made-before.ts';
import { planRoster, type PlannedStudent } from './plan-roster.ts';
import { readRosterCsv, type RosterRow } from './read-roster-csv.ts';

const lineView = ({ line, name, username, group, does, says }: PlannedStudent): RosterLine => ({
  line,
  name,
  username: username === '' ? null : username,
  group: group === '' ? null : group,
  does,
  says,
});

/** What importing a list would do, line by line. Changes nothing. @throws ProblemError invalid */
export function previewRoster(
  db: Db,
  actor: Actor,
  classId: number,
  csv: string,
): RosterPreviewAnswer {
  const own = requireClass(db, actor, classId, 'roster.change');
  const { rows, notes } = readRosterCsv(csv);
  return { lines: planRoster(db, actor, own, rows).map(lineView), notes };
}

/** Hashed before anything is written: it is slow on purpose, and a transaction waits for nothing. */
interface Secret {
  readonly password: string;
  readonly hash: string;
}

async function secretsFor(
  { password, newSeed }: Deps,
  plan: readonly PlannedStudent[],
): Promise<Map<number, Secret>> {
  const made = plan.filter(({ does }) => does === 'make');
  const secrets = made.map(async ({ line, ...row }) => {
    const text = row.password === '' ? readablePassword(newSeed) : row.password;
    return [line, { password: text, hash: await password.hash(text) }] as const;
  });
  return new Map(await Promise.all(secrets));
}

const isSamePlan = (a: readonly PlannedStudent[], b: readonly PlannedStudent[]): boolean =>
  a.every(({ does, username, studentId }, index) => {
    const other = b[index]!;
    return does === other.does && username === other.username && studentId === other.studentId;
  });

const changedMeanwhile = (plan: readonly PlannedStudent[]) =>
  new ProblemError(
    'changed_meanwhile',
    'Somebody changed accounts or this class meanwhile. Look at what the list would do now.',
    { current: { lines: plan.map(lineView), notes: [] } },
  );

/** All or nothing, unless the wrong ones are to be left out. @throws ProblemError invalid */
function refuseWrong(plan: readonly PlannedStudent[]): void {
  const wrong = plan.filter(({ does }) => does === 'wrong');
  if (wrong.length === 0) return;
  const errors = wrong
    .slice(0, 10)
    .map(({ line, says }) => ({ path: `line ${line}`, message: says }));
  throw new ProblemError(
    'invalid',
    `${wrong.length === 1 ? 'One line is' : `${wrong.length} lines are`} wrong, so none was taken. ${errors[0]!.path}: ${errors[0]!.message}`,
    { errors },
  );
}

/**
 * Puts the students of a list into a class, with new accounts where they have none, in one transaction. The
 * same `importId` again changes nothing and tells the same, without the passwords, which nobody keeps.
 * @throws ProblemError invalid, changed_meanwhile, and as `requireClass`
 */
export async function addToRoster(
  deps: Deps,
  actor: Actor,
  classId: number,
  rows: readonly RosterRow[],
  { importId, leaveOutWrong }: Pick<ImportRosterBody, 'importId' | 'leaveOutWrong'>,
): Promise<RosterOutcome[]> {
  const { db, now } = deps;
  const own = requireClass(db, actor, classId, 'roster.change');
  const before = madeBefore(db, importId, rows);
  if (before) return before;
  const plan = planRoster(db, actor, own, rows);
  if (!leaveOutWrong) refuseWrong(plan);
  const secrets = await secretsFor(deps, plan);

  return inTransaction(db, (tx) => {
    const still = requireClass(tx, actor, classId, 'roster.change');
    const meanwhile = madeBefore(tx, importId, rows);
    if (meanwhile) return meanwhile;
    const planNow = planRoster(tx, actor, still, rows);
    if (!isSamePlan(plan, planNow)) throw changedMeanwhile(planNow);
    return plan.map((row): RosterOutcome => {
      if (row.does === 'wrong') return { ...lineView(row), studentId: null, password: null };
      const secret = secrets.get(row.line);
      const studentId = row.studentId ?? newStudentId(importId, row.line);
      if (secret !== undefined) {
        const person = { id: studentId, name: row.name, username: row.username };
        createUser(tx, { ...person, role: 'student', passwordHash: secret.hash }, now());
      }
      if (row.does !== 'here') enrol(tx, classId, studentId, now());
      if (row.group !== '') joinGroup(tx, still, row.group, studentId);
      return { ...lineView(row), studentId, password: secret?.password ?? null };
    });
  });
}

/** Imports a list of students. @throws ProblemError as `addToRoster` */
export const importRoster = (
  deps: Deps,
  actor: Actor,
  classId: number,
  { csv, ...how }: ImportRosterBody,
): Promise<RosterOutcome[]> => {
  requireClass(deps.db, actor, classId, 'roster.change');
  return addToRoster(deps, actor, classId, readRosterCsv(csv).rows, how);
};
