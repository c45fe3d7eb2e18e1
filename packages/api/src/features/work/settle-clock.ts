import { datesFor, endsAtOf, isPastDue, type WorkDates } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { inTransaction } from '../../db/database.ts';
import type { assignment } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { takeIn } from './take-in.ts';
import {
  assignmentById,
  changeSubmission,
  findOwnDates,
  findSubmission,
  overdueWork,
  type SubmissionRow,
} from './work-store.ts';

const isPending = ({ submittedAt, draftsAt }: SubmissionRow): boolean =>
  submittedAt === null || (draftsAt !== null && draftsAt > submittedAt);

/**
 * Hands in what was typed when the time limit is up, the grace included, so that the last words on their way
 * arrive before. The end is computed anew: a teacher may have given more time meanwhile.
 */
export function settledByClock(
  db: Db,
  facts: typeof assignment.$inferSelect,
  dates: WorkDates,
  row: SubmissionRow,
  now: number,
): SubmissionRow {
  if (!isPending(row)) return row;
  const endsAt = endsAtOf(row.startedAt, facts.timeLimitMinutes, dates);
  const current =
    endsAt === row.endsAt
      ? row
      : changeSubmission(db, { assignmentId: facts.id, studentId: row.studentId }, { endsAt });
  return endsAt === null || !isPastDue(now, endsAt)
    ? current
    : takeIn(db, facts, current, { drafts: current.drafts, submitId: null, at: endsAt });
}

/**
 * Hands in all work whose time is up, though nobody looks. Hosts call it every few seconds. Work of an
 * assignment that was withdrawn is left as it is: nobody is waiting for it.
 * @returns how many were handed in.
 */
export function handInOverdue({ db, now }: Pick<Deps, 'db' | 'now'>): number {
  let count = 0;
  for (const key of overdueWork(db, now()))
    inTransaction(db, (tx) => {
      const facts = assignmentById(tx, key.assignmentId);
      const row = findSubmission(tx, key);
      if (!facts || !row || facts.withdrawnAt !== null) return;
      const dates = datesFor(facts, findOwnDates(tx, key));
      const after = settledByClock(tx, facts, dates, row, now());
      if (after.handIns > row.handIns) count += 1;
    });
  return count;
}
