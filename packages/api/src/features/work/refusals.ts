import { GRACE_SECONDS, isPastDue } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import { ProblemError } from '../../http/problem.ts';
import { standingOfWork } from './standing.ts';
import type { WorkFor } from './work-access.ts';
import type { SubmissionRow } from './work-store.ts';
import { findShownGrade } from './work-store.ts';
import { workView } from './work-view.ts';

type DoneBy = WorkFor<'work.do'>;

/** Work that was begun. */
export type BegunWork = DoneBy & { readonly row: SubmissionRow };

const refusal = (
  db: Db,
  work: DoneBy,
  now: number,
  code: 'not_open' | 'handed_in',
  detail: string,
): ProblemError => new ProblemError(code, detail, { current: workView(db, work, now) });

export const standingNow = (db: Db, { assignment, dates, row, studentId }: DoneBy, now: number) =>
  standingOfWork(assignment, dates, row, {
    now,
    isReleased:
      findShownGrade(db, { assignmentId: assignment.id, studentId }, now).released !== undefined,
  });

export const notOpenYet = (db: Db, work: DoneBy, now: number): ProblemError =>
  refusal(db, work, now, 'not_open', 'This work is not open yet.');

export const alreadyHandedIn = (db: Db, work: DoneBy, now: number): ProblemError =>
  refusal(
    db,
    work,
    now,
    'handed_in',
    'This is handed in and takes nothing more. What was handed in is safe.',
  );

export const closed = (db: Db, work: DoneBy, now: number): ProblemError =>
  refusal(
    db,
    work,
    now,
    'not_open',
    `This work is closed, also ${GRACE_SECONDS} seconds after its time. What you wrote is kept; ask your teacher for more time.`,
  );

/**
 * That something may be written now: begun, open, its time not up, and not handed in for the last time.
 * @throws ProblemError not_open, handed_in; both with the work as it stands.
 */
export function requireWriting(db: Db, work: DoneBy, now: number): BegunWork {
  const { phase, mayTakeUp } = standingNow(db, work, now);
  if (phase === 'upcoming') throw notOpenYet(db, work, now);
  if (phase === 'closed') throw closed(db, work, now);
  const { row } = work;
  if (row === undefined)
    throw refusal(db, work, now, 'not_open', 'Begin this work first: POST …/work.');
  if (phase === 'handed_in' && !mayTakeUp) throw alreadyHandedIn(db, work, now);
  if (row.endsAt !== null && isPastDue(now, row.endsAt)) throw alreadyHandedIn(db, work, now);
  return { ...work, row };
}
