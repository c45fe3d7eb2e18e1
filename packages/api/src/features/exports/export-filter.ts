import type { ExportFilters } from '@planets/contract';
import { and, eq, gte, isNotNull, lte, sql, type SQL } from 'drizzle-orm';
import { countedSession, practiceSession as session } from '../../db/schema.ts';

const DAY_MS = 86_400_000;

/** A day counts whole: `from` its first millisecond, `to` its last. */
export const startOf = (when: string): number => Date.parse(when);
export const endOf = (when: string): number =>
  Date.parse(when) + (when.length === 10 ? DAY_MS - 1 : 0);

const when = <T>(value: T | undefined, make: (value: T) => SQL): SQL | undefined =>
  value === undefined ? undefined : make(value);

/** Days stand with what was counted. Asked apart, so that who asks for no day reads no row of it. */
const counted = (condition: SQL): SQL =>
  sql`exists (select 1 from ${countedSession} where ${countedSession.sessionId} = ${session.id} and ${condition})`;

/**
 * The saved sessions of a student that the filters let through: the same ones as in the history with the same
 * filters. When they were saved is for the pages to ask.
 */
export const exportFilter = (studentId: string, filters: ExportFilters): SQL | undefined =>
  and(
    eq(session.studentId, studentId),
    isNotNull(session.completedAt),
    when(filters.planet, (planet) => eq(session.subject, planet)),
    when(filters.topic, (topic) => eq(session.topicId, topic)),
    when(filters.mode, (mode) => eq(session.mode, mode)),
    when(filters.completed, (completed) => eq(session.completed, completed === 'true')),
    when(filters.fromDate, (date) => counted(gte(countedSession.localDate, date))),
    when(filters.toDate, (date) => counted(lte(countedSession.localDate, date))),
  );
