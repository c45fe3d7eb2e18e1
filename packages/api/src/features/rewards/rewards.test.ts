import { badgesAnswer, sessionEarned, xpAnswer, type XpAnswer } from '@planets/contract';
import { levelOf, XP_RULES } from '@planets/practice';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badge, countedSession, studentProgress, xpEvent } from '../../db/schema.ts';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';
import { recompute } from '../progress/recompute.ts';

const NOVA = 'student-nova';
const UNSEEDED = { seed: undefined };

async function firstDay() {
  const host = nodeHost('first-day');
  return { host, nova: await host.signedIn('nova') };
}

/** How each question went: right at once, right at the second try, not right. */
type Way = 'right' | 'second' | 'wrong';

async function playAs(
  { host, nova }: { host: NodeHost; nova: Client },
  ways: readonly Way[],
  { seconds = 9, ...more }: Record<string, unknown> & { seconds?: number } = {},
) {
  const game = await play(host, nova, { ...UNSEEDED, questionCount: 5, ...more });
  for (const [position, way] of ways.entries()) {
    host.deps.pass(seconds * 1000);
    if (way !== 'right') await game.wrong(position);
    await (way === 'wrong' ? game.wrong(position) : game.right(position));
  }
  await game.save();
  return game.id;
}

const earnedBy = async (nova: Client, id: number) =>
  sessionEarned.parse((await nova.get(`/api/sessions/${id}/earned`)).body);

async function wholeLedger(nova: Client, limit: number) {
  const entries: XpAnswer['entries'] = [];
  let cursor: string | null = '';
  let total = 0;
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const page = xpAnswer.parse((await nova.get(`/api/progress/xp?limit=${limit}${query}`)).body);
    entries.push(...page.entries);
    total = page.total;
    cursor = page.nextCursor;
  }
  return { entries, total };
}

const RIGHT: Way[] = ['right', 'right', 'right', 'right', 'right'];

describe('XP', () => {
  test('shown is the sum of the ledger, and of what every session says it gave', async () => {
    const way = fc.constantFrom<Way>('right', 'second', 'wrong');
    const session = fc.record({
      ways: fc.array(way, { minLength: 1, maxLength: 5 }),
      seeded: fc.boolean(),
      seconds: fc.constantFrom(0.5, 9),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(session, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (sessions, limit) => {
          const day = await firstDay();
          const { host, nova } = day;
          let reached = 0;
          for (const { ways, seeded, seconds } of sessions) {
            const id = await playAs(day, ways, { seconds, ...(seeded ? { seed: 5 } : {}) });
            const earned = await earnedBy(nova, id);
            expect(earned.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(earned.xp);
            for (const { amount, working } of earned.lines)
              expect(Math.floor(working.reduce((sum, one) => sum + one.amount, 0) + 0.5)).toBe(
                amount,
              );
            expect(earned.whyNone === null).toBe(earned.xp > 0);
            expect(earned.level.before).toBe(levelOf(reached).level);
            reached += earned.xp;
            expect(earned.level.after).toBe(levelOf(reached).level);
          }
          const { entries, total } = await wholeLedger(nova, limit);
          const stored = host.db.select().from(studentProgress).get()!.xp;
          expect(total).toBe(reached);
          expect(total).toBe(stored);
          expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
          expect(entries.map(({ id }) => id)).toEqual(
            entries.map(({ id }) => id).toSorted((a, b) => b - a),
          );
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  test('of a school: the ledger of each student is theirs alone, and adds up', async () => {
    const host = nodeHost('small-school');
    for (const { studentId, xp } of host.db.select().from(studentProgress).all()) {
      const client = await host.signedIn(studentId.replace('student-', ''));
      const { entries, total } = await wholeLedger(client, 30);
      expect(total).toBe(xp);
      expect(entries).toHaveLength(
        host.db.select().from(xpEvent).where(eq(xpEvent.studentId, studentId)).all().length,
      );
    }
  });

  test('comes with the rules it is earned by, also before the first', async () => {
    const { nova } = await firstDay();
    expect((await nova.get('/api/progress/xp')).body).toEqual({
      total: 0,
      level: 1,
      levelName: 'Stargazer',
      xpInLevel: 0,
      xpForNext: 100,
      rules: [...XP_RULES],
      entries: [],
      nextCursor: null,
    });
  });

  test.each(['0', '-1', 'x', '1e3', ''])('a cursor %j is refused', async (cursor) => {
    const { nova } = await firstDay();
    const answer = await nova.get(`/api/progress/xp?cursor=${cursor}`);
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'cursor']);
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'student=student-orion'])(
    '%s is refused',
    async (query) => {
      const { nova } = await firstDay();
      expect((await nova.get(`/api/progress/xp?${query}`)).status).toBe(422);
    },
  );
});

describe('what a session gave', () => {
  test('can be opened to each question, with the day and the topic', async () => {
    const day = await firstDay();
    const id = await playAs(day, RIGHT);
    const earned = await earnedBy(day.nova, id);
    expect(earned.lines.map(({ what }) => what)).toEqual(['first_try', 'finish']);
    expect(earned.lines[0]!.working.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    expect(earned).toMatchObject({
      sessionId: id,
      localDate: '2026-03-16',
      whyNone: null,
      level: { before: 1 },
      streak: { countedFor: '2026-03-16', current: 1 },
      topics: [
        {
          planet: 'num_forge',
          topic: 'fractions_add',
          topicName: 'Adding fractions',
          before: 'new',
          knownBefore: null,
        },
      ],
    });
    expect(earned.badges.length).toBeGreaterThan(0);
    const stored = day.host.db.select().from(badge).all();
    expect(earned.badges.map(({ id: own }) => own).toSorted()).toEqual(
      stored.map((row) => row.badge).toSorted(),
    );
  });

  test('the second of a day makes no other day, the first says no streak of now', async () => {
    const day = await firstDay();
    const ids = [await playAs(day, RIGHT), await playAs(day, RIGHT)];
    const [first, second] = [await earnedBy(day.nova, ids[0]!), await earnedBy(day.nova, ids[1]!)];
    expect(first.streak).toEqual({ countedFor: '2026-03-16', current: null });
    expect(second.streak).toEqual({ countedFor: null, current: 1 });
    expect(second.topics[0]!.before).toBe(first.topics[0]!.after);
    expect(second.topics[0]!.knownBefore).toBe(first.topics[0]!.knownAfter);
  });

  test('two and one questions make the day with the second session', async () => {
    const day = await firstDay();
    const ids = [await playAs(day, ['right', 'right']), await playAs(day, ['wrong'])];
    expect((await earnedBy(day.nova, ids[0]!)).streak.countedFor).toBeNull();
    expect((await earnedBy(day.nova, ids[1]!)).streak.countedFor).toBe('2026-03-16');
  });

  test.each<[string, Way[], Record<string, unknown>, RegExp]>([
    ['a chosen seed', RIGHT, { seed: 3 }, /seed number/],
    ['answers too fast to be read', RIGHT, { seconds: 0.5 }, /1\.5 seconds/],
    ['nothing right at once, left early', ['second', 'wrong'], {}, /right at the first try/],
    ['nothing right at all', ['wrong', 'wrong', 'wrong', 'wrong', 'wrong'], {}, /what you learned/],
  ])('%s: it says kindly why there is no XP', async (_, ways, more, why) => {
    const day = await firstDay();
    const earned = await earnedBy(day.nova, await playAs(day, ways, more));
    expect(earned).toMatchObject({ xp: 0, lines: [] });
    expect(earned.whyNone).toMatch(why);
    expect(earned.whyNone).not.toMatch(/oops|incorrect|fail/i);
  });

  test('more than sixty questions of a topic on a day: the ledger says why the rest gives nothing', async () => {
    const day = await firstDay();
    const all = Array.from({ length: 30 }, (): Way => 'right');
    const ids: number[] = [];
    for (let round = 0; round < 3; round += 1)
      ids.push(await playAs(day, all, { questionCount: 30 }));
    const second = await earnedBy(day.nova, ids[1]!);
    const third = await earnedBy(day.nova, ids[2]!);
    expect(second.lines[0]!.working.some(({ why }) => why?.includes('half'))).toBe(true);
    expect(third.whyNone).toMatch(/the next day/);
  });

  test('is nothing while it is in progress, and says so while it waits to be counted', async () => {
    const day = await firstDay();
    const game = await play(day.host, day.nova, UNSEEDED);
    await game.right(0);
    expect((await day.nova.get(`/api/sessions/${game.id}/earned`)).status).toBe(404);
    await game.save();
    day.host.client.exec(`delete from session_topic; delete from counted_session;
      insert into uncounted_session values (${game.id}, '${NOVA}')`);
    const waiting = await day.nova.get(`/api/sessions/${game.id}/earned`);
    expect([waiting.status, waiting.body.code]).toEqual([503, 'unavailable']);
  });

  test('of every session of a year adds up to what is stored', async () => {
    const host = nodeHost('demo-school');
    const nova = await host.signedIn('nova');
    const sessions = host.db
      .select()
      .from(countedSession)
      .where(eq(countedSession.studentId, NOVA))
      .all();
    let [xp, badges] = [0, 0];
    for (const { sessionId } of sessions) {
      const earned = await earnedBy(nova, sessionId);
      xp += earned.xp;
      badges += earned.badges.length;
      expect(earned.level.after).toBe(levelOf(xp).level);
    }
    const progress = host.db
      .select()
      .from(studentProgress)
      .where(eq(studentProgress.studentId, NOVA))
      .get()!;
    expect(xp).toBe(progress.xp);
    expect(badges).toBe(host.db.select().from(badge).where(eq(badge.studentId, NOVA)).all().length);
    expect(recompute(host.db).differences).toEqual([]);
  });
});

describe('badges', () => {
  test('every family says how far it is, and what was earned with which session', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const { families } = badgesAnswer.parse((await nova.get('/api/progress/badges')).body);
    const tiers = families.flatMap((family) => family.tiers.map((tier) => ({ family, tier })));
    expect(tiers.length).toBeGreaterThanOrEqual(40);
    expect(tiers.map(({ tier }) => tier.earnedAt !== null)).toEqual(
      tiers.map(({ family, tier }) => family.have >= tier.target),
    );
    const stored = host.db.select().from(badge).where(eq(badge.studentId, NOVA)).all();
    expect(
      tiers.flatMap(({ tier }) => (tier.sessionId === null ? [] : [[tier.id, tier.sessionId]])),
    ).toEqual(expect.arrayContaining(stored.map((row) => [row.badge, row.sessionId])));
  });

  test('a teacher reads a student’s as the student does', async () => {
    const host = nodeHost('small-school');
    const [nova, vega] = [await host.signedIn('nova'), await host.signedIn('vega')];
    for (const path of ['xp', 'badges'])
      expect((await vega.get(`/api/students/${NOVA}/progress/${path}`)).text).toBe(
        (await nova.get(`/api/progress/${path}`)).text,
      );
  });
});
