import type { countedSession } from '../../db/schema.ts';
import type { SessionRow } from '../sessions/store.ts';
import type { SavedWhere } from './practised-row.ts';

export type CountedRow = typeof countedSession.$inferSelect;

/**
 * What is kept of a counted session, so that plots read nothing else.
 * @param number which one of the student's it is.
 */
export const countedRow = (
  row: SessionRow,
  { savedAt, zone, date }: SavedWhere,
  number: number,
  xp: number,
): CountedRow => ({
  studentId: row.studentId,
  number,
  sessionId: row.id,
  savedAt,
  zone,
  localDate: date,
  planet: row.subject,
  topicId: row.topicId,
  gradeLevel: row.gradeLevel,
  mode: row.mode,
  completed: row.completed,
  seeded: row.seeded,
  scorePercent: row.scorePercent,
  totalQuestions: row.totalQuestions,
  questionsAnswered: row.questionsAnswered,
  questionsCorrect: row.questionsCorrect,
  activeSeconds: row.timeSpentSeconds,
  wallSeconds: Math.max(0, Math.round((savedAt - row.startedAt) / 1000)),
  xp,
});
