import type { NewPassword } from '@planets/contract';
import { asc, inArray, sql } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { requireClass } from '../classes/class-access.ts';
import { requireStudent } from '../classes/students.ts';
import { makePasswords } from './make-passwords.ts';
import { setPassword } from './set-password.ts';

/**
 * Gives students of a class new passwords, shown this once, and ends all their sign-ins. One that is not in
 * the class refuses all.
 * @throws ProblemError not_found, and as `requireClass`
 */
export async function resetStudentPasswords(
  deps: Deps,
  actor: Actor,
  classId: number,
  studentIds: readonly string[],
): Promise<NewPassword[]> {
  const { db, now } = deps;
  const ids = [...new Set(studentIds)];
  const requireAll = (tx: typeof db) => {
    const own = requireClass(tx, actor, classId, 'roster.change');
    for (const id of ids) requireStudent(tx, own, id);
  };
  requireAll(db);
  const secrets = await makePasswords(deps, ids.length);
  return inTransaction(db, (tx) => {
    requireAll(tx);
    const students = tx
      .select({ id: user.id, name: user.name, username: user.username })
      .from(user)
      .where(inArray(user.id, sql`(select value from json_each(${JSON.stringify(ids)}))`))
      .orderBy(asc(user.name), asc(user.id))
      .all();
    return students.map(({ id, name, username }, index) => {
      const { text, hash } = secrets[index]!;
      setPassword(tx, id, hash, now());
      deps.log({ level: 'info', event: 'password reset', facts: { by: actor.id, of: id } });
      return { id, name, username: username ?? '', password: text };
    });
  });
}
