import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MigrationFiles } from '@planets/api';
import * as schema from '@planets/api/schema';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { ConfigurationError } from './configuration.ts';

/** The school's one file in its folder. */
export const DATABASE_FILE = 'school.db';

/** The migrations, as the plain SQL files that `sqlite3` could run too. */
export function readMigrations(): MigrationFiles {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@planets/api/migrations/0000_school.sql'),
  );
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .map((name) => [name.slice(0, -'.sql'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/**
 * Opens the school's one file.
 * `synchronous = FULL` with WAL: what was acknowledged survives a power cut, not only a crash.
 */
export function openDatabase(folder: string) {
  try {
    // Children's data: for the owner of the server alone, the file and what SQLite keeps beside it.
    process.umask(0o077);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const client = new Database(join(folder, DATABASE_FILE));
    client.pragma('journal_mode = WAL');
    client.pragma('synchronous = FULL');
    client.pragma('foreign_keys = ON');
    client.pragma('busy_timeout = 5000');
    return { client, db: drizzle(client, { schema }) };
  } catch (error) {
    throw new ConfigurationError(
      `DATA_DIR is ${JSON.stringify(folder)}, but a database cannot be kept there: ${(error as Error).message}.`,
    );
  }
}
