import {
  session as sessionSchema,
  submitAnswerAnswer,
  gradebook as gradebookSchema,
} from '@planets/contract';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { play, START } from '../../testing/play.ts';

const MINUTE = 60_000;

async function firstDay() {
  const host = nodeHost('first-day');
  return { host, nova: await host.signedIn('nova') };
}

describe('a student practises, the session saves itself, and the gradebook shows it', () => {
  test('from the first question to the gold panel', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    expect(game.session).toMatchObject({
      planet: 'num_forge',
      topic: 'fractions_add',
      mode: 'full',
      status: 'in_progress',
      completed: false,
      totalQuestions: 10,
      position: 0,
      seeded: true,
      triesPerQuestion: 2,
    });

    for (let position = 0; position < 8; position += 1) {
      host.deps.pass(20_000);
      const { body } = await game.right(position, { activeSeconds: 15 });
      expect(body.verdict).toMatchObject({ kind: 'graded', correct: true, earned: 1, possible: 1 });
      expect(body.session.position).toBe(position + 1);
    }
    const missed = await game.wrong(8);
    expect(missed.body.verdict).toMatchObject({ correct: false, triesLeft: 1 });
    expect(missed.body.verdict).not.toHaveProperty('answer');
    expect((await game.right(8)).body.verdict).toMatchObject({ correct: true, earned: 0.5 });
    await game.wrong(9);
    const last = await game.hint(9);
    expect(last.body.hints).toHaveLength(1);

    // Nobody has saved anything yet: the gradebook knows nothing of it.
    expect((await nova.get('/api/gradebook')).body.practice.stats.sessions).toBe(0);
    const done = await game.right(9);
    expect(done.body.session).toMatchObject({
      status: 'saved',
      completed: true,
      endedBy: 'completion',
      questionsAnswered: 10,
      questionsCorrect: 10,
      scorePercent: 90,
      timeSpentSeconds: 120,
    });

    expect((await game.save({ time_spent_seconds: 150 })).body).toEqual({
      success: true,
      session_id: game.id,
      score_percent: 90,
      questions_correct: 10,
      total_questions: 10,
    });
    const { body: book } = await nova.get('/api/gradebook');
    expect(book.practice.stats).toEqual({
      sessions: 1,
      questionsAnswered: 10,
      questionsCorrect: 10,
      averageScorePercent: 90,
      activeSeconds: 150,
    });
    expect(book.practice.planets).toHaveLength(1);
    expect(book.practice.recent[0]).toMatchObject({ id: game.id, topicName: 'Adding fractions' });
    expect(book.assigned.stats).toEqual({
      assigned: 0,
      submitted: 0,
      graded: 0,
      missing: 0,
      averagePercent: null,
    });
  });

  test('answers carry exactly the documented fields', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { mode: 'teach', questionCount: 3 });
    expect(sessionSchema.parse(game.session)).toEqual(game.session);
    for (const answer of [await game.wrong(0), await game.right(0), await game.wrong(1)])
      expect(submitAnswerAnswer.parse(answer.body)).toEqual(answer.body);
    const demo = nodeHost('small-school');
    const { body } = await (await demo.signedIn('nova')).get('/api/gradebook');
    expect(gradebookSchema.parse(body)).toEqual(body);
  });
});

describe('nothing acknowledged is lost', () => {
  test('the same answer again returns the verdict it got, and counts once', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    const body = {
      answerId: 'the-same-id',
      position: 0,
      response: { kind: 'choice', choice: 'c1' },
      activeSeconds: 5,
    };
    const first = await nova.post(`/api/sessions/${game.id}/answers`, body);
    const again = await nova.post(`/api/sessions/${game.id}/answers`, body);
    expect(again.text).toBe(first.text);
    expect(
      (await nova.get(`/api/sessions/${game.id}`)).body.session.questions[0].tried.length,
    ).toBeLessThan(2);
  });

  test('the last answer again, after the session saved itself', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { questionCount: 3 });
    await game.right(0);
    await game.right(1);
    const last = {
      answerId: 'the-last-one',
      position: 2,
      response: (await import('@planets/practice')).answerTo(game.questions[2]!),
    };
    const first = await nova.post(`/api/sessions/${game.id}/answers`, last);
    const again = await nova.post(`/api/sessions/${game.id}/answers`, last);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.verdict).toEqual(first.body.verdict);
    expect((await nova.get('/api/gradebook')).body.practice.stats.sessions).toBe(1);
  });

  test('resumes at the exact question with the same variant', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    await game.wrong(1);
    const elsewhere = await host.signedIn('nova');
    const { body } = await elsewhere.get('/api/sessions/current');
    expect(body.session).toMatchObject({ id: game.id, position: 1 });
    expect(body.session.questions[1].triesLeft).toBe(1);
    expect(body.session.questions.map((question: { prompt: unknown }) => question.prompt)).toEqual(
      game.session.questions.map((question: { prompt: unknown }) => question.prompt),
    );
  });

  test('a retried start returns the session made for it', async () => {
    const { host, nova } = await firstDay();
    const body = { ...START, seed: undefined, startId: 'started-once' };
    const first = await nova.post('/api/sessions', body);
    host.deps.pass(1000);
    const again = await nova.post('/api/sessions', body);
    expect(again.body.session.id).toBe(first.body.session.id);
  });

  test('starting another session saves what was done in the one before', async () => {
    const { host, nova } = await firstDay();
    const first = await play(host, nova);
    await first.right(0);
    const second = await play(host, nova);
    expect((await nova.get('/api/sessions/current')).body.session.id).toBe(second.id);
    expect((await nova.get(`/api/sessions/${first.id}`)).body.session).toMatchObject({
      status: 'saved',
      completed: false,
      endedBy: 'exit',
      questionsAnswered: 1,
      scorePercent: 10,
    });
  });
});

describe('an id means one thing', () => {
  test('an answerId of another answer is refused, and changes nothing', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    const first = { answerId: 'the-same-id', position: 0, response: { kind: 'text', text: 'a' } };
    await nova.post(`/api/sessions/${game.id}/answers`, first);
    for (const other of [
      { ...first, position: 1 },
      { ...first, response: { kind: 'text', text: 'b' } },
    ])
      expect((await nova.post(`/api/sessions/${game.id}/answers`, other)).status).toBe(422);
  });
  test('a startId of another session is refused', async () => {
    const { nova } = await firstDay();
    const body = { ...START, seed: undefined, startId: 'started-once' };
    await nova.post('/api/sessions', body);
    expect((await nova.post('/api/sessions', { ...body, mode: 'quick' })).status).toBe(422);
  });
});

describe('leaving early', () => {
  test('saves what was done, once', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    await game.right(1);
    await game.wrong(2);
    host.deps.pass(5 * MINUTE);
    const saved = await game.save({ time_spent_seconds: 100 });
    host.deps.pass(MINUTE);
    const again = await nova.post('/save_practice_session', { time_spent_seconds: 100 });
    expect(again.text).toBe(saved.text);
    expect(saved.body).toMatchObject({
      score_percent: 20,
      questions_correct: 2,
      total_questions: 10,
    });
    const { body } = await nova.get(`/api/sessions/${game.id}`);
    expect(body.session).toMatchObject({
      completed: false,
      questionsAnswered: 3,
      timeSpentSeconds: 100,
    });
    expect(body.session.questions.map(({ status }: { status: string }) => status)).toEqual([
      'right',
      'right',
      'wrong',
      ...Array.from({ length: 7 }, () => 'skipped'),
    ]);
  });

  test('without a single answer leaves no trace', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.hint(0);
    await game.submit(0, { kind: 'text', text: '' });
    const refused = await game.save();
    expect(refused.status).toBe(400);
    expect(refused.body).toEqual({ success: false, error: 'No practice data found' });
    expect((await nova.get('/api/sessions/current')).status).toBe(404);
    expect((await nova.get('/api/gradebook')).body.practice.stats.sessions).toBe(0);
    expect(host.client.prepare('select count(*) as n from practice_sessions').get()).toEqual({
      n: 0,
    });
  });
});

describe('leaving a session without an answer, when there is an earlier one', () => {
  test('returns the earlier one, now and again, and leaves it as it was', async () => {
    const { host, nova } = await firstDay();
    const earlier = await play(host, nova);
    await earlier.right(0);
    await earlier.save();
    await play(host, nova);
    const first = await nova.post('/save_practice_session', { topic: 'Not this one' });
    expect(first.body).toMatchObject({ success: true, session_id: earlier.id });
    const again = await nova.post('/save_practice_session', {});
    expect(again.text).toBe(first.text);
    const { body } = await nova.get(`/api/sessions/${earlier.id}`);
    expect(body.session.topicName).toBe('Adding fractions');
    expect((await nova.get('/api/sessions/current')).status).toBe(404);
  });
});

describe('the earlier system’s save route', () => {
  test('knows nobody who is signed out', async () => {
    const { host } = await firstDay();
    const answer = await host.connect().post('/save_practice_session', {});
    expect([answer.status, answer.body]).toEqual([401, { success: false, error: 'Not logged in' }]);
  });
  test('has nothing for a student who never practised', async () => {
    const { nova } = await firstDay();
    const answer = await nova.post('/save_practice_session', {});
    expect([answer.status, answer.body]).toEqual([
      400,
      { success: false, error: 'No practice data found' },
    ]);
  });
  test('takes an empty body for no wishes', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    const answer = await nova.send('POST', '/save_practice_session');
    expect(answer.body).toMatchObject({ success: true, session_id: game.id });
  });
  test.each<[string, string, Record<string, string>]>([
    [
      'a form without a field',
      '',
      { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' },
    ],
    ['JSON without a byte', '', { 'content-type': 'application/json', 'content-length': '0' }],
  ])('takes %s for no wishes too', async (_, body, headers) => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    const answer = await nova.post('/save_practice_session', body, headers);
    expect(answer.body).toMatchObject({ success: true, session_id: game.id });
  });
  test.each<[string, string, Record<string, string>]>([
    ['a form', 'topic=x', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a body of 100 KB', `{"topic":"${'x'.repeat(100_000)}"}`, {}],
    ['another content type', '{}', { 'content-type': 'application/json ; x' }],
  ])('refuses %s in its own words, and the signed-out before that', async (_, body, headers) => {
    const { host, nova } = await firstDay();
    const answer = await nova.post('/save_practice_session', body, headers);
    expect([answer.status, answer.body]).toEqual([
      400,
      { success: false, error: expect.any(String) },
    ]);
    const nobody = await host.connect().post('/save_practice_session', body, headers);
    expect([nobody.status, nobody.body]).toEqual([401, { success: false, error: 'Not logged in' }]);
  });
  test('renames, and believes no more time than passed', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    host.deps.pass(30_000);
    await game.save({ topic: 'My fractions', time_spent_seconds: 86_400 });
    expect((await nova.get('/api/gradebook')).body.practice.recent[0]).toMatchObject({
      topicName: 'My fractions',
      timeSpentSeconds: 30,
    });
  });
  test.each([
    ['a score', { score_percent: 100 }],
    ['an unknown field', { questions_correct: 10, session_id: 1 }],
    ['a wrong type', { session_id: '1' }],
    ['an empty topic', { topic: ' ' }],
    ['a topic of 201 letters', { topic: 'x'.repeat(201) }],
    ['a negative time', { time_spent_seconds: -1 }],
    ['half a second', { time_spent_seconds: 0.5 }],
  ])('refuses %s and stores nothing', async (_, body) => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    const before = host.client.prepare('select * from practice_sessions').all();
    const answer = await nova.post('/save_practice_session', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ success: false, error: expect.stringMatching(/\w/) });
    expect(host.client.prepare('select * from practice_sessions').all()).toEqual(before);
  });
  test('refuses what is no JSON', async () => {
    const { nova } = await firstDay();
    expect((await nova.post('/save_practice_session', '{"session_id":')).status).toBe(400);
  });
});
