import type { SetUpBody, User } from '@planets/contract';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { invalid, ProblemError } from '../../http/problem.ts';
import type { SignInAttempts } from './attempts.ts';
import { createUser } from './create-user.ts';

/** The name under which guesses of the code are counted: no one can have it. */
const ATTEMPTS_AS = '(set-up)';

/** Whether the school has an administrator. Without one only `POST /api/set-up` lets anybody in. */
export const hasAdministrator = ({ db }: Pick<Deps, 'db'>): boolean =>
  db.select({ id: user.id }).from(user).where(eq(user.role, 'administrator')).limit(1).get() !==
  undefined;

const refused = () =>
  new ProblemError('not_allowed', 'This code does not open the school, or it was used already.');

/**
 * Makes the first administrator of an empty school, once, for the one who can read the host's output.
 * @throws ProblemError not_allowed when the code is wrong or the school has an administrator; invalid when
 * the name is taken; too_many_attempts.
 */
export async function setUp(
  deps: Deps,
  attempts: SignInAttempts,
  { code, ...person }: SetUpBody,
  address: string,
): Promise<User> {
  await attempts.begin(address, ATTEMPTS_AS);
  // Looked at before the password is hashed, which is slow on purpose, and again when it is written.
  if (deps.setUpCode() !== code || hasAdministrator(deps)) throw refused();
  const passwordHash = await deps.password.hash(person.password);
  const made = inTransaction(deps.db, (tx): User => {
    if (hasAdministrator({ db: tx })) throw refused();
    const taken = tx
      .select({ id: user.id })
      .from(user)
      .where(eq(user.username, person.username))
      .get();
    if (taken) throw invalid('username', 'Somebody has this name already. Choose another.');
    const id = deps.newId();
    createUser(tx, { ...person, id, role: 'administrator', passwordHash }, deps.now());
    return { id, name: person.name, role: 'administrator' };
  });
  await attempts.succeeded(address, ATTEMPTS_AS);
  return made;
}
