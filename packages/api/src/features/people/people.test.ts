import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { plainPasswords } from '../../testing/test-deps.ts';
import { createSignInAttempts } from '../sign-in/attempts.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { readablePassword } from './readable-password.ts';
import { READABLE_WORDS } from './readable-words.ts';
import { setPassword } from './set-password.ts';
import { USERNAME, usernameFromName } from './username-from-name.ts';

describe('the first teacher of an empty school', () => {
  test('is made by the administrator, signs in, and makes a class', async () => {
    const host = nodeHost();
    const admin = host.connect();
    const password = 'a-long-password';
    await admin.post('/api/set-up', {
      code: 'open-sesame',
      name: 'Ada',
      username: 'ada',
      password,
    });
    await admin.signIn('ada', password);
    const made = await admin.post('/api/staff', {
      name: 'Grace Hopper',
      username: 'grace',
      role: 'teacher',
    });
    expect(made.status).toBe(201);
    const grace = host.connect();
    const signedIn = await grace.signIn('grace', made.body.person.password);
    expect(signedIn.body.user.role).toBe('teacher');
    const body = { name: 'Class 1', subject: 'Maths', zone: 'UTC', createId: 'make-0001' };
    expect((await grace.post('/api/classes', body)).status).toBe(201);
    expect((await admin.get('/api/staff')).body.staff).toMatchObject([
      { username: 'ada', role: 'administrator', classes: 0 },
      { username: 'grace', role: 'teacher', classes: 1 },
    ]);
    expect(JSON.stringify(host.deps.logged)).not.toContain(made.body.person.password);
  });
});

describe('staff', () => {
  test('are not made twice under one username, nor as students', async () => {
    const host = nodeHost('first-day');
    const polaris = await host.signedIn('polaris');
    const person = { name: 'Grace', username: 'grace', role: 'teacher' };
    expect((await polaris.post('/api/staff', person)).status).toBe(201);
    const users = () => host.client.prepare('select * from user').all();
    const before = users();
    for (const refused of [
      person,
      { ...person, username: 'nova' },
      { ...person, username: 'other', role: 'student' },
      { ...person, username: 'Not Allowed' },
      { ...person, username: 'other', name: ' ' },
    ])
      expect((await polaris.post('/api/staff', refused)).status).toBe(422);
    expect(users()).toEqual(before);
  });
  test('get a new password, which ends their sign-ins; students do not get theirs here', async () => {
    const host = nodeHost('first-day');
    const [polaris, vega] = [await host.signedIn('polaris'), await host.signedIn('vega')];
    const { body } = await polaris.post('/api/staff/teacher-vega/password');
    expect((await vega.get('/api/me')).status).toBe(401);
    expect((await vega.signIn('vega')).status).toBe(401);
    expect((await vega.signIn('vega', body.person.password)).status).toBe(200);
    expect((await polaris.post('/api/staff/student-nova/password')).status).toBe(404);
  });
});

describe('one’s own password', () => {
  const change = { current: 'learning-planets', password: 'a-password-of-my-own' };
  test('is changed by who knows it, and every other sign-in ends', async () => {
    const host = nodeHost('first-day');
    const [here, elsewhere] = [await host.signedIn('vega'), await host.signedIn('vega')];
    expect((await here.post('/api/me/password', change)).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await elsewhere.signIn('vega')).status).toBe(401);
    expect((await elsewhere.signIn('vega', change.password)).status).toBe(200);
    expect(JSON.stringify(host.deps.logged)).not.toContain(change.password);
  });
  test.each([
    ['current', 'vega', { ...change, current: 'guess' }],
    ['password', 'vega', { ...change, password: 'eleven-char' }],
    ['password', 'nova', { ...change, password: 'seven-c' }],
    ['password', 'nova', { ...change, password: change.current }],
  ])('with a wrong %s of %s is refused, and nothing is stored', async (field, who, body) => {
    const host = nodeHost('first-day');
    const client = await host.signedIn(who);
    const accounts = () => host.client.prepare('select * from account').all();
    const before = accounts();
    const refused = await client.post('/api/me/password', body);
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, field]);
    expect(accounts()).toEqual(before);
  });
  test('one that was reset meanwhile stays reset', async () => {
    const host = nodeHost('first-day');
    const hash = () => {
      setPassword(host.db, 'student-nova', 'plain:reset-by-a-teacher', host.deps.now());
      return Promise.resolve('plain:of-whoever-was-here');
    };
    const changing = changeOwnPassword(
      { ...host.deps, password: { ...plainPasswords, hash } },
      createSignInAttempts(),
      {
        actor: { id: 'student-nova', name: 'Nova', role: 'student' },
        token: 'of-a-sign-in',
        address: '127.0.0.1',
      },
      change,
    );
    await expect(changing).rejects.toThrow('not your password');
    const nova = host.connect();
    expect((await nova.signIn('nova', 'reset-by-a-teacher')).status).toBe(200);
  });
  test('cannot be guessed at a page that was left open', async () => {
    const host = nodeHost('first-day');
    const vega = await host.signedIn('vega');
    for (let miss = 0; miss < 8; miss += 1)
      await vega.post('/api/me/password', { ...change, current: `guess-${miss}` });
    expect((await vega.post('/api/me/password', change)).status).toBe(429);
  });
});

describe('a username made from a name', () => {
  test.each([
    ['Nova Adeyemi', 'nova.a'],
    ['nova', 'nova'],
    ['Vesta Okonkwo-Lindqvist', 'vesta.o'],
    ['Zoë Ångström', 'zoe.a'],
    ['Jo', 'jo.student'],
    ['Bo Li', 'bo.l'],
    ['Иван Петров', 'ivan.p'],
    ['نورا', 'nwr'],
    ['🚀', 'rocket'],
    ['···', 'student'],
    ['Wolfeschlegelsteinhausenbergerdorff Sr', 'wolfeschlegelsteinhausen.s'],
  ])('%s is %s', (name, username) => {
    expect(usernameFromName(name, () => false)).toBe(username);
  });
  test('can be signed in with whatever the name, and is nobody else’s', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const username = usernameFromName(name, (one) => taken.has(one));
          expect(username).toMatch(USERNAME);
          expect(taken.has(username)).toBe(false);
          taken.add(username);
        }
      }),
    );
  });
});

describe('a readable password', () => {
  test('is three words and a number, each as likely as the others', () => {
    const seeds = [5, 1, 2, 89];
    expect(readablePassword(() => seeds.shift()!)).toBe(
      `${READABLE_WORDS[5]}-${READABLE_WORDS[1]}-${READABLE_WORDS[2]}-99`,
    );
  });
  test('is made of words that a child can type, none twice', () => {
    expect(new Set(READABLE_WORDS).size).toBe(READABLE_WORDS.length);
    for (const word of READABLE_WORDS) expect(word).toMatch(/^[a-z]{3,8}$/);
  });
});
