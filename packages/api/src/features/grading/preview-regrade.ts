import type { RegradePreview } from '@planets/contract';
import type { Actor } from '../../http/actor.ts';
import type { Services } from '../../services.ts';
import { requireAssignment } from '../classes/class-access.ts';
import { planView, regradePlan } from './regrade-plan.ts';
import { shownStudents } from './student-key.ts';

/**
 * Who would rise and who would fall if the work were judged by the keys of own questions as they are now.
 * Stores nothing. Questions of a topic are not among them: a published generator never changes what a seed
 * gives, so a mended one makes other questions and not another key.
 * @throws ProblemError not_allowed, not_found, class_archived
 */
export function previewRegrade(
  { db, secret }: Pick<Services, 'db' | 'secret'>,
  actor: Actor,
  assignmentId: number,
): RegradePreview {
  const facts = requireAssignment(db, actor, assignmentId, 'grade.change');
  return planView(regradePlan(db, facts, shownStudents(db, secret, facts)));
}
