import { datesFor, endsAtOf, isLate, isPastDue, type WorkDates } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { inTransaction } from '../../db/database.ts';
import type { Place } from '../../db/is-of.ts';
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

/** Whether the clock would make late what its student handed in on time: that is for them alone to choose. */
const wouldMakeLate = (
  { submittedAt }: SubmissionRow,
  endsAt: number,
  { dueAt }: WorkDates,
): boolean => submittedAt !== null && !isLate(submittedAt, dueAt) && isLate(endsAt, dueAt);

/**
 * Hands in what was typed when the time limit is up, the grace included, so that the last words on their way
 * arrive before. The end is computed anew: a teacher may have given more time meanwhile. Work that was handed
 * in on time and taken up again stays as it was handed in where it would become late; the drafts are kept.
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
  if (endsAt === null || !isPastDue(now, endsAt)) return current;
  return wouldMakeLate(current, endsAt, dates)
    ? changeSubmission(
        db,
        { assignmentId: facts.id, studentId: row.studentId },
        { draftsAt: current.submittedAt },
      )
    : takeIn(db, facts, current, { drafts: current.drafts, submitId: null, at: endsAt });
}

/** @returns whether it was handed in. */
function handInOne(tx: Db, key: Place, now: number): boolean {
  const facts = assignmentById(tx, key.assignmentId);
  const row = findSubmission(tx, key);
  if (!facts || !row || facts.withdrawnAt !== null) return false;
  const dates = datesFor(facts, findOwnDates(tx, key));
  return settledByClock(tx, facts, dates, row, now).handIns > row.handIns;
}

/**
 * Hands in all work whose time is up, though nobody looks. Hosts call it every few seconds. Work of an
 * assignment that was withdrawn is left as it is: nobody is waiting for it. One piece that cannot be handed
 * in is logged and left as it was, and keeps no other waiting.
 * @returns how many were handed in.
 */
export function handInOverdue({ db, now, log }: Pick<Deps, 'db' | 'now' | 'log'>): number {
  const overdue = overdueWork(db, now());
  // Mostly there is none: then nothing is locked.
  if (overdue.length === 0) return 0;
  return inTransaction(db, (tx) => {
    let count = 0;
    for (const key of overdue)
      try {
        // One inside the other: what fails takes back its own part alone.
        if (inTransaction(tx, (part) => handInOne(part, key, now()))) count += 1;
      } catch (error) {
        const { assignmentId } = key;
        log({
          level: 'error',
          event: 'hand-in by the clock failed',
          facts: { assignmentId, error: String(error) },
        });
      }
    return count;
  });
}
