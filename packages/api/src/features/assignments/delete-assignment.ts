import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { assignment } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { assignmentStatus } from './assignment-status.ts';
import { hasGrades, wasBegun } from './assignment-store.ts';

/**
 * Deletes an assignment that no student can see and nobody has work or a grade in.
 * @throws ProblemError invalid, and as `requireAssignment`
 */
export function deleteAssignment(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: number,
): void {
  inTransaction(db, (tx) => {
    const row = requireAssignment(tx, actor, id, 'assignment.change');
    if (wasBegun(tx, id) || hasGrades(tx, id))
      throw invalid(
        '',
        'There is work or a grade in it, and that is never deleted. Withdraw it instead.',
      );
    if (assignmentStatus(row, now()) === 'published')
      throw invalid('', 'Students can see it. Withdraw it first.');
    tx.delete(assignment).where(eq(assignment.id, id)).run();
    return id;
  });
}
