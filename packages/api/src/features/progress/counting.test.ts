import { answerTo } from '@planets/practice';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import {
  badge,
  countedSession,
  practiceSession,
  reviewCard,
  sessionTopic,
  studentProgress,
  topicMastery,
  uncountedSession,
  xpEvent,
} from '../../db/schema.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';
import { recompute } from './recompute.ts';

const NOVA = 'student-nova';
const UNSEEDED = { seed: undefined };
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const countedOf = ({ db }: NodeHost, sessionId: number) =>
  db.select().from(countedSession).where(eq(countedSession.sessionId, sessionId)).get();
const progressOf = ({ db }: NodeHost) =>
  db.select().from(studentProgress).where(eq(studentProgress.studentId, NOVA)).get();

/** Plays a session of five to its end, all right, one answer every ten seconds. */
async function playRight(host: NodeHost, more: Record<string, unknown> = UNSEEDED, zone?: string) {
  const client = await host.signedIn('nova');
  const game = await play(host, client, { questionCount: 5, ...more });
  for (let position = 0; position < 5; position += 1) {
    host.deps.pass(10_000);
    const headers = zone === undefined ? {} : { 'x-time-zone': zone };
    const answer = await client.send(
      'POST',
      `/api/sessions/${game.id}/answers`,
      {
        answerId: `answer-${game.id}-${position}`,
        position,
        response: answerTo(game.questions[position]!),
      },
      headers,
    );
    expect(answer.status).toBe(200);
  }
  return { client, id: game.id };
}

/** A saved row of the earlier system. `completedAt` is SQL. */
const takeOver = ({ db }: NodeHost, completedAt = `'2025-01-10 10:06:00'`) =>
  db.run(
    sql.raw(`insert into practice_sessions (student_id, subject, topic, grade_level, mode,
      total_questions, questions_answered, questions_correct, score_percent, time_spent_seconds, completed,
      started_at, completed_at, practice_data_json, answers_json)
      values ('${NOVA}', 'num_forge', 'Old sums', 5, 'full', 10, 10, 8, 80, 300, 1,
      '2025-01-10 10:00:00', ${completedAt}, '', 'broken')`),
  );

describe('a session is counted in the transaction that saves it', () => {
  test('with its zone, its local date, its XP, its topics and its cards', async () => {
    const host = nodeHost('first-day');
    const { id } = await playRight(host, UNSEEDED, 'Asia/Kathmandu');
    expect(countedOf(host, id)).toMatchObject({
      studentId: NOVA,
      number: 1,
      zone: 'Asia/Kathmandu',
      localDate: '2026-03-16',
      questionsAnswered: 5,
      questionsCorrect: 5,
      wallSeconds: 50,
    });
    const xp = host.db.select().from(xpEvent).all();
    expect(xp.map(({ key }) => key)).toEqual([`${id}:first_try`, `${id}:finish`]);
    expect(xp.reduce((sum, { amount }) => sum + amount, 0)).toBe(progressOf(host)!.xp);
    expect(countedOf(host, id)!.xp).toBe(progressOf(host)!.xp);
    expect(progressOf(host)!.streak).toMatchObject({ current: 1, lastDate: '2026-03-16' });
    expect(host.db.select().from(sessionTopic).all()).toHaveLength(1);
    expect(host.db.select().from(topicMastery).all()[0]!.state.answered).toBe(5);
    expect(host.db.select().from(reviewCard).all().length).toBeGreaterThan(1);
    expect(host.db.select().from(badge).all().length).toBeGreaterThan(0);
  });

  test('the day is the student’s own: half past eleven at night in New York is not tomorrow', async () => {
    const host = nodeHost('first-day');
    // 2026-03-17 03:20 UTC.
    host.deps.pass(15 * 60 * MINUTE + 20 * MINUTE);
    const { id } = await playRight(host, UNSEEDED, 'America/New_York');
    expect(countedOf(host, id)).toMatchObject({ localDate: '2026-03-16' });
  });

  test('a zone that nobody knows is as good as none, and the last one stays', async () => {
    const host = nodeHost('first-day');
    await playRight(host, UNSEEDED, 'Australia/Sydney');
    const second = await playRight(host, UNSEEDED, 'Mars/Olympus_Mons');
    expect(countedOf(host, second.id)).toMatchObject({ zone: 'Australia/Sydney' });
  });

  test('a seeded session is practice and earns nothing', async () => {
    const host = nodeHost('first-day');
    const { id } = await playRight(host, {});
    expect(countedOf(host, id)).toMatchObject({ seeded: true, xp: 0, questionsCorrect: 5 });
    expect(progressOf(host)).toMatchObject({ xp: 0, sessions: 1, streak: { current: 0 } });
    for (const table of [xpEvent, badge, topicMastery, reviewCard])
      expect(host.db.select().from(table).all()).toEqual([]);
  });

  test('left early it counts as far as it went; left without an answer there is nothing to count', async () => {
    const host = nodeHost('first-day');
    const client = await host.signedIn('nova');
    const game = await play(host, client, UNSEEDED);
    await game.save();
    expect(progressOf(host)).toBeUndefined();
    const again = await play(host, client, UNSEEDED);
    host.deps.pass(9_000);
    await again.right(0);
    expect(countedOf(host, again.id)).toBeUndefined();
    await again.save();
    expect(countedOf(host, again.id)).toMatchObject({ completed: false, questionsAnswered: 1 });
    // One question is no day of practice.
    expect(progressOf(host)!.streak.current).toBe(0);
  });

  test('three questions over two sessions of a day make it count, and the next day adds one', async () => {
    const host = nodeHost('first-day');
    const client = await host.signedIn('nova');
    for (const many of [1, 2]) {
      const game = await play(host, client, UNSEEDED);
      for (let position = 0; position < many; position += 1) {
        host.deps.pass(9_000);
        await game.right(position);
      }
      await game.save();
    }
    expect(progressOf(host)!.streak).toMatchObject({ current: 1, lastDate: '2026-03-16' });
    host.deps.pass(DAY);
    await playRight(host);
    expect(progressOf(host)!.streak).toMatchObject({ current: 2, lastDate: '2026-03-17' });
  });

  test('time that is told after the save is the counted time too', async () => {
    const host = nodeHost('first-day');
    const { client, id } = await playRight(host);
    await client.post('/save_practice_session', { session_id: id, time_spent_seconds: 45 });
    expect(countedOf(host, id)!.activeSeconds).toBe(45);
  });

  test('a repeated last answer, and a repeated save, count nothing twice', async () => {
    const host = nodeHost('first-day');
    const { client, id } = await playRight(host);
    const before = host.client.serialize();
    await client.post('/save_practice_session', { session_id: id });
    await client.post('/save_practice_session', {});
    expect(progressOf(host)!.sessions).toBe(1);
    expect(host.client.serialize().equals(before)).toBe(true);
  });
});

describe('what waits to be counted', () => {
  /** As after an upgrade: sessions are there, and nothing that follows from them. */
  function forget({ client }: NodeHost) {
    client.exec(`
      insert into erasure select id from user;
      delete from badge; delete from xp_event; delete from review_card; delete from topic_mastery;
      delete from session_topic; delete from counted_session; delete from student_progress;
      delete from erasure;
      insert into uncounted_session
        select id, student_id from practice_sessions where completed_at is not null;
    `);
  }
  const snapshot = ({ db }: NodeHost) =>
    [studentProgress, countedSession, sessionTopic, topicMastery, reviewCard, badge].map((table) =>
      db.select().from(table).all(),
    );

  test('is counted by the clock, to what it would have been', () => {
    const host = nodeHost('small-school');
    const before = snapshot(host);
    forget(host);
    for (let turn = 0; turn < 20; turn += 1) host.app.tick();
    expect(snapshot(host)).toEqual(before);
  });

  test('is counted before the next session of the student', async () => {
    const host = nodeHost('small-school');
    const { sessions } = progressOf(host)!;
    forget(host);
    const { id } = await playRight(host, { ...UNSEEDED, startId: 'start-0001' });
    expect(countedOf(host, id)!.number).toBe(sessions + 1);
  });

  test.each([
    ['in microseconds', '1736467560000000'],
    ['later than there are instants', '8735725960000000000'],
    ['that is no time', `'rubbish'`],
  ])('a row with a time %s waits alone: the others of its student go on', async (_, time) => {
    const host = nodeHost('small-school');
    const { sessions } = progressOf(host)!;
    takeOver(host, time);
    takeOver(host);
    const { id } = await playRight(host, { ...UNSEEDED, startId: 'start-0001' });
    expect(countedOf(host, id)!.number).toBe(sessions + 2);
    takeOver(host);
    for (let turn = 0; turn < 3; turn += 1) host.app.tick();
    expect(progressOf(host)!.sessions).toBe(sessions + 3);
    expect(host.db.select().from(uncountedSession).all()).toHaveLength(1);
    const errors = host.deps.logged.filter(({ level }) => level === 'error');
    expect(errors.length).toBeLessThanOrEqual(1);
    expect(recompute(host.db).differences).toEqual([]);
  });

  test('a long past is counted by the clock, and a session saved meanwhile waits behind it', async () => {
    const host = nodeHost('first-day');
    for (let row = 0; row < 120; row += 1) takeOver(host);
    const { id } = await playRight(host);
    expect(progressOf(host)!.sessions).toBe(50);
    host.app.tick();
    expect(progressOf(host)!.sessions).toBe(100);
    host.app.tick();
    expect(countedOf(host, id)!.number).toBe(121);
    expect(recompute(host.db).differences).toEqual([]);
  });

  test('one turn of the clock takes up several students', () => {
    const host = nodeHost('small-school');
    forget(host);
    const waiting = () => host.db.select().from(uncountedSession).all().length;
    const before = waiting();
    host.app.tick();
    expect(before - waiting()).toBe(50);
  });

  test('rows of the earlier system count as practice, and for no streak, XP or mastery', () => {
    const host = nodeHost('first-day');
    takeOver(host);
    host.app.tick();
    const id = host.db.select().from(practiceSession).get()!.id;
    expect(countedOf(host, id)).toMatchObject({
      localDate: '2025-01-10',
      topicId: null,
      questionsAnswered: 10,
      xp: 0,
    });
    expect(progressOf(host)!.streak.current).toBe(0);
    expect(recompute(host.db).differences).toEqual([]);
  });
});

describe('the proof', () => {
  test.each(['small-school', 'long-names'] as const)(
    'everything stored of %s follows from its sessions',
    (scenario) => {
      const { db } = nodeHost(scenario);
      const { differences, sessions, rows } = recompute(db);
      expect(differences).toEqual([]);
      expect(sessions).toBe(db.select().from(countedSession).all().length);
      expect(rows).toBeGreaterThan(sessions);
    },
  );

  test.each([
    ['XP', 'update student_progress set xp = xp + 1', 'student_progress'],
    ['review cards', 'delete from review_card', 'review_card'],
    [
      'mastery',
      `update topic_mastery set state_json = json_set(state_json, '$.known', 0.9)`,
      'topic_mastery',
    ],
    ['a step of mastery', 'update session_topic set known_after = 0.1', 'session_topic'],
    ['the day of a topic', `update session_topic set local_date = '2026-01-01'`, 'session_topic'],
    ['a score', 'update counted_session set score_percent = 1', 'counted_session'],
    ['active time', 'update counted_session set active_seconds = 1', 'counted_session'],
    ['when a question is due', 'update review_card set due_at = 1', 'review_card'],
    ['which question is due', 'update review_card set seed = 1', 'review_card'],
  ])('a changed row is found: %s', (_, change, what) => {
    const { client, db } = nodeHost('small-school');
    client.exec(change);
    expect(recompute(db).differences.some((one) => one.what.startsWith(what))).toBe(true);
  });

  test('a session that was never counted is found, and one that waits is no fault', () => {
    const host = nodeHost('small-school');
    takeOver(host);
    expect(recompute(host.db).differences).toEqual([]);
    host.client.exec('delete from uncounted_session');
    expect(recompute(host.db).differences).toMatchObject([
      { studentId: NOVA, stored: 'not counted' },
    ]);
  });
});

test.each(['xp_event', 'badge'])('rows of %s cannot be changed or removed', (table) => {
  const { client } = nodeHost('small-school');
  expect(() => client.exec(`delete from ${table}`)).toThrow(/append-only|never taken back/);
  expect(() => client.exec(`update ${table} set at = 1`)).toThrow(/append-only|never taken back/);
});
