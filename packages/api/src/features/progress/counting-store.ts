import {
  NO_PROGRESS,
  type CardKey,
  type LocalDate,
  type MasteryState,
  type ReviewCard,
  type StudentProgress,
  type TopicKey,
} from '@planets/practice';
import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { rarely } from '../../db/rarely.ts';
import {
  countedSession,
  practiceSession,
  reviewCard,
  studentProgress,
  topicMastery,
  uncountedSession,
} from '../../db/schema.ts';
import type { SessionRow } from '../sessions/store.ts';
import { createCountingWriters } from './counting-writers.ts';
import { createDaySessions } from './day-sessions.ts';

const { placeholder } = sql;

/** What follows from practice, in prepared statements. Everything here is written by `counting.ts` alone. */
export function createCountingStore(db: Db) {
  const progress = db
    .select()
    .from(studentProgress)
    .where(eq(studentProgress.studentId, placeholder('studentId')))
    .prepare();
  const zone = db
    .select({ zone: studentProgress.zone })
    .from(studentProgress)
    .where(eq(studentProgress.studentId, placeholder('studentId')))
    .prepare();
  const mastery = db
    .select()
    .from(topicMastery)
    .where(eq(topicMastery.studentId, placeholder('studentId')))
    .prepare();
  const card = db
    .select({ card: reviewCard.card })
    .from(reviewCard)
    .where(
      and(
        eq(reviewCard.studentId, placeholder('studentId')),
        eq(reviewCard.planet, placeholder('planet')),
        eq(reviewCard.topicId, placeholder('topic')),
        eq(reviewCard.item, placeholder('item')),
        eq(reviewCard.gradeLevel, placeholder('gradeLevel')),
      ),
    )
    .prepare();
  const answeredOn = db
    .select({ answered: sql<number>`coalesce(sum(${countedSession.questionsAnswered}), 0)` })
    .from(countedSession)
    .where(
      and(
        eq(countedSession.studentId, placeholder('studentId')),
        rarely(eq(countedSession.localDate, placeholder('date'))),
        eq(countedSession.seeded, false),
        isNotNull(countedSession.topicId),
      ),
    )
    .prepare();
  const uncounted = db
    .select({ session: practiceSession })
    .from(uncountedSession)
    .innerJoin(practiceSession, eq(practiceSession.id, uncountedSession.sessionId))
    .where(
      and(
        eq(uncountedSession.studentId, placeholder('studentId')),
        isNotNull(practiceSession.completedAt),
      ),
    )
    .orderBy(asc(practiceSession.completedAt), asc(practiceSession.id))
    .limit(placeholder('limit'))
    .prepare();
  const studentsUncounted = db
    .selectDistinct({ studentId: uncountedSession.studentId })
    .from(uncountedSession)
    .where(gt(uncountedSession.studentId, placeholder('after')))
    .orderBy(asc(uncountedSession.studentId))
    .limit(placeholder('limit'))
    .prepare();

  return {
    findProgress(studentId: string): StudentProgress | undefined {
      const row = progress.get({ studentId });
      if (!row) return undefined;
      const { sessions, xp, streak, counters, today } = row;
      return { sessions, xp, streak, counters, today };
    },
    progressOf(studentId: string): StudentProgress {
      return this.findProgress(studentId) ?? NO_PROGRESS;
    },
    findZone: (studentId: string): string | undefined => zone.get({ studentId })?.zone,
    masteryOf: (studentId: string): Map<TopicKey, MasteryState> =>
      new Map(
        mastery
          .all({ studentId })
          .map(({ planet, topicId, state }) => [`${planet}/${topicId}`, state]),
      ),
    cardOf: (studentId: string, key: CardKey): ReviewCard | undefined =>
      card.get({ studentId, ...key })?.card,
    answeredOn: (studentId: string, date: LocalDate): number =>
      answeredOn.get({ studentId, date })?.answered ?? 0,
    daySessions: createDaySessions(db),
    /** The student's saved sessions that are not counted, oldest first. */
    uncountedOf: (studentId: string, limit: number): SessionRow[] =>
      uncounted.all({ studentId, limit }).map(({ session }) => session),
    studentsUncounted: (after: string, limit: number): string[] =>
      studentsUncounted.all({ after, limit }).map(({ studentId }) => studentId),
    ...createCountingWriters(db),
  };
}

export type CountingStore = ReturnType<typeof createCountingStore>;
