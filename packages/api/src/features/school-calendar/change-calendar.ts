import type { ChangeCalendarBody } from '@planets/contract';
import { inTransaction, type Db } from '../../db/database.ts';
import { calendarEntry, school } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../http/actor.ts';
import { invalid } from '../../http/problem.ts';
import { requireRight } from '../classes/class-access.ts';
import { requireZone } from '../classes/require-zone.ts';
import { CALENDAR_FACTS, createCalendarReader } from '../progress/school-calendar.ts';
import { calendarView } from './calendar-view.ts';
import { knownFrom } from './known-from.ts';

function setFact(db: Db, name: string, value: string): void {
  db.insert(school)
    .values({ name, value })
    .onConflictDoUpdate({ target: school.name, set: { value } })
    .run();
}

/** A weekend is added and none is changed: what was the weekend before stays known for the days before. */
function setWeekend(db: Db, weekend: readonly number[], now: number): void {
  const weekdays = [...new Set(weekend)].toSorted((a, b) => a - b);
  const before = new Set(calendarView(createCalendarReader(db)).weekend);
  if (weekdays.length === before.size && weekdays.every((day) => before.has(day))) return;
  db.insert(calendarEntry)
    .values({ kind: 'weekend', weekdays, addedAt: knownFrom(now) })
    .run();
}

/**
 * Sets the weekend, the hour at which a day begins or the school's zone. Days that are stored stay as they
 * are, and so does every gap that a later day has closed: the change is for what comes.
 * @throws ProblemError not_allowed, invalid
 */
export function changeCalendar(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { weekend, dayStartsAt, zone }: ChangeCalendarBody,
): void {
  requireRight(actor, 'calendar.change');
  if (weekend === undefined && dayStartsAt === undefined && zone === undefined)
    throw invalid('', 'Send a weekend, the hour at which a day begins, or a zone.');
  const known = zone === undefined ? undefined : requireZone(zone);
  inTransaction(db, (tx) => {
    if (weekend !== undefined) setWeekend(tx, weekend, now());
    if (dayStartsAt !== undefined) setFact(tx, CALENDAR_FACTS.dayStartsAt, String(dayStartsAt));
    if (known !== undefined) setFact(tx, CALENDAR_FACTS.zone, known);
  });
}
