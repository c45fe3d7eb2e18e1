import { and, asc, eq, isNotNull, notExists, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, practiceSession, uncountedSession, user } from '../../db/schema.ts';
import type { Difference } from './recompute.ts';

/** Saved sessions that are neither counted nor wait for it. What is left of somebody who was erased is not. */
export function forgottenSessions(db: Db): Difference[] {
  const isMissing = (table: typeof countedSession | typeof uncountedSession) =>
    notExists(
      db
        .select({ one: sql`1` })
        .from(table)
        .where(eq(table.sessionId, practiceSession.id)),
    );
  return db
    .select({ id: practiceSession.id, studentId: practiceSession.studentId })
    .from(practiceSession)
    .innerJoin(user, and(eq(user.id, practiceSession.studentId), isNotNull(user.username)))
    .where(
      and(
        isNotNull(practiceSession.completedAt),
        isMissing(countedSession),
        isMissing(uncountedSession),
      ),
    )
    .orderBy(asc(practiceSession.id))
    .all()
    .map(({ id, studentId }) => ({
      studentId,
      what: `practice_sessions ${id}`,
      stored: 'not counted',
      computed: 'counted, or waiting to be',
    }));
}
