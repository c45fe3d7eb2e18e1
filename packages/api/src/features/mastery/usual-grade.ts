import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { practiceSession } from '../../db/schema.ts';

/** How many of the newest sessions say which grade is usual. */
const SESSIONS_BACK = 20;

/** The grade that comes most often, of equals the one that was practised later. `newestFirst` are grades. */
export function mostUsed(newestFirst: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const grade of newestFirst) times.set(grade, (times.get(grade) ?? 0) + 1);
  const most = Math.max(...times.values());
  return newestFirst.find((grade) => times.get(grade) === most);
}

/**
 * The grade a student has practised most of late; undefined for who is new. Of late by when sessions were saved:
 * what is taken over from the earlier system is counted last.
 */
export const usualGrade = (db: Db, studentId: string): number | undefined =>
  mostUsed(
    db
      .select({ gradeLevel: practiceSession.gradeLevel })
      .from(practiceSession)
      .where(and(eq(practiceSession.studentId, studentId), isNotNull(practiceSession.completedAt)))
      .orderBy(desc(practiceSession.completedAt), desc(practiceSession.id))
      .limit(SESSIONS_BACK)
      .all()
      .map(({ gradeLevel }) => gradeLevel),
  );
