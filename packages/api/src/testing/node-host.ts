import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createApp } from '../create-app.ts';
import * as schema from '../db/schema.ts';
import type { MigrationFiles } from '../db/migrate.ts';
import { scenarios, SCENARIO_PASSWORD, type ScenarioName } from '../scenarios/index.ts';
import { createClient } from './client.ts';
import { testDeps } from './test-deps.ts';

// By name and not as a URL: bundlers take `new URL(…, import.meta.url)` for a file to serve.
const folder = join(import.meta.dirname, '../../drizzle');

export const migrationFiles: MigrationFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => [name.slice(0, -'.sql'.length), readFileSync(join(folder, name), 'utf8')]),
);

function open(file?: Buffer) {
  const client = new Database(file ?? ':memory:');
  client.pragma('foreign_keys = ON');
  return { client, deps: testDeps(drizzle(client, { schema }), migrationFiles) };
}

/** Scenarios as files. One takes a while to play through, and is the same every time. */
const files = new Map<ScenarioName, Buffer>();

function fileOf(scenario: ScenarioName): Buffer {
  const { client, deps } = open();
  const passwordHash = `plain:${SCENARIO_PASSWORD}`;
  scenarios[scenario]({ db: deps.db, now: deps.now(), passwordHash });
  const file = client.serialize();
  client.close();
  files.set(scenario, file);
  return file;
}

/** The application on a real SQLite in memory: empty, or with one of the scenarios. */
export function nodeHost(scenario?: ScenarioName) {
  const { client, deps } = open(scenario && (files.get(scenario) ?? fileOf(scenario)));
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
