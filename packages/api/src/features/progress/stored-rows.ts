import type { CardKey } from '@planets/practice';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import {
  badge,
  countedSession,
  reviewCard,
  sessionTopic,
  topicMastery,
  xpEvent,
} from '../../db/schema.ts';

export const cardName = ({ planet, topic, item, gradeLevel }: CardKey): string =>
  `${planet}/${topic}/${item}/${gradeLevel}`;

/** Everything that is stored of what follows from a student's practice, by the table and the key of its row. */
export function storedRows(db: Db, studentId: string): Map<string, unknown> {
  return new Map<string, unknown>([
    ...db
      .select()
      .from(countedSession)
      .where(eq(countedSession.studentId, studentId))
      .all()
      .map((row) => [`counted_session ${row.sessionId}`, row] as const),
    ...db
      .select()
      .from(sessionTopic)
      .where(eq(sessionTopic.studentId, studentId))
      .all()
      .map(
        (row) =>
          [
            `session_topic ${row.sessionId} ${row.planet}/${row.topicId}`,
            [
              [row.number, row.localDate, row.mode],
              [row.answered, row.right, row.rightAtOnce],
              row.byDifficulty,
              [row.knownBefore, row.knownAfter],
            ],
          ] as const,
      ),
    ...db
      .select()
      .from(topicMastery)
      .where(eq(topicMastery.studentId, studentId))
      .all()
      .map(({ planet, topicId, state }) => [`topic_mastery ${planet}/${topicId}`, state] as const),
    ...db
      .select()
      .from(reviewCard)
      .where(eq(reviewCard.studentId, studentId))
      .all()
      .map(
        ({ planet, topicId: topic, item, gradeLevel, card, dueAt, seed, version }) =>
          [
            `review_card ${cardName({ planet, topic, item, gradeLevel })}`,
            [card, dueAt, seed, version],
          ] as const,
      ),
    ...db
      .select()
      .from(xpEvent)
      .where(eq(xpEvent.studentId, studentId))
      .all()
      .map(
        ({ key, sessionId, what, amount, at, localDate, working }) =>
          [`xp_event ${key}`, [[sessionId, what, amount], [at, localDate], working]] as const,
      ),
    ...db
      .select()
      .from(badge)
      .where(eq(badge.studentId, studentId))
      .all()
      .map((row) => [`badge ${row.badge}`, [row.sessionId, row.at]] as const),
  ]);
}
