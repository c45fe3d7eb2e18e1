import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { schoolClass } from '../../db/schema.ts';
import type { ClassFor } from './class-access.ts';

/** Archives a class. Done twice, from two tabs, it keeps the first time, and is closed to joining for good. */
export function archiveClass(db: Db, own: ClassFor<'class.archive'>, now: number): void {
  if (own.archivedAt !== null) return;
  db.update(schoolClass)
    .set({ archivedAt: now, joinOpen: false })
    .where(eq(schoolClass.id, own.id))
    .run();
}

/** Takes an archived class up again. Its join code stays closed until a teacher opens it. */
export function takeUpClass(db: Db, own: ClassFor<'class.archive'>): void {
  db.update(schoolClass).set({ archivedAt: null }).where(eq(schoolClass.id, own.id)).run();
}
