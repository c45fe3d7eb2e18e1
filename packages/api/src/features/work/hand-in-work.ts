import type { HandInBody, Work } from '@planets/contract';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { actingOnWork } from './acting-on-work.ts';
import { withChanges } from './draft-changes.ts';
import { takeIn } from './take-in.ts';
import { workView } from './work-view.ts';

/**
 * Hands work in, with what was typed since it was last saved. What is empty or cannot be read counts nothing;
 * `unready` tells before. The same `submitId` again changes nothing and returns the work as it stands.
 * @throws ProblemError as `actingOnWork`; invalid
 */
export const handInWork = (
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: number,
  { submitId, drafts: changes = [] }: HandInBody,
  receivedAt: number,
): Work =>
  actingOnWork(
    deps,
    actor,
    id,
    receivedAt,
    (tx, work) => {
      const { row } = work;
      const { drafts } = withChanges(row.drafts, changes, row.questions, receivedAt, 'drafts');
      const after = takeIn(tx, work.assignment, row, { drafts, submitId, at: receivedAt });
      return workView(tx, { ...work, row: after }, receivedAt);
    },
    (tx, work) => (work.row.submitId === submitId ? workView(tx, work, receivedAt) : undefined),
  );
