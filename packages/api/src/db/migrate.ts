import { sql } from 'drizzle-orm';
import type { Db } from './database.ts';

/** The migrations by their file name without `.sql`. Every host reads the same files in its own way. */
export type MigrationFiles = Readonly<Record<string, string>>;

/**
 * Applies what is not applied yet, in the order of the names, each file in one transaction.
 * @returns the names applied now.
 */
export function migrate(db: Db, files: MigrationFiles, now: number): string[] {
  db.run(
    sql`create table if not exists _migrations (name text primary key, applied_at integer not null)`,
  );
  const done = new Set(
    db.all<{ name: string }>(sql`select name from _migrations`).map(({ name }) => name),
  );
  const pending = Object.keys(files)
    .filter((name) => !done.has(name))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  for (const name of pending)
    db.transaction((tx) => {
      for (const statement of files[name]!.split('--> statement-breakpoint'))
        if (statement.trim() !== '') tx.run(sql.raw(statement));
      // The file records itself for whoever runs it by hand; the host's clock is the better one.
      tx.run(
        sql`insert into _migrations (name, applied_at) values (${name}, ${now}) on conflict (name) do update set applied_at = excluded.applied_at`,
      );
    });
  return pending;
}

/** Whether every migration is applied. */
export const isMigrated = (db: Db, files: MigrationFiles): boolean => {
  const done = db.all<{ name: string }>(sql`select name from _migrations`).map(({ name }) => name);
  return Object.keys(files).every((name) => done.includes(name));
};
