import type { ExportFilters } from '@planets/contract';
import { and, asc, eq, gt, gte, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, practiceSession as session } from '../../db/schema.ts';
import { summaryColumns } from '../gradebook/practice-store.ts';
import type { ExportablePractice, ExportedStudent } from './access.ts';
import { endOf, historyFilter, startOf } from '../gradebook/history-filter.ts';

/** The day a session counts for stands with what was counted: sessions from before days were kept have none yet. */
const figures = {
  ...summaryColumns,
  studentId: session.studentId,
  zone: countedSession.zone,
  localDate: countedSession.localDate,
} as const;
const all = { ...figures, practiceData: session.practiceData, answers: session.answers } as const;

type Stored = typeof session.$inferSelect;
/** A saved session without its questions. */
export interface FiguresRow extends Pick<
  Stored,
  Exclude<keyof typeof figures, 'zone' | 'localDate' | 'completedAt'>
> {
  readonly completedAt: number;
  readonly zone: string | null;
  readonly localDate: string | null;
}
export interface SessionRow extends FiguresRow, Pick<Stored, 'practiceData' | 'answers'> {}

/** So many sessions are in memory at a time: of figures, and with their questions, which are long. */
export const PAGE = { figures: 500, questions: 50 } as const;

export interface PageOf<Row> {
  readonly student: ExportedStudent;
  readonly rows: readonly Row[];
}

/** What of a practice is exported. */
export interface ExportScope {
  readonly practice: ExportablePractice;
  readonly filters: ExportFilters;
  /** UTC milliseconds: what is saved after it is not in the file. */
  readonly until: number;
}

interface Place {
  readonly completedAt: number;
  readonly id: number;
}

/** One bound on the time alone, so that the index of the history begins there and not at the first session. */
function savedWithin({ filters, until }: ExportScope, after: Place | undefined): SQL | undefined {
  const from = filters.from === undefined ? 0 : startOf(filters.from);
  const to = filters.to === undefined ? until : Math.min(until, endOf(filters.to));
  const { completedAt, id } = session;
  return and(
    gte(completedAt, Math.max(from, after?.completedAt ?? 0)),
    lte(completedAt, to),
    after &&
      or(
        gt(completedAt, after.completedAt),
        and(eq(completedAt, after.completedAt), gt(id, after.id)),
      ),
  );
}

/**
 * Saved sessions, the oldest first, student by student. Each page begins behind the key of the row before it, so
 * no row comes twice whatever is saved, renamed or deleted meanwhile, and nothing is held between two pages.
 */
function* pages<Row extends Place>(
  scope: ExportScope,
  size: number,
  read: (where: SQL | undefined, limit: number) => Row[],
): Generator<PageOf<Row>> {
  for (const student of scope.practice.students) {
    const own = historyFilter(student.id, scope.filters);
    let after: Place | undefined;
    do {
      const rows = read(and(own, savedWithin(scope, after)), size);
      if (rows.length > 0) yield { student, rows };
      after = rows.length < size ? undefined : rows.at(-1);
    } while (after);
  }
}

const COUNTED = eq(countedSession.sessionId, session.id);
const ORDER = [asc(session.completedAt), asc(session.id)] as const;

/** Pages of figures. */
export const figurePages = (db: Db, scope: ExportScope, size: number = PAGE.figures) =>
  pages<FiguresRow>(
    scope,
    size,
    (where, limit) =>
      db
        .select(figures)
        .from(session)
        .leftJoin(countedSession, COUNTED)
        .where(where)
        .orderBy(...ORDER)
        .limit(limit)
        .all() as FiguresRow[],
  );

/** Pages of sessions with their questions and logs. */
export const sessionPages = (db: Db, scope: ExportScope, size: number = PAGE.questions) =>
  pages<SessionRow>(
    scope,
    size,
    (where, limit) =>
      db
        .select(all)
        .from(session)
        .leftJoin(countedSession, COUNTED)
        .where(where)
        .orderBy(...ORDER)
        .limit(limit)
        .all() as SessionRow[],
  );

/** How many sessions the file will have. */
export const countSessions = (db: Db, scope: ExportScope): number =>
  scope.practice.students.reduce(
    (sum, { id }) =>
      sum +
      db
        .select({ count: sql<number>`count(*)` })
        .from(session)
        .where(and(historyFilter(id, scope.filters), savedWithin(scope, undefined)))
        .get()!.count,
    0,
  );
