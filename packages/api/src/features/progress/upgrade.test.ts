import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import { createApp } from '../../create-app.ts';
import { migrate } from '../../db/migrate.ts';
import * as schema from '../../db/schema.ts';
import { createClient } from '../../testing/client.ts';
import { migrationFiles, nodeHost } from '../../testing/node-host.ts';
import { TEST_NOW, testDeps } from '../../testing/test-deps.ts';
import { recompute } from './recompute.ts';

const BEFORE = Object.fromEntries(Object.entries(migrationFiles).filter(([name]) => name < '0003'));

type Sqlite = InstanceType<typeof Database>;

const namesOf = (client: Sqlite, query: string): string[] =>
  client
    .prepare<[], { name: string }>(query)
    .all()
    .map(({ name }) => name);

/** The small school as it stood in the version before there was anything to count. */
function schoolBefore(): Sqlite {
  const school = nodeHost('small-school').client;
  const client = new Database(':memory:');
  migrate(drizzle(client, { schema }), BEFORE, TEST_NOW);
  client.pragma('foreign_keys = OFF');
  const tables = namesOf(
    client,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> '_migrations'",
  );
  for (const table of tables) {
    const columns = namesOf(client, `select name from pragma_table_info('${table}')`).map(
      (name) => `"${name}"`,
    );
    const insert = client.prepare(
      `insert or replace into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
    );
    for (const row of school.prepare(`select ${columns.join()} from ${table}`).raw().all())
      insert.run(row);
  }
  client.pragma('foreign_keys = ON');
  return client;
}

test('a database of the version before is upgraded as it is, and all its sessions are counted once', async () => {
  const client = schoolBefore();
  const saved = client
    .prepare('select * from practice_sessions where completed_at is not null order by id')
    .all();
  expect(saved.length).toBeGreaterThan(50);

  const deps = testDeps(drizzle(client, { schema }), migrationFiles);
  const app = createApp(deps);
  for (let turn = 0; turn < 10; turn += 1) app.tick();

  expect(client.prepare('select * from uncounted_session').all()).toEqual([]);
  expect(
    client
      .prepare('select session_id as id from counted_session order by session_id')
      .pluck()
      .all(),
  ).toEqual(saved.map((row) => (row as { id: number }).id));
  expect(recompute(deps.db).differences).toEqual([]);
  expect(client.pragma('foreign_key_check')).toEqual([]);

  const nova = createClient(app);
  await nova.signIn('nova');
  const [gradebook, plots] = [
    await nova.get('/api/gradebook'),
    await nova.get('/api/progress/plots'),
  ];
  expect(plots.body.total.sessions).toBe(gradebook.body.practice.stats.sessions);
  expect(plots.body.total.sessions).toBeGreaterThan(0);
});
