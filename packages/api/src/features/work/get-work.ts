import type { Work } from '@planets/contract';
import { inTransaction } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { settledByClock } from './settle-clock.ts';
import { requireWork } from './work-access.ts';
import { workView } from './work-view.ts';

/**
 * The actor's own work as it stands; handed in first if its time is up.
 * @throws ProblemError as `requireWork`
 */
export function getWork({ db, now }: Pick<Deps, 'db' | 'now'>, actor: Actor, id: number): Work {
  return inTransaction(db, (tx) => {
    const work = requireWork(tx, actor, id, 'work.read', now());
    const { assignment, dates, row } = work;
    const settled = row && settledByClock(tx, assignment, dates, row, now());
    return workView(tx, { ...work, row: settled }, now());
  });
}
