import type { MakeStaffBody, NewPassword } from '@planets/contract';
import { eq } from 'drizzle-orm';
import { inTransaction, type Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireRight } from '../classes/class-access.ts';
import { createUser } from '../sign-in/create-user.ts';
import { makePasswords } from './make-passwords.ts';

function requireFree(db: Db, username: string): void {
  const taken = db.select({ id: user.id }).from(user).where(eq(user.username, username)).get();
  if (taken)
    throw invalid(
      'username',
      'Somebody has this username. If you made it a moment ago, give that person a new password.',
    );
}

/**
 * Makes a teacher or an administrator, with a password that is shown this once. The username is what a retry
 * meets: it makes nobody twice.
 * @throws ProblemError not_allowed, invalid
 */
export async function makeStaff(
  deps: Deps,
  actor: Actor,
  { name, username, role }: MakeStaffBody,
): Promise<NewPassword> {
  const { db, now, newId } = deps;
  requireRight(actor, 'people.make');
  requireFree(db, username);
  const [secret] = await makePasswords(deps, 1);
  return inTransaction(db, (tx) => {
    requireFree(tx, username);
    const id = newId();
    createUser(tx, { id, name, username, role, passwordHash: secret!.hash }, now());
    deps.log({ level: 'info', event: 'staff made', facts: { by: actor.id, id, role } });
    return { id, name, username, password: secret!.text };
  });
}
