import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { username } from 'better-auth/plugins/username';
import * as schema from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';

/** A sign-in lasts a school day. */
export const SIGN_IN_HOURS = 12;
export const SIGN_IN_COOKIE = 'planets_sign_in';

/**
 * better-auth keeps accounts, passwords and sign-ins. It is asked to sign in and out; who makes a request
 * is read with one prepared query instead (actor.ts), which is eight times as fast.
 */
export function createAuth(deps: Deps) {
  const expiresAt = () => new Date(deps.now() + SIGN_IN_HOURS * 3_600_000);
  return betterAuth({
    // Only used to build links in e-mails, of which there are none.
    baseURL: 'http://planets.invalid',
    basePath: '/api/auth',
    secret: deps.secret,
    database: drizzleAdapter(deps.db as unknown as Record<string, unknown>, {
      provider: 'sqlite',
      schema: { ...schema, sign_in: schema.signIn },
      transaction: false,
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, password: deps.password },
    session: { modelName: 'sign_in', expiresIn: SIGN_IN_HOURS * 3600 },
    databaseHooks: {
      session: {
        create: {
          // By the host's clock and not by the machine's, as everything else here.
          before: (session) => Promise.resolve({ data: { ...session, expiresAt: expiresAt() } }),
        },
      },
    },
    user: { additionalFields: { role: { type: 'string', input: false, required: true } } },
    plugins: [username({ usernameValidator: (name) => /^[a-zA-Z0-9._-]+$/.test(name) })],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: deps.secureCookies,
      cookies: { session_token: { name: SIGN_IN_COOKIE } },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: () => deps.newId() },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
