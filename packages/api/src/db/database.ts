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
