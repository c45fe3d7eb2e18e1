import type { SignInBody, User } from '@planets/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import { ProblemError } from '../../http/problem.ts';
import type { SignInAttempts } from './attempts.ts';
import type { Auth } from './auth.ts';

/** Why a sign-in failed is not said: who may know which part was wrong could guess the other. */
const wrongCredentials = () =>
  new ProblemError(
    'wrong_credentials',
    'That username and password do not go together. Check both and try again.',
  );

/**
 * Signs a person in.
 * @returns the person and the `Set-Cookie` lines that carry the sign-in.
 * @throws ProblemError wrong_credentials, too_many_attempts
 */
export async function signIn(
  { auth, db, attempts }: { auth: Auth; db: Db; attempts: SignInAttempts },
  { username, password }: SignInBody,
  address: string,
): Promise<{ user: User; cookies: string[] }> {
  await attempts.begin(address, username);
  const response = await auth.api
    .signInUsername({ body: { username, password }, asResponse: true })
    .catch(() => undefined);
  const person =
    response?.ok === true
      ? db
          .select({ id: user.id, name: user.name, role: user.role })
          .from(user)
          .where(eq(user.username, username.toLowerCase()))
          .get()
      : undefined;
  if (!response || !person) throw wrongCredentials();
  await attempts.succeeded(address, username);
  return { user: person, cookies: response.headers.getSetCookie() };
}
