import { and, asc, gte, isNotNull, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { enrolment, practiceSession as session } from '../../db/schema.ts';
import { isCounted } from './counted-students.ts';
import type { TopicAnswers } from './topics-in-need.ts';

/** What was hard a season ago says little of today. */
export const PRACTICE_DAYS = 60;
const DAY_MS = 86_400_000;

/** What the students of a class scored in their own practice, by topic, each session by its questions. */
export const practiceCredits = (db: Db, classId: number, now: number): TopicAnswers[] =>
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
        gte(session.completedAt, now - PRACTICE_DAYS * DAY_MS),
      ),
    )
    .groupBy(session.studentId, session.subject, session.topicId)
    .orderBy(asc(session.subject), asc(session.topicId), asc(sql`min(${session.id})`))
    .all()
    // SQLite's sums are binary: a hair above 1 is 1.
    .map((row) => ({ ...row, credit: Math.min(1, Math.max(0, row.credit)) }));
