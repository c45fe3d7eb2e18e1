import type { LocalDate } from '@planets/practice';
import { and, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { rarely } from '../../db/rarely.ts';
import {
  badge,
  countedSession,
  practiceSession,
  reviewCard,
  studentProgress,
  topicMastery,
} from '../../db/schema.ts';

const { placeholder } = sql;

/** What stands on top of a student's practice, in prepared statements: none makes a row of every session. */
export function createSummaryStore(db: Db) {
  const ofStudent = (table: typeof badge | typeof countedSession | typeof reviewCard) =>
    eq(table.studentId, placeholder('studentId'));
  const standing = db
    .select({ xp: studentProgress.xp, streak: studentProgress.streak })
    .from(studentProgress)
    .where(eq(studentProgress.studentId, placeholder('studentId')))
    .prepare();
  const xpOn = db
    .select({ xp: sql<number>`coalesce(sum(${countedSession.xp}), 0)` })
    .from(countedSession)
    .where(
      and(ofStudent(countedSession), rarely(eq(countedSession.localDate, placeholder('date')))),
    )
    .prepare();
  const badges = db
    .select({ earned: sql<number>`count(*)` })
    .from(badge)
    .where(ofStudent(badge))
    .prepare();
  const mastery = db
    .select({
      planet: topicMastery.planet,
      topic: topicMastery.topicId,
      state: topicMastery.state,
    })
    .from(topicMastery)
    .where(eq(topicMastery.studentId, placeholder('studentId')))
    .prepare();
  const due = db
    .select({ cards: sql<number>`count(*)` })
    .from(reviewCard)
    .where(and(ofStudent(reviewCard), lte(reviewCard.dueAt, placeholder('now'))))
    .prepare();
  const missed = db
    .select({ cards: sql<number>`count(*)` })
    .from(reviewCard)
    .where(
      and(
        ofStudent(reviewCard),
        // What was missed is due from the moment of the miss.
        lte(reviewCard.dueAt, placeholder('now')),
        sql`${reviewCard.card} ->> '$.missed'`,
      ),
    )
    .prepare();
  const last = db
    .select({ sessionId: practiceSession.id, savedAt: practiceSession.completedAt })
    .from(practiceSession)
    .where(
      and(
        eq(practiceSession.studentId, placeholder('studentId')),
        isNotNull(practiceSession.completedAt),
      ),
    )
    .orderBy(desc(practiceSession.completedAt), desc(practiceSession.id))
    .limit(1)
    .prepare();
  return {
    standing: (studentId: string) => standing.get({ studentId }),
    xpOn: (studentId: string, date: LocalDate): number => xpOn.get({ studentId, date })?.xp ?? 0,
    badges: (studentId: string): number => badges.get({ studentId })?.earned ?? 0,
    mastery: (studentId: string) => mastery.all({ studentId }),
    /** Cards to be asked again by an instant. */
    due: (studentId: string, now: number): number => due.get({ studentId, now })?.cards ?? 0,
    /** Cards that were not right the last time. */
    missed: (studentId: string, now: number): number => missed.get({ studentId, now })?.cards ?? 0,
    /** The last saved session. */
    last: (studentId: string) => last.get({ studentId }),
  };
}

export type SummaryStore = ReturnType<typeof createSummaryStore>;
