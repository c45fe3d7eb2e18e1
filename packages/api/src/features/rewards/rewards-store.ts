import { XP_WHATS, xpKeyOf, type LocalDate, type StudentProgress } from '@planets/practice';
import { and, asc, desc, eq, gt, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { rarely } from '../../db/rarely.ts';
import {
  badge,
  countedSession,
  practiceSession,
  sessionTopic,
  studentProgress,
  xpEvent,
} from '../../db/schema.ts';

const { placeholder } = sql;

const FIRST_PAGE = Number.MAX_SAFE_INTEGER;

/** The ledger of XP, the badges and what a session gave, in prepared statements. Nothing here is ever written. */
export function createRewardsStore(db: Db) {
  const progress = db
    .select()
    .from(studentProgress)
    .where(eq(studentProgress.studentId, placeholder('studentId')))
    .prepare();
  const entries = db
    .select({
      id: xpEvent.id,
      sessionId: xpEvent.sessionId,
      topicName: practiceSession.topic,
      planet: practiceSession.subject,
      what: xpEvent.what,
      amount: xpEvent.amount,
      at: xpEvent.at,
      localDate: xpEvent.localDate,
    })
    .from(xpEvent)
    .innerJoin(practiceSession, eq(practiceSession.id, xpEvent.sessionId))
    .where(
      and(eq(xpEvent.studentId, placeholder('studentId')), lt(xpEvent.id, placeholder('before'))),
    )
    .orderBy(desc(xpEvent.id))
    .limit(placeholder('limit'))
    .prepare();
  const badges = db
    .select({ badge: badge.badge, sessionId: badge.sessionId, at: badge.at })
    .from(badge)
    .where(eq(badge.studentId, placeholder('studentId')))
    .prepare();
  const counted = db
    .select()
    .from(countedSession)
    .where(eq(countedSession.sessionId, placeholder('sessionId')))
    .prepare();
  const xpAfter = db
    .select({ xp: sql<number>`coalesce(sum(${countedSession.xp}), 0)` })
    .from(countedSession)
    .where(
      and(
        eq(countedSession.studentId, placeholder('studentId')),
        gt(countedSession.number, placeholder('number')),
      ),
    )
    .prepare();
  const answeredBefore = db
    .select({ answered: sql<number>`coalesce(sum(${countedSession.questionsAnswered}), 0)` })
    .from(countedSession)
    .where(
      and(
        eq(countedSession.studentId, placeholder('studentId')),
        rarely(eq(countedSession.localDate, placeholder('date'))),
        lt(countedSession.number, placeholder('number')),
        eq(countedSession.seeded, false),
        isNotNull(countedSession.topicId),
      ),
    )
    .prepare();
  const topics = db
    .select({ planet: sessionTopic.planet, topic: sessionTopic.topicId })
    .from(sessionTopic)
    .where(
      and(
        eq(sessionTopic.studentId, placeholder('studentId')),
        eq(sessionTopic.sessionId, placeholder('sessionId')),
        isNotNull(sessionTopic.knownAfter),
      ),
    )
    .prepare();

  return {
    findProgress: (studentId: string): StudentProgress | undefined => progress.get({ studentId }),
    /** Lines of the ledger, newest first, with ids below `before`. */
    entries: (studentId: string, before: number = FIRST_PAGE, limit: number) =>
      entries.all({ studentId, before, limit }),
    badges: (studentId: string) => badges.all({ studentId }),
    findCounted: (sessionId: number) => counted.get({ sessionId }),
    /** XP of all that was counted after a session. */
    xpAfter: (studentId: string, number: number): number =>
      xpAfter.get({ studentId, number })?.xp ?? 0,
    /** Questions that were for a day already when a session was counted. */
    answeredBefore: (studentId: string, date: LocalDate, number: number): number =>
      answeredBefore.get({ studentId, date, number })?.answered ?? 0,
    /** By their keys, of which a session has one for each sort; the index of ids would read the whole ledger. */
    linesOf: (studentId: string, sessionId: number) =>
      db
        .select({ what: xpEvent.what, amount: xpEvent.amount, working: xpEvent.working })
        .from(xpEvent)
        .where(
          and(
            eq(xpEvent.studentId, studentId),
            inArray(
              xpEvent.key,
              XP_WHATS.map((what) => xpKeyOf(sessionId, { what })),
            ),
          ),
        )
        .orderBy(asc(sql`+${xpEvent.id}`))
        .all(),
    /** The topics that a session taught something of. */
    topicsOf: (studentId: string, sessionId: number) => topics.all({ studentId, sessionId }),
  };
}

export type RewardsStore = ReturnType<typeof createRewardsStore>;
