import type { Db } from '../../db/database.ts';
import { inTransaction } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { alreadyHandedIn, requireWriting, type BegunWork } from './refusals.ts';
import { settledByClock } from './settle-clock.ts';
import { requireWork } from './work-access.ts';

/**
 * Runs `act` on begun work that may be written in, in one transaction. If its time is up, it is handed in
 * first, and that stays although the request is refused. `replayed` answers a request that was answered
 * before, whatever happened since.
 * @throws ProblemError as `requireWork` and `requireWriting`
 */
export function actingOnWork<T>(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  id: number,
  receivedAt: number,
  act: (tx: Db, work: BegunWork) => T,
  replayed: (tx: Db, work: BegunWork) => T | undefined = () => undefined,
): T {
  const outcome = inTransaction(db, (tx): { value: T } | { refused: Error } => {
    const work = requireWork(tx, actor, id, 'work.do', receivedAt);
    const { assignment, dates, row } = work;
    const before = row && replayed(tx, { ...work, row });
    if (before !== undefined) return { value: before };
    const settled = row && settledByClock(tx, assignment, dates, row, receivedAt);
    const now = { ...work, row: settled };
    if (settled && row && settled.handIns > row.handIns)
      return { refused: alreadyHandedIn(tx, now, receivedAt) };
    return { value: act(tx, requireWriting(tx, now, receivedAt)) };
  });
  // Thrown after the transaction, so that what the clock handed in is kept.
  if ('refused' in outcome) throw outcome.refused;
  return outcome.value;
}
