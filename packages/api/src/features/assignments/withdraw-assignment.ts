import type { TaughtAssignment } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { assignmentStatus } from './assignment-status.ts';
import { updateAssignment } from './assignment-store.ts';
import { taughtAssignmentView } from './taught-assignment-view.ts';

/**
 * Takes an assignment back: students see nothing of it any more, and all work and grades are kept. One that
 * was only scheduled is a draft again. What students cannot see stays as it is.
 * @throws ProblemError as `requireAssignment`
 */
export function withdrawAssignment(
  { db, now: clock }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: number,
): TaughtAssignment {
  const now = clock();
  return inTransaction(db, (tx) => {
    const row = requireAssignment(tx, actor, id, 'assignment.change');
    const status = assignmentStatus(row, now);
    const changed =
      status === 'published'
        ? updateAssignment(tx, row, { withdrawnAt: now })
        : status === 'scheduled'
          ? updateAssignment(tx, row, { publishedAt: null })
          : row;
    return taughtAssignmentView(tx, row.class, changed, now);
  });
}
