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
  badge,
  countedSession,
  practiceSession,
  reviewCard,
  sessionTopic,
  studentProgress,
  topicMastery,
  uncountedSession,
  xpEvent,
} from '../../db/schema.ts';
import type { SessionRow } from '../sessions/store.ts';
import { createDaySessions } from './day-sessions.ts';

const { placeholder } = sql;

type Row<Table extends { $inferInsert: object }> = Table['$inferInsert'];

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
  const saveProgress = db
    .insert(studentProgress)
    .values({
      studentId: placeholder('studentId'),
      sessions: placeholder('sessions'),
      xp: placeholder('xp'),
      zone: placeholder('zone'),
      streak: placeholder('streak'),
      counters: placeholder('counters'),
      today: placeholder('today'),
    })
    .onConflictDoUpdate({
      target: studentProgress.studentId,
      set: {
        sessions: sql`excluded.sessions`,
        xp: sql`excluded.xp`,
        zone: sql`excluded.zone`,
        streak: sql`excluded.streak_json`,
        counters: sql`excluded.counters_json`,
        today: sql`excluded.today_json`,
      },
    })
    .prepare();
  const saveCard = db
    .insert(reviewCard)
    .values({
      studentId: placeholder('studentId'),
      planet: placeholder('planet'),
      topicId: placeholder('topicId'),
      item: placeholder('item'),
      gradeLevel: placeholder('gradeLevel'),
      dueAt: placeholder('dueAt'),
      seed: placeholder('seed'),
      version: placeholder('version'),
      card: sql`${placeholder('card')}`,
    })
    .onConflictDoUpdate({
      target: [
        reviewCard.studentId,
        reviewCard.planet,
        reviewCard.topicId,
        reviewCard.item,
        reviewCard.gradeLevel,
      ],
      set: {
        dueAt: sql`excluded.due_at`,
        seed: sql`excluded.seed`,
        version: sql`excluded.version`,
        card: sql`excluded.card_json`,
      },
    })
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

    saveProgress(studentId: string, at: string, now: StudentProgress): void {
      const { sessions, xp, streak, counters, today } = now;
      saveProgress.run({ studentId, sessions, xp, zone: at, streak, counters, today });
    },
    insertCounted: (row: Row<typeof countedSession>): void => {
      db.insert(countedSession).values(row).run();
      db.delete(uncountedSession).where(eq(uncountedSession.sessionId, row.sessionId)).run();
    },
    insertTopics(rows: Row<typeof sessionTopic>[]): void {
      if (rows.length > 0) db.insert(sessionTopic).values(rows).run();
    },
    saveMastery(rows: Row<typeof topicMastery>[]): void {
      if (rows.length > 0)
        db.insert(topicMastery)
          .values(rows)
          .onConflictDoUpdate({
            target: [topicMastery.studentId, topicMastery.planet, topicMastery.topicId],
            set: { state: sql`excluded.state_json` },
          })
          .run();
    },
    saveCard({ card: now, ...row }: Row<typeof reviewCard>): void {
      saveCard.run({ ...row, card: JSON.stringify(now) });
    },
    /** A key that is there already counts once. */
    insertXp(rows: Row<typeof xpEvent>[]): void {
      if (rows.length > 0) db.insert(xpEvent).values(rows).onConflictDoNothing().run();
    },
    insertBadges(rows: Row<typeof badge>[]): void {
      if (rows.length > 0) db.insert(badge).values(rows).onConflictDoNothing().run();
    },
    /** Left for the host's clock, which tries again. */
    putAside(sessionId: number, studentId: string): void {
      db.insert(uncountedSession).values({ sessionId, studentId }).onConflictDoNothing().run();
    },
  };
}

export type CountingStore = ReturnType<typeof createCountingStore>;
