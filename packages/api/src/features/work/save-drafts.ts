import type { SaveDraftsAnswer, SaveDraftsBody } from '@planets/contract';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { instantView } from '../sessions/session-view.ts';
import { actingOnWork } from './acting-on-work.ts';
import { withChanges } from './draft-changes.ts';
import { changeSubmission } from './work-store.ts';

/**
 * Keeps what is being typed. It is not handed in by that.
 * @throws ProblemError as `actingOnWork`; invalid
 */
export const saveDrafts = (
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: number,
  { changes }: SaveDraftsBody,
  receivedAt: number,
): SaveDraftsAnswer =>
  actingOnWork(deps, actor, id, receivedAt, (tx, { assignment, studentId, row }) => {
    const { drafts, newer, isChange } = withChanges(
      row.drafts,
      changes,
      row.questions,
      receivedAt,
      'changes',
    );
    if (isChange)
      changeSubmission(
        tx,
        { assignmentId: assignment.id, studentId },
        { drafts, draftsAt: receivedAt },
      );
    return { savedAt: instantView(receivedAt), newer };
  });
