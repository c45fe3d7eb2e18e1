import type { GradingQueue, HideNamesBody } from '@planets/contract';
import { eq, sql } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { assignment } from '../../db/schema.ts';
import type { Actor } from '../../http/actor.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { listSubmissions } from './list-submissions.ts';

/**
 * Hides the names while an assignment is graded, or shows them again.
 * @throws ProblemError not_allowed, not_found, class_archived
 */
export function hideNames(
  services: Pick<Services, 'db' | 'now' | 'secret'>,
  actor: Actor,
  assignmentId: number,
  { hidden }: HideNamesBody,
): GradingQueue {
  inTransaction(services.db, (tx) => {
    const facts = requireAssignment(tx, actor, assignmentId, 'grade.change');
    if (facts.namesHidden === hidden) return;
    tx.update(assignment)
      .set({ namesHidden: hidden, version: sql`${assignment.version} + 1` })
      .where(eq(assignment.id, facts.id))
      .run();
  });
  return listSubmissions(services, actor, assignmentId);
}
