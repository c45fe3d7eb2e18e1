import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { user } from '../../db/schema.ts';

describe('signing in', () => {
  test.each([
    ['nova', 'student'],
    ['vega', 'teacher'],
    ['polaris', 'administrator'],
  ])('%s is a %s', async (username, role) => {
    const client = nodeHost('first-day').connect();
    const answer = await client.signIn(username);
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body.user).toSorted()).toEqual(['id', 'name', 'role']);
    expect(answer.body.user.role).toBe(role);
    expect((await client.get('/api/me')).body).toEqual(answer.body);
  });
  test('the cookie cannot be read by scripts nor sent by other sites', async () => {
    const answer = await nodeHost('first-day').connect().signIn('nova');
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });
  test('the name may be written in capitals', async () => {
    expect((await nodeHost('first-day').connect().signIn('NOVA')).status).toBe(200);
  });
  test('a wrong name and a wrong password look the same', async () => {
    const client = nodeHost('first-day').connect();
    const [wrongPassword, wrongName, noName] = [
      await client.signIn('nova', 'guess'),
      await client.signIn('nobody', 'guess'),
      await client.signIn('no', 'guess'),
    ];
    expect(wrongPassword.status).toBe(401);
    const told = ({ body }: { body: Record<string, unknown> }) => ({ ...body, requestId: '' });
    expect(told(wrongName)).toEqual(told(wrongPassword));
    expect(told(noName)).toEqual(told(wrongPassword));
  });
  test('after eight misses one waits, also with the right password; others do not', async () => {
    const client = nodeHost('first-day').connect();
    for (let miss = 0; miss < 8; miss += 1)
      expect((await client.signIn('nova', 'guess')).status).toBe(401);
    const refused = await client.signIn('nova');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body.code).toBe('too_many_attempts');
    expect((await client.signIn('vega')).status).toBe(200);
  });
});

test('many attempts at once count like one after the other', async () => {
  const client = nodeHost('first-day').connect();
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => client.signIn('nova', 'guess')),
  );
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(8);
});

describe('a sign-in', () => {
  test('ends when one signs out, on the server too', async () => {
    const client = await nodeHost('first-day').signedIn('nova');
    const { cookie } = client;
    expect((await client.post('/api/sign-out')).status).toBe(204);
    client.setCookie(cookie);
    expect((await client.get('/api/me')).status).toBe(401);
    expect((await client.post('/api/sign-out')).status).toBe(204);
  });
  test('ends after twelve hours', async () => {
    const host = nodeHost('first-day');
    const client = await host.signedIn('nova');
    host.deps.pass(12 * 3_600_000 - 1000);
    expect((await client.get('/api/me')).status).toBe(200);
    host.deps.pass(1000);
    expect((await client.get('/api/me')).status).toBe(401);
  });
  test('cannot be forged', async () => {
    const host = nodeHost('first-day');
    const client = await host.signedIn('nova');
    const { cookie } = client;
    const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!;
    for (const forged of [
      'planets_sign_in=nonsense',
      `planets_sign_in=${token}`,
      `planets_sign_in=${token}.${'A'.repeat(43)}%3D`,
      `${cookie.slice(0, -6)}AAAA%3D`,
      'planets_sign_in=%00%ff; other=1',
      "planets_sign_in=' or 1=1 --",
    ]) {
      client.setCookie(forged);
      expect((await client.get('/api/me')).status).toBe(401);
    }
  });
  test('of somebody who is no longer there is none', async () => {
    const host = nodeHost('first-day');
    const client = await host.signedIn('nova');
    host.db.delete(user).run();
    expect((await client.get('/api/me')).status).toBe(401);
  });
});

describe('the first administrator of an empty school', () => {
  const person = { name: 'Ada', username: 'ada', password: 'a-long-password' };
  test('is made once, with the code that the host printed', async () => {
    const client = nodeHost().connect();
    expect((await client.get('/api/meta')).body.setUpNeeded).toBe(true);
    expect((await client.post('/api/set-up', { code: 'guess', ...person })).status).toBe(403);
    expect((await client.post('/api/set-up', { code: 'open-sesame', ...person })).status).toBe(201);
    expect((await client.signIn('ada', 'a-long-password')).body.user.role).toBe('administrator');
    expect((await client.get('/api/meta')).body.setUpNeeded).toBe(false);
    const second = { code: 'open-sesame', ...person, username: 'eve' };
    expect((await client.post('/api/set-up', second)).status).toBe(403);
  });
  test('can have the longest password that is allowed, and no longer one', async () => {
    const client = nodeHost().connect();
    const long = { code: 'open-sesame', ...person, password: 'x'.repeat(129) };
    expect((await client.post('/api/set-up', long)).status).toBe(422);
    const password = 'x'.repeat(128);
    expect((await client.post('/api/set-up', { ...long, password })).status).toBe(201);
    expect((await client.signIn('ada', password)).status).toBe(200);
  });
  test('cannot have a name that somebody has', async () => {
    const host = nodeHost('first-day');
    host.client.exec("delete from user where role = 'administrator'");
    const taken = { code: 'open-sesame', ...person, username: 'nova' };
    expect((await host.connect().post('/api/set-up', taken)).status).toBe(422);
  });
  test('and the code cannot be guessed without end', async () => {
    const client = nodeHost().connect();
    for (let guess = 0; guess < 8; guess += 1)
      expect((await client.post('/api/set-up', { code: `guess-${guess}`, ...person })).status).toBe(
        403,
      );
    expect((await client.post('/api/set-up', { code: 'open-sesame', ...person })).status).toBe(429);
  });
});
