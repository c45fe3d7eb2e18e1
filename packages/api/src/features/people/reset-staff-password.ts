import type { NewPassword } from '@planets/contract';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { requireRight } from '../classes/class-access.ts';
import { makePasswords } from './make-passwords.ts';
import { setPassword } from './set-password.ts';

/**
 * Gives a teacher or administrator a new password, shown this once, and ends all their sign-ins.
 * @throws ProblemError not_allowed, not_found
 */
export async function resetStaffPassword(
  deps: Deps,
  actor: Actor,
  personId: string,
): Promise<NewPassword> {
  const { db, now } = deps;
  requireRight(actor, 'people.make');
  const [secret] = await makePasswords(deps, 1);
  return inTransaction(db, (tx) => {
    const person = tx
      .select({ id: user.id, name: user.name, username: user.username, role: user.role })
      .from(user)
      .where(eq(user.id, personId))
      .get();
    // A student's is for their teachers, who know them.
    if (!person || person.role === 'student') throw notFound('person');
    setPassword(tx, person.id, secret!.hash, now());
    deps.log({ level: 'info', event: 'password reset', facts: { by: actor.id, of: person.id } });
    const { id, name, username } = person;
    return { id, name, username: username ?? '', password: secret!.text };
  });
}
