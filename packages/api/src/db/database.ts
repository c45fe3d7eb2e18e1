import { sql } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type * as schema from './schema.ts';

/** Any synchronous SQLite under drizzle: better-sqlite3, sql.js, a durable object. */
export type Db = BaseSQLiteDatabase<'sync', unknown, typeof schema>;

/**
 * Runs `work` in one transaction that holds the write lock from its start. `work` is synchronous, so
 * nothing can come between its statements; a promise would commit before its work is done, hence the guard.
 */
export function inTransaction<T>(db: Db, work: (tx: Db) => T): T {
  return db.transaction(
    (tx) => {
      const value = work(tx);
      if (value instanceof Promise) throw new TypeError('a transaction must return a value');
      return value;
    },
    { behavior: 'immediate' },
  );
}

/**
 * Runs a part of the transaction that is open. Should it throw, what the part wrote is undone, and the rest of the
 * transaction goes on. Parts may have parts: SQLite takes the newest savepoint of a name.
 *
 * Said in SQL, as a second `db.transaction` inside the first is a savepoint with better-sqlite3 alone: sql.js
 * refuses it.
 */
export function inSavepoint<T>(db: Db, work: () => T): T {
  db.run(sql`savepoint part`);
  try {
    const value = work();
    db.run(sql`release savepoint part`);
    return value;
  } catch (error) {
    db.run(sql`rollback to savepoint part`);
    db.run(sql`release savepoint part`);
    throw error;
  }
}
