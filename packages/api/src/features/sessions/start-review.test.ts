import { findTopic } from '@planets/content';
import { answerTo, rngFrom } from '@planets/practice';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { practiceSession, reviewCard } from '../../db/schema.ts';
import { wrongResponse } from '../../scenarios/wrong-response.ts';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play, START } from '../../testing/play.ts';
import { recompute } from '../progress/recompute.ts';
import { practiceCredits } from '../statistics/practice-credits.ts';

const NOVA = 'student-nova';
const DAY = 86_400_000;
const UNSEEDED = { seed: undefined };

const rowOf = ({ db }: NodeHost, id: number) =>
  db.select().from(practiceSession).where(eq(practiceSession.id, id)).get()!;

async function small() {
  const host = nodeHost('small-school');
  return { host, nova: await host.signedIn('nova') };
}

async function begin(nova: Client, body: unknown) {
  const answer = await nova.post('/api/sessions/review', body);
  expect(answer.text).toContain('"session"');
  expect(answer.status).toBe(201);
  return answer.body.session;
}

/** Answers a whole review right. */
async function finish(host: NodeHost, nova: Client, id: number) {
  for (const [position, { question }] of rowOf(host, id).practiceData.entries()) {
    host.deps.pass(9_000);
    const answer = await nova.post(`/api/sessions/${id}/answers`, {
      answerId: `review-${id}-${position}`,
      position,
      response: answerTo(question),
    });
    expect(answer.status).toBe(200);
  }
}

/** Begins a review, misses its first question and leaves it. @returns its id */
async function missFirst(host: NodeHost, nova: Client, path: string, body: unknown) {
  const { session } = (await nova.post(path, body)).body;
  const [first] = rowOf(host, session.id).practiceData;
  for (const attempt of [1, 2])
    await nova.post(`/api/sessions/${session.id}/answers`, {
      answerId: `missed-${session.id}-${attempt}`,
      position: 0,
      response: wrongResponse(first!.question, rngFrom(attempt)),
    });
  await nova.post('/save_practice_session', { session_id: session.id });
  return session.id as number;
}

const cardsOf = ({ db }: NodeHost, studentId = NOVA) =>
  db.select().from(reviewCard).where(eq(reviewCard.studentId, studentId)).all();

describe('a review of what is due', () => {
  test('asks across planets: what was missed first and as it was, the rest as other questions', async () => {
    const { host, nova } = await small();
    const cards = new Map(
      cardsOf(host).map((card) => [
        JSON.stringify([card.planet, card.topicId, card.item, card.gradeLevel]),
        card,
      ]),
    );
    const session = await begin(nova, { what: 'due' });
    expect(session).toMatchObject({
      planet: 'review',
      topic: 'due',
      topicName: 'Review',
      mode: 'review',
      totalQuestions: 10,
      seeded: false,
      hintsAllowed: true,
    });
    const asked = rowOf(host, session.id).practiceData;
    for (const { planet, origin } of asked) {
      const card = cards.get(
        JSON.stringify([planet, origin.topic, origin.item, origin.gradeLevel]),
      )!;
      expect(card.dueAt).toBeLessThanOrEqual(host.deps.now());
      expect(origin.seed === card.seed).toBe(card.card.missed);
    }
    expect(new Set(asked.map(({ planet }) => planet)).size).toBeGreaterThan(1);
    expect(session.questions[0]).toMatchObject({
      planet: asked[0]!.planet,
      topicName: findTopic(asked[0]!.planet!, asked[0]!.origin.topic)!.topic.name,
    });
  });

  test('what was answered right in it is due no more, and everything stored follows from it', async () => {
    const { host, nova } = await small();
    const before = (await nova.get('/api/progress/sky')).body;
    const session = await begin(nova, { what: 'due', questionCount: 5 });
    await finish(host, nova, session.id);
    const after = (await nova.get('/api/progress/sky')).body;
    expect(after.due).toBe(before.due - 5);
    expect(after.missed).toBeLessThan(before.missed);
    const { differences } = recompute(host.db);
    expect(differences).toEqual([]);
    const earned = (await nova.get(`/api/sessions/${session.id}/earned`)).body;
    expect(earned.xp).toBeGreaterThan(0);
    expect(earned.topics.every(({ planet }: { planet: string }) => planet !== 'review')).toBe(true);
  });

  test('can be of a planet alone, and of a topic', async () => {
    const { host } = await small();
    host.deps.pass(60 * DAY);
    const nova = await host.signedIn('nova');
    const placesOf = async (filter: Record<string, string>) => {
      const { id } = await begin(nova, { what: 'due', ...filter });
      return rowOf(host, id).practiceData.map(({ planet, origin }) => [planet, origin.topic]);
    };
    const planet = await placesOf({ planet: 'num_forge' });
    expect(new Set(planet.map(([of]) => of))).toEqual(new Set(['num_forge']));
    expect(new Set(planet.map(([, topic]) => topic)).size).toBeGreaterThan(1);
    const topic = await placesOf({ planet: 'num_forge', topic: 'times_facts' });
    expect(topic).toEqual(topic.map(() => ['num_forge', 'times_facts']));
  });

  test('an item that is no longer in the content is left out', async () => {
    const { host, nova } = await small();
    host.client.exec(`update review_card set item = 'gone-' || item where planet <> 'num_forge'`);
    const { id } = await begin(nova, { what: 'due' });
    const planets = rowOf(host, id).practiceData.map(({ planet }) => planet);
    expect(new Set(planets)).toEqual(new Set(['num_forge']));
  });

  test('is as short as what there is; with nothing it says so kindly and stores nothing', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const before = host.client.serialize();
    for (const what of ['due', 'missed']) {
      const { body } = await nova.post('/api/sessions/review', { what });
      expect(body).toMatchObject({ status: 409, code: 'nothing_to_review' });
      expect(body.detail).not.toMatch(/oops|incorrect|fail/i);
    }
    expect(host.client.serialize().equals(before)).toBe(true);
    const game = await play(host, nova, UNSEEDED);
    await game.wrong(0);
    await game.wrong(0);
    await game.save();
    expect((await begin(nova, { what: 'due' })).totalQuestions).toBe(1);
  });

  test('takes the grade that was practised most of late', async () => {
    const { nova } = await small();
    const { gradeLevel } = (await nova.get('/api/progress/sky')).body;
    expect((await begin(nova, { what: 'due' })).gradeLevel).toBe(gradeLevel);
  });
});

describe('practising mistakes', () => {
  test('all of them: what was missed when it was last asked, newest first, as it was', async () => {
    const { host, nova } = await small();
    const missed = cardsOf(host)
      .filter(({ card }) => card.missed)
      .toSorted((a, b) => b.card.last - a.card.last);
    const session = await begin(nova, { what: 'missed', questionCount: 3 });
    expect(session).toMatchObject({ topic: 'missed', topicName: 'My mistakes' });
    expect(rowOf(host, session.id).practiceData.map(({ origin }) => origin.seed)).toEqual(
      missed.slice(0, 3).map(({ seed }) => seed),
    );
  });

  test('of one session of any planet, tried or not; then of that review again', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova, { ...UNSEEDED, questionCount: 4 });
    await game.right(0);
    await game.wrong(1);
    await game.wrong(1);
    await game.save();
    const first = await begin(nova, { what: 'missed', missesOf: game.id });
    expect(rowOf(host, first.id).practiceData.map(({ question }) => question)).toEqual(
      game.questions.slice(1),
    );
    await nova.post(`/api/sessions/${first.id}/answers`, {
      answerId: 'answer-00000001',
      position: 0,
      response: answerTo(game.questions[1]!),
    });
    await nova.post('/save_practice_session', { session_id: first.id });
    const second = await begin(nova, { what: 'missed', missesOf: first.id });
    expect(rowOf(host, second.id).practiceData.map(({ question }) => question)).toEqual(
      game.questions.slice(2),
    );
    expect(recompute(host.db).differences).toEqual([]);
  });

  test('of a session with none: nothing to review', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova, { ...UNSEEDED, questionCount: 3 });
    for (const position of [0, 1, 2]) await game.right(position);
    const { body } = await nova.post('/api/sessions/review', {
      what: 'missed',
      missesOf: game.id,
    });
    expect(body).toMatchObject({ status: 409, code: 'nothing_to_review' });
  });

  test('of a filter of the history: mode, days and planet of the session; right since is left out', async () => {
    const host = nodeHost('first-day');
    const miss = async (more: Record<string, unknown>) => {
      const game = await play(host, await host.signedIn('nova'), {
        ...UNSEEDED,
        questionCount: 3,
        ...more,
      });
      await game.wrong(0);
      await game.wrong(0);
      await game.save();
      host.deps.pass(DAY);
      return game.questions[0]!;
    };
    const monday = await miss({ mode: 'full' });
    const tuesday = await miss({ mode: 'teach' });
    const nova = await host.signedIn('nova');
    const ask = async (body: Record<string, unknown>) => {
      const answer = await nova.post('/api/sessions/review', { what: 'missed', ...body });
      return answer.status === 201
        ? rowOf(host, answer.body.session.id).practiceData.map(({ question }) => question)
        : answer.body.code;
    };
    expect(await ask({ mode: 'full' })).toEqual([monday]);
    expect(await ask({ fromDate: '2026-03-17' })).toEqual([tuesday]);
    expect(await ask({ fromDate: '2026-03-16', toDate: '2026-03-16' })).toEqual([monday]);
    expect(await ask({ fromDate: '2026-03-01', planet: 'num_forge' })).toEqual([tuesday, monday]);
    expect(await ask({ fromDate: '2026-03-18' })).toBe('nothing_to_review');
    expect(await ask({ mode: 'full', planet: 'review' })).toBe('nothing_to_review');
    expect(await ask({ planet: 'review' })).toBe('nothing_to_review');
  });
});

describe('a seed of one’s own choosing earns nothing, by no way round', () => {
  async function missSeeded(host: NodeHost) {
    const nova = await host.signedIn('nova');
    const game = await play(host, nova, { seed: 42, questionCount: 3 });
    await game.wrong(0);
    await game.wrong(0);
    await game.save();
    return { nova, id: game.id };
  }

  test.each([
    ['across planets', { path: '/api/sessions/review', what: 'missed' }],
    ['of its topic', { path: '/api/sessions', ...START, seed: undefined, mode: 'review' }],
  ])('a review of its mistakes %s is for practice alone', async (_, { path, ...body }) => {
    const host = nodeHost('first-day');
    const { nova, id } = await missSeeded(host);
    const begun = await nova.post(path, { ...body, missesOf: id });
    expect(begun.body.session.seeded).toBe(true);
    await finish(host, nova, begun.body.session.id);
    const earned = await nova.get(`/api/sessions/${begun.body.session.id}/earned`);
    expect(earned.body).toMatchObject({ xp: 0, badges: [], streak: { countedFor: null } });
    expect(earned.body.whyNone).toContain('a seed number that you typed in');
    // And so is a review of that review.
    const again = await missFirst(host, nova, path, { ...body, missesOf: id });
    const next = await begin(nova, { what: 'missed', missesOf: again });
    expect(next.seeded).toBe(true);
    expect(recompute(host.db).differences).toEqual([]);
  });

  test('a review of a filter, of a topic or of all leaves them out', async () => {
    const host = nodeHost('first-day');
    const { nova } = await missSeeded(host);
    for (const { path, ...body } of [
      { path: '/api/sessions/review', what: 'missed', fromDate: '2026-03-01' },
      { path: '/api/sessions/review', what: 'missed' },
      { path: '/api/sessions', ...START, seed: undefined, mode: 'review' },
    ])
      expect((await nova.post(path, body)).body.code).toBe('nothing_to_review');
  });
});

describe('starting a review', () => {
  test('again with the same startId gives the session made for it; another use is refused', async () => {
    const { host, nova } = await small();
    const body = { what: 'due', startId: 'review-0001' };
    const first = await begin(nova, body);
    expect((await begin(nova, body)).id).toBe(first.id);
    for (const other of [{ ...body, what: 'missed' }])
      expect((await nova.post('/api/sessions/review', other)).status).toBe(422);
    const elsewhere = await nova.post('/api/sessions', {
      planet: 'num_forge',
      topic: 'fractions_add',
      gradeLevel: 5,
      mode: 'review',
      startId: 'review-0001',
    });
    expect(elsewhere.status).toBe(422);
    expect(
      host.db
        .select()
        .from(practiceSession)
        .where(eq(practiceSession.startId, 'review-0001'))
        .all(),
    ).toHaveLength(1);
  });

  test('ends what was in progress as if it had been left, in the zone of the request', async () => {
    const { host, nova } = await small();
    const game = await play(host, nova, UNSEEDED);
    await game.right(0);
    const answer = await nova.post(
      '/api/sessions/review',
      { what: 'due' },
      { 'x-time-zone': 'Asia/Kathmandu' },
    );
    expect(rowOf(host, game.id)).toMatchObject({ endedBy: 'exit' });
    expect(rowOf(host, answer.body.session.id).zone).toBe('Asia/Kathmandu');
    expect((await nova.get('/api/sessions/current')).body.session.id).toBe(answer.body.session.id);
  });

  test.each<[string, unknown, string]>([
    ['no word of what', {}, 'what'],
    ['another word', { what: 'all' }, 'what'],
    ['an unknown field', { what: 'due', seed: 3 }, ''],
    ['two questions', { what: 'due', questionCount: 2 }, 'questionCount'],
    ['eleven', { what: 'due', questionCount: 11 }, 'questionCount'],
    ['a topic without its planet', { what: 'due', topic: 'times_facts' }, 'topic'],
    ['an unknown planet', { what: 'due', planet: 'nowhere' }, 'planet'],
    [
      'a topic of another planet',
      { what: 'due', planet: 'terra_nova', topic: 'times_facts' },
      'topic',
    ],
    ['what is due of a mode', { what: 'due', mode: 'full' }, 'mode'],
    ['what is due of a day', { what: 'due', fromDate: '2026-03-01' }, 'fromDate'],
    ['what is due of the reviews', { what: 'due', planet: 'review' }, 'planet'],
    ['no day', { what: 'missed', toDate: '2026-02-30' }, 'toDate'],
    ['one session, filtered', { what: 'missed', missesOf: 1, mode: 'full' }, 'mode'],
    ['what is due of one session', { what: 'due', missesOf: 1 }, 'missesOf'],
    ['a constructor', { what: 'missed', planet: 'constructor' }, 'planet'],
  ])('%s is refused and nothing is stored', async (_, body, path) => {
    const { host, nova } = await small();
    const before = host.client.serialize();
    const answer = await nova.post('/api/sessions/review', body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].path).toBe(path);
    expect(host.client.serialize().equals(before)).toBe(true);
  });

  test('the mistakes of somebody else, and of a session in progress, are nothing', async () => {
    const { host, nova } = await small();
    const orion = await host.signedIn('orion');
    const game = await play(host, nova, UNSEEDED);
    await game.wrong(0);
    const running = { what: 'missed', missesOf: game.id };
    expect((await nova.post('/api/sessions/review', running)).status).toBe(404);
    await game.save();
    expect((await orion.post('/api/sessions/review', running)).status).toBe(404);
  });
});

describe('everything that reads a session reads a review', () => {
  async function reviewed() {
    const { host, nova } = await small();
    const { id } = await begin(nova, { what: 'due' });
    await finish(host, nova, id);
    return { host, nova, id, vega: await host.signedIn('vega') };
  }

  test('the gradebook, the history and its filter, and the session itself', async () => {
    const { nova, vega, id } = await reviewed();
    const { practice } = (await nova.get('/api/gradebook')).body;
    expect(practice.recent[0]).toMatchObject({ id, planet: 'review', topicName: 'Review' });
    expect(practice.planets.at(-1)).toMatchObject({ planet: 'review', sessions: 1 });
    const history = (await nova.get('/api/gradebook/practice?planet=review&topic=due')).body;
    expect(history.sessions.map((one: { id: number }) => one.id)).toEqual([id]);
    const read = (await vega.get(`/api/sessions/${id}`)).body.session;
    expect(read.questions.every((one: { planet?: string }) => one.planet !== undefined)).toBe(true);
    expect((await vega.get(`/api/students/${NOVA}/gradebook`)).status).toBe(200);
  });

  test('plots, exports and what is weak', async () => {
    const { nova, vega } = await reviewed();
    for (const path of [
      '/api/progress/plots',
      '/api/progress/plots?planet=review',
      '/api/progress/summary',
    ])
      expect((await nova.get(path)).status).toBe(200);
    const weak = await vega.get(`/api/students/${NOVA}/weak-topics`);
    expect(weak.status).toBe(200);
    expect(weak.text).not.toContain('"review"');
  });

  test.each(['csv', 'json', 'xlsx', 'xapi'])('an export as %s', async (format) => {
    const { nova, id } = await reviewed();
    const path = `/api/gradebook/practice/export?format=${format}&planet=review`;
    const answer = await nova.get(path);
    expect(answer.status).toBe(200);
    // A workbook is packed.
    expect(format === 'xlsx' || answer.text.includes(String(id))).toBe(true);
    expect(answer.text).not.toContain('undefined');
  });

  test('the statistics of a class count each question for its own topic', async () => {
    const { host, vega } = await reviewed();
    const { id } = host.client
      .prepare(`select id from class where name = 'Mathematics 5B'`)
      .get() as { id: number };
    const { body, status } = await vega.get(`/api/classes/${id}/statistics`);
    expect(status).toBe(200);
    expect(
      body.topics.practice.every(({ planet }: { planet: string }) => planet !== 'review'),
    ).toBe(true);
  });

  test('of a topic that was reviewed alone the class counts half for what was right with help', async () => {
    const { host, nova } = await small();
    const { id } = await begin(nova, { what: 'due', questionCount: 3 });
    const asked = rowOf(host, id).practiceData;
    for (const [position, { question }] of asked.entries()) {
      const answer = (response: unknown, tried: number) =>
        nova.post(`/api/sessions/${id}/answers`, {
          answerId: `answer-${position}-${tried}`,
          position,
          response,
        });
      host.deps.pass(9_000);
      await answer(wrongResponse(question, rngFrom(position)), 1);
      await answer(answerTo(question), 2);
    }
    const counted = practiceCredits(host.db, 1, host.deps.now()).filter(
      ({ student }) => student === NOVA,
    );
    host.client.exec(`update practice_sessions set completed_at = completed_at - ${90 * DAY}
      where id <> ${id}`);
    const alone = practiceCredits(host.db, 1, host.deps.now()).filter(
      ({ student }) => student === NOVA,
    );
    expect(alone.reduce((sum, { answers }) => sum + answers, 0)).toBe(3);
    expect(alone.map(({ credit }) => credit)).toEqual(alone.map(() => 0.5));
    expect(alone.map(({ planet, topic }) => `${planet}/${topic}`).toSorted()).toEqual(
      [...new Set(asked.map(({ planet, origin }) => `${planet}/${origin.topic}`))].toSorted(),
    );
    // Beside other practice of the same topic there is one row, not two.
    const keys = counted.map(({ planet, topic }) => `${planet}/${topic}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a question of one planet alone says no planet', async () => {
    const { host, nova } = await small();
    const game = await play(host, nova, UNSEEDED);
    expect(game.session.questions[0]).not.toHaveProperty('planet');
    expect(game.session.questions[0]).not.toHaveProperty('topicName');
  });

  test('the review of one topic takes what was answered in reviews across planets for answered', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const game = await play(host, nova, { ...UNSEEDED, questionCount: 3 });
    await game.wrong(0);
    await game.wrong(0);
    await game.save();
    const { id } = await begin(nova, { what: 'missed' });
    await finish(host, nova, id);
    const again = await nova.post('/api/sessions', {
      planet: 'num_forge',
      topic: 'fractions_add',
      gradeLevel: 5,
      mode: 'review',
    });
    expect(again.body.code).toBe('nothing_to_review');
  });
});
