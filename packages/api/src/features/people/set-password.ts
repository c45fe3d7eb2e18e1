import { and, eq, ne } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { account, signIn } from '../../db/schema.ts';

/**
 * Gives somebody another password. All their sign-ins end, since whoever knew the old one is to be out; only
 * the one that asked for it themselves may stay.
 */
export function setPassword(
  db: Db,
  userId: string,
  passwordHash: string,
  now: number,
  stays = '',
): void {
  db.update(account)
    .set({ password: passwordHash, updatedAt: new Date(now) })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .run();
  db.delete(signIn)
    .where(and(eq(signIn.userId, userId), ne(signIn.token, stays)))
    .run();
}
