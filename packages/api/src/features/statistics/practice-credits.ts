import { REVIEW_PLANET } from '@planets/contract';
import { and, asc, gte, isNotNull, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { enrolment, practiceSession as session, sessionTopic } from '../../db/schema.ts';
import { isCounted } from './counted-students.ts';
import type { TopicAnswers } from './topics-in-need.ts';

/** What was hard a season ago says little of today. */
export const PRACTICE_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * Reviews across planets, topic by topic, as counting kept it: a question right at once is worth all, one right
 * with help half, as in every score.
 */
const reviewCredits = (db: Db, classId: number, since: number): TopicAnswers[] =>
  db
    .select({
      student: session.studentId,
      planet: sessionTopic.planet,
      topic: sessionTopic.topicId,
      gradeLevel: sql<number>`max(${session.gradeLevel})`,
      credit: sql<number>`sum(${sessionTopic.rightAtOnce} + ${sessionTopic.right}) / 2.0 / sum(${sessionTopic.answered})`,
      answers: sql<number>`sum(${sessionTopic.answered})`,
    })
    .from(enrolment)
    .innerJoin(session, eq(session.studentId, enrolment.studentId))
    .innerJoin(
      sessionTopic,
      and(eq(sessionTopic.studentId, session.studentId), eq(sessionTopic.sessionId, session.id)),
    )
    .where(
      and(
        isCounted(classId),
        eq(session.subject, REVIEW_PLANET),
        isNotNull(session.topicId),
        gte(session.completedAt, since),
      ),
    )
    .groupBy(session.studentId, sessionTopic.planet, sessionTopic.topicId)
    .orderBy(asc(sessionTopic.planet), asc(sessionTopic.topicId), asc(sql`min(${session.id})`))
    .all();

/** Sessions on one planet, each by its own topic and score. */
const sessionCredits = (db: Db, classId: number, since: number): TopicAnswers[] =>
  db
    .select({
      student: session.studentId,
      planet: session.subject,
      topic: sql<string>`${session.topicId}`,
      gradeLevel: sql<number>`max(${session.gradeLevel})`,
      credit: sql<number>`sum(${session.scorePercent} * ${session.totalQuestions}) / sum(${session.totalQuestions}) / 100.0`,
      answers: sql<number>`sum(${session.questionsAnswered})`,
    })
    .from(enrolment)
    .innerJoin(session, eq(session.studentId, enrolment.studentId))
    .where(
      and(
        isCounted(classId),
        isNotNull(session.topicId),
        ne(session.subject, REVIEW_PLANET),
        gte(session.completedAt, since),
      ),
    )
    .groupBy(session.studentId, session.subject, session.topicId)
    .orderBy(asc(session.subject), asc(session.topicId), asc(sql`min(${session.id})`))
    .all()
    // SQLite's sums are binary: a hair above 1 is 1.
    .map((row) => ({ ...row, credit: Math.min(1, Math.max(0, row.credit)) }));

/** Both of one student and topic as one: the mean of all answers. */
function together(rows: readonly TopicAnswers[]): TopicAnswers {
  const [first] = rows as [TopicAnswers];
  const answers = rows.reduce((sum, row) => sum + row.answers, 0);
  const credits = rows.reduce((sum, row) => sum + (row.credit ?? 0) * row.answers, 0);
  const gradeLevel = Math.max(...rows.map((row) => row.gradeLevel));
  return {
    ...first,
    gradeLevel,
    answers,
    credit: answers === 0 ? first.credit : credits / answers,
  };
}

/** What the students of a class scored in their own practice, by topic. */
export function practiceCredits(db: Db, classId: number, now: number): TopicAnswers[] {
  const since = now - PRACTICE_DAYS * DAY_MS;
  const all = [...sessionCredits(db, classId, since), ...reviewCredits(db, classId, since)];
  const byTopic = Map.groupBy(all, ({ student, planet, topic }) =>
    JSON.stringify([student, planet, topic]),
  );
  return [...byTopic.values()].map((rows) => (rows.length === 1 ? rows[0]! : together(rows)));
}
