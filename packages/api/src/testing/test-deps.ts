import type { Db } from '../db/database.ts';
import { migrate, type MigrationFiles } from '../db/migrate.ts';
import type { Deps, LogLine } from '../deps.ts';

export interface TestDeps extends Deps {
  /** Moves the clock. */
  pass(milliseconds: number): void;
  readonly logged: LogLine[];
}

/** Monday noon in the middle of a school term. */
export const TEST_NOW = Date.UTC(2026, 2, 16, 12);

/** Fast and no secret: what is tested is that passwords are compared, not how. */
export const plainPasswords: Deps['password'] = {
  hash: (password) => Promise.resolve(`plain:${password}`),
  verify: ({ hash, password }) => Promise.resolve(hash === `plain:${password}`),
};

/**
 * A host for tests on any database: real SQL and real routes; the clock, ids and chance are fixed. The
 * database is migrated and empty.
 */
export function testDeps(db: Db, migrations: MigrationFiles, start = TEST_NOW): TestDeps {
  let time = start;
  let ids = 0;
  let seeds = 0;
  const logged: LogLine[] = [];
  migrate(db, migrations, start);
  return {
    db,
    migrations,
    now: () => time,
    monotonic: () => time,
    newId: () => {
      ids += 1;
      return `id-${String(ids).padStart(8, '0')}`;
    },
    newSeed: () => {
      seeds += 1;
      return seeds;
    },
    password: plainPasswords,
    secret: 'a secret for tests that is long enough',
    secureCookies: false,
    setUpCode: () => 'open-sesame',
    demo: true,
    log: (line) => void logged.push(line),
    clientAddress: () => '127.0.0.1',
    pass: (milliseconds) => {
      time += milliseconds;
    },
    logged,
  };
}
