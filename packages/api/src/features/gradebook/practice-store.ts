import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { practiceSession as session } from '../../db/schema.ts';

/** The columns of a session without its two long ones. */
export const summaryColumns = {
  id: session.id,
  subject: session.subject,
  topicId: session.topicId,
  topic: session.topic,
  gradeLevel: session.gradeLevel,
  mode: session.mode,
  completed: session.completed,
  endedBy: session.endedBy,
  totalQuestions: session.totalQuestions,
  questionsAnswered: session.questionsAnswered,
  questionsCorrect: session.questionsCorrect,
  scorePercent: session.scorePercent,
  timeSpentSeconds: session.timeSpentSeconds,
  startedAt: session.startedAt,
  completedAt: session.completedAt,
} as const;

export interface PlanetSums {
  readonly subject: string;
  readonly sessions: number;
  readonly questionsAnswered: number;
  readonly questionsCorrect: number;
  /** Tenths of a percent, summed: scores have one decimal, and tenths add up exactly. */
  readonly scoreTenths: number;
  readonly activeSeconds: number;
  readonly lastCompletedAt: number;
}

const RECENT = 10;

/** The practice ledger of one student, in prepared statements. Only saved sessions are in it. */
export function createPracticeLedger(db: Db) {
  const ofStudent = and(
    eq(session.studentId, sql.placeholder('studentId')),
    isNotNull(session.completedAt),
  );
  const sums = db
    .select({
      subject: session.subject,
      sessions: sql<number>`count(*)`,
      questionsAnswered: sql<number>`sum(${session.questionsAnswered})`,
      questionsCorrect: sql<number>`sum(${session.questionsCorrect})`,
      scoreTenths: sql<number>`sum(cast(round(${session.scorePercent} * 10) as integer))`,
      activeSeconds: sql<number>`sum(${session.timeSpentSeconds})`,
      lastCompletedAt: sql<number>`max(${session.completedAt})`,
    })
    .from(session)
    .where(ofStudent)
    .groupBy(session.subject)
    .prepare();
  const recent = db
    .select(summaryColumns)
    .from(session)
    .where(ofStudent)
    .orderBy(desc(session.completedAt), desc(session.id))
    .limit(RECENT)
    .prepare();
  return {
    sumsByPlanet: (studentId: string): PlanetSums[] => sums.all({ studentId }),
    recent: (studentId: string) => recent.all({ studentId }),
  };
}

export type PracticeLedger = ReturnType<typeof createPracticeLedger>;
