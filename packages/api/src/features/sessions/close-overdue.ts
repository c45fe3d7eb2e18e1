import { inTransaction } from '../../db/database.ts';
import type { Authorized } from './access.ts';
import { settled } from './end-session.ts';
import type { SessionDeps } from './deps.ts';

/**
 * Ends every timed session whose time is up, though nobody looks. Hosts call it every few seconds; a
 * session that is looked at before is ended then, with the same result.
 * @returns how many were ended.
 */
export function closeOverdue({ db, store, now }: SessionDeps): number {
  return inTransaction(db, () => {
    const ids = store.overdueIds(now());
    // The clock ends them, whoever they belong to: the one place that needs nobody's permission.
    for (const id of ids) settled(store, store.findById(id) as Authorized<'play'>, now());
    return ids.length;
  });
}
