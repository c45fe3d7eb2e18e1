import { lte } from 'drizzle-orm';
import { signIn } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';

/** Deletes sign-ins that have ended. Looks first, so that the usual tick writes nothing. */
export function forgetEndedSignIns({ db, now }: Pick<Deps, 'db' | 'now'>): void {
  const ended = lte(signIn.expiresAt, new Date(now()));
  const any = db.select({ id: signIn.id }).from(signIn).where(ended).limit(1).get();
  if (any) db.delete(signIn).where(ended).run();
}
