import type { GoalsAnswer } from '@planets/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { goal } from '../../db/schema.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { savePractice } from '../../testing/save-practice.ts';

const MINUTE = 60_000;

let host: NodeHost;
beforeEach(() => {
  // Monday 2026-03-16, noon.
  host = nodeHost('first-day');
});

const at = (instant: string) => host.deps.pass(Date.parse(instant) - host.deps.now());
const said = (zone?: string) => (zone === undefined ? undefined : { 'x-time-zone': zone });

async function ask(zone?: string): Promise<GoalsAnswer> {
  const nova = await host.signedIn('nova');
  const { status, body } = await nova.get('/api/goals', said(zone));
  expect(status).toBe(200);
  return body as GoalsAnswer;
}
async function set(what: string, amount: number | null, zone?: string) {
  const nova = await host.signedIn('nova');
  return nova.send('PUT', '/api/goals', { what, amount }, said(zone));
}
const rows = () => host.db.select().from(goal).all();

describe('a student’s goals', () => {
  test('there are none before one is set', async () => {
    expect(await ask()).toEqual({
      week: { from: '2026-03-16', to: '2026-03-22' },
      goals: [],
      classes: [],
    });
  });

  test('each kind is set, changed and ended by itself', async () => {
    await set('topics', 3);
    const { status, body } = await set('minutes', 60);
    expect(status).toBe(200);
    expect(body.goals).toEqual([
      { what: 'minutes', amount: 60, done: 0, weeks: [] },
      { what: 'topics', amount: 3, done: 0, weeks: [] },
    ]);
    expect((await set('minutes', 90)).body.goals).toMatchObject([{ amount: 90 }, { amount: 3 }]);
    expect((await set('topics', null)).body.goals).toMatchObject([{ amount: 90 }]);
    expect(await ask()).toMatchObject({ goals: [{ what: 'minutes', amount: 90 }] });
  });

  test('a retry, an end of nothing and trying out leave no trail', async () => {
    await set('minutes', null);
    expect(rows()).toEqual([]);
    for (const amount of [10, 20, 30, 30]) await set('minutes', amount);
    expect(rows()).toMatchObject([{ amount: 30, fromDate: '2026-03-16' }]);
    at('2026-03-17T12:00:00Z');
    await set('minutes', 30);
    expect(rows()).toHaveLength(1);
    await set('minutes', 40);
    expect(rows()).toHaveLength(2);
  });

  test('minutes are whole ones of the week’s active time; sessions are those that were saved', async () => {
    for (const what of ['minutes', 'sessions', 'topics']) await set(what, 10);
    // Twice 50 seconds are one whole minute.
    await savePractice(host, { answered: 5, pace: 10_000 });
    expect((await ask()).goals.map(({ done }) => done)).toEqual([0, 1, 1]);
    await savePractice(host, { answered: 5, pace: 10_000, seed: 11 });
    expect((await ask()).goals.map(({ done }) => done)).toEqual([1, 2, 1]);
  });

  test('a topic is one with three answered questions in the week, over its sessions', async () => {
    await set('topics', 2);
    const done = async () => (await ask()).goals[0]?.done;
    await savePractice(host, { answered: 2 });
    expect(await done()).toBe(0);
    await savePractice(host, { answered: 2, topic: 'decimals_calculate' });
    await savePractice(host, { answered: 1 });
    expect(await done()).toBe(1);
    at('2026-03-23T12:00:00Z');
    // Two of last week do not help.
    await savePractice(host, { answered: 1, topic: 'decimals_calculate' });
    expect(await done()).toBe(0);
  });

  test.each([
    ['Asia/Kathmandu', '2026-03-22T18:14:00Z', 'a Sunday', '2026-03-16'],
    ['Asia/Kathmandu', '2026-03-22T18:15:00Z', 'a Monday', '2026-03-23'],
    ['America/New_York', '2026-03-09T03:59:00Z', 'the Sunday of 23 hours', '2026-03-02'],
    ['America/New_York', '2026-11-02T04:59:00Z', 'the Sunday of 25 hours', '2026-10-26'],
    ['Australia/Sydney', '2026-04-05T13:59:00Z', 'the Sunday of 25 hours', '2026-03-30'],
  ])('in %s at %s it is %s: the week began on %s', async (zone, instant, _, monday) => {
    at(instant);
    await set('sessions', 2, zone);
    await savePractice(host, { zone });
    expect(await ask(zone)).toMatchObject({ week: { from: monday }, goals: [{ done: 1 }] });
  });

  test('the weeks before keep the goal they had, and those without one are not told', async () => {
    at('2026-03-04T12:00:00Z');
    await savePractice(host);
    at('2026-03-11T12:00:00Z');
    await set('sessions', 2);
    await savePractice(host);
    await savePractice(host);
    at('2026-03-18T12:00:00Z');
    await set('sessions', null);
    at('2026-03-29T12:00:00Z');
    await set('sessions', 5);
    await savePractice(host);
    at('2026-04-06T12:00:00Z');
    await set('sessions', 7);
    expect((await ask()).goals).toEqual([
      {
        what: 'sessions',
        amount: 7,
        done: 0,
        weeks: [
          { from: '2026-03-30', amount: 5, done: 0 },
          { from: '2026-03-23', amount: 5, done: 1 },
          { from: '2026-03-09', amount: 2, done: 2 },
        ],
      },
    ]);
    at('2026-06-22T12:00:00Z');
    const [sessions] = (await ask()).goals;
    expect(sessions?.weeks).toHaveLength(12);
    expect(sessions?.weeks.at(-1)).toEqual({ from: '2026-03-30', amount: 5, done: 0 });
  });

  test('a flight west over the end of the week loses neither the goal nor what was done', async () => {
    at('2026-03-22T14:00:00Z');
    await set('sessions', 4, 'Pacific/Auckland');
    await savePractice(host, { zone: 'Pacific/Auckland' });
    const sunday = await ask('Pacific/Honolulu');
    expect(sunday).toMatchObject({
      week: { from: '2026-03-16' },
      goals: [{ amount: 4, done: 0, weeks: [] }],
    });
    at('2026-03-23T14:00:00Z');
    expect(await ask('Pacific/Honolulu')).toMatchObject({
      week: { from: '2026-03-23' },
      goals: [{ amount: 4, done: 1 }],
    });
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['another kind', { what: 'xp', amount: 5 }],
    ['none at all', { what: 'minutes', amount: 0 }],
    ['too much', { what: 'minutes', amount: 2001 }],
    ['half a minute', { what: 'minutes', amount: 1.5 }],
    ['words', { what: 'minutes', amount: '60' }],
    ['a field of its own', { what: 'minutes', amount: 60, studentId: 'student-orion' }],
  ])('%s is refused, and nothing is stored', async (_, body) => {
    const nova = await host.signedIn('nova');
    const before = host.client.serialize();
    const answer = await nova.send('PUT', '/api/goals', body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(host.client.serialize().equals(before)).toBe(true);
    expect((await nova.send('PUT', '/api/goals', '{')).status).toBe(400);
  });

  test('are a student’s own', async () => {
    host = nodeHost('small-school');
    await set('minutes', 60);
    const orion = await host.signedIn('orion');
    expect((await orion.get('/api/goals')).body.goals).toEqual([]);
    await orion.send('PUT', '/api/goals', { what: 'minutes', amount: null });
    expect((await ask()).goals).toMatchObject([{ amount: 60 }]);
  });
});

describe('a class goal', () => {
  const MATHS = '/api/classes/1/goal';
  const BY_NAME = { classId: 1, className: 'Mathematics 5B' };
  beforeEach(() => {
    host = nodeHost('small-school');
    // A week nobody has practised in.
    at('2026-03-30T08:00:00Z');
  });
  const put = async (minutes: unknown, path = MATHS, username = 'vega') =>
    (await host.signedIn(username)).send('PUT', path, { minutes });
  const seenBy = async (username: string) =>
    (await (await host.signedIn(username)).get('/api/goals')).body.classes;
  const leave = (username: string) =>
    host.client
      .prepare('update enrolment set left_at = ? where class_id = 1 and student_id = ?')
      .run(host.deps.now(), `student-${username}`);
  /** So many whole minutes of practice. */
  const practise = (username: string, minutes: number, zone?: string) =>
    savePractice(host, { username, zone, answered: minutes, pace: MINUTE });

  test('is off until it is set, and off again without minutes', async () => {
    const vega = await host.signedIn('vega');
    const off = { goal: null, shownToStudents: false };
    expect((await vega.get(MATHS)).body).toEqual(off);
    expect(await seenBy('nova')).toEqual([]);
    const on = { goal: { ...BY_NAME, minutes: 300, done: 0 }, shownToStudents: true };
    expect(await put(300)).toMatchObject({ status: 200, body: on });
    expect((await vega.get(MATHS)).body).toEqual(on);
    expect((await put(400)).body.goal.minutes).toBe(400);
    expect((await put(null)).body).toEqual(off);
    expect((await put(null)).status).toBe(200);
    expect(await seenBy('nova')).toEqual([]);
  });

  test('adds up everyone, in whole fives, the same for all, and says of nobody how much was theirs', async () => {
    await put(300);
    await practise('nova', 4);
    expect(await seenBy('nova')).toEqual([{ ...BY_NAME, minutes: 300, done: 0 }]);
    await practise('orion', 3);
    await practise('lyra', 4);
    for (const username of ['nova', 'orion', 'ceres'])
      expect(await seenBy(username)).toEqual([{ ...BY_NAME, minutes: 300, done: 10 }]);
    const { body } = await (await host.signedIn('vega')).get(MATHS);
    expect(body.goal).toEqual({ ...BY_NAME, minutes: 300, done: 10 });
    expect(await seenBy('comet')).toEqual([]);
  });

  test('a student’s own dates say whether practice is of the class’s week', async () => {
    await put(300);
    // Monday in the class's zone, and still Sunday in Honolulu.
    await practise('nova', 5, 'Pacific/Honolulu');
    await practise('orion', 5, 'Pacific/Auckland');
    expect(await seenBy('nova')).toMatchObject([{ done: 5 }]);
    at('2026-04-06T08:00:00Z');
    expect(await seenBy('nova')).toMatchObject([{ done: 0 }]);
  });

  test('the week is the one it is where the class is', async () => {
    await put(300);
    const vega = await host.signedIn('vega');
    await practise('nova', 5, 'UTC');
    at('2026-04-05T23:00:00Z');
    expect(await seenBy('nova')).toMatchObject([{ done: 5 }]);
    const again = await host.signedIn('vega');
    await again.send('PATCH', '/api/classes/1', { zone: 'Europe/Berlin' });
    expect(await seenBy('nova')).toMatchObject([{ done: 0 }]);
    expect((await vega.get(MATHS)).status).toBe(401);
  });

  test('who leaves takes nothing away and adds nothing more; who joins brings nothing along', async () => {
    await put(300);
    await practise('nova', 5);
    await practise('comet', 5);
    leave('nova');
    host.deps.pass(1);
    await practise('nova', 5);
    expect(await seenBy('orion')).toMatchObject([{ done: 5 }]);
    expect(await seenBy('nova')).toEqual([]);
    host.client
      .prepare('insert into enrolment (class_id, student_id, enrolled_at) values (1, ?, ?)')
      .run('student-comet', host.deps.now());
    expect(await seenBy('comet')).toMatchObject([{ done: 5 }]);
    host.deps.pass(1);
    await practise('comet', 5);
    expect(await seenBy('comet')).toMatchObject([{ done: 10 }]);
  });

  test('a class of four has none, and one that shrinks to four shows none', async () => {
    await put(300);
    for (const username of ['ceres', 'rigel', 'juno']) leave(username);
    expect(await seenBy('nova')).toMatchObject([{ minutes: 300 }]);
    leave('vesta');
    expect(await seenBy('nova')).toEqual([]);
    const { body } = await (await host.signedIn('vega')).get(MATHS);
    expect(body).toMatchObject({ goal: { minutes: 300 }, shownToStudents: false });
    const before = host.client.prepare('select * from class_goal').all();
    const refused = await put(200);
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(refused.body.detail).toMatch(/takes 5 students/);
    expect(host.client.prepare('select * from class_goal').all()).toEqual(before);
    expect((await put(null)).status).toBe(200);
  });

  test('an archived class keeps its goal, shows none and takes none', async () => {
    await put(300);
    const vega = await host.signedIn('vega');
    await vega.post('/api/classes/1/archive');
    expect(await seenBy('nova')).toEqual([]);
    expect(await put(200)).toMatchObject({ status: 409, body: { code: 'class_archived' } });
    await vega.post('/api/classes/1/take-up');
    expect(await seenBy('nova')).toMatchObject([{ minutes: 300 }]);
  });

  test.each([
    ['vega', '/api/classes/4/goal', 404],
    ['altair', MATHS, 404],
    ['polaris', MATHS, 403],
    ['nova', MATHS, 403],
    ['vega', '/api/classes/99/goal', 404],
    ['vega', '/api/classes/x/goal', 404],
  ])('%s at %s: %d', async (username, path, status) => {
    expect((await put(100, path, username)).status).toBe(status);
  });

  test.each([0, 3, 12, -5, 7.5, 100_005, '60', undefined])(
    '%s minutes are refused',
    async (minutes) => {
      expect(await put(minutes)).toMatchObject({ status: 422, body: { code: 'invalid' } });
      expect(host.client.prepare('select * from class_goal').all()).toEqual([]);
    },
  );
});
