import type { StudentProgress } from '@planets/practice';
import { eq, getTableColumns, sql, type Placeholder } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../db/database.ts';
import {
  badge,
  countedSession,
  reviewCard,
  sessionTopic,
  studentProgress,
  topicMastery,
  uncountedSession,
  xpEvent,
} from '../../db/schema.ts';

type Row<Table extends SQLiteTable> = Table['$inferInsert'];
type Filled<Table extends SQLiteTable> = { [Column in keyof Row<Table>]-?: Placeholder };

/** A place for each column of a table, but for an id that the database gives. */
const places = <Table extends SQLiteTable>(table: Table): Filled<Table> =>
  Object.fromEntries(
    Object.keys(getTableColumns(table))
      .filter((name) => name !== 'id')
      .map((name) => [name, sql.placeholder(name)]),
  ) as Filled<Table>;

/** What counting writes, in prepared statements: a saved session is some twenty rows. */
export function createCountingWriters(db: Db) {
  const insertCounted = db.insert(countedSession).values(places(countedSession)).prepare();
  const isCounted = db
    .delete(uncountedSession)
    .where(eq(uncountedSession.sessionId, sql.placeholder('sessionId')))
    .prepare();
  const insertTopic = db.insert(sessionTopic).values(places(sessionTopic)).prepare();
  const saveMastery = db
    .insert(topicMastery)
    .values(places(topicMastery))
    .onConflictDoUpdate({
      target: [topicMastery.studentId, topicMastery.planet, topicMastery.topicId],
      set: { state: sql`excluded.state_json` },
    })
    .prepare();
  const saveCard = db
    .insert(reviewCard)
    .values(places(reviewCard))
    .onConflictDoUpdate({
      target: [
        reviewCard.studentId,
        reviewCard.planet,
        reviewCard.topicId,
        reviewCard.item,
        reviewCard.gradeLevel,
      ],
      set: {
        dueAt: sql`excluded.due_at`,
        seed: sql`excluded.seed`,
        version: sql`excluded.version`,
        card: sql`excluded.card_json`,
      },
    })
    .prepare();
  // A key that is there already counts once.
  const insertXp = db.insert(xpEvent).values(places(xpEvent)).onConflictDoNothing().prepare();
  const insertBadge = db.insert(badge).values(places(badge)).onConflictDoNothing().prepare();
  const saveProgress = db
    .insert(studentProgress)
    .values(places(studentProgress))
    .onConflictDoUpdate({
      target: studentProgress.studentId,
      set: {
        sessions: sql`excluded.sessions`,
        xp: sql`excluded.xp`,
        zone: sql`excluded.zone`,
        streak: sql`excluded.streak_json`,
        counters: sql`excluded.counters_json`,
        today: sql`excluded.today_json`,
      },
    })
    .prepare();
  const putAside = db
    .insert(uncountedSession)
    .values(places(uncountedSession))
    .onConflictDoNothing()
    .prepare();

  return {
    insertCounted(row: Row<typeof countedSession>): void {
      insertCounted.run({ ...row });
      isCounted.run({ sessionId: row.sessionId });
    },
    insertTopic: (row: Row<typeof sessionTopic>): void => void insertTopic.run({ ...row }),
    saveMastery: (row: Row<typeof topicMastery>): void => void saveMastery.run({ ...row }),
    saveCard: (row: Row<typeof reviewCard>): void => void saveCard.run({ ...row }),
    insertXp: (row: Row<typeof xpEvent>): void => void insertXp.run({ ...row }),
    insertBadge: (row: Row<typeof badge>): void => void insertBadge.run({ ...row }),
    saveProgress: (studentId: string, zone: string, now: StudentProgress): void =>
      void saveProgress.run({ studentId, zone, ...now }),
    /** Left for the host's clock, which tries again. */
    putAside: (sessionId: number, studentId: string): void =>
      void putAside.run({ sessionId, studentId }),
  };
}
