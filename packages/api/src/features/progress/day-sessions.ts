import type { DaySession, LocalDate } from '@planets/practice';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession } from '../../db/schema.ts';

type DayRow = readonly [
  session: number,
  seeded: 0 | 1,
  savedAt: number,
  zone: string,
  date: LocalDate,
  answered: number,
];

/**
 * Everything of a student that can count for a day, in a prepared statement. Bare rows: making them of columns
 * by name takes longer than the streak.
 */
export function createDaySessions(db: Db): (studentId: string) => DaySession[] {
  const statement = db
    .select({
      session: countedSession.sessionId,
      seeded: countedSession.seeded,
      savedAt: countedSession.savedAt,
      zone: countedSession.zone,
      date: countedSession.localDate,
      answered: countedSession.questionsAnswered,
    })
    .from(countedSession)
    .where(
      and(
        eq(countedSession.studentId, sql.placeholder('studentId')),
        isNotNull(countedSession.topicId),
      ),
    )
    .prepare();
  return (studentId) => {
    const rows: unknown[] = statement.values({ studentId });
    return (rows as DayRow[]).map(([session, seeded, savedAt, zone, date, answered]) => ({
      session,
      seeded: seeded === 1,
      savedAt,
      zone,
      date,
      answered,
    }));
  };
}
