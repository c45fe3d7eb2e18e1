import { datesFor, isShown, type WorkDates } from '@planets/practice';
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import { isTheirs } from '../assignments/audience.ts';
import { requireAssignment, type AssignmentFor } from '../classes/class-access.ts';
import { findOwnDates, findSubmission, type SubmissionRow } from './work-store.ts';

/** One student's work with the proof that it is theirs and shown to them now. Only this file makes one. */
export interface WorkFor<R extends 'work.read' | 'work.do'> {
  readonly assignment: AssignmentFor<R>;
  readonly studentId: string;
  readonly dates: WorkDates;
  /** Undefined until it is begun. */
  readonly row: SubmissionRow | undefined;
}

const withdrawn = (): ProblemError =>
  new ProblemError(
    'withdrawn',
    'Your teacher has taken this back. What you wrote is kept, in case it comes again.',
  );

/**
 * The actor's own work on an assignment: enrolled in its class, in its audience, published. Ask inside the
 * transaction that acts on it.
 * @throws ProblemError not_allowed (no student), not_found (not theirs, or not published), withdrawn (only
 * to who had begun it), class_archived (to do something)
 */
export function requireWork<R extends 'work.read' | 'work.do'>(
  db: Db,
  actor: Actor,
  assignmentId: number,
  right: R,
  now: number,
): WorkFor<R> {
  const readable = requireAssignment(db, actor, assignmentId, 'work.read');
  const key = { assignmentId, studentId: actor.id };
  if (!isTheirs(db, readable, actor.id)) throw notFound('assignment');
  const row = findSubmission(db, key);
  if (!isShown(readable, now)) {
    const wasShown = isShown({ ...readable, withdrawnAt: null }, now);
    throw wasShown && row !== undefined ? withdrawn() : notFound('assignment');
  }
  return {
    assignment: requireAssignment(db, actor, assignmentId, right),
    studentId: actor.id,
    dates: datesFor(readable, findOwnDates(db, key)),
    row,
  };
}
