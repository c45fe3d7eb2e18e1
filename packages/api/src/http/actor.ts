import { and, eq, gt, sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { getSignedCookie } from 'hono/cookie';
import type { Role } from '@planets/contract';
import { signIn, user } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { SIGN_IN_COOKIE } from '../features/sign-in/auth.ts';
import { ProblemError } from './problem.ts';

/** Who makes a request. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

declare const hasRole: unique symbol;
/** An actor whose role was checked. Only `requireRole` makes one. */
export type ActorAs<R extends Role> = Actor & { readonly [hasRole]: R };

/** The cookie's name; browsers take a `__Secure-` cookie only over HTTPS. */
export const signInCookie = (secure: boolean): string =>
  secure ? `__Secure-${SIGN_IN_COOKIE}` : SIGN_IN_COOKIE;

/** Reads the sign-in cookie: its signature, then one prepared look-up. */
export function createActorReader({ db, secret, secureCookies, now }: Deps) {
  const cookie = signInCookie(secureCookies);
  const byToken = db
    .select({ id: user.id, name: user.name, role: user.role })
    .from(signIn)
    .innerJoin(user, eq(user.id, signIn.userId))
    .where(
      and(
        eq(signIn.token, sql.placeholder('token')),
        gt(signIn.expiresAt, sql`${sql.placeholder('now')}`),
      ),
    )
    .prepare();

  return {
    async find(c: Context): Promise<Actor | undefined> {
      const token = await getSignedCookie(c, secret, cookie);
      return token ? byToken.get({ token, now: now() }) : undefined;
    },
    async get(c: Context): Promise<Actor> {
      const actor = await this.find(c);
      if (!actor) throw new ProblemError('signed_out', 'Sign in first: POST /api/sign-in.');
      return actor;
    },
  };
}

export type ActorReader = ReturnType<typeof createActorReader>;

/** @throws ProblemError not_allowed when the actor has none of these roles. */
export function requireRole<R extends Role>(actor: Actor, ...roles: readonly R[]): ActorAs<R> {
  if (!(roles as readonly Role[]).includes(actor.role))
    throw new ProblemError(
      'not_allowed',
      `This is for a ${roles.join(' or ')}; you are a ${actor.role}.`,
    );
  return actor as ActorAs<R>;
}
