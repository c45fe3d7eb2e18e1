import { and, eq, gt, sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { getCookie, getSignedCookie } from 'hono/cookie';
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

/** A school's sign-ins of a day, many times over. */
const VERIFIED_KEPT = 10_000;

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

  /** Cookies whose signature was found right, with their token: checking one again costs a thread's round trip. */
  const verified = new Map<string, string>();
  async function tokenOf(c: Context): Promise<string | undefined> {
    const signed = getCookie(c, cookie);
    const known = signed === undefined ? undefined : verified.get(signed);
    if (known !== undefined || signed === undefined) return known;
    const token = await getSignedCookie(c, secret, cookie);
    if (!token) return undefined;
    if (verified.size >= VERIFIED_KEPT) verified.delete(verified.keys().next().value!);
    verified.set(signed, token);
    return token;
  }

  return {
    async find(c: Context): Promise<Actor | undefined> {
      const token = await tokenOf(c);
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
