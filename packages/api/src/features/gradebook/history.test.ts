import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { savePractice } from '../../testing/save-practice.ts';
import type { Client } from '../../testing/client.ts';

let host: NodeHost;
let nova: Client;
let all: {
  id: number;
  planet: string;
  mode: string;
  completed: boolean;
  scorePercent: number;
  completedAt: string;
  timeSpentSeconds: number;
}[];

beforeAll(async () => {
  host = nodeHost('small-school');
  nova = await host.signedIn('nova');
  all = (await nova.get('/api/gradebook/practice?limit=100')).body.sessions;
});

async function pages(query: string, limit: number) {
  const found: typeof all = [];
  let cursor: string | null = null;
  do {
    const { body }: { body: { sessions: typeof all; nextCursor: string | null } } = await nova.get(
      `/api/gradebook/practice?${query}&limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    );
    found.push(...body.sessions);
    cursor = body.nextCursor;
  } while (cursor);
  return found;
}

describe('the history, page by page', () => {
  test.each(['newest', 'oldest', 'best', 'weakest', 'longest'])(
    'in the order %s: every session once, whatever the page size',
    async (sort) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (limit) => {
          const found = await pages(`sort=${sort}`, limit);
          expect(found.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
            all.map(({ id }) => id).toSorted((a, b) => a - b),
          );
        }),
        { numRuns: 5 },
      );
    },
  );
  test('is in that order', async () => {
    const scores = (await pages('sort=best', 7)).map(({ scorePercent }) => scorePercent);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const days = (await pages('sort=oldest', 7)).map(({ completedAt }) => completedAt);
    expect(days).toEqual(days.toSorted());
    const times = (await pages('sort=longest', 7)).map(({ timeSpentSeconds }) => timeSpentSeconds);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
  test('is a session saved meanwhile no reason to show one twice', async () => {
    const first = (await nova.get('/api/gradebook/practice?limit=3')).body;
    const second = (await nova.get(`/api/gradebook/practice?limit=3&cursor=${first.nextCursor}`))
      .body;
    expect(second.sessions.map(({ id }: { id: number }) => id)).toEqual(
      all.slice(3, 6).map(({ id }) => id),
    );
  });
  test('filters', async () => {
    const ids = async (query: string) => (await pages(query, 100)).map(({ id }) => id);
    const expected = (keep: (session: (typeof all)[number]) => boolean) =>
      all.filter(keep).map(({ id }) => id);
    expect(await ids('planet=num_forge')).toEqual(expected(({ planet }) => planet === 'num_forge'));
    expect(await ids('mode=quick')).toEqual(expected(({ mode }) => mode === 'quick'));
    expect(await ids('completed=false')).toEqual(expected(({ completed }) => !completed));
    const day = all[4]!.completedAt.slice(0, 10);
    expect(await ids(`from=${day}`)).toEqual(expected(({ completedAt }) => completedAt >= day));
    expect(await ids(`to=${day}`)).toEqual(
      expected(({ completedAt }) => completedAt.slice(0, 10) <= day),
    );
    expect(await ids('planet=nowhere')).toEqual([]);
  });
  test('the figures of the gold panel are the sums of the history', async () => {
    const { stats, planets } = (await nova.get('/api/gradebook')).body.practice;
    const mean = all.reduce((sum, { scorePercent }) => sum + scorePercent, 0) / all.length;
    expect(stats.sessions).toBe(all.length);
    expect(stats.averageScorePercent).toBeCloseTo(mean, 0);
    expect(stats.activeSeconds).toBe(
      all.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0),
    );
    expect(
      planets.reduce((sum: number, { sessions }: { sessions: number }) => sum + sessions, 0),
    ).toBe(all.length);
  });
  test('reading it takes an index, and no other student’s rows', () => {
    const plan = (sql: string) =>
      (host.client.prepare(`explain query plan ${sql}`).all() as { detail: string }[])
        .map(({ detail }) => detail)
        .join('; ');
    expect(
      plan(
        "select subject, count(*), sum(questions_answered), sum(questions_correct), sum(score_percent), sum(time_spent_seconds), max(completed_at) from practice_sessions where student_id = 'x' and completed_at is not null group by subject",
      ),
    ).toMatch(/USING COVERING INDEX practice_sessions_sums \(student_id=\?\)/);
    expect(
      plan(
        "select id from practice_sessions where student_id = 'x' and completed_at is not null order by completed_at desc, id desc limit 10",
      ),
    ).toMatch(
      /USING (?:COVERING )?INDEX practice_sessions_history \(student_id=\? AND completed_at>\?\)$/,
    );
    expect(
      plan(
        "select * from practice_sessions where student_id = 'x' and completed_at is null and topic_id is not null",
      ),
    ).toMatch(/USING INDEX practice_sessions_/);
  });
});

describe('days of the student’s own calendar', () => {
  // From noon in Greenwich on 16 March. Where a day begins at six, the 15th goes on until then.
  test.each([
    ['Pacific/Kiritimati', 0, '2026-03-17'],
    ['Etc/GMT+12', 0, '2026-03-15'],
    ['Etc/GMT+12', 5 * 3_600_000 + 59 * 60_000, '2026-03-15'],
    ['Europe/Rome', 11 * 3_600_000, '2026-03-17'],
  ])('saved in %s, %i ms after noon, it is a session of %s', async (zone, later, day) => {
    const school = nodeHost('first-day');
    school.client.exec("insert into school values ('day_starts_at', '6')");
    if (zone !== 'Etc/GMT+12')
      school.client.exec("delete from school where name = 'day_starts_at'");
    school.deps.pass(later);
    const id = await savePractice(school, { zone });
    const client = await school.signedIn('nova');
    const found = async (query: string) =>
      (await client.get(`/api/gradebook/practice?${query}`)).body.sessions.map(
        (session: { id: number }) => session.id,
      );
    expect(await found(`fromDate=${day}&toDate=${day}`)).toEqual([id]);
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(await found(`fromDate=${next}`)).toEqual([]);
    expect(await found(`toDate=${before}`)).toEqual([]);
  });

  test('the first and the last date there is are taken, and a date that is none is refused', async () => {
    expect(
      (await nova.get('/api/gradebook/practice?fromDate=0001-01-01&toDate=9999-12-31')).status,
    ).toBe(200);
    expect((await nova.get('/api/gradebook/practice?fromDate=2026-02-30')).status).toBe(422);
  });
});
