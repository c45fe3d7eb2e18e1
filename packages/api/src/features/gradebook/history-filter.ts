import type { ExportFilters } from '@planets/contract';
import { and, eq, gte, isNotNull, lte, sql, type SQL } from 'drizzle-orm';
import { countedSession, practiceSession as session } from '../../db/schema.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Between which instants a date lies wherever in the world it is, and however late in the night a day begins:
 * from midnight 14 hours before Greenwich to six in the morning after, 12 hours behind it.
 */
const EARLIEST_MS = -14 * HOUR_MS;
const LATEST_MS = DAY_MS + 18 * HOUR_MS;

/** A UTC day counts whole: `from` its first millisecond, `to` its last. */
export const startOf = (when: string): number => Date.parse(when);
export const endOf = (when: string): number =>
  Date.parse(when) + (when.length === 10 ? DAY_MS - 1 : 0);

const when = <T>(value: T | undefined, make: (value: T) => SQL | undefined): SQL | undefined =>
  value === undefined ? undefined : make(value);

/** Days stand with what was counted. Asked apart, so that who asks for no day reads no row of it. */
const counted = (condition: SQL): SQL =>
  sql`exists (select 1 from ${countedSession} where ${countedSession.sessionId} = ${session.id} and ${condition})`;

/** From a day of the student's own on; the instant beside it keeps the index in use. */
const fromDay = (date: string): SQL | undefined =>
  and(
    gte(session.completedAt, Date.parse(date) + EARLIEST_MS),
    counted(gte(countedSession.localDate, date)),
  );

const toDay = (date: string): SQL | undefined =>
  and(
    lte(session.completedAt, Date.parse(date) + LATEST_MS),
    counted(lte(countedSession.localDate, date)),
  );

/**
 * The saved sessions of a student that the filters of the history let through, but for `from` and `to`, which
 * who reads page by page has to combine with the place of the page.
 */
export const historyFilter = (studentId: string, filters: ExportFilters): SQL | undefined =>
  and(
    eq(session.studentId, studentId),
    isNotNull(session.completedAt),
    when(filters.planet, (planet) => eq(session.subject, planet)),
    when(filters.topic, (topic) => eq(session.topicId, topic)),
    when(filters.mode, (mode) => eq(session.mode, mode)),
    when(filters.completed, (completed) => eq(session.completed, completed === 'true')),
    when(filters.fromDate, fromDay),
    when(filters.toDate, toDay),
  );
