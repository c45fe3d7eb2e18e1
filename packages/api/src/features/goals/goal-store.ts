import type { GoalKind } from '@planets/contract';
import type { LocalDate } from '@planets/practice';
import { and, desc, eq, gte, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, goal, sessionTopic } from '../../db/schema.ts';

const { placeholder } = sql;

/** What was practised on a day. */
export interface DaySums {
  readonly date: LocalDate;
  readonly sessions: number;
  readonly activeSeconds: number;
}

/** Questions of a topic that were answered on a day. */
export interface TopicOfDay {
  readonly date: LocalDate;
  readonly planet: string;
  readonly topic: string;
  readonly answered: number;
}

/** A goal as it was set. Without an amount it ends the one before. */
export type GoalRow = typeof goal.$inferSelect;

/** A student's goals, and what counts towards them, by the dates that were stored with the sessions. */
export function createGoalStore(db: Db) {
  const inRange = and(
    eq(countedSession.studentId, placeholder('studentId')),
    gte(countedSession.localDate, placeholder('from')),
    lte(countedSession.localDate, placeholder('to')),
  );
  const days = db
    .select({
      date: countedSession.localDate,
      sessions: sql<number>`count(*)`,
      activeSeconds: sql<number>`sum(${countedSession.activeSeconds})`,
    })
    .from(countedSession)
    .where(inRange)
    .groupBy(countedSession.localDate)
    .prepare();
  const topics = db
    .select({
      date: countedSession.localDate,
      planet: sessionTopic.planet,
      topic: sessionTopic.topicId,
      answered: sql<number>`sum(${sessionTopic.answered})`,
    })
    .from(countedSession)
    // By the sessions of the days: a student's topics lie in the order of sessions and not of dates.
    .innerJoin(
      sessionTopic,
      and(
        eq(sessionTopic.studentId, countedSession.studentId),
        eq(sessionTopic.sessionId, countedSession.sessionId),
      ),
    )
    .where(inRange)
    .groupBy(countedSession.localDate, sessionTopic.planet, sessionTopic.topicId)
    .prepare();
  const goals = db
    .select()
    .from(goal)
    .where(and(eq(goal.studentId, placeholder('studentId')), eq(goal.what, placeholder('what'))))
    .orderBy(desc(goal.id))
    .prepare();
  return {
    days: (studentId: string, from: LocalDate, to: LocalDate): DaySums[] =>
      days.all({ studentId, from, to }),
    topics: (studentId: string, from: LocalDate, to: LocalDate): TopicOfDay[] =>
      topics.all({ studentId, from, to }),
    /** Of one kind, newest first. */
    goals: (studentId: string, what: GoalKind): GoalRow[] => goals.all({ studentId, what }),
  };
}

export type GoalStore = ReturnType<typeof createGoalStore>;
