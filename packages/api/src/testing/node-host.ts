import { readdirSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createApp } from '../create-app.ts';
import * as schema from '../db/schema.ts';
import type { MigrationFiles } from '../db/migrate.ts';
import { scenarios, SCENARIO_PASSWORD, type ScenarioName } from '../scenarios/index.ts';
import { createClient } from './client.ts';
import { testDeps } from './test-deps.ts';

const folder = new URL('../../drizzle/', import.meta.url);

export const migrationFiles: MigrationFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => [name.slice(0, -'.sql'.length), readFileSync(new URL(name, folder), 'utf8')]),
);

/** The application on a real SQLite in memory. */
export function nodeHost(scenario?: ScenarioName) {
  const client = new Database(':memory:');
  client.pragma('foreign_keys = ON');
  const deps = testDeps(drizzle(client, { schema }), migrationFiles);
  if (scenario)
    scenarios[scenario]({
      db: deps.db,
      now: deps.now(),
      passwordHash: `plain:${SCENARIO_PASSWORD}`,
    });
  const app = createApp(deps);
  return {
    app,
    deps,
    client,
    db: deps.db,
    connect: () => createClient(app),
    /** A client signed in as one of the scenario's people. */
    async signedIn(username: string) {
      const own = createClient(app);
      await own.signIn(username);
      return own;
    },
  };
}

export type NodeHost = ReturnType<typeof nodeHost>;
