import { progressSummary, type ProgressSummary } from '@planets/contract';
import { planets } from '@planets/content';
import {
  answerTo,
  BADGE_FAMILIES,
  knownNow,
  levelOf,
  masteryLevel,
  practiceDays,
  streakOf,
} from '@planets/practice';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import {
  badge,
  calendarEntry,
  countedSession,
  practiceSession,
  reviewCard,
  topicMastery,
  xpEvent,
} from '../../db/schema.ts';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';
import { parametersOf } from './practised-row.ts';

const NOVA = 'student-nova';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function summaryOf(client: Client, headers = {}): Promise<ProgressSummary> {
  const { body, status } = await client.get('/api/progress/summary', headers);
  expect(status).toBe(200);
  return progressSummary.parse(body);
}

/** Plays five questions, all right, one every ten seconds. */
async function playRight(host: NodeHost, client: Client, zone?: string, seed?: number) {
  const game = await play(host, client, { questionCount: 5, seed });
  for (let position = 0; position < 5; position += 1) {
    host.deps.pass(10_000);
    await client.post(
      `/api/sessions/${game.id}/answers`,
      {
        answerId: `answer-${game.id}-${position}`,
        position,
        response: answerTo(game.questions[position]!),
      },
      zone === undefined ? {} : { 'x-time-zone': zone },
    );
  }
  return game;
}

/** The same figures from all that is stored: every session, every event, every answer’s topic and card. */
function recount({ db, deps }: NodeHost): ProgressSummary {
  const now = deps.now();
  const today = '2026-03-16';
  const sessions = db.select().from(countedSession).where(eq(countedSession.studentId, NOVA)).all();
  const days = practiceDays(
    sessions
      .filter(({ topicId }) => topicId !== null)
      .map((row) => ({
        ...row,
        session: row.sessionId,
        date: row.localDate,
        answered: row.questionsAnswered,
      })),
  ).flatMap(({ counted }) => (counted ? [counted] : []));
  const streak = streakOf(days, { weekends: [], holidays: [] }, { date: today, zone: 'UTC', now });
  const events = db.select().from(xpEvent).where(eq(xpEvent.studentId, NOVA)).all();
  const xp = events.reduce((sum, { amount }) => sum + amount, 0);
  const { level, name, xpInLevel, xpForNext } = levelOf(xp);
  const levels = db
    .select()
    .from(topicMastery)
    .where(eq(topicMastery.studentId, NOVA))
    .all()
    .map(({ planet, topicId, state }) =>
      masteryLevel(knownNow(state, now, parametersOf(planet, topicId)), state.answered),
    );
  const cards = db.select().from(reviewCard).where(eq(reviewCard.studentId, NOVA)).all();
  const last = db
    .select()
    .from(practiceSession)
    .where(eq(practiceSession.studentId, NOVA))
    .all()
    .filter(({ completedAt }) => completedAt !== null)
    .toSorted((a, b) => b.completedAt! - a.completedAt!)[0]!;
  return {
    today,
    streak: {
      current: streak.current,
      longest: streak.longest,
      freezes: streak.freezes,
      today: streak.today,
    },
    xp: {
      total: xp,
      level,
      levelName: name,
      xpInLevel,
      xpForNext,
      today: events
        .filter(({ localDate }) => localDate === today)
        .reduce((sum, { amount }) => sum + amount, 0),
    },
    badges: {
      earned: db.select().from(badge).where(eq(badge.studentId, NOVA)).all().length,
      of: BADGE_FAMILIES.flatMap(({ tiers }) => tiers).length,
    },
    mastery: {
      mastered: levels.filter((one) => one === 'mastered').length,
      strong: levels.filter((one) => one === 'strong').length,
      started: levels.length,
      topics: planets.flatMap(({ topics }) => topics).length,
    },
    due: cards.filter(({ card }) => card.due <= now).length,
    missed: cards.filter(({ card }) => card.missed).length,
    last: { sessionId: last.id, savedAt: new Date(last.completedAt!).toISOString() },
  };
}

describe('the summary of two months', () => {
  test('is what all that is stored says, counted one by one', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const summary = await summaryOf(nova);
    expect(summary).toEqual(recount(host));
    expect(summary.xp.total).toBeGreaterThan(0);
    expect(summary.mastery.started).toBeGreaterThan(2);
    expect(summary.due).toBeGreaterThan(0);
  });

  test('and is still so after another session', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const before = await summaryOf(nova);
    const game = await playRight(host, nova);
    const after = await summaryOf(nova);
    expect(after).toEqual(recount(host));
    expect(after.last?.sessionId).toBe(game.id);
    expect(after.xp.today).toBeGreaterThan(before.xp.today);
    expect(after.streak.today).toBe('counted');
  });

  test('is the same to the teacher as to the student, whatever the teacher’s zone', async () => {
    const host = nodeHost('small-school');
    const own = await summaryOf(await host.signedIn('nova'));
    const path = `/api/students/${NOVA}/progress/summary`;
    const headers = { 'x-time-zone': 'Pacific/Kiritimati' };
    expect((await (await host.signedIn('vega')).get(path, headers)).body).toEqual(own);
    expect((await (await host.signedIn('polaris')).get(path)).body).toEqual(own);
  });

  test('stores nothing', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const before = host.client.serialize();
    await summaryOf(nova);
    expect(host.client.serialize().equals(before)).toBe(true);
  });
});

describe('today', () => {
  test('a student who never practised stands at the beginning, and today waits', async () => {
    const host = nodeHost('first-day');
    expect(await summaryOf(await host.signedIn('nova'))).toMatchObject({
      today: '2026-03-16',
      streak: { current: 0, longest: 0, freezes: 0, today: 'waiting' },
      xp: { total: 0, level: 1, xpInLevel: 0, today: 0 },
      badges: { earned: 0 },
      mastery: { mastered: 0, strong: 0, started: 0 },
      due: 0,
      missed: 0,
      last: null,
    });
  });

  test('counts with its XP; tomorrow waits without any and the streak stays; after the weekend, too', async () => {
    const host = nodeHost('first-day');
    // Friday, in place of Monday.
    host.deps.pass(4 * DAY);
    const nova = await host.signedIn('nova');
    await playRight(host, nova);
    const friday = await summaryOf(nova);
    expect(friday).toMatchObject({ today: '2026-03-20', streak: { current: 1, today: 'counted' } });
    expect(friday.xp.today).toBe(friday.xp.total);
    host.deps.pass(DAY);
    const saturday = await summaryOf(await host.signedIn('nova'));
    expect(saturday).toMatchObject({ streak: { current: 1, today: 'rest' }, xp: { today: 0 } });
    host.deps.pass(2 * DAY);
    const monday = await summaryOf(await host.signedIn('nova'));
    expect(monday).toMatchObject({ streak: { current: 1, today: 'waiting' } });
    host.deps.pass(DAY);
    const tuesday = await summaryOf(await host.signedIn('nova'));
    expect(tuesday).toMatchObject({ streak: { current: 0, longest: 1, today: 'waiting' } });
  });

  test('a holiday of the school’s calendar keeps a streak', async () => {
    const host = nodeHost('first-day');
    await playRight(host, await host.signedIn('nova'));
    host.db
      .insert(calendarEntry)
      .values({
        kind: 'holiday',
        name: 'Spring break',
        fromDate: '2026-03-17',
        toDate: '2026-03-18',
        addedAt: host.deps.now(),
      })
      .run();
    host.deps.pass(2 * DAY);
    expect((await summaryOf(await host.signedIn('nova'))).streak).toMatchObject({
      current: 1,
      today: 'rest',
    });
    host.deps.pass(DAY);
    expect((await summaryOf(await host.signedIn('nova'))).streak).toMatchObject({
      current: 1,
      today: 'waiting',
    });
  });

  test('is the student’s date: half past eleven at night in New York is not tomorrow', async () => {
    const host = nodeHost('first-day');
    host.deps.pass(15.5 * HOUR);
    const nova = await host.signedIn('nova');
    await playRight(host, nova, 'America/New_York');
    const headers = { 'x-time-zone': 'America/New_York' };
    const summary = await summaryOf(nova, headers);
    expect(summary).toMatchObject({ today: '2026-03-16', streak: { today: 'counted' } });
    expect(summary.xp.today).toBeGreaterThan(0);
    // In a zone where it is tomorrow the same practice is yesterday's.
    expect(await summaryOf(nova, { 'x-time-zone': 'UTC' })).toMatchObject({
      today: '2026-03-17',
      streak: { current: 1, today: 'waiting' },
      xp: { today: 0, total: summary.xp.total },
    });
  });

  test('a session of a chosen seed was practised last, and earns nothing', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const { id } = await playRight(host, nova, undefined, 11);
    expect(await summaryOf(nova)).toMatchObject({
      streak: { current: 0, today: 'waiting' },
      xp: { total: 0, today: 0 },
      last: { sessionId: id },
    });
  });

  test('a missed question is one to be asked again', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova, { questionCount: 3, mode: 'quick', seed: undefined });
    host.deps.pass(9_000);
    await game.wrong(0);
    await game.save();
    expect(await summaryOf(nova)).toMatchObject({ missed: 1 });
  });
});
