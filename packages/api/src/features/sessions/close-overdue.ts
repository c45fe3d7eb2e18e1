import { inTransaction } from '../../db/database.ts';
import type { Authorized } from './access.ts';
import { settled } from './end-session.ts';
import type { SessionDeps } from './deps.ts';

/**
 * Ends every timed session whose time is up, though nobody looks. Hosts call it every few seconds; a
 * session that is looked at before is ended then, with the same result.
 * @returns how many were ended.
 */
export function closeOverdue(deps: SessionDeps): number {
  const { db, store, now } = deps;
  // Mostly there is none: then nothing is locked.
  const ids = store.overdueIds(now());
  for (const id of ids)
    inTransaction(db, () => {
      const row = store.findById(id);
      // The clock ends it, whoever it belongs to: the one place that needs nobody's permission.
      if (row) settled(deps, row as Authorized<'play'>);
    });
  return ids.length;
}
