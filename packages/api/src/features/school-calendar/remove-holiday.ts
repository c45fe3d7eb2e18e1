import { and, eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { calendarEntry } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { notFound } from '../../http/problem.ts';
import { requireRight } from '../classes/class-access.ts';
import { knownFrom } from './known-from.ts';

/**
 * Takes a holiday out of the calendar. Its row stays: what it excused stays excused. Once more does nothing.
 * @throws ProblemError not_allowed, not_found
 */
export function removeHoliday(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  id: number,
): void {
  requireRight(actor, 'calendar.change');
  inTransaction(db, (tx) => {
    const isIt = and(eq(calendarEntry.id, id), eq(calendarEntry.kind, 'holiday'));
    const entry = tx.select().from(calendarEntry).where(isIt).get();
    if (!entry) throw notFound('holiday');
    if (entry.removedAt !== null) return;
    tx.update(calendarEntry)
      .set({ removedAt: Math.max(entry.addedAt, knownFrom(now())) })
      .where(isIt)
      .run();
  });
}
