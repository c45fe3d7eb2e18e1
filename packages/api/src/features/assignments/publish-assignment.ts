import type { PublishAssignmentBody, TaughtAssignment } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { assignmentStatus } from './assignment-status.ts';
import {
  studentRowsOf,
  updateAssignment,
  wasBegun,
  type AssignmentRow,
} from './assignment-store.ts';
import { requireSettings } from './require-settings.ts';
import { settingsOf, taughtAssignmentView } from './taught-assignment-view.ts';

/** How long the way from the page may take for "now". */
const ON_THE_WAY_MS = 60_000;

/**
 * When students are to see it, as it is stored.
 * @throws ProblemError invalid where nobody could do it any more
 */
function publishingTime(row: AssignmentRow, at: string | null, now: number): number {
  // Given back as it was: also after it closed, since grades and work are shown again with it.
  if (at === null && row.publishedAt !== null && row.publishedAt <= now) return row.publishedAt;
  const asked = at === null ? now : Date.parse(at);
  if (asked < now - ON_THE_WAY_MS)
    throw invalid('at', 'This time is past. Leave it out to publish now.');
  const shownAt = Math.max(asked, now);
  // Work that asks nothing here is only a place for scores, and may be made after the fact.
  if (row.content.length > 0 && shownAt >= row.closesAt)
    throw invalid('at', 'It would be closed by then. Give it a later closing time first.');
  return shownAt;
}

/**
 * Shows an assignment to its students, now or at a time to come; also the way back for one that was
 * withdrawn. One that is published stays as it is.
 * @throws ProblemError invalid, and as `requireAssignment`
 */
export function publishAssignment(
  { db, now: clock }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: number,
  { at }: PublishAssignmentBody,
): TaughtAssignment {
  const now = clock();
  return inTransaction(db, (tx) => {
    const row = requireAssignment(tx, actor, id, 'assignment.change');
    if (assignmentStatus(row, now) === 'published' && at === null)
      return taughtAssignmentView(tx, row.class, row, now);
    const publishedAt = publishingTime(row, at, now);
    if (publishedAt > now && wasBegun(tx, id))
      throw invalid(
        'at',
        'Students have begun it, so it cannot be put off. Publish it now, or withdraw it.',
      );
    const students = studentRowsOf(tx, id).flatMap((one) => (one.isTarget ? [one.studentId] : []));
    requireSettings(
      tx,
      actor,
      row.class,
      settingsOf(row, row.audience === 'students' ? students : []),
      {
        content: row.content,
        students,
      },
    );
    const changed = updateAssignment(tx, row, { publishedAt, withdrawnAt: null });
    return taughtAssignmentView(tx, row.class, changed, now);
  });
}
