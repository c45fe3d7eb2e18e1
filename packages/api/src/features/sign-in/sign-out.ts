import { eq } from 'drizzle-orm';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie } from 'hono/cookie';
import { signIn } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { signInCookie } from '../../http/actor.ts';

/** Ends the sign-in on the server and takes the cookie back. */
export async function signOut({ db, secret, secureCookies }: Deps, c: Context): Promise<void> {
  const cookie = signInCookie(secureCookies);
  const token = await getSignedCookie(c, secret, cookie);
  if (token) db.delete(signIn).where(eq(signIn.token, token)).run();
  deleteCookie(c, cookie, { path: '/', secure: secureCookies });
}
