import type { Role, User } from '@planets/contract';
import type { QueryClient } from '@tanstack/react-query';
import { notFound, redirect } from '@tanstack/react-router';
import { meQuery } from '../features/sign-in/queries.ts';
import { isSignedOut } from '../lib/api.ts';

/** The signed-in user, or the sign-in page that comes back to `href`. */
export async function requireUser(queryClient: QueryClient, href: string): Promise<User> {
  try {
    return await queryClient.ensureQueryData(meQuery());
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    throw redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } });
  }
}

/** Everybody else is shown their own home. The API refuses them anyway. */
export function requireRole(user: User, roles: readonly Role[], home: '/' | '/teacher'): void {
  if (!roles.includes(user.role)) throw redirect({ to: home, replace: true });
}

/** An address like /sessions/abc is no page. */
export function requireRowId(id: number): void {
  if (!Number.isSafeInteger(id) || id < 1) throw notFound();
}
