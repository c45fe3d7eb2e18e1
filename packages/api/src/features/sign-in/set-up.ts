import type { SetUpBody, User } from '@planets/contract';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { ProblemError } from '../../http/problem.ts';
import { createUser } from './create-user.ts';

/** Whether the school has an administrator. Without one only `POST /api/set-up` lets anybody in. */
export const hasAdministrator = ({ db }: Pick<Deps, 'db'>): boolean =>
  db.select({ id: user.id }).from(user).where(eq(user.role, 'administrator')).limit(1).get() !==
  undefined;

/**
 * Makes the first administrator of an empty school, once, for the one who can read the host's output.
 * @throws ProblemError not_allowed when the code is wrong or the school has an administrator.
 */
export async function setUp(deps: Deps, { code, ...person }: SetUpBody): Promise<User> {
  const passwordHash = await deps.password.hash(person.password);
  return inTransaction(deps.db, (tx) => {
    if (deps.setUpCode() !== code || hasAdministrator({ db: tx }))
      throw new ProblemError(
        'not_allowed',
        'This code does not open the school, or it was used already.',
      );
    const id = deps.newId();
    createUser(tx, { ...person, id, role: 'administrator', passwordHash }, deps.now());
    return { id, name: person.name, role: 'administrator' };
  });
}
