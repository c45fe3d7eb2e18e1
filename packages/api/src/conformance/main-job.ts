import type { HistoryAnswer, Session } from '@planets/contract';
import { answerTo } from '@planets/practice';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Client } from '../testing/client.ts';
import { play } from '../testing/play.ts';
import { openHost, type MakeHost } from './host.ts';

const MINUTE = 60_000;

async function novasFirstDay(make: MakeHost) {
  const host = await openHost(make, 'first-day');
  return { host, nova: await host.signedIn('nova') };
}

async function pagesOf(client: Client, query: string): Promise<HistoryAnswer[]> {
  const pages: HistoryAnswer[] = [];
  let cursor = '';
  do {
    const { body } = await client.get(`/api/gradebook/practice?${query}${cursor}`);
    const page = body as HistoryAnswer;
    pages.push(page);
    cursor = page.nextCursor === null ? '' : `&cursor=${encodeURIComponent(page.nextCursor)}`;
  } while (cursor !== '' && pages.length < 50);
  return pages;
}

/** The whole main job through the routes, from the sign-in to the gradebook. */
export function describeMainJob(make: MakeHost): void {
  describe('signing in', () => {
    test('lets in who knows the password, and says who they are', async () => {
      const host = await openHost(make, 'first-day');
      const client = host.connect();
      expect((await client.get('/api/me')).status).toBe(401);
      const signedIn = await client.signIn('nova');
      expect([signedIn.status, signedIn.body]).toEqual([
        200,
        { user: { id: 'student-nova', name: 'Nova Adeyemi', role: 'student' } },
      ]);
      expect((await client.get('/api/me')).body).toEqual(signedIn.body);
    });

    test.each([
      ['nova', 'wrong'],
      ['nobody', 'learning-planets'],
    ])('keeps out %s with %s', async (username, password) => {
      const host = await openHost(make, 'first-day');
      const client = host.connect();
      const refused = await client.signIn(username, password);
      expect([refused.status, refused.body.code]).toEqual([401, 'wrong_credentials']);
      expect((await client.get('/api/me')).status).toBe(401);
    });

    test('ends for good when signed out', async () => {
      const { nova } = await novasFirstDay(make);
      const { cookie } = nova;
      expect((await nova.post('/api/sign-out')).status).toBe(204);
      nova.setCookie(cookie);
      expect((await nova.get('/api/me')).status).toBe(401);
    });
  });

  describe('practising', () => {
    test('there are eight planets, and each has topics', async () => {
      const { nova } = await novasFirstDay(make);
      const { planets } = (await nova.get('/api/planets')).body;
      expect(planets).toHaveLength(8);
      for (const planet of planets) expect(planet.topics.length).toBeGreaterThan(0);
    });

    test('from the first question to the gold panel', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova, { questionCount: 4 });

      host.deps.pass(20_000);
      const right = await game.right(0, { activeSeconds: 12 });
      expect(right.body.verdict).toMatchObject({ kind: 'graded', correct: true, earned: 1 });

      const ungradable = await game.submit(1, unreadable(game.session as Session, 1));
      expect(ungradable.body.verdict).toMatchObject({ kind: 'ungradable' });
      expect(ungradable.body.session.questions[1].triesLeft).toBe(2);

      const wrong = await game.wrong(1);
      expect(wrong.body.verdict).toMatchObject({ kind: 'graded', correct: false, triesLeft: 1 });
      expect((await game.right(1)).body.verdict).toMatchObject({ correct: true, earned: 0.5 });

      expect((await game.hint(2)).body.hints).toHaveLength(1);
      expect((await game.right(2)).body.verdict).toMatchObject({ correct: true, earned: 0.5 });

      expect((await nova.get('/api/gradebook')).body.practice.stats.sessions).toBe(0);
      const last = await game.right(3);
      expect(last.body.session).toMatchObject({
        status: 'saved',
        completed: true,
        endedBy: 'completion',
        questionsAnswered: 4,
        questionsCorrect: 4,
        scorePercent: 75,
      });
      const { practice, assigned } = (await nova.get('/api/gradebook')).body;
      expect(practice.stats).toMatchObject({ sessions: 1, averageScorePercent: 75 });
      expect(practice.recent).toMatchObject([{ id: game.id, completed: true }]);
      expect(assigned.assignments).toEqual([]);
    });

    test('saving again changes nothing', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova);
      await game.right(0);
      host.deps.pass(MINUTE);
      const saved = await game.save({ time_spent_seconds: 45 });
      expect(saved.body).toEqual({
        success: true,
        session_id: game.id,
        score_percent: 10,
        questions_correct: 1,
        total_questions: 10,
      });
      host.deps.pass(MINUTE);
      expect((await nova.post('/save_practice_session', {})).text).toBe(saved.text);
      expect((await nova.get('/api/gradebook')).body.practice.stats).toMatchObject({
        sessions: 1,
        activeSeconds: 45,
      });
    });

    test('the same answer again returns the verdict it got', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova);
      const answer = {
        answerId: 'the-same-id',
        position: 0,
        response: answerTo(game.questions[0]!),
      };
      const first = await nova.post(`/api/sessions/${game.id}/answers`, answer);
      const again = await nova.post(`/api/sessions/${game.id}/answers`, answer);
      expect(first.body.verdict.correct).toBe(true);
      expect(again.text).toBe(first.text);
    });

    test('is taken up elsewhere at the same question', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova);
      await game.right(0);
      await game.wrong(1);
      const elsewhere = await host.signedIn('nova');
      const { session } = (await elsewhere.get('/api/sessions/current')).body;
      expect(session).toMatchObject({ id: game.id, position: 1 });
      expect(session.questions[1]).toMatchObject({ triesLeft: 1, prompt: promptOf(game, 1) });
    });

    test('thirty questions are stored and shown again as they were', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova, { questionCount: 30 });
      for (let position = 0; position < 30; position += 1) await game.right(position);
      const { session } = (await nova.get(`/api/sessions/${game.id}`)).body;
      expect(session).toMatchObject({ status: 'saved', scorePercent: 100, questionsCorrect: 30 });
      expect(session.questions.map((question: { prompt: unknown }) => question.prompt)).toEqual(
        game.session.questions.map((question: { prompt: unknown }) => question.prompt),
      );
    });

    test('a timed session ends by the clock though nobody looks', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova, { mode: 'timed' });
      await game.right(0);
      host.deps.pass(9 * MINUTE);
      expect(host.app.tick()).toBe(0);
      host.deps.pass(MINUTE);
      expect(host.app.tick()).toBe(1);
      expect(host.app.tick()).toBe(0);
      const { session } = (await nova.get(`/api/sessions/${game.id}`)).body;
      expect(session).toMatchObject({
        status: 'saved',
        completed: false,
        endedBy: 'time',
        questionsAnswered: 1,
      });
      expect((await game.right(1)).body.code).toBe('time_up');
    });

    test('a start that fails half-way leaves the session before it as it was', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova);
      await game.right(0);
      const before = (await nova.get('/api/sessions/current')).text;
      host.db.run(sql`
        create trigger refuse before insert on practice_sessions
        begin select raise(abort, 'on purpose'); end`);
      const failed = await nova.post('/api/sessions', {
        planet: 'num_forge',
        topic: 'fractions_add',
        gradeLevel: 5,
        mode: 'full',
      });
      expect([failed.status, failed.body.code]).toEqual([500, 'internal']);
      expect((await nova.get('/api/sessions/current')).text).toBe(before);
      expect((await nova.get('/api/gradebook')).body.practice.stats.sessions).toBe(0);
    });

    test('names in any script survive a rename and the way back', async () => {
      const { host, nova } = await novasFirstDay(make);
      const game = await play(host, nova);
      await game.right(0);
      const topic = 'Brüche 分數 الكسور 🪐';
      await game.save({ topic });
      expect((await nova.get('/api/gradebook')).body.practice.recent[0].topicName).toBe(topic);
    });
  });

  describe('the gradebook', () => {
    // Only read here, so one school serves all.
    let opening: ReturnType<typeof openHost> | undefined;
    const novasTerm = async () =>
      (await (opening ??= openHost(make, 'small-school'))).signedIn('nova');

    test('shows both ledgers of a student in mid-term', async () => {
      const nova = await novasTerm();
      const { assigned, practice } = (await nova.get('/api/gradebook')).body;
      expect(assigned.stats.missing).toBeGreaterThan(0);
      expect(assigned.missing).toHaveLength(assigned.stats.missing);
      expect(assigned.stats.graded).toBeGreaterThan(0);
      expect(assigned.stats.averagePercent).toBeGreaterThan(0);
      expect(practice.stats.sessions).toBeGreaterThan(20);
      expect(practice.recent).toHaveLength(10);
      expect(sessionsOf(practice.planets)).toBe(practice.stats.sessions);
    });

    test.each(['newest', 'oldest', 'best', 'weakest', 'longest'])(
      'pages through the history once, %s first',
      async (sort) => {
        const nova = await novasTerm();
        const pages = await pagesOf(nova, `sort=${sort}&limit=7`);
        const whole = await pagesOf(nova, `sort=${sort}&limit=100`);
        expect(whole).toHaveLength(1);
        expect(pages.length).toBeGreaterThan(2);
        expect(pages.flatMap(({ sessions }) => sessions)).toEqual(whole[0]!.sessions);
      },
    );
  });

  describe('what is not there', () => {
    test.each(['/api/sessions/999', '/api/sessions/current', '/api/nothing'])(
      '%s is a 404 for nova',
      async (path) => {
        const { nova } = await novasFirstDay(make);
        const answer = await nova.get(path);
        expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
      },
    );

    test.each(['/api/students/student-nobody/gradebook', '/api/classes/999'])(
      '%s is a 404 for vega',
      async (path) => {
        const host = await openHost(make, 'first-day');
        const vega = await host.signedIn('vega');
        const answer = await vega.get(path);
        expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
      },
    );

    test('answers, hints and saves for an unknown session store nothing', async () => {
      const { nova } = await novasFirstDay(make);
      const answer = {
        answerId: 'an-answer-id',
        position: 0,
        response: { kind: 'text', text: '' },
      };
      expect((await nova.post('/api/sessions/999/answers', answer)).status).toBe(404);
      expect((await nova.post('/api/sessions/999/hints', { position: 0 })).status).toBe(404);
      expect((await nova.post('/save_practice_session', { session_id: 999 })).status).toBe(404);
      expect((await nova.get('/api/gradebook')).body.practice.stats.sessions).toBe(0);
    });
  });
}

const sessionsOf = (figures: { sessions: number }[]) =>
  figures.reduce((total, { sessions }) => total + sessions, 0);

const promptOf = (game: { session: Session }, position: number) =>
  game.session.questions[position]!.prompt;

/** A response of the right kind that cannot be graded, for any question. */
function unreadable({ questions }: Session, position: number) {
  const { kind } = questions[position]!;
  if (kind === 'choice') return { kind, choice: 'not-one-of-them' };
  if (kind === 'choices') return { kind, choices: [] };
  if (kind === 'order') return { kind, order: [] };
  if (kind === 'match') return { kind, pairs: [] };
  if (kind === 'cloze') return { kind, blanks: [] };
  if (kind === 'label') return { kind, labels: [] };
  if (kind === 'table') return { kind, cells: [] };
  if (kind === 'multi-step') return { kind, parts: [] };
  if (kind === 'point') return { kind, x: 0.123, y: 0.123 };
  if (kind === 'number-line') return { kind, value: 1e9 };
  return { kind, text: '' };
}
