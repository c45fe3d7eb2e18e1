import { createApp, migrate, type PlanetsApp } from '@planets/api';
import * as schema from '@planets/api/schema';
import { SCENARIO_PASSWORD, scenarios, type ScenarioName } from '@planets/api/scenarios';
import { plainPasswords } from '@planets/api/testing';
import { drizzle } from 'drizzle-orm/sql-js';
import type { Database, SqlJsStatic } from 'sql.js';
import { pageDeps } from './page-deps.ts';
import { pageMigrations } from './page-migrations.ts';

/** A school whose server is this page. */
export interface PageSchool {
  readonly app: PlanetsApp;
  /** Rows written since it was opened or exported. */
  writes(): number;
  /** The database as a file. */
  exported(): Uint8Array;
  close(): void;
}

/** Off in every new connection. */
const enforceForeignKeys = (client: Database) => client.run('pragma foreign_keys = on');

function open(client: Database) {
  enforceForeignKeys(client);
  const db = drizzle(client, { schema });
  migrate(db, pageMigrations, Date.now());
  const deps = pageDeps(db);
  const school: PageSchool = {
    app: createApp(deps),
    writes: () => Number(client.exec('select total_changes()')[0]!.values[0]![0]),
    exported: () => {
      // sql.js closes the connection for it and opens another, which has forgotten its pragmas.
      const bytes = client.export();
      enforceForeignKeys(client);
      return bytes;
    },
    close: () => client.close(),
  };
  return { school, deps };
}

/** The school in a file that was exported before. Migrations that came since are applied. */
export const openSchool = (SQL: SqlJsStatic, file: Uint8Array): PageSchool =>
  open(new SQL.Database(file)).school;

/** A new school, filled with an example. */
export async function createSchool(SQL: SqlJsStatic, scenario: ScenarioName): Promise<PageSchool> {
  const { school, deps } = open(new SQL.Database());
  const passwordHash = await plainPasswords.hash(SCENARIO_PASSWORD);
  scenarios[scenario]({ db: deps.db, now: deps.now(), passwordHash });
  return school;
}
