import type { AddHolidayBody } from '@planets/contract';
import { daysBetween } from '@planets/practice';
import { eq } from 'drizzle-orm';
import { inTransaction } from '../../db/database.ts';
import { calendarEntry } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireRight } from '../classes/class-access.ts';
import { knownFrom } from './known-from.ts';

/** A long summer; more is a slip of the year. */
const MOST_DAYS = 120;

function requireSpan(from: string, to: string): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw invalid('to', 'The last day comes before the first.');
  if (days > MOST_DAYS) throw invalid('to', `A holiday has at most ${MOST_DAYS} days.`);
}

/**
 * Enters a holiday; the same `createId` again enters it once, even when it was taken out since.
 * @returns whether it is new
 * @throws ProblemError not_allowed, invalid
 */
export function addHoliday(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { name, from, to, createId }: AddHolidayBody,
): boolean {
  requireRight(actor, 'calendar.change');
  requireSpan(from, to);
  return inTransaction(db, (tx) => {
    const made =
      createId === undefined
        ? undefined
        : tx.select().from(calendarEntry).where(eq(calendarEntry.createId, createId)).get();
    if (made) {
      if (made.name !== name || made.fromDate !== from || made.toDate !== to)
        throw invalid('createId', 'This createId was used for another holiday. Make a new one.');
      return false;
    }
    tx.insert(calendarEntry)
      .values({
        kind: 'holiday',
        name,
        fromDate: from,
        toDate: to,
        addedAt: knownFrom(now()),
        createId: createId ?? null,
      })
      .run();
    return true;
  });
}
