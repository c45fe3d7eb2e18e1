import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations } from './database.ts';
import { failToStart, runServer } from './testing/run-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planets-server-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const json = { 'content-type': 'application/json' };

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ username: 'nova', password: 'learning-planets' }),
  });
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

const post = async (url: string, cookie: string, body: unknown) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...json, cookie },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- read by assertions
};

describe('the server', () => {
  test('makes the demo school, answers, and ends when told to', async () => {
    const server = await runServer({ DATA_DIR: folder });
    const cookie = await signIn(server.url);
    const book = await fetch(`${server.url}/api/gradebook`, { headers: { cookie } });
    expect(book.status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0);
  });

  test('loses nothing acknowledged when it is killed, and goes on with the same sign-in', async () => {
    const first = await runServer({ DATA_DIR: folder });
    const cookie = await signIn(first.url);
    const { session } = await post(`${first.url}/api/sessions`, cookie, {
      planet: 'num_forge',
      topic: 'fractions_add',
      gradeLevel: 5,
      mode: 'timed',
    });
    const answer = {
      answerId: 'answered-once',
      position: 0,
      response: { kind: 'text', text: '?' },
    };
    const acknowledged = await post(
      `${first.url}/api/sessions/${session.id}/answers`,
      cookie,
      answer,
    );
    await first.stop('SIGKILL');

    const second = await runServer({ DATA_DIR: folder });
    const replayed = await post(`${second.url}/api/sessions/${session.id}/answers`, cookie, answer);
    expect(replayed.verdict).toEqual(acknowledged.verdict);
    const resumed = await fetch(`${second.url}/api/sessions/current`, { headers: { cookie } });
    const { session: again } = (await resumed.json()) as { session: typeof session };
    expect(again.questions).toEqual(acknowledged.session.questions);
    expect(again.position).toBe(acknowledged.session.position);
    await second.stop();
  });

  test('leaves a school empty on wish, and prints how to begin', async () => {
    const server = await runServer({ DATA_DIR: folder, DEMO: '0' });
    const meta = await fetch(`${server.url}/api/meta`);
    expect(await meta.json()).toMatchObject({ demo: false, setUpNeeded: true });
    await server.stop();
  });
});

describe('a start that cannot be is refused with a sentence', () => {
  test('a wrong setting', async () => {
    expect(await failToStart({ DATA_DIR: folder, PORT: 'abc' })).toEqual({
      code: 1,
      said: 'PORT is "abc", but it has to be a port number.\n',
    });
  });
  test('the demo school where everybody could reach it', async () => {
    const { code, said } = await failToStart({ DATA_DIR: folder, HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(said).toMatch(/^HOST is "0\.0\.0\.0", but this is the demo school/);
  });
  test('a data folder that is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, said } = await failToStart({ DATA_DIR: file });
    expect(code).toBe(1);
    expect(said).toMatch(/^DATA_DIR is .*a-file", but a database cannot be kept there/);
  });
  test('a port that is taken', async () => {
    const server = await runServer({ DATA_DIR: folder, DEMO: '0' });
    const { port } = new URL(server.url);
    const { code, said } = await failToStart({
      DATA_DIR: join(folder, 'other'),
      DEMO: '0',
      PORT: port,
    });
    expect(code).toBe(1);
    expect(said).toContain(`PORT is ${port}, but another program listens there`);
    await server.stop();
  });
});

test('a secret that is too short to sign with stops the start', async () => {
  writeFileSync(join(folder, 'secret'), '');
  const { code, said } = await failToStart({ DATA_DIR: folder, DEMO: '0' });
  expect(code).toBe(1);
  expect(said).toContain('secret holds 0 characters');
});

test('a database that was migrated by hand is taken as it is, and children’s data is the owner’s alone', async () => {
  const data = join(folder, 'by-hand');
  const server = await runServer({ DATA_DIR: data, DEMO: '0' });
  await server.stop();
  expect(statSync(data).mode & 0o077).toBe(0);
  expect(statSync(join(data, 'school.db')).mode & 0o077).toBe(0);
  rmSync(join(data, 'school.db'));
  const client = new Database(join(data, 'school.db'));
  for (const sql of Object.values(readMigrations())) client.exec(sql);
  client.close();
  const again = await runServer({ DATA_DIR: data, DEMO: '0' });
  expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
  await again.stop();
});

describe('the migrations', () => {
  test('are numbered SQL files that any SQLite runs from first to last', () => {
    const names = Object.keys(readMigrations()).toSorted((a, b) => a.localeCompare(b, 'en'));
    for (const [index, name] of names.entries())
      expect(name).toMatch(new RegExp(`^${String(index).padStart(4, '0')}_[a-z_]+$`));
    const client = new Database(':memory:');
    for (const name of names) client.exec(readMigrations()[name]!);
    const tables = client
      .prepare("select name from sqlite_master where type = 'table'")
      .pluck()
      .all();
    expect(tables).toEqual(expect.arrayContaining(['practice_sessions', 'user', 'grade']));
  });
  test('give the table of sessions the columns of the earlier system', () => {
    const client = new Database(':memory:');
    for (const sql of Object.values(readMigrations())) client.exec(sql);
    const columns = client
      .prepare('select name from pragma_table_info(?)')
      .pluck()
      .all('practice_sessions');
    expect(columns).toEqual(
      expect.arrayContaining([
        'id',
        'student_id',
        'subject',
        'topic',
        'grade_level',
        'mode',
        'total_questions',
        'questions_answered',
        'questions_correct',
        'score_percent',
        'time_spent_seconds',
        'completed',
        'practice_data_json',
        'answers_json',
        'started_at',
        'completed_at',
      ]),
    );
  });
  test('record themselves, so that a start knows of those that were run by hand', () => {
    const client = new Database(':memory:');
    const names = Object.keys(readMigrations());
    for (const name of names) client.exec(readMigrations()[name]!);
    expect(client.prepare('select name from _migrations').pluck().all()).toEqual(names);
  });
  test('say what the schema says', () => {
    const root = join(import.meta.dirname, '../../..');
    const drizzle = join(root, 'packages/api/drizzle');
    const before = readdirSync(drizzle).length;
    const said = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        '--config',
        'packages/api/drizzle.config.ts',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect(said).toContain('No schema changes');
    expect(readdirSync(drizzle)).toHaveLength(before);
  });
});
