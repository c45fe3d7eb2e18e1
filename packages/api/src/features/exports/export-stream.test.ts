import { planets } from '@planets/content';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../create-app.ts';
import { requireRole } from '../../http/actor.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { oneself } from '../gradebook/access.ts';
import { practiceOf } from './access.ts';
import { exportStream } from './export-stream.ts';
import { figurePages, sessionPages } from './practice-pages.ts';

/** A long practice: rows of sums alone, saved a second apart. */
function addSessions({ client, deps }: NodeHost, count: number, studentId = 'student-nova'): void {
  client
    .prepare(
      `with recursive numbers (number) as (select 1 union all select number + 1 from numbers where number < ?)
       insert into practice_sessions (student_id, subject, topic, grade_level, mode, total_questions,
        questions_answered, questions_correct, score_percent, time_spent_seconds, completed, started_at,
        completed_at, topic_id, seeded, ended_by, practice_data_json, answers_json)
       select ?, ?, 'Adding fractions', 5, 'full', 10, 10, 7, 70, 60, 1, ?1_, ?1_, 'fractions_add', 0,
        'completion', '[]', '[]' from numbers`.replaceAll(
        '?1_',
        `${deps.now() - 10_000_000} + number * 1000`,
      ),
    )
    .run(count, studentId, planets[0]!.id);
}

describe('what is sent', () => {
  test('is made a chunk at a time, when the one before was taken, and ends with who takes it', async () => {
    let made = 0;
    let ended = false;
    function* chunks() {
      try {
        for (;;) {
          made += 1;
          yield made % 2 === 0 ? '' : `chunk ${made}`;
        }
      } finally {
        ended = true;
      }
    }
    const reader = exportStream(chunks(), () => {}).getReader();
    expect(made).toBe(0);
    const text = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await text()).toBe('chunk 1');
    expect(await text()).toBe('chunk 3');
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(made).toBe(3);
    await reader.cancel();
    expect(ended).toBe(true);
  });

  test('breaks off where it fails, and the host hears why', async () => {
    const told: unknown[] = [];
    function* chunks() {
      yield 'half';
      throw new Error('the file is locked');
    }
    const reader = exportStream(chunks(), (error) => told.push(error)).getReader();
    await reader.read();
    await expect(reader.read()).rejects.toThrow('the file is locked');
    expect(told).toHaveLength(1);
  });
});

/** How many sessions a format has read from the database when its first bytes have come. */
async function readAtFirst(host: NodeHost, format: string, headers: Record<string, string>) {
  const app = createApp({ ...host.deps, compress: true });
  const { cookie } = await host.signedIn('nova');
  const response = await app.request(`/api/gradebook/practice/export?format=${format}`, {
    headers: { cookie, ...headers },
  });
  const reader = response.body!.getReader();
  let bytes = (await reader.read()).value!.length;
  // Taken out now, what was not read yet cannot come any more.
  const before = Number(response.headers.get('x-total-rows'));
  host.client.exec(
    'pragma foreign_keys = off; delete from practice_sessions where completed_at is not null; pragma foreign_keys = on',
  );
  let chunks = 1;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    bytes += step.value.length;
    chunks += 1;
  }
  return { before, bytes, chunks, encoding: response.headers.get('content-encoding') };
}

describe('a long practice', () => {
  test.each([
    ['csv', {}],
    ['json', {}],
    ['xapi', {}],
    ['csv', { 'accept-encoding': 'gzip' }],
    ['json', { 'accept-encoding': 'gzip' }],
  ])('as %s %j is read page by page while it is sent', async (format, headers) => {
    const whole = nodeHost('small-school');
    addSessions(whole, 4000);
    const own = await whole.signedIn('nova');
    const all = await own.get(`/api/gradebook/practice/export?format=${format}`);
    const host = nodeHost('small-school');
    addSessions(host, 4000);
    const { bytes, before, encoding } = await readAtFirst(host, format, headers);
    expect(before).toBeGreaterThan(4000);
    expect(encoding).toBe('accept-encoding' in headers ? 'gzip' : null);
    expect(bytes).toBeLessThan(all.text.length / 2);
  });

  test('has each session once, whatever is saved, renamed and taken out meanwhile', async () => {
    const host = nodeHost('small-school');
    addSessions(host, 3000);
    const { cookie } = await host.signedIn('nova');
    const response = await host.app.request('/api/gradebook/practice/export?format=csv', {
      headers: { cookie },
    });
    const decoder = new TextDecoder();
    let text = '';
    let chunks = 0;
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk, { stream: true });
      chunks += 1;
      host.deps.pass(1000);
      addSessions(host, 1);
      host.client.exec(
        "update practice_sessions set topic = 'Renamed' where completed_at is not null",
      );
    }
    const ids = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(chunks).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(3000);
  });

  test('is the same whatever the size of a page, also where many were saved at one instant', () => {
    const { client, db, deps } = nodeHost('small-school');
    client.exec('update practice_sessions set completed_at = completed_at / 604800000 * 604800000');
    const nova = requireRole(
      { id: 'student-nova', name: 'Nova Adeyemi', role: 'student' as const },
      'student',
    );
    const scope = { practice: practiceOf(oneself(nova)), filters: {}, until: deps.now() };
    const expected = client
      .prepare(
        "select id from practice_sessions where student_id = 'student-nova' and completed_at is not null order by completed_at, id",
      )
      .pluck()
      .all();
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (size) => {
        for (const pages of [figurePages(db, scope, size), sessionPages(db, scope, size)]) {
          const ids: number[] = [];
          for (const { rows } of pages) {
            expect(rows.length).toBeLessThanOrEqual(size);
            ids.push(...rows.map(({ id }) => id));
          }
          expect(ids).toEqual(expected);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('who goes away in the middle ends it', async () => {
    const host = nodeHost('small-school');
    addSessions(host, 3000);
    const { cookie } = await host.signedIn('nova');
    const response = await host.app.request('/api/gradebook/practice/export?format=xlsx', {
      headers: { cookie },
    });
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    host.client.close();
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(host.deps.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a page is found through the index of the history, from where the last one ended', () => {
    const { client } = nodeHost('small-school');
    const plan = (
      client
        .prepare(
          `explain query plan select practice_sessions.id, counted_session.zone from practice_sessions
           left join counted_session on counted_session.session_id = practice_sessions.id
           where student_id = 'x' and completed_at is not null and completed_at >= 5 and completed_at <= 9
            and (completed_at > 5 or (completed_at = 5 and id > 3)) order by completed_at, id limit 500`.replace(
            'where student_id',
            'where practice_sessions.student_id',
          ),
        )
        .all() as { detail: string }[]
    )
      .map(({ detail }) => detail)
      .join('; ');
    expect(plan).toMatch(
      /INDEX practice_sessions_history \(student_id=\? AND completed_at>\? AND completed_at<\?\)/,
    );
    expect(plan).not.toContain('TEMP B-TREE');
    expect(plan).not.toMatch(/SCAN counted_session/);
  });
});
