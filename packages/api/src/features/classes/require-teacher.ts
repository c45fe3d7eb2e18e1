import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { user } from '../../db/schema.ts';
import { invalid } from '../../http/problem.ts';

/** @throws ProblemError invalid when this is nobody who teaches. */
export function requireTeacher(db: Db, id: string): void {
  const found = db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.id, id), eq(user.role, 'teacher')))
    .get();
  if (!found) throw invalid('teacherId', 'Choose one of the school’s teachers.');
}
