import type { StreakAnswer, StreakDay } from '@planets/contract';
import { streakNow } from '@planets/practice';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { countedSession, studentProgress } from '../../db/schema.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { savePractice } from '../../testing/save-practice.ts';
import { createCalendarReader } from '../progress/school-calendar.ts';

const NOVA = 'student-nova';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let host: NodeHost;
beforeEach(() => {
  // Monday 2026-03-16, noon.
  host = nodeHost('first-day');
});

const goTo = (instant: string) => host.deps.pass(Date.parse(instant) - host.deps.now());

async function ask(zone?: string, query = ''): Promise<StreakAnswer> {
  const nova = await host.signedIn('nova');
  const headers = zone === undefined ? undefined : { 'x-time-zone': zone };
  const { status, body } = await nova.get(`/api/progress/streak${query}`, headers);
  expect(status).toBe(200);
  return body as StreakAnswer;
}
const dayOf = ({ days }: StreakAnswer, date: string) => days.find((day) => day.date === date);
const told = ({ days }: StreakAnswer, from: string) =>
  days
    .filter(({ date }) => date >= from)
    .map(({ date, kind, count, why }: StreakDay) => [date.slice(8), kind, count, why]);

describe('a month, day by day', () => {
  test('before anything was practised nothing is missed, and today waits', async () => {
    const streak = await ask();
    expect(streak).toMatchObject({
      today: '2026-03-16',
      zone: 'UTC',
      current: 0,
      longest: 0,
      freezes: 0,
      maxFreezes: 2,
      nextFreezeIn: 5,
      todayIs: 'waiting',
      questionsForADay: 3,
      month: '2026-03',
      firstMonth: null,
      comingRests: [],
    });
    expect(streak.days).toHaveLength(16);
    expect(told(streak, '2026-03-14')).toEqual([
      ['14', 'before', 0, 'This is before your first day that counts.'],
      ['15', 'before', 0, 'This is before your first day that counts.'],
      ['16', 'waiting', 0, '3 questions and today counts.'],
    ]);
  });

  test('of who begins on a weekend, today is a rest', async () => {
    goTo('2026-03-21T12:00:00Z');
    const streak = await ask();
    expect(streak.todayIs).toBe('rest');
    expect(dayOf(streak, '2026-03-21')).toMatchObject({ kind: 'weekend', count: 0 });
  });

  test('says of each day what it was, what the streak was after it, and why', async () => {
    const polaris = await host.signedIn('polaris');
    const founders = { name: 'Founders’ Day', from: '2026-03-25', to: '2026-03-25' };
    await polaris.post('/api/calendar/holidays', founders);
    for (let day = 0; day < 5; day += 1) {
      await savePractice(host, { answered: day + 3 });
      host.deps.pass(DAY);
    }
    goTo('2026-03-23T12:00:00Z');
    await savePractice(host, { answered: 2 });
    goTo('2026-03-24T12:00:00Z');
    await savePractice(host, { answered: 4, seed: 11 });
    goTo('2026-03-26T12:00:00Z');
    await savePractice(host);
    goTo('2026-03-27T12:00:00Z');
    await savePractice(host, { answered: 1 });
    const rest = 'Weekend: a streak rests and nothing is lost.';
    const streak = await ask();
    expect(told(streak, '2026-03-16')).toEqual([
      ['16', 'practised', 1, '3 questions: the day counts.'],
      ['17', 'practised', 2, '4 questions: the day counts.'],
      ['18', 'practised', 3, '5 questions: the day counts.'],
      ['19', 'practised', 4, '6 questions: the day counts.'],
      ['20', 'practised', 5, '7 questions: the day counts, and it earned a freeze.'],
      ['21', 'weekend', 5, rest],
      ['22', 'weekend', 5, rest],
      ['23', 'freeze', 5, '2 questions. A day counts from 3. A freeze kept your streak.'],
      [
        '24',
        'missed',
        0,
        'A session of a chosen seed is practice and counts for no day. There was no freeze to keep your streak, so the next day of practice begins a new one.',
      ],
      ['25', 'holiday', 0, 'Founders’ Day: a streak rests and nothing is lost.'],
      ['26', 'practised', 1, '3 questions: the day counts.'],
      ['27', 'waiting', 1, '1 question so far. 2 more and today counts.'],
    ]);
    expect(streak).toMatchObject({ current: 1, longest: 5, freezes: 0, todayIs: 'waiting' });
    expect(dayOf(streak, '2026-03-20')?.earnedFreeze).toBe(true);
  });

  test('a day without a streak and without practice has nothing to lose', async () => {
    await savePractice(host);
    goTo('2026-03-19T12:00:00Z');
    expect(told(await ask(), '2026-03-17').map(([, , , why]) => why)).toEqual([
      'Nothing was practised. There was no freeze to keep your streak, so the next day of practice begins a new one.',
      'Nothing was practised. There was no streak to lose.',
      '3 questions and today counts.',
    ]);
  });

  test('names the sessions of a day, those that do not count with the reason', async () => {
    const zone = 'Asia/Kathmandu';
    const first = await savePractice(host, { answered: 2, zone });
    host.deps.pass(HOUR);
    const seeded = await savePractice(host, { answered: 1, seed: 11 });
    const second = await savePractice(host, { answered: 1 });
    // As a row of the earlier system that was taken over.
    const columns = host.client
      .prepare("select group_concat(name, ', ') names from pragma_table_info('practice_sessions')")
      .get() as { names: string };
    const values = columns.names
      .replace(/\bid\b/, 'null')
      .replace('topic_id', 'null')
      .replace('start_id', 'null');
    host.client.exec(
      `insert into practice_sessions select ${values} from practice_sessions where id = ${seeded}`,
    );
    host.app.tick();
    const day = dayOf(await ask(), '2026-03-16');
    expect(day).toMatchObject({ kind: 'practised', questionsAnswered: 3 });
    const seed = 'Its seed was chosen, so its questions could be known before.';
    const takenOver = 'It is from the earlier system, before days were counted.';
    expect(day?.sessions).toMatchObject([
      { id: first, zone, counts: true, whyNot: null, questionsAnswered: 2 },
      { id: seeded, zone, counts: false, whyNot: seed, savedAt: '2026-03-16T13:00:00.000Z' },
      { id: second, zone, counts: true, whyNot: null, topicName: 'Adding fractions' },
      { zone, counts: false, whyNot: takenOver, questionsAnswered: 1 },
    ]);
  });

  test('an earlier month is asked for by its name, and a later one has no days yet', async () => {
    goTo('2026-02-27T12:00:00Z');
    await savePractice(host);
    goTo('2026-03-02T12:00:00Z');
    await savePractice(host);
    const february = await ask(undefined, '?month=2026-02');
    expect(february).toMatchObject({ month: '2026-02', current: 2, firstMonth: '2026-02' });
    expect(february.days.map(({ kind }) => kind).slice(25)).toEqual([
      'before',
      'practised',
      'weekend',
    ]);
    expect((await ask()).days.map(({ count }) => count)).toEqual([1, 2]);
    expect((await ask(undefined, '?month=2026-04')).days).toEqual([]);
    expect((await ask(undefined, '?month=9999-12')).days).toEqual([]);
    expect((await ask(undefined, '?month=0000-01')).days).toHaveLength(31);
  });

  test.each(['?month=2026-13', '?month=2026-3', '?month=now', '?month=', '?day=2026-03-01'])(
    '%s is refused',
    async (query) => {
      const nova = await host.signedIn('nova');
      expect((await nova.get(`/api/progress/streak${query}`)).status).toBe(422);
    },
  );

  test('tells the holidays that go on or are to come, and none that was taken out', async () => {
    const polaris = await host.signedIn('polaris');
    const add = async (name: string, from: string, to: string): Promise<number> => {
      const { body } = await polaris.post('/api/calendar/holidays', { name, from, to });
      return body.holidays.find((holiday: { name: string }) => holiday.name === name).id;
    };
    await add('Summer', '2026-06-20', '2026-08-20');
    await add('Winter', '2026-02-01', '2026-02-10');
    await add('Spring', '2026-03-14', '2026-03-17');
    await polaris.send(
      'DELETE',
      `/api/calendar/holidays/${await add('May', '2026-05-01', '2026-05-01')}`,
    );
    host.deps.pass(1);
    const { comingRests, todayIs } = await ask();
    expect(comingRests.map(({ name }) => name)).toEqual(['Spring', 'Summer']);
    expect(todayIs).toBe('rest');
  });
});

describe('today is the student’s own', () => {
  test.each([
    ['America/New_York', '2026-03-08T04:59:00Z', '2026-03-07'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T03:59:00Z', '2026-03-08'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:00Z', '2026-11-01'],
    ['Australia/Sydney', '2026-04-05T13:59:00Z', '2026-04-05'],
    ['Australia/Sydney', '2026-04-05T14:00:00Z', '2026-04-06'],
    ['Australia/Lord_Howe', '2026-04-05T13:29:00Z', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-04-05T13:30:00Z', '2026-04-06'],
    ['Asia/Kathmandu', '2026-03-16T18:14:00Z', '2026-03-16'],
    ['Asia/Kathmandu', '2026-03-16T18:15:00Z', '2026-03-17'],
    ['Pacific/Apia', '2011-12-30T09:59:00Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s at %s it is %s', async (zone, instant, date) => {
    goTo(instant);
    expect(await ask(zone)).toMatchObject({ today: date, zone });
    await savePractice(host, { zone });
    expect(dayOf(await ask(zone), date)).toMatchObject({ kind: 'practised', count: 1 });
  });

  test('a request that says no zone, or one that nobody knows, is where the student was last', async () => {
    await savePractice(host, { zone: 'Pacific/Auckland' });
    expect(await ask()).toMatchObject({ today: '2026-03-17', zone: 'Pacific/Auckland' });
    expect(await ask('Mars/Olympus_Mons')).toMatchObject({ zone: 'Pacific/Auckland' });
  });

  test('a day begins at the school’s hour', async () => {
    const polaris = await host.signedIn('polaris');
    await polaris.send('PATCH', '/api/calendar', { dayStartsAt: 4 });
    goTo('2026-03-17T03:59:00Z');
    await savePractice(host);
    expect(await ask()).toMatchObject({ today: '2026-03-16', current: 1, todayIs: 'counted' });
    host.deps.pass(60_000);
    expect(await ask()).toMatchObject({ today: '2026-03-17', current: 1, todayIs: 'waiting' });
  });

  test('a date that was lost over the date line breaks nothing', async () => {
    goTo('2026-03-17T05:00:00Z');
    await savePractice(host, { zone: 'Pacific/Honolulu' });
    goTo('2026-03-18T03:00:00Z');
    await savePractice(host, { zone: 'Pacific/Auckland' });
    const streak = await ask('Pacific/Auckland');
    expect(told(streak, '2026-03-16').map(([date, kind, count]) => [date, kind, count])).toEqual([
      ['16', 'practised', 1],
      ['17', 'skipped_by_zone', 1],
      ['18', 'practised', 2],
    ]);
  });

  test('after a flight west the last day that counted may lie ahead, and is shown', async () => {
    await savePractice(host, { zone: 'Pacific/Auckland' });
    const streak = await ask('Pacific/Honolulu');
    expect(streak).toMatchObject({ today: '2026-03-16', current: 1, todayIs: 'counted' });
    expect(streak.days.at(-1)).toMatchObject({ date: '2026-03-17', kind: 'practised', count: 1 });
  });

  test('a teacher sees it as the student does, wherever the teacher is', async () => {
    const school = nodeHost('small-school');
    await savePractice(school, { zone: 'Pacific/Auckland' });
    const nova = await school.signedIn('nova');
    const mine = await nova.get('/api/progress/streak');
    for (const username of ['vega', 'polaris']) {
      const reader = await school.signedIn(username);
      const theirs = await reader.get(`/api/students/${NOVA}/progress/streak`, {
        'x-time-zone': 'America/Lima',
      });
      expect(theirs.body).toEqual(mine.body);
    }
    expect(mine.body).toMatchObject({ today: '2026-03-17', zone: 'Pacific/Auckland' });
  });
});

describe('one figure everywhere', () => {
  /** Practice of some weeks with pauses, journeys and days that are not enough. */
  const STEPS: readonly (readonly [hours: number, zone: string, answered: number])[] = [
    [0, 'Europe/Berlin', 3],
    [24, 'Europe/Berlin', 2],
    [3, 'Europe/Berlin', 1],
    [22, 'America/New_York', 3],
    [24, 'America/New_York', 5],
    [24, 'Pacific/Honolulu', 3],
    [20, 'Pacific/Auckland', 3],
    [5, 'Pacific/Honolulu', 3],
    [72, 'Europe/Berlin', 4],
    [24, 'Europe/Berlin', 3],
    [96, 'Europe/Berlin', 3],
  ];

  test('counter, icon and calendar agree with the summary and with what is stored', async () => {
    const days = createCalendarReader(host.db);
    for (const [hours, zone, answered] of STEPS) {
      host.deps.pass(hours * HOUR);
      await savePractice(host, { zone, answered });
      for (const where of [zone, 'Asia/Tokyo', undefined]) {
        const streak = await ask(where);
        const nova = await host.signedIn('nova');
        const headers = where === undefined ? undefined : { 'x-time-zone': where };
        const { body: summary } = await nova.get('/api/progress/summary', headers);
        const { today, current, longest, freezes, todayIs } = streak;
        expect(summary).toMatchObject({
          today,
          streak: { current, longest, freezes, today: todayIs },
        });
        const stored = host.db
          .select({ streak: studentProgress.streak })
          .from(studentProgress)
          .where(eq(studentProgress.studentId, NOVA))
          .get();
        const at = { date: today, zone: streak.zone, now: host.deps.now() };
        expect(streakNow(stored!.streak, days.calendar(), at)).toMatchObject({
          current,
          longest,
          freezes,
          today: todayIs,
        });
        expect(streak.days.at(-1)?.count).toBe(current);
        expect(streak.days.at(-1)?.kind === 'practised').toBe(todayIs === 'counted');
      }
    }
  });

  test('dates are those that were stored: a zone that is said later moves none', async () => {
    await savePractice(host, { zone: 'Asia/Tokyo' });
    host.deps.pass(DAY);
    await savePractice(host, { zone: 'America/New_York' });
    const before = host.db.select().from(countedSession).all();
    for (const zone of ['Pacific/Apia', 'Pacific/Honolulu', 'UTC']) {
      const { days } = await ask(zone);
      const practised = days.filter(({ kind }) => kind === 'practised');
      expect(practised.map(({ date }) => date)).toEqual(['2026-03-16', '2026-03-17']);
    }
    expect(host.db.select().from(countedSession).all()).toEqual(before);
  });
});
