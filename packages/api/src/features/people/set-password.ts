import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { account, signIn } from '../../db/schema.ts';

/** Gives somebody another password. All their sign-ins end: whoever knew the old one is out. */
export function setPassword(db: Db, userId: string, passwordHash: string, now: number): void {
  db.update(account)
    .set({ password: passwordHash, updatedAt: new Date(now) })
    .where(and(eq(account.userId, userId), eq(account.providerId, 'credential')))
    .run();
  db.delete(signIn).where(eq(signIn.userId, userId)).run();
}
