import { progressPlots, type ProgressPlots } from '@planets/contract';
import { findTopic } from '@planets/content';
import { answerTo, dateOfDay, dayNumber, periodOf } from '@planets/practice';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { countedSession, practiceSession, sessionTopic } from '../../db/schema.ts';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';
import { TEST_NOW } from '../../testing/test-deps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOVA = 'student-nova';

type Counted = typeof countedSession.$inferSelect;
type Query = Partial<Record<'from' | 'to' | 'planet' | 'topic' | 'mode', string>>;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const unique = <T extends string>(values: readonly T[]) =>
  [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1));

/** Half up to one decimal, by way of whole hundredths, so that nothing is lost in between. */
const oneDecimal = (value: number) => Math.floor(Math.round(value * 1000) / 100 + 0.5) / 10;

function median(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sum(middle) / middle.length;
}

const most = (values: readonly number[]) => (values.length === 0 ? null : Math.max(...values));

const sums = (rows: readonly Counted[]) => ({
  sessions: rows.length,
  questionsAnswered: sum(rows.map((row) => row.questionsAnswered)),
  questionsCorrect: sum(rows.map((row) => row.questionsCorrect)),
  averageScorePercent:
    rows.length === 0 ? null : oneDecimal(sum(rows.map((row) => row.scorePercent)) / rows.length),
  activeSeconds: sum(rows.map((row) => row.activeSeconds)),
});

const by = <K>(rows: readonly Counted[], key: (row: Counted) => K, of: K) =>
  rows.filter((row) => key(row) === of);

/** The sessions of a query, found by looking at each. */
const lettingThrough =
  ({ from, to, planet, topic, mode }: Query) =>
  (row: Counted) =>
    (from === undefined || row.localDate >= from) &&
    (to === undefined || row.localDate <= to) &&
    (planet === undefined || row.planet === planet) &&
    (topic === undefined || row.topicId === topic) &&
    (mode === undefined || row.mode === mode);

const countedOf = ({ db }: NodeHost, studentId = NOVA) =>
  db.select().from(countedSession).where(eq(countedSession.studentId, studentId)).all();

/** The figures, plot by plot, each counted on its own from the stored sessions. */
function recount(host: NodeHost, query: Query) {
  const rows = countedOf(host).filter(lettingThrough(query));
  const ids = new Set(rows.map(({ sessionId }) => sessionId));
  const steps = host.db.select().from(sessionTopic).all();
  const kept = steps.filter(({ sessionId }) => ids.has(sessionId));
  const scores = rows.map((row) => row.scorePercent);
  const days = unique(rows.map((row) => row.localDate)).map((date) => {
    const { sessions, questionsAnswered, activeSeconds } = sums(
      by(rows, (row) => row.localDate, date),
    );
    return { date, sessions, questionsAnswered, activeSeconds };
  });
  return {
    total: { ...sums(rows), wallSeconds: sum(rows.map((row) => row.wallSeconds)) },
    days,
    planets: unique(rows.map((row) => row.planet)).map((planet) => ({
      planet,
      ...sums(by(rows, (row) => row.planet, planet)),
    })),
    topics: unique(rows.map((row) => `${row.planet} ${row.topicId}`)).map((key) => {
      const [planet, topic] = key.split(' ') as [string, string];
      return {
        planet,
        topic,
        topicName: findTopic(planet, topic)!.topic.name,
        ...sums(by(rows, (row) => `${row.planet} ${row.topicId}`, key)),
      };
    }),
    modes: unique(rows.map((row) => row.mode)).map((mode) => ({
      mode,
      ...sums(by(rows, (row) => row.mode, mode)),
    })),
    difficulty: [1, 2, 3, 4, 5]
      .map((difficulty) => ({
        difficulty,
        tried: sum(kept.map((step) => step.byDifficulty[difficulty - 1]![0])),
        rightAtOnce: sum(kept.map((step) => step.byDifficulty[difficulty - 1]![1])),
      }))
      .filter(({ tried }) => tried > 0),
    usual: {
      scorePercent: rows.length === 0 ? null : oneDecimal(median(scores)),
      activeSeconds:
        rows.length === 0 ? null : Math.floor(median(rows.map((row) => row.activeSeconds)) + 0.5),
    },
    best: {
      scorePercent: most(rows.filter((row) => row.completed).map((row) => row.scorePercent)),
      longestSeconds: most(rows.map((row) => row.activeSeconds)),
      mostQuestionsInADay: most(days.map(({ questionsAnswered }) => questionsAnswered)),
    },
  };
}

const params = (query: Query) => new URLSearchParams(query).toString();

async function plotsOf(client: Client, query: Query = {}, headers = {}): Promise<ProgressPlots> {
  const { body, status } = await client.get(`/api/progress/plots?${params(query)}`, headers);
  expect(status).toBe(200);
  return progressPlots.parse(body);
}

const sortedBy = <T>(rows: readonly T[], key: (row: T) => string) =>
  rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

/** What a recount says of an answer, in its order. */
const recountable = (plots: ProgressPlots) => ({
  total: plots.total,
  days: plots.days,
  planets: sortedBy(plots.planets, ({ planet }) => planet),
  topics: sortedBy(plots.topics, ({ planet, topic }) => `${planet} ${topic}`),
  modes: sortedBy(plots.modes, ({ mode }) => mode),
  difficulty: plots.difficulty,
  usual: plots.usual,
  best: {
    scorePercent: plots.best.scorePercent,
    longestSeconds: plots.best.longestSeconds,
    mostQuestionsInADay: plots.best.mostQuestionsInADay,
  },
});

describe('the plots of two months', () => {
  let host: NodeHost;
  let nova: Client;
  let all: Counted[];

  beforeAll(async () => {
    host = nodeHost('small-school');
    nova = await host.signedIn('nova');
    all = countedOf(host);
  });

  test('there is something to count', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(unique(all.map(({ planet }) => planet)).length).toBeGreaterThan(2);
    expect(unique(all.map(({ mode }) => mode)).length).toBeGreaterThan(2);
  });

  test.each<[string, Query]>([
    ['everything', {}],
    ['a range', { from: '2026-02-10', to: '2026-03-01' }],
    ['a day', { from: '2026-03-10', to: '2026-03-10' }],
    ['a planet', { planet: 'num_forge' }],
    ['a topic', { planet: 'num_forge', topic: 'fractions_add' }],
    ['a mode', { mode: 'quick' }],
    ['all of them', { planet: 'num_forge', mode: 'full', from: '2026-01-01', to: '2026-03-31' }],
    ['a planet that nobody knows', { planet: 'nowhere' }],
    ['a year without practice', { from: '2020-01-01', to: '2020-12-31' }],
  ])('of %s are a plain recount of the sessions', async (_, query) => {
    expect(recountable(await plotsOf(nova, query))).toEqual(recount(host, query));
  });

  test('of any range and filter are a plain recount, too', async () => {
    const days = fc.integer({ min: dayNumber('2025-12-20'), max: dayNumber('2026-03-20') });
    const own = fc.constantFrom(...all);
    await fc.assert(
      fc.asyncProperty(
        days,
        fc.nat(100),
        own,
        fc.subarray(['range', 'planet', 'topic', 'mode']),
        async (first, more, { planet, topicId, mode }, parts) => {
          const query: Query = {
            ...(parts.includes('range') && { from: dateOfDay(first), to: dateOfDay(first + more) }),
            ...(parts.includes('planet') && { planet }),
            ...(parts.includes('topic') && { planet, topic: topicId! }),
            ...(parts.includes('mode') && { mode }),
          };
          expect(recountable(await plotsOf(nova, query))).toEqual(recount(host, query));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('agree with the gradebook to the last digit', async () => {
    const plots = await plotsOf(nova);
    const { stats, planets } = (await nova.get('/api/gradebook')).body.practice;
    const { wallSeconds, ...total } = plots.total;
    expect(total).toEqual(stats);
    expect(wallSeconds).toBeGreaterThan(0);
    expect(planets).toEqual(plots.planets.map((planet) => expect.objectContaining(planet)));
  });

  test('every way to look at them adds up to the same', async () => {
    const plots = await plotsOf(nova);
    for (const parts of [plots.periods, plots.planets, plots.topics, plots.modes, plots.days]) {
      expect(sum(parts.map((part) => part.sessions))).toBe(plots.total.sessions);
      expect(sum(parts.map((part) => part.activeSeconds))).toBe(plots.total.activeSeconds);
    }
    expect(sum(plots.difficulty.map(({ tried }) => tried))).toBe(plots.total.questionsAnswered);
  });

  test('the own best can be opened: it is the first session that reached it', async () => {
    const { best } = await plotsOf(nova);
    const session = all.find(({ sessionId }) => sessionId === best.scoreSession)!;
    expect(session).toMatchObject({ scorePercent: best.scorePercent, completed: true });
    expect(
      all.some(
        (other) =>
          other.completed &&
          other.scorePercent === best.scorePercent &&
          other.number < session.number,
      ),
    ).toBe(false);
    const longest = all.find(({ sessionId }) => sessionId === best.longestSession)!;
    expect(longest.activeSeconds).toBe(best.longestSeconds);
    const answered = sums(by(all, (row) => row.localDate, best.mostQuestionsDay!));
    expect(answered.questionsAnswered).toBe(best.mostQuestionsInADay);
  });

  test.each<[string, Query, ProgressPlots['bucket']]>([
    ['31 days', { from: '2026-02-14', to: '2026-03-16' }, 'day'],
    ['32 days', { from: '2026-02-13', to: '2026-03-16' }, 'week'],
    ['26 weeks', { from: '2025-09-16', to: '2026-03-16' }, 'week'],
    ['a day more', { from: '2025-09-15', to: '2026-03-16' }, 'month'],
  ])('%s are shown by the %s', async (_, query, bucket) => {
    const plots = await plotsOf(nova, query);
    expect(plots).toMatchObject({ ...query, bucket });
    const rows = all.filter(lettingThrough(query));
    for (const period of plots.periods) {
      const within = rows.filter(lettingThrough({ from: period.from, to: period.to }));
      const { from, to, lowestScorePercent, highestScorePercent, ...figures } = period;
      expect(figures).toEqual(sums(within));
      const scores = within.map(({ scorePercent }) => scorePercent);
      expect([lowestScorePercent, highestScorePercent]).toEqual([
        Math.min(...scores),
        Math.max(...scores),
      ]);
      expect({ from, to }).toEqual(periodOf(from, bucket));
    }
    expect(plots.periods).toEqual(sortedBy(plots.periods, ({ from }) => from));
    expect(sum(plots.periods.map(({ sessions }) => sessions))).toBe(rows.length);
  });

  test('begin with the first day of practice and end today, where nothing else is asked', async () => {
    const dates = all.map(({ localDate }) => localDate).toSorted();
    expect(await plotsOf(nova)).toMatchObject({ from: dates[0], to: '2026-03-16' });
  });

  test.each([
    ['a topic without its planet', 'topic=fractions_add', 'topic'],
    ['an end before the beginning', 'from=2026-03-02&to=2026-03-01', 'from'],
    ['a beginning in the future', 'from=2026-03-17', 'from'],
    ['a day that never was', 'from=2026-02-30', 'from'],
    ['an instant', 'to=2026-03-01T00:00:00Z', 'to'],
    ['a mode that there is not', 'mode=slow', 'mode'],
    ['an unknown field', 'student=student-orion', ''],
  ])('%s is refused in a sentence', async (_, query, path) => {
    for (const [client, url] of [
      [nova, `/api/progress/plots?${query}`],
      [await host.signedIn('vega'), `/api/students/${NOVA}/progress/plots?${query}`],
    ] as const) {
      const { status, body } = await client.get(url);
      expect(status).toBe(422);
      expect(body.errors[0].path).toBe(path);
      expect(body.detail).toMatch(/\w+ \w+/);
    }
  });

  test('are the same to the teacher as to the student', async () => {
    const vega = await host.signedIn('vega');
    for (const query of ['', '?planet=num_forge&from=2026-02-01']) {
      const own = await nova.get(`/api/progress/plots${query}`);
      expect((await vega.get(`/api/students/${NOVA}/progress/plots${query}`)).body).toEqual(
        own.body,
      );
    }
  });

  test('hold nothing of anybody else', async () => {
    const orion = await plotsOf(await host.signedIn('orion'));
    expect(orion.total.sessions).toBe(countedOf(host, 'student-orion').length);
  });

  test('store nothing', async () => {
    const before = host.client.serialize();
    await plotsOf(nova, { planet: 'num_forge' });
    expect(host.client.serialize().equals(before)).toBe(true);
  });

  test('read the rows of the student where they lie, and no others', () => {
    const plan = (statement: string) =>
      (host.client.prepare(`explain query plan ${statement}`).all() as { detail: string }[])
        .map(({ detail }) => detail)
        .join('; ');
    for (const table of ['counted_session', 'session_topic'])
      expect(
        plan(
          `select * from ${table} where student_id = 'x' and (null is null or local_date >= null) and (null is null or mode = null)`,
        ),
      ).toBe(`SEARCH ${table} USING PRIMARY KEY (student_id=?)`);
  });
});

describe('little to plot', () => {
  test('a student who never practised has plots without a figure', async () => {
    const host = nodeHost('first-day');
    const plots = await plotsOf(await host.signedIn('nova'));
    expect(plots).toEqual({
      from: null,
      to: '2026-03-16',
      bucket: 'day',
      total: {
        sessions: 0,
        questionsAnswered: 0,
        questionsCorrect: 0,
        averageScorePercent: null,
        activeSeconds: 0,
        wallSeconds: 0,
      },
      periods: [],
      planets: [],
      topics: [],
      modes: [],
      days: [],
      difficulty: [],
      best: {
        scorePercent: null,
        scoreSession: null,
        longestSeconds: null,
        longestSession: null,
        mostQuestionsInADay: null,
        mostQuestionsDay: null,
      },
      usual: { scorePercent: null, activeSeconds: null },
    });
  });

  test('one session of a chosen seed is practice like any other', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova, { questionCount: 3 });
    host.deps.pass(MINUTE);
    await game.right(0);
    await game.wrong(1);
    await game.save({ time_spent_seconds: 40 });
    const plots = await plotsOf(nova);
    expect(recountable(plots)).toEqual(recount(host, {}));
    expect(plots).toMatchObject({
      from: '2026-03-16',
      total: { sessions: 1, questionsAnswered: 2, questionsCorrect: 1, wallSeconds: 60 },
      // It was left early, and only what was finished can be the best.
      best: { scorePercent: null, scoreSession: null, longestSession: game.id },
      usual: { scorePercent: plots.total.averageScorePercent, activeSeconds: 40 },
    });
  });

  test('a renamed session stays with its topic', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova);
    await game.right(0);
    await game.save({ topic: 'My favourite' });
    expect((await plotsOf(nova)).topics).toMatchObject([
      { topic: 'fractions_add', topicName: findTopic('num_forge', 'fractions_add')!.topic.name },
    ]);
  });
});

describe('what the content does not know', () => {
  /** Sessions as they are stored, for what no route can make: those of the earlier system. */
  function add(
    { db }: NodeHost,
    rows: readonly { topic: string; topicId: string | null; planet?: string; score: number }[],
  ) {
    for (const [index, { topic, topicId, planet = 'num_forge', score }] of rows.entries()) {
      const shared = {
        studentId: NOVA,
        topicId,
        gradeLevel: 5,
        mode: 'full' as const,
        completed: true,
        seeded: false,
        scorePercent: score,
        totalQuestions: 10,
        questionsAnswered: 10,
        questionsCorrect: 5,
      };
      const { sessionId } = db
        .insert(practiceSession)
        .values({
          ...shared,
          subject: planet,
          topic,
          timeSpentSeconds: 60,
          startedAt: TEST_NOW - HOUR,
          completedAt: TEST_NOW,
          practiceData: [],
          answers: [],
        })
        .returning({ sessionId: practiceSession.id })
        .get();
      db.insert(countedSession)
        .values({
          ...shared,
          number: index + 1,
          sessionId,
          savedAt: TEST_NOW,
          zone: 'UTC',
          localDate: '2026-03-16',
          planet,
          activeSeconds: 60,
          wallSeconds: 60,
          xp: 0,
        })
        .run();
    }
  }

  test('topics without an id are told apart by their names, planet by planet', async () => {
    const host = nodeHost('first-day');
    add(host, [
      { topic: 'Old sums', topicId: null, score: 80 },
      { topic: 'Old sums', topicId: null, score: 90 },
      { topic: 'Older sums', topicId: null, score: 10 },
      { topic: 'Old sums', topicId: null, planet: 'atom_sphere', score: 20 },
      { topic: 'fractions_add', topicId: null, score: 30 },
      { topic: 'Whatever', topicId: 'fractions_add', score: 40 },
    ]);
    const { topics, difficulty, total } = await plotsOf(await host.signedIn('nova'));
    expect(total.sessions).toBe(6);
    expect(difficulty).toEqual([]);
    expect(
      topics.map(({ planet, topic, topicName, sessions, averageScorePercent }) => [
        planet,
        topic,
        topicName,
        sessions,
        averageScorePercent,
      ]),
    ).toEqual([
      ['num_forge', 'fractions_add', findTopic('num_forge', 'fractions_add')!.topic.name, 1, 40],
      ['num_forge', null, 'Old sums', 2, 85],
      ['num_forge', null, 'Older sums', 1, 10],
      ['num_forge', null, 'fractions_add', 1, 30],
      ['atom_sphere', null, 'Old sums', 1, 20],
    ]);
  });

  test('a topic that is gone is called what its newest session calls it; unknown planets come last', async () => {
    const host = nodeHost('first-day');
    add(host, [
      { topic: 'First name', topicId: 'long_gone', planet: 'pluto', score: 0 },
      { topic: 'Last name', topicId: 'long_gone', planet: 'pluto', score: 50 },
      { topic: 'Sums', topicId: 'fractions_add', planet: 'coin_quest', score: 100 },
    ]);
    const { topics, planets } = await plotsOf(await host.signedIn('nova'));
    expect(topics.map(({ planet, topicName }) => [planet, topicName])).toEqual([
      ['coin_quest', 'Sums'],
      ['pluto', 'Last name'],
    ]);
    expect(planets.map(({ planet }) => planet)).toEqual(['coin_quest', 'pluto']);
  });

  test('an average of tenths is rounded once, half up', async () => {
    const host = nodeHost('first-day');
    add(host, [
      { topic: 'Sums', topicId: 'fractions_add', score: 66.7 },
      { topic: 'Sums', topicId: 'fractions_add', score: 66.6 },
    ]);
    const nova = await host.signedIn('nova');
    const plots = await plotsOf(nova);
    expect(plots.total.averageScorePercent).toBe(66.7);
    expect(plots.usual.scorePercent).toBe(66.7);
    expect((await nova.get('/api/gradebook')).body.practice.stats.averageScorePercent).toBe(66.7);
  });
});

describe('days are the student’s own', () => {
  /** One answer in a zone, and saved. */
  async function practise(host: NodeHost, zone: string) {
    const nova = await host.signedIn('nova');
    const game = await play(host, nova);
    await nova.post(
      `/api/sessions/${game.id}/answers`,
      { answerId: `answer-${game.id}`, position: 0, response: answerTo(game.questions[0]!) },
      { 'x-time-zone': zone },
    );
    await game.save();
    return nova;
  }

  test.each([
    // Noon in UTC.
    ['UTC', 0, '2026-03-16'],
    // Half past eleven at night, which is tomorrow in UTC.
    ['America/New_York', 15.5, '2026-03-16'],
    // Half past midnight, which is yesterday in UTC.
    ['Asia/Kathmandu', 6.75, '2026-03-17'],
    ['Pacific/Kiritimati', 0, '2026-03-17'],
  ])('in %s, %d hours after noon in UTC, a session counts for %s', async (zone, hours, date) => {
    const host = nodeHost('first-day');
    host.deps.pass(hours * HOUR);
    const nova = await practise(host, zone);
    const plots = await plotsOf(nova, {}, { 'x-time-zone': zone });
    expect(plots.days.map((day) => day.date)).toEqual([date]);
    expect(plots.to).toBe(date);
  });

  test('without a word of where it is, today is where the student was last', async () => {
    const host = nodeHost('first-day');
    const nova = await practise(host, 'Pacific/Kiritimati');
    expect((await plotsOf(nova)).to).toBe('2026-03-17');
    expect((await plotsOf(nova, {}, { 'x-time-zone': 'Mars/Olympus_Mons' })).to).toBe('2026-03-17');
  });

  test('after a flight west a session of tomorrow is not left out', async () => {
    const host = nodeHost('first-day');
    const nova = await practise(host, 'Pacific/Kiritimati');
    const plots = await plotsOf(nova, {}, { 'x-time-zone': 'America/New_York' });
    expect(plots).toMatchObject({ to: '2026-03-17', total: { sessions: 1 } });
    const today = await plotsOf(nova, { to: '2026-03-16' }, { 'x-time-zone': 'UTC' });
    expect(today).toMatchObject({ from: null, to: '2026-03-16', total: { sessions: 0 } });
  });

  test('a teacher’s own zone says nothing of a student’s today', async () => {
    const host = nodeHost('small-school');
    const vega = await host.signedIn('vega');
    const { body } = await vega.get(`/api/students/${NOVA}/progress/plots`, {
      'x-time-zone': 'Pacific/Kiritimati',
    });
    expect(body.to).toBe('2026-03-16');
  });
});
