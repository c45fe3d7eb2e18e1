import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { school } from '../../db/schema.ts';

/** What the school calls itself, or the product's name until it has said so. */
export const schoolName = (db: Db): string =>
  db.select({ value: school.value }).from(school).where(eq(school.name, 'name')).get()?.value ??
  'Learning Planets';
