import type { LocalDate } from '@planets/practice';
import { and, asc, eq, gte, lte, min, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, practiceSession } from '../../db/schema.ts';
import { createDaySessions } from '../progress/day-sessions.ts';

const { placeholder } = sql;

/** What was saved for a day. */
export interface SessionOfDay {
  readonly id: number;
  readonly date: LocalDate;
  readonly topicName: string;
  /** Null: of the earlier system. */
  readonly topicId: string | null;
  readonly seeded: boolean;
  readonly questionsAnswered: number;
  readonly zone: string;
  readonly savedAt: number;
}

/** Which sessions are for which days, by the zones and dates that were stored with them. */
export function createStreakStore(db: Db) {
  const between = db
    .select({
      id: countedSession.sessionId,
      date: countedSession.localDate,
      topicName: practiceSession.topic,
      topicId: countedSession.topicId,
      seeded: countedSession.seeded,
      questionsAnswered: countedSession.questionsAnswered,
      zone: countedSession.zone,
      savedAt: countedSession.savedAt,
    })
    .from(countedSession)
    .innerJoin(practiceSession, eq(practiceSession.id, countedSession.sessionId))
    .where(
      and(
        eq(countedSession.studentId, placeholder('studentId')),
        gte(countedSession.localDate, placeholder('from')),
        lte(countedSession.localDate, placeholder('to')),
      ),
    )
    .orderBy(asc(countedSession.savedAt), asc(countedSession.sessionId))
    .prepare();
  const first = db
    .select({ date: min(countedSession.localDate) })
    .from(countedSession)
    .where(eq(countedSession.studentId, placeholder('studentId')))
    .prepare();
  return {
    /** All that can count. */
    daySessions: createDaySessions(db),
    /** All that were saved for some days, in the order in which they were saved. */
    sessionsBetween: (studentId: string, from: LocalDate, to: LocalDate): SessionOfDay[] =>
      between.all({ studentId, from, to }),
    firstDate: (studentId: string): LocalDate | null => first.get({ studentId })?.date ?? null,
  };
}

export type StreakStore = ReturnType<typeof createStreakStore>;
