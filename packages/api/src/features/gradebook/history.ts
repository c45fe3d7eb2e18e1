import { historyQuery, type HistoryAnswer, type HistorySort } from '@planets/contract';
import { and, asc, desc, eq, gt, gte, lt, lte, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import type { Db } from '../../db/database.ts';
import { practiceSession as session } from '../../db/schema.ts';
import { invalid } from '../../http/problem.ts';
import { summaryView } from '../sessions/session-view.ts';
import { endOf, historyFilter, startOf } from './history-filter.ts';
import { summaryColumns } from './practice-store.ts';

type Query = z.output<typeof historyQuery>;

/** What each order sorts by, and which way. Ties go by id, the same way. */
const ORDERS = {
  newest: { column: session.completedAt, descending: true },
  oldest: { column: session.completedAt, descending: false },
  best: { column: session.scorePercent, descending: true },
  weakest: { column: session.scorePercent, descending: false },
  longest: { column: session.timeSpentSeconds, descending: true },
} as const satisfies Record<HistorySort, { column: SQLiteColumn; descending: boolean }>;

type Row = Parameters<typeof summaryView>[0];

const sortValueOf = (row: Row, sort: HistorySort): number =>
  sort === 'longest'
    ? row.timeSpentSeconds
    : sort === 'best' || sort === 'weakest'
      ? row.scorePercent
      : row.completedAt!;

/** The place after a row: its sort value and id. Opaque to clients, and bound to the order. */
const encodeCursor = (sort: HistorySort, row: Row): string =>
  btoa(JSON.stringify([sort, sortValueOf(row, sort), row.id])).replaceAll('=', '');

function decodeCursor(sort: HistorySort, cursor: string): { value: number; id: number } {
  try {
    const [order, value, id] = JSON.parse(atob(cursor)) as unknown[];
    if (order === sort && Number.isFinite(value) && Number.isSafeInteger(id))
      return { value: value as number, id: id as number };
  } catch {
    // Falls through to the refusal.
  }
  throw invalid('cursor', 'This cursor is not from a list in this order. Begin without one.');
}

function afterCursor({ sort, cursor }: Query): SQL | undefined {
  if (cursor === undefined) return undefined;
  const { column, descending } = ORDERS[sort];
  const { value, id } = decodeCursor(sort, cursor);
  const beyond = descending ? lt : gt;
  return or(beyond(column, value), and(eq(column, value), beyond(session.id, id)));
}

/**
 * A page of a student's saved sessions, without their questions.
 * @throws ProblemError invalid when the cursor does not belong to the order.
 */
export function practiceHistory(db: Db, studentId: string, query: Query): HistoryAnswer {
  const { column, descending } = ORDERS[query.sort];
  const direction = descending ? desc : asc;
  const rows = db
    .select(summaryColumns)
    .from(session)
    .where(
      and(
        historyFilter(studentId, query),
        query.from === undefined ? undefined : gte(session.completedAt, startOf(query.from)),
        query.to === undefined ? undefined : lte(session.completedAt, endOf(query.to)),
        afterCursor(query),
      ),
    )
    .orderBy(direction(column), direction(session.id))
    .limit(query.limit + 1)
    .all();
  const page = rows.slice(0, query.limit);
  return {
    sessions: page.map(summaryView),
    nextCursor: rows.length > query.limit ? encodeCursor(query.sort, page.at(-1)!) : null,
  };
}
