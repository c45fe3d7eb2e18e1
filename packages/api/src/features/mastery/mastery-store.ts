import type { MasteryState, TopicKey } from '@planets/practice';
import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { rarely } from '../../db/rarely.ts';
import { reviewCard, sessionTopic, topicMastery } from '../../db/schema.ts';

const { placeholder } = sql;

export interface TopicState {
  readonly planet: string;
  readonly topic: string;
  readonly state: MasteryState;
}

/** Review cards of one topic. */
export interface DueCards {
  readonly due: number;
  /** Those of them that were missed the last time. */
  readonly missed: number;
}

/** A session that taught something of a topic. */
export interface TopicSession {
  readonly sessionId: number;
  readonly answered: number;
  readonly rightAtOnce: number;
  readonly knownBefore: number | null;
  readonly knownAfter: number | null;
}

/** What a student knows and what is due, in prepared statements that read no session. */
export function createMasteryStore(db: Db) {
  const states = db
    .select({
      planet: topicMastery.planet,
      topic: topicMastery.topicId,
      state: topicMastery.state,
    })
    .from(topicMastery)
    .where(eq(topicMastery.studentId, placeholder('studentId')))
    .prepare();
  const cards = db
    .select({
      planet: reviewCard.planet,
      topic: reviewCard.topicId,
      due: sql<number>`count(*)`,
      missed: sql<number>`sum(${reviewCard.card} ->> '$.missed')`,
    })
    .from(reviewCard)
    .where(
      and(
        eq(reviewCard.studentId, placeholder('studentId')),
        // What was missed is due from the moment of the miss.
        lte(reviewCard.dueAt, placeholder('now')),
      ),
    )
    .groupBy(reviewCard.planet, reviewCard.topicId)
    .prepare();
  const sessions = db
    .select({
      sessionId: sessionTopic.sessionId,
      answered: sessionTopic.answered,
      rightAtOnce: sessionTopic.rightAtOnce,
      knownBefore: sessionTopic.knownBefore,
      knownAfter: sessionTopic.knownAfter,
    })
    .from(sessionTopic)
    .where(
      and(
        eq(sessionTopic.studentId, placeholder('studentId')),
        eq(sessionTopic.planet, placeholder('planet')),
        rarely(eq(sessionTopic.topicId, placeholder('topic'))),
        isNotNull(sessionTopic.knownAfter),
      ),
    )
    .orderBy(asc(sessionTopic.number))
    .prepare();
  return {
    states: (studentId: string): TopicState[] => states.all({ studentId }),
    cards: (studentId: string, now: number): Map<TopicKey, DueCards> =>
      new Map(
        cards
          .all({ studentId, now })
          .map(({ planet, topic, due, missed }) => [`${planet}/${topic}`, { due, missed }]),
      ),
    /** In the order in which they were counted. */
    sessions: (studentId: string, planet: string, topic: string): TopicSession[] =>
      sessions.all({ studentId, planet, topic }),
  };
}

export type MasteryStore = ReturnType<typeof createMasteryStore>;
