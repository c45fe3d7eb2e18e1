import type { StreakAnswer } from '@planets/contract';
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { calendarEntry, countedSession, studentProgress, xpEvent } from '../../db/schema.ts';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { savePractice } from '../../testing/save-practice.ts';
import { recompute } from '../progress/recompute.ts';

const SPRING = { name: 'Spring', from: '2026-04-03', to: '2026-04-10' };
const UNTOUCHED = { weekend: [6, 7], dayStartsAt: 0, zone: 'UTC', holidays: [] };

let host: NodeHost;
let polaris: Client;
beforeEach(async () => {
  host = nodeHost('first-day');
  polaris = await host.signedIn('polaris');
});

const patch = (body: unknown) => polaris.send('PATCH', '/api/calendar', body);
const add = (body: unknown) => polaris.post('/api/calendar/holidays', body);
const remove = (id: number | string) => polaris.send('DELETE', `/api/calendar/holidays/${id}`);
const entries = () => host.db.select().from(calendarEntry).all();

describe('the calendar', () => {
  test('rests on Saturday and Sunday until the school says something else', async () => {
    for (const username of ['nova', 'vega', 'polaris']) {
      const client = await host.signedIn(username);
      expect((await client.get('/api/calendar')).body).toEqual(UNTOUCHED);
    }
  });

  test('takes a weekend, an hour and a zone, each by itself', async () => {
    expect((await patch({ weekend: [6, 5, 6] })).body).toEqual({ ...UNTOUCHED, weekend: [5, 6] });
    expect((await patch({ dayStartsAt: 4 })).body).toMatchObject({
      weekend: [5, 6],
      dayStartsAt: 4,
    });
    const all = { weekend: [], dayStartsAt: 0, zone: 'Asia/Riyadh' };
    expect((await patch(all)).body).toEqual({ ...all, holidays: [] });
    expect((await polaris.get('/api/calendar')).body).toEqual({ ...all, holidays: [] });
  });

  test('a weekend that is so already is entered no second time', async () => {
    await patch({ weekend: [7, 6] });
    expect(entries()).toEqual([]);
    await patch({ weekend: [5, 6] });
    await patch({ weekend: [6, 5] });
    expect(entries()).toHaveLength(1);
  });

  test('lists holidays by their first days', async () => {
    await add(SPRING);
    const { status, body } = await add({ name: '  May  ', from: '2026-03-20', to: '2026-03-20' });
    expect(status).toBe(201);
    expect(body.holidays).toMatchObject([{ name: 'May' }, SPRING]);
  });

  test('a repeated createId enters a holiday once, and never another one', async () => {
    const made = { ...SPRING, createId: 'holiday-0001' };
    const first = await add(made);
    const again = await add(made);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await add({ ...made, name: 'Summer' })).status).toBe(422);
    await remove(first.body.holidays[0].id);
    // A retry that comes late brings nothing back.
    expect((await add(made)).body.holidays).toEqual([]);
    expect(entries()).toHaveLength(1);
  });

  test('a holiday that is taken out leaves the list and keeps its row', async () => {
    const { body } = await add(SPRING);
    const [{ id }] = body.holidays;
    host.deps.pass(1000);
    expect(await remove(id)).toMatchObject({ status: 200, body: { holidays: [] } });
    const [entry] = entries();
    host.deps.pass(1000);
    expect((await remove(id)).status).toBe(200);
    expect(entries()).toEqual([entry]);
    expect(entry!.removedAt! - entry!.addedAt).toBe(1000);
  });

  test('what is no holiday cannot be taken out', async () => {
    await patch({ weekend: [5] });
    for (const id of [1, 99, 0, 'x']) expect((await remove(id)).status).toBe(404);
  });
});

describe('what breaks a rule is refused with a sentence, and nothing is stored', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a weekday 0', { weekend: [0] }],
    ['a weekday 8', { weekend: [8] }],
    ['a week without school', { weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ['half an hour', { dayStartsAt: 1.5 }],
    ['an hour before midnight', { dayStartsAt: -1 }],
    ['a morning hour', { dayStartsAt: 7 }],
    ['a zone of another world', { zone: 'Mars/Olympus_Mons' }],
    ['an offset', { zone: '+02:00' }],
    ['a good hour and a wrong zone', { dayStartsAt: 3, zone: 'Nowhere' }],
    ['a field of its own', { dayStartsAt: 3, holidays: [] }],
  ])('%s', async (_, body) => {
    const before = host.client.serialize();
    const answer = await patch(body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(answer.body.detail).toMatch(/\w/);
    expect(host.client.serialize().equals(before)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a last day before the first', { ...SPRING, to: '2026-04-02' }],
    ['121 days', { ...SPRING, to: '2026-08-01' }],
    ['a name of blanks', { ...SPRING, name: '  ' }],
    ['a name too long', { ...SPRING, name: 'x'.repeat(81) }],
    ['a day that no February has', { ...SPRING, from: '2026-02-30' }],
    ['an instant', { ...SPRING, from: '2026-04-03T00:00:00Z' }],
    ['no last day', { name: 'Spring', from: '2026-04-03' }],
    ['an id too short', { ...SPRING, createId: 'x' }],
    ['a field of its own', { ...SPRING, addedAt: 0 }],
  ])('a holiday with %s', async (_, body) => {
    const before = host.client.serialize();
    expect(await add(body)).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(host.client.serialize().equals(before)).toBe(true);
  });

  test('120 days are a holiday', async () => {
    expect((await add({ ...SPRING, to: '2026-07-31' })).status).toBe(201);
  });

  test('half a body', async () => {
    expect((await patch('{')).status).toBe(400);
    expect((await add('{')).status).toBe(400);
  });

  test.each(['nova', 'vega'])('%s keeps no calendar', async (username) => {
    const { body } = await add(SPRING);
    const client = await host.signedIn(username);
    const before = entries();
    const path = '/api/calendar';
    const tries = [
      await client.send('PATCH', path, { dayStartsAt: 3 }),
      await client.post(`${path}/holidays`, SPRING),
      await client.send('DELETE', `${path}/holidays/${body.holidays[0].id}`),
    ];
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(entries()).toEqual(before);
  });
});

describe('a change leaves history alone', () => {
  async function pass(milliseconds: number) {
    host.deps.pass(milliseconds);
    // A sign-in of some days ago has ended.
    polaris = await host.signedIn('polaris');
  }
  const at = (instant: string) => pass(Date.parse(instant) - host.deps.now());
  const streakOf = async (): Promise<StreakAnswer> =>
    (await (await host.signedIn('nova')).get('/api/progress/streak')).body;
  const stored = () => ({
    days: host.db.select().from(countedSession).all(),
    xp: host.db.select().from(xpEvent).all(),
    progress: host.db.select().from(studentProgress).all(),
  });
  /** The days up to the last that counted, and what they add up to. */
  async function history() {
    const { days, longest } = await streakOf();
    const last = days.findLastIndex(({ kind }) => kind === 'practised');
    return { days: days.slice(0, last + 1), longest };
  }
  const kinds = async () =>
    Object.fromEntries((await streakOf()).days.map(({ date, kind }) => [date.slice(8), kind]));

  const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['another weekend', () => patch({ weekend: [5, 6] })],
    ['no weekend', () => patch({ weekend: [] })],
    ['a later hour', () => patch({ dayStartsAt: 6 })],
    ['midnight', () => patch({ dayStartsAt: 0 })],
    ['another zone', () => patch({ zone: 'Pacific/Auckland' })],
    ['a holiday over all of it', () => add({ name: 'All', from: '2026-03-01', to: '2026-05-30' })],
    ['no such holiday', () => remove(entries().findLast(({ kind }) => kind === 'holiday')!.id)],
    ['the weekend again', () => patch({ weekend: [6, 7] })],
  ];

  test('stored days, closed gaps, XP and what is computed again stay as they were', async () => {
    const zones = ['Europe/Berlin', undefined, 'America/New_York', 'Asia/Tokyo'];
    await at('2026-03-04T23:30:00Z');
    for (const [turn, [, change]] of CHANGES.entries()) {
      // Gaps of one to four days, at an hour of the night that the rollover moves.
      await pass((24 + 24 * (turn % 4)) * 3_600_000 + 3_600_000);
      await savePractice(host, { zone: zones[turn % zones.length] });
      const before = { stored: stored(), history: await history() };
      // In the very millisecond of the save, too.
      await change();
      expect(stored()).toEqual(before.stored);
      host.deps.pass(1000);
      expect(stored()).toEqual(before.stored);
      expect(await history()).toEqual(before.history);
      expect(recompute(host.db).differences).toEqual([]);
    }
    expect(stored().days).toHaveLength(CHANGES.length);
    // And the days of all zones and hours are still what they were counted for.
    const { days } = await streakOf();
    const practised = new Set(
      days.filter(({ kind }) => kind === 'practised').map(({ date }) => date),
    );
    expect(practised).toEqual(new Set(stored().days.map(({ localDate }) => localDate)));
  });

  test('a holiday entered too late excuses an open gap, and no closed one', async () => {
    await at('2026-03-16T12:00:00Z');
    await savePractice(host);
    await at('2026-03-18T12:00:00Z');
    await savePractice(host);
    await at('2026-03-20T12:00:00Z');
    expect(await kinds()).toMatchObject({ '17': 'missed', '19': 'missed' });
    await add({ name: 'Storm', from: '2026-03-16', to: '2026-03-19' });
    host.deps.pass(1);
    expect(await kinds()).toMatchObject({ '17': 'missed', '19': 'holiday', '20': 'waiting' });
    expect((await streakOf()).current).toBe(1);
  });

  test('a holiday that is taken out has excused what a day of practice closed, and excuses no more', async () => {
    await add({ name: 'Storm', from: '2026-03-17', to: '2026-03-19' });
    await at('2026-03-16T12:00:01Z');
    await savePractice(host);
    await at('2026-03-18T12:00:00Z');
    await savePractice(host);
    await remove(entries()[0]!.id);
    await at('2026-03-20T12:00:00Z');
    expect(await kinds()).toMatchObject({ '17': 'holiday', '19': 'missed' });
    expect(recompute(host.db).differences).toEqual([]);
  });

  test('a weekend that is moved rests from then on', async () => {
    await at('2026-03-20T12:00:00Z');
    await savePractice(host);
    await at('2026-03-23T12:00:00Z');
    await savePractice(host);
    await patch({ weekend: [2] });
    await at('2026-03-25T12:00:00Z');
    expect(await kinds()).toMatchObject({ '21': 'weekend', '22': 'weekend', '24': 'weekend' });
  });

  test('the zone of the school is for who says none and was nowhere yet', async () => {
    await patch({ zone: 'Pacific/Auckland' });
    expect(await streakOf()).toMatchObject({ today: '2026-03-17', zone: 'Pacific/Auckland' });
    const id = await savePractice(host);
    await patch({ zone: 'America/New_York' });
    const row = host.db.select().from(countedSession).where(eq(countedSession.sessionId, id)).get();
    expect(row).toMatchObject({ zone: 'Pacific/Auckland', localDate: '2026-03-17' });
    expect(await streakOf()).toMatchObject({ zone: 'Pacific/Auckland' });
  });

  test('the hour is for sessions that are saved from then on', async () => {
    await at('2026-03-17T02:00:00Z');
    await savePractice(host);
    await patch({ dayStartsAt: 4 });
    await savePractice(host);
    const dates = host.db
      .select({ date: countedSession.localDate })
      .from(countedSession)
      .orderBy(asc(countedSession.number))
      .all();
    expect(dates.map(({ date }) => date)).toEqual(['2026-03-17', '2026-03-16']);
    expect(await streakOf()).toMatchObject({ current: 2, longest: 2, todayIs: 'counted' });
    expect(recompute(host.db).differences).toEqual([]);
  });
});
