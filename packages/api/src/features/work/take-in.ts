import { handedIn, rulesOfWork, type WorkDrafts } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { assignment } from '../../db/schema.ts';
import { settleGrade } from '../grading/settle-grade.ts';
import { changeSubmission, type SubmissionRow } from './work-store.ts';

interface TakingIn {
  readonly drafts: WorkDrafts;
  readonly submitId: string | null;
  /** When it counts as handed in: when it was received, or when its time was up. UTC milliseconds. */
  readonly at: number;
}

/**
 * Hands work in: every draft gets its verdict, and the grade is computed. Handing in once more what was not
 * changed neither uses up a try nor makes anything late.
 */
export function takeIn(
  db: Db,
  facts: typeof assignment.$inferSelect,
  row: SubmissionRow,
  { drafts, submitId, at }: TakingIn,
): SubmissionRow {
  const log = handedIn(row.questions, drafts, row.log, rulesOfWork(facts), {
    submitId: submitId ?? `clock-${at}`,
    at,
  });
  const isChange = row.submittedAt === null || log !== row.log;
  const key = { assignmentId: row.assignmentId, studentId: row.studentId };
  if (!isChange) return changeSubmission(db, key, { drafts, submitId, draftsAt: row.submittedAt });
  const after = changeSubmission(db, key, {
    drafts,
    log,
    submitId,
    submittedAt: at,
    draftsAt: row.draftsAt === null ? null : Math.min(row.draftsAt, at),
    handIns: row.handIns + 1,
  });
  settleGrade(db, {
    assignment: facts,
    studentId: row.studentId,
    what: 'handed_in',
    by: null,
    why: null,
    now: at,
  });
  return after;
}
