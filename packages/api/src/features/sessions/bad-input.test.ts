import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { play, START } from '../../testing/play.ts';

const BIG = 'x'.repeat(1024 * 1024);

/** Everything that is stored, to see that a refused request changed nothing. */
function snapshot({ client }: ReturnType<typeof nodeHost>): string {
  const tables = client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not in ('sqlite_sequence')",
    )
    .all() as { name: string }[];
  return JSON.stringify(tables.map(({ name }) => client.prepare(`select * from "${name}"`).all()));
}

async function midSession() {
  const host = nodeHost('small-school');
  const nova = await host.signedIn('nova');
  const game = await play(host, nova);
  await game.right(0);
  return { host, nova, game };
}

describe('bad input gets a clear sentence and the right status, and stores nothing', () => {
  const session = (id: number) => `/api/sessions/${id}`;
  const good = { kind: 'choice', choice: 'c1' };

  test.each<[string, (id: number) => string, unknown, number]>([
    ['malformed JSON', () => '/api/sessions', '{"planet":', 400],
    ['JSON that is no object', () => '/api/sessions', '[]', 422],
    ['null', () => '/api/sessions', 'null', 422],
    ['nothing', () => '/api/sessions', '{}', 422],
    ['wrong types', () => '/api/sessions', { ...START, planet: 7, gradeLevel: '5' }, 422],
    ['an unknown field', () => '/api/sessions', { ...START, score: 100 }, 422],
    ['a megabyte of planet', () => '/api/sessions', { ...START, planet: BIG }, 413],
    ['an unknown planet', () => '/api/sessions', { ...START, planet: 'pluto' }, 422],
    ['an unknown topic', () => '/api/sessions', { ...START, topic: 'witchcraft' }, 422],
    ['a topic of another planet', () => '/api/sessions', { ...START, planet: 'coin_quest' }, 422],
    [
      'a planet named like a prototype',
      () => '/api/sessions',
      { ...START, planet: '__proto__' },
      422,
    ],
    ['a grade the topic does not have', () => '/api/sessions', { ...START, gradeLevel: 12 }, 422],
    ['grade 0', () => '/api/sessions', { ...START, gradeLevel: 0 }, 422],
    ['grade 5.5', () => '/api/sessions', { ...START, gradeLevel: 5.5 }, 422],
    ['a mode that does not exist', () => '/api/sessions', { ...START, mode: 'cheat' }, 422],
    ['no questions', () => '/api/sessions', { ...START, questionCount: 0 }, 422],
    ['two questions', () => '/api/sessions', { ...START, questionCount: 2 }, 422],
    ['ten thousand questions', () => '/api/sessions', { ...START, questionCount: 10_000 }, 422],
    ['a review of 30', () => '/api/sessions', { ...START, mode: 'review', questionCount: 30 }, 422],
    ['a negative seed', () => '/api/sessions', { ...START, seed: -1 }, 422],
    ['misses of a session in another mode', () => '/api/sessions', { ...START, missesOf: 1 }, 422],
    [
      'misses of a session that is not mine',
      () => '/api/sessions',
      { ...START, mode: 'review', missesOf: 99_999 },
      404,
    ],
    [
      'an answer without an id',
      (id) => `${session(id)}/answers`,
      { position: 1, response: good },
      422,
    ],
    [
      'an answer id of one letter',
      (id) => `${session(id)}/answers`,
      { answerId: 'a', position: 1, response: good },
      422,
    ],
    [
      'an answer that claims a score',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 1, response: good, score: 1 },
      422,
    ],
    [
      'a response that claims to be right',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 1, response: { ...good, correct: true } },
      422,
    ],
    [
      'a response of no kind',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 1, response: { kind: 'telepathy' } },
      422,
    ],
    [
      'a position out of range',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 10, response: good },
      422,
    ],
    [
      'a position of 30',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 30, response: good },
      422,
    ],
    [
      'a position of -1',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: -1, response: good },
      422,
    ],
    [
      'a text of a megabyte',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 1, response: { kind: 'text', text: BIG } },
      413,
    ],
    [
      'a text of 501 letters',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 1, response: { kind: 'text', text: 'x'.repeat(501) } },
      422,
    ],
    [
      'a negative time',
      (id) => `${session(id)}/answers`,
      { answerId: 'answer-x', position: 1, response: good, activeSeconds: -5 },
      422,
    ],
    ['a hint for no question', (id) => `${session(id)}/hints`, {}, 422],
    ['a hint out of range', (id) => `${session(id)}/hints`, { position: 29 }, 422],
    ['a hold without a player', (id) => `${session(id)}/hold`, {}, 422],
    [
      'a session that does not exist',
      () => '/api/sessions/99999/answers',
      { answerId: 'answer-x', position: 0, response: good },
      404,
    ],
    [
      'a session id in words',
      () => '/api/sessions/abc/answers',
      { answerId: 'answer-x', position: 0, response: good },
      404,
    ],
    [
      'a session id beyond numbers',
      () => `/api/sessions/${'9'.repeat(20)}/answers`,
      { answerId: 'answer-x', position: 0, response: good },
      404,
    ],
    ['a route that does not exist', () => '/api/nothing', {}, 404],
  ])('%s', async (_, path, body, status) => {
    const { host, nova, game } = await midSession();
    const before = snapshot(host);
    const answer = await nova.post(path(game.id), body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      status,
      title: expect.any(String),
      detail: expect.stringMatching(/\w{2,}/),
    });
    expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
    expect(answer.text.length).toBeLessThan(4000);
    expect(snapshot(host)).toBe(before);
  });

  test.each([
    ['a page size of 0', '?limit=0'],
    ['a page size of 1000', '?limit=1000'],
    ['an unknown order', '?sort=luck'],
    ['a cursor of another order', '?sort=best&cursor=WyJuZXdlc3QiLDEsMV0'],
    ['a cursor of nonsense', '?cursor=%00%ff'],
    ['an unknown mode', '?mode=cheat'],
    ['a day that is none', '?from=2026-02-31'],
    ['an unknown filter', '?student=orion'],
  ])('%s', async (_, query) => {
    const { nova } = await midSession();
    expect((await nova.get(`/api/gradebook/practice${query}`)).status).toBe(422);
  });

  test('a form, and a request from another site', async () => {
    const { nova } = await midSession();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await nova.post('/api/sessions', 'planet=num_forge', form)).status).toBe(415);
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await nova.post('/api/sessions', START, foreign)).status).toBe(403);
  });

  test.each(['application/json ; x', 'text/plain', 'application/jsonx'])(
    'a body of type %s',
    async (type) => {
      const { nova } = await midSession();
      for (const path of ['/api/sign-in', '/api/sessions'])
        expect((await nova.post(path, '{}', { 'content-type': type })).status).toBe(415);
    },
  );

  test('no refusal repeats what was sent', async () => {
    const { nova, host } = await midSession();
    const secret = 'correct-horse-battery-staple';
    const answers = [
      await nova.post('/api/sign-in', { username: 7, password: secret }),
      await nova.post('/api/sign-in', { username: 'nova', password: secret, [secret]: 1 }),
      await nova.post('/api/sign-in', { username: 'nova', password: secret }),
      await nova.post('/api/sessions', { ...START, planet: secret, mode: secret }),
    ];
    for (const { text } of answers) expect(text).not.toContain(secret);
    expect(JSON.stringify(host.deps.logged)).not.toContain(secret);
  });

  test('a failure of our own says nothing of the inside', async () => {
    const { host, nova, game } = await midSession();
    host.client.exec('pragma foreign_keys = off; drop table practice_sessions');
    const answer = await game.right(1);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/sqlite|practice_sessions|\.ts/i);
    expect((await nova.get('/api/me')).status).toBe(200);
  });
});
