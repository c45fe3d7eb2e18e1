import type { SessionLog } from '@planets/practice';
import { and, desc, eq, getTableColumns, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/database.ts';
import { countedSession, practiceSession, user } from '../../db/schema.ts';

export type SessionRow = typeof practiceSession.$inferSelect;
/** A session without its two long columns, which cost more to read than all the others, and what lies behind them. */
export type SessionFacts = Omit<SessionRow, 'practiceData' | 'answers' | 'zone'>;
export type NewSessionRow = typeof practiceSession.$inferInsert;

/** What changes while a session is played. */
export type SessionChange = Pick<
  SessionRow,
  | 'answers'
  | 'questionsAnswered'
  | 'questionsCorrect'
  | 'scorePercent'
  | 'timeSpentSeconds'
  | 'completed'
  | 'completedAt'
  | 'endedBy'
  | 'heldBy'
  | 'heldAt'
  | 'zone'
>;

/**
 * The sessions of the database, in prepared statements. One connection serves a host, so they also take
 * part in whatever transaction is open.
 */
export function createSessionStore(db: Db) {
  const { placeholder } = sql;
  const columns = practiceSession;
  const byId = db
    .select()
    .from(columns)
    .where(eq(columns.id, placeholder('id')))
    .prepare();
  const current = db
    .select()
    .from(columns)
    .where(
      and(
        eq(columns.studentId, placeholder('studentId')),
        isNull(columns.completedAt),
        isNotNull(columns.topicId),
      ),
    )
    .prepare();
  const byStartId = db
    .select()
    .from(columns)
    .where(
      and(
        eq(columns.studentId, placeholder('studentId')),
        eq(columns.startId, placeholder('startId')),
      ),
    )
    .prepare();
  const {
    practiceData: _questions,
    answers: _log,
    zone: _zone,
    ...short
  } = getTableColumns(columns);
  const factsById = db
    .select(short)
    .from(columns)
    .where(eq(columns.id, placeholder('id')))
    .prepare();
  const newestSaved = db
    .select(short)
    .from(columns)
    .where(and(eq(columns.studentId, placeholder('studentId')), isNotNull(columns.completedAt)))
    .orderBy(desc(columns.completedAt), desc(columns.id))
    .limit(1)
    .prepare();
  const overdue = db
    .select({ id: columns.id })
    .from(columns)
    .where(
      and(
        isNull(columns.completedAt),
        isNotNull(columns.endsAt),
        lte(columns.endsAt, placeholder('now')),
      ),
    )
    .prepare();
  const change = db
    .update(columns)
    .set({
      answers: sql`${placeholder('answers')}`,
      questionsAnswered: sql`${placeholder('questionsAnswered')}`,
      questionsCorrect: sql`${placeholder('questionsCorrect')}`,
      scorePercent: sql`${placeholder('scorePercent')}`,
      timeSpentSeconds: sql`${placeholder('timeSpentSeconds')}`,
      completed: sql`${placeholder('completed')}`,
      completedAt: sql`${placeholder('completedAt')}`,
      endedBy: sql`${placeholder('endedBy')}`,
      heldBy: sql`${placeholder('heldBy')}`,
      heldAt: sql`${placeholder('heldAt')}`,
      zone: sql`${placeholder('zone')}`,
    })
    .where(eq(columns.id, placeholder('id')))
    .prepare();

  return {
    findById: (id: number): SessionRow | undefined => byId.get({ id }),
    findCurrent: (studentId: string): SessionRow | undefined => current.get({ studentId }),
    findByStartId: (studentId: string, startId: string): SessionRow | undefined =>
      byStartId.get({ studentId, startId }),
    findFactsById: (id: number): SessionFacts | undefined => factsById.get({ id }),
    findNewestSaved: (studentId: string): SessionFacts | undefined =>
      newestSaved.get({ studentId }),
    overdueIds: (now: number): number[] => overdue.all({ now }).map(({ id }) => id),
    nameOf: (studentId: string): string =>
      db.select({ name: user.name }).from(user).where(eq(user.id, studentId)).get()!.name,
    insert: (row: NewSessionRow): SessionRow =>
      db.insert(practiceSession).values(row).returning().get(),
    change(id: number, now: SessionChange): void {
      change.run({
        ...now,
        id,
        answers: JSON.stringify(now.answers satisfies SessionLog),
        completed: Number(now.completed),
      });
    },
    rename(id: number, topic: string): void {
      db.update(practiceSession).set({ topic }).where(eq(practiceSession.id, id)).run();
    },
    setTimeSpent(id: number, timeSpentSeconds: number): void {
      db.update(practiceSession).set({ timeSpentSeconds }).where(eq(practiceSession.id, id)).run();
      db.update(countedSession)
        .set({ activeSeconds: timeSpentSeconds })
        .where(eq(countedSession.sessionId, id))
        .run();
    },
    hold(id: number, heldBy: string, heldAt: number): void {
      db.update(practiceSession).set({ heldBy, heldAt }).where(eq(practiceSession.id, id)).run();
    },
    delete(id: number): void {
      db.delete(practiceSession).where(eq(practiceSession.id, id)).run();
    },
  };
}

export type SessionStore = ReturnType<typeof createSessionStore>;
