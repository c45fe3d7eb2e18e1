import { modeNames, MODES } from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { play, START, storedQuestions } from '../../testing/play.ts';

const SECOND = 1000;

async function firstDay() {
  const host = nodeHost('first-day');
  return { host, nova: await host.signedIn('nova') };
}

describe('a session is as its mode says', () => {
  test.each(modeNames.filter((mode) => mode !== 'review'))('%s', async (mode) => {
    const { host, nova } = await firstDay();
    const { session } = await play(host, nova, { mode });
    const { questions, tries, hints } = MODES[mode];
    expect(session).toMatchObject({
      totalQuestions: questions.usual,
      triesPerQuestion: tries,
      hintsAllowed: hints,
    });
    expect(session.endsAt !== null).toBe(mode === 'timed');
    expect(session.example !== null).toBe(mode === 'teach');
  });
  test('quick asks choice questions only', async () => {
    const { host, nova } = await firstDay();
    const { session } = await play(host, nova, { mode: 'quick' });
    expect(session.questions.every(({ kind }: { kind: string }) => kind === 'choice')).toBe(true);
  });
  test('the number of questions can be chosen', async () => {
    const { host, nova } = await firstDay();
    expect((await play(host, nova, { questionCount: 3 })).session.questions).toHaveLength(3);
    expect((await play(host, nova, { questionCount: 30 })).session.questions).toHaveLength(30);
  });
  test('a mode without hints has none', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { mode: 'quick' });
    expect((await game.hint(0)).body).toMatchObject({ status: 409, code: 'no_hints' });
  });
  test('teach shows a worked example after every miss', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { mode: 'teach' });
    const { body } = await game.wrong(0);
    expect(body.session.questions[0].example.steps.length).toBeGreaterThan(0);
    expect(body.session.questions[1]).not.toHaveProperty('example');
  });
});

describe('hints', () => {
  test('come one by one, cost half once, and a retried request shows no more', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    const ladder = game.questions[0]!.hints.length;
    expect((await game.hint(0, 1)).body.hints).toHaveLength(1);
    expect((await game.hint(0, 1)).body.hints).toHaveLength(1);
    for (let asked = 0; asked < 6; asked += 1) await game.hint(0);
    const { body } = await game.hint(0);
    expect(body.hints).toHaveLength(ladder);
    expect(body.session.questions[0].hintsLeft).toBe(0);
    expect((await game.right(0)).body.verdict.earned).toBe(0.5);
  });
});

describe('slips of format', () => {
  test('without end fill no row, keep their time, and cost nothing', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    for (let slip = 0; slip < 60; slip += 1) {
      host.deps.pass(2 * SECOND);
      const { body } = await game.submit(
        0,
        { kind: 'order', order: [`x${slip}`] },
        { activeSeconds: 1 },
      );
      expect(body.verdict.kind).toBe('ungradable');
    }
    const log = host.client
      .prepare('select json_array_length(answers_json) from practice_sessions where id = ?')
      .pluck()
      .get(game.id);
    expect(log).toBeLessThanOrEqual(20);
    const { body } = await game.right(0, { activeSeconds: 1 });
    expect(body.verdict.earned).toBe(1);
    expect(body.session.timeSpentSeconds).toBe(61);
  });
  test.each([
    [{ kind: 'expression', text: 'x+1' }],
    [{ kind: 'point', x: 1, y: 2 }],
    [{ kind: 'number-line', value: 3 }],
  ])('a kind that no question has is one of them: %o', async (response) => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    expect((await game.submit(0, response)).body.verdict.kind).toBe('ungradable');
  });
});

describe('answers come in order', () => {
  test('a finished question, a later one and one that does not exist are refused with the state', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    const expected = [
      [0, { status: 409, code: 'question_resolved', session: { position: 1 } }],
      [5, { status: 409, code: 'not_this_question', session: { position: 1 } }],
      [10, { status: 422, code: 'invalid' }],
    ] as const;
    for (const [position, problem] of expected) {
      const { body } = await game.submit(position, { kind: 'text', text: 'x' });
      expect(body).toMatchObject(problem);
    }
  });
  test('a response of another kind costs no try', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    const kind = game.questions[0]!.kind === 'text' ? 'numeric' : 'text';
    const { body } = await game.submit(0, { kind, text: 'x' });
    expect(body.verdict.kind).toBe('ungradable');
    expect(body.session.questions[0].triesLeft).toBe(2);
  });
  test('a saved session takes no more', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await game.right(0);
    await game.save();
    const { body } = await game.right(1);
    expect(body).toMatchObject({
      status: 409,
      code: 'session_saved',
      session: { questionsAnswered: 1 },
    });
  });
});

describe('timed mode ends by the server’s clock', () => {
  const timed = async () => {
    const { host, nova } = await firstDay();
    return { host, nova, game: await play(host, nova, { mode: 'timed' }) };
  };
  test('though nobody is looking', async () => {
    const { host, nova, game } = await timed();
    await game.right(0);
    host.deps.pass(599 * SECOND);
    expect(host.app.tick()).toBe(0);
    host.deps.pass(3600 * SECOND);
    expect(host.app.tick()).toBe(1);
    const { body } = await nova.get(`/api/sessions/${game.id}`);
    expect(body.session).toMatchObject({
      status: 'saved',
      completed: false,
      endedBy: 'time',
      questionsAnswered: 1,
      scorePercent: 10,
      completedAt: game.session.endsAt,
    });
    expect(host.app.tick()).toBe(0);
  });
  test('when it is looked at before the clock comes round', async () => {
    const { host, nova, game } = await timed();
    await game.right(0);
    host.deps.pass(600 * SECOND);
    expect((await nova.get(`/api/sessions/${game.id}`)).body.session.status).toBe('saved');
    expect((await nova.get('/api/sessions/current')).status).toBe(404);
  });
  test('an answer that comes too late is refused with what was saved', async () => {
    const { host, game } = await timed();
    await game.right(0);
    host.deps.pass(601 * SECOND);
    const late = await game.right(1);
    expect(late.body).toMatchObject({
      status: 409,
      code: 'time_up',
      session: { status: 'saved', questionsAnswered: 1 },
    });
    expect((await game.right(1)).body).toMatchObject({ status: 409, code: 'time_up' });
  });
  test('without an answer it leaves no trace', async () => {
    const { host, nova, game } = await timed();
    host.deps.pass(601 * SECOND);
    expect((await game.right(0)).body).toMatchObject({ status: 409, code: 'time_up' });
    expect((await nova.get(`/api/sessions/${game.id}`)).status).toBe(404);
  });
  test('its time is at most what the server saw pass', async () => {
    const { host, nova, game } = await timed();
    host.deps.pass(10 * SECOND);
    await game.right(0, { activeSeconds: 80_000 });
    expect((await nova.get(`/api/sessions/${game.id}`)).body.session.timeSpentSeconds).toBe(10);
  });
});

describe('the host’s tick', () => {
  test('survives a file that is busy, and says so', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { mode: 'timed' });
    await game.right(0);
    host.deps.pass(601 * SECOND);
    host.client.exec(
      "create trigger busy before update on practice_sessions begin select raise(fail, 'busy'); end",
    );
    expect(host.app.tick()).toBe(0);
    expect(host.deps.logged.at(-1)).toMatchObject({ level: 'error', event: 'tick failed' });
    host.client.exec('drop trigger busy');
    expect(host.app.tick()).toBe(1);
  });
  test('forgets sign-ins that have ended', async () => {
    const { host } = await firstDay();
    host.deps.pass(13 * 3600 * SECOND);
    host.app.tick();
    expect(host.client.prepare('select count(*) from sign_in').pluck().get()).toBe(0);
  });
});

describe('a clock that was set back', () => {
  test('holds nobody up and takes no time away', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    host.deps.pass(30 * SECOND);
    await game.right(0, { activeSeconds: 20, player: 'first-tab' });
    host.deps.pass(-3600 * SECOND);
    const { status, body } = await game.right(1, { player: 'second-tab' });
    expect(status).toBe(200);
    expect(body.session.timeSpentSeconds).toBe(20);
  });
});

describe('two tabs on one session', () => {
  test('the second is told, can take over, and then the first is told', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    const hold = (player: string, takeOver = false) =>
      nova.post(`/api/sessions/${game.id}/hold`, { player, takeOver });
    expect((await hold('first-tab')).status).toBe(200);
    expect((await hold('second-tab')).body).toMatchObject({ status: 409, code: 'held_elsewhere' });
    expect((await game.right(0, { player: 'second-tab' })).body).toMatchObject({
      code: 'held_elsewhere',
    });
    expect((await hold('second-tab', true)).status).toBe(200);
    expect((await game.right(0, { player: 'first-tab' })).body).toMatchObject({
      code: 'held_elsewhere',
    });
    expect((await game.right(0, { player: 'second-tab' })).body.verdict.correct).toBe(true);
  });
  test('a tab that fell silent no longer holds it', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await nova.post(`/api/sessions/${game.id}/hold`, { player: 'first-tab' });
    host.deps.pass(91 * SECOND);
    expect(
      (await nova.post(`/api/sessions/${game.id}/hold`, { player: 'second-tab' })).status,
    ).toBe(200);
  });
  test('a program that names no player is never refused', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova);
    await nova.post(`/api/sessions/${game.id}/hold`, { player: 'first-tab' });
    expect((await game.right(0)).status).toBe(200);
  });
});

describe('review', () => {
  test('asks what was missed in a session again, in one tap', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { mode: 'timed', questionCount: 4 });
    await game.right(0);
    await game.wrong(1);
    await game.right(2);
    await game.wrong(3);
    const again = await play(host, nova, { mode: 'review', seed: undefined, missesOf: game.id });
    const prompts = storedQuestions(host, again.id).map(({ prompt }) => prompt);
    expect(prompts).toEqual([game.questions[1]!.prompt, game.questions[3]!.prompt]);
  });
  test('without a session asks the newest misses first, then what was right a week ago', async () => {
    const { host, nova } = await firstDay();
    const old = await play(host, nova, { mode: 'timed', questionCount: 3, seed: undefined });
    for (const position of [0, 1]) await old.right(position);
    await old.wrong(2);
    host.deps.pass(8 * 86_400 * SECOND);
    const later = await host.signedIn('nova');
    const recent = await play(host, later, { mode: 'timed', questionCount: 3, seed: undefined });
    await recent.wrong(0);
    for (const position of [1, 2]) await recent.right(position);
    const review = await play(host, later, { mode: 'review', seed: undefined });
    const prompts = storedQuestions(host, review.id).map(({ prompt }) => prompt);
    expect(prompts.slice(0, 2)).toEqual([recent.questions[0]!.prompt, old.questions[2]!.prompt]);
    expect(prompts).toHaveLength(4);
  });
  test('what was put right since is no longer a miss', async () => {
    const { host, nova } = await firstDay();
    const game = await play(host, nova, { mode: 'timed', questionCount: 3, seed: undefined });
    await game.wrong(0);
    await game.right(1);
    await game.right(2);
    const again = await play(host, nova, { mode: 'review', seed: undefined, missesOf: game.id });
    await again.right(0);
    const { body } = await nova.post('/api/sessions', {
      ...START,
      seed: undefined,
      mode: 'review',
    });
    expect(body).toMatchObject({ status: 409, code: 'nothing_to_review' });
  });
  test('with nothing practised says so and makes no session', async () => {
    const { nova } = await firstDay();
    const { body } = await nova.post('/api/sessions', { ...START, mode: 'review' });
    expect(body).toMatchObject({ status: 409, code: 'nothing_to_review' });
    expect((await nova.get('/api/sessions/current')).status).toBe(404);
  });
});
