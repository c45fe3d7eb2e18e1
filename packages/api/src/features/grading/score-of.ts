import { workScore } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { assignment } from '../../db/schema.ts';
import {
  findSubmission,
  questionGradesOf,
  type SubmissionRow,
  type QuestionGradeRow,
} from './grade-store.ts';

type ScoredAssignment = Pick<
  typeof assignment.$inferSelect,
  'id' | 'points' | 'tries' | 'hints' | 'answersShown'
>;

export type WorkScore = ReturnType<typeof workScore>;

/** What the work gives by its keys and by what teachers gave; null where nothing was handed in to give any. */
export function scoreOfWork(
  facts: ScoredAssignment,
  work: SubmissionRow | undefined,
  given: readonly QuestionGradeRow[],
): WorkScore | null {
  if (work === undefined || work.submittedAt === null || work.questions.length === 0) return null;
  return workScore(work.questions, work.log, given, facts, facts.points);
}

/** The same for one student, read from the database. */
export function scoreOf(db: Db, facts: ScoredAssignment, studentId: string): WorkScore | null {
  const key = { assignmentId: facts.id, studentId };
  return scoreOfWork(facts, findSubmission(db, key), questionGradesOf(db, key));
}
