import { desc, eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession } from '../../db/schema.ts';

/** How many of the newest sessions say which grade is usual. */
const SESSIONS_BACK = 20;

/** The grade that comes most often, of equals the one that was practised later. `newestFirst` are grades. */
export function mostUsed(newestFirst: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const grade of newestFirst) times.set(grade, (times.get(grade) ?? 0) + 1);
  const most = Math.max(...times.values());
  return newestFirst.find((grade) => times.get(grade) === most);
}

/** The grade a student has practised most of late; undefined for who is new. */
export const usualGrade = (db: Db, studentId: string): number | undefined =>
  mostUsed(
    db
      .select({ gradeLevel: countedSession.gradeLevel })
      .from(countedSession)
      .where(eq(countedSession.studentId, studentId))
      .orderBy(desc(countedSession.number))
      .limit(SESSIONS_BACK)
      .all()
      .map(({ gradeLevel }) => gradeLevel),
  );
