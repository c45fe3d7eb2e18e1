import { masteryTrail, skyAnswer } from '@planets/contract';
import { answerTo, rngFrom } from '@planets/practice';
import { and, eq, isNotNull } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionTopic } from '../../db/schema.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { wrongResponse } from '../../scenarios/wrong-response.ts';
import { play, START, storedQuestions } from '../../testing/play.ts';
import { recompute } from '../progress/recompute.ts';
import { createMasteryStore } from './mastery-store.ts';
import { replayTopic } from './replay-topic.ts';
import { mostUsed } from './usual-grade.ts';

const NOVA = 'student-nova';
const DAY = 86_400_000;

const taught = ({ db }: NodeHost, studentId = NOVA) =>
  db
    .select()
    .from(sessionTopic)
    .where(and(eq(sessionTopic.studentId, studentId), isNotNull(sessionTopic.knownAfter)))
    .all();

describe('the trail of a topic', () => {
  test.each([1, 3, 10, 1000])(
    'played again %i sessions at a time is exactly what was stored when they were counted',
    (atOnce) => {
      const host = nodeHost('demo-school');
      const store = createMasteryStore(host.db);
      const stored = taught(host);
      const states = new Map(
        store.states(NOVA).map(({ planet, topic, state }) => [`${planet}/${topic}`, state]),
      );
      expect(stored.length).toBeGreaterThan(150);
      for (const key of new Set(stored.map(({ planet, topicId }) => `${planet}/${topicId}`))) {
        const [planet, topic] = key.split('/') as [string, string];
        const sessions = store.sessions(NOVA, planet, topic);
        for (let from = 0; from < sessions.length; from += atOnce) {
          const to = Math.min(from + atOnce, sessions.length);
          const played = replayTopic(host.db, { planet, topic }, sessions, [from, to]);
          expect(
            played.map((one) => [one.sessionId, one.after?.known, one.answers.length]),
          ).toEqual(
            sessions.slice(from, to).map((one) => [one.sessionId, one.knownAfter, one.answered]),
          );
          expect(played.map(({ answers }) => answers[0]!.step.before)).toEqual(
            sessions.slice(from, to).map(({ knownBefore }) => knownBefore),
          );
        }
        const [newest] = replayTopic(host.db, { planet, topic }, sessions, [
          sessions.length - 1,
          sessions.length,
        ]);
        expect(newest!.after).toEqual(states.get(key));
      }
    },
  );

  test('is what was stored after any mix of sessions and reviews, as is everything derived', async () => {
    const step = fc.record({
      start: fc.constantFrom<Record<string, unknown>>(
        { path: '/api/sessions', ...START, seed: undefined, questionCount: 4 },
        { path: '/api/sessions', ...START, questionCount: 3 },
        { path: '/api/sessions', ...START, topic: 'times_facts', mode: 'related', seed: undefined },
        { path: '/api/sessions/review', what: 'due' },
        { path: '/api/sessions/review', what: 'missed', questionCount: 3 },
      ),
      ways: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
      days: fc.constantFrom(0, 0.01, 1, 9),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const host = nodeHost('first-day');
        for (const { start, ways, days } of steps) {
          host.deps.pass(days * DAY);
          const nova = await host.signedIn('nova');
          const { path, ...body } = start;
          const { session } = (await nova.post(String(path), body)).body;
          // Nothing may be due yet.
          if (session === undefined) continue;
          const questions = storedQuestions(host, session.id);
          for (const [sent, right] of ways.entries()) {
            host.deps.pass(9_000);
            const { position = 0 } = (await nova.get(`/api/sessions/${session.id}`)).body.session;
            const question = questions[position];
            if (!question) break;
            await nova.post(`/api/sessions/${session.id}/answers`, {
              answerId: `answer-${session.id}-${sent}`,
              position,
              response: right ? answerTo(question) : wrongResponse(question, rngFrom(sent)),
            });
          }
          await nova.post('/save_practice_session', { session_id: session.id });
        }
        expect(recompute(host.db).differences).toEqual([]);
        const store = createMasteryStore(host.db);
        for (const { planet, topic, state } of store.states(NOVA)) {
          const sessions = store.sessions(NOVA, planet, topic);
          const played = sessions.flatMap((_, at) =>
            replayTopic(host.db, { planet, topic }, sessions, [at, at + 1]),
          );
          expect(played.map(({ after }) => after?.known)).toEqual(
            sessions.map(({ knownAfter }) => knownAfter),
          );
          expect(played.at(-1)!.after).toEqual(state);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('goes back ten whole sessions at a time to the first answer, newest first, without a gap', async () => {
    const host = nodeHost('first-day');
    for (let round = 0; round < 12; round += 1) {
      // Nobody stays signed in for a month.
      const client = await host.signedIn('nova');
      const game = await play(host, client, { seed: undefined, questionCount: 3 });
      for (const position of [0, 1]) {
        host.deps.pass(9_000);
        await (round % 3 === 0 ? game.wrong(position) : game.right(position));
        if (round % 3 === 0) await game.right(position);
      }
      await game.save();
      host.deps.pass(3 * DAY);
    }
    const nova = await host.signedIn('nova');
    const path = '/api/progress/mastery/num_forge/fractions_add';
    const first = masteryTrail.parse((await nova.get(path)).body);
    expect(first.before).not.toBeNull();
    const second = masteryTrail.parse((await nova.get(`${path}?before=${first.before}`)).body);
    expect(second.before).toBeNull();
    const steps = [...first.steps, ...second.steps];
    expect([first.steps.length, second.steps.length]).toEqual([20, 4]);
    expect(steps[0]!.after).toBe(first.topic.knownThen);
    for (const [at, step] of steps.entries()) {
      expect(step.before).toBe(steps[at + 1]?.after ?? first.parameters.known);
      expect(step.why).toMatch(/^[A-Z0-9].*\.$/);
    }
    expect(steps.map(({ outcome }) => outcome)).toContain('right_after_help');
    expect(steps.filter(({ why }) => why.includes('days without practice')).length).toBeGreaterThan(
      3,
    );
    const unknown = await nova.get(`${path}?before=999999`);
    expect([unknown.status, unknown.body.errors[0].path]).toEqual([422, 'before']);
  });

  test('is nothing for a topic that was never answered, or never was', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    for (const place of ['num_forge/no_such', 'nowhere/times_facts', 'terra_nova/times_facts'])
      expect((await nova.get(`/api/progress/mastery/${place}`)).status).toBe(404);
  });
});

describe('mastery now', () => {
  test('fades while nothing is practised, and what it was stays beside it', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const before = (await nova.get('/api/progress/mastery')).body.topics;
    host.deps.pass(100 * DAY);
    const later = (await (await host.signedIn('nova')).get('/api/progress/mastery')).body.topics;
    expect(later).toHaveLength(before.length);
    for (const [at, topic] of before.entries()) {
      expect(later[at].known).toBeLessThanOrEqual(topic.known);
      expect(later[at].knownThen).toBe(topic.knownThen);
      expect(later[at].due).toBeGreaterThanOrEqual(topic.due);
    }
    expect(
      later.some((topic: { known: number; knownThen: number }) => topic.known < topic.knownThen),
    ).toBe(true);
  });

  test('a teacher reads what the student reads', async () => {
    const host = nodeHost('small-school');
    const [nova, vega] = [await host.signedIn('nova'), await host.signedIn('vega')];
    for (const path of ['mastery', 'mastery/num_forge/times_facts'])
      expect((await vega.get(`/api/students/${NOVA}/progress/${path}`)).text).toBe(
        (await nova.get(`/api/progress/${path}`)).text,
      );
  });
});

describe('the sky', () => {
  test('says of a new student where to begin, and that nothing is due', async () => {
    const host = nodeHost('first-day');
    const nova = await host.signedIn('nova');
    const sky = skyAnswer.parse((await nova.get('/api/progress/sky')).body);
    expect(sky).toMatchObject({ due: 0, missed: 0, gradeLevel: null });
    expect(sky.recommended.map(({ reason }) => reason)).toEqual(['start', 'start', 'start']);
    expect(sky.planets.every(({ share, started }) => share === 0 && started === 0)).toBe(true);
  });

  test('adds up what the list of topics says', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const sky = skyAnswer.parse((await nova.get('/api/progress/sky')).body);
    const { topics } = (await nova.get('/api/progress/mastery')).body as {
      topics: { planet: string; due: number; known: number; level: string }[];
    };
    for (const planet of sky.planets) {
      const own = topics.filter((topic) => topic.planet === planet.planet);
      expect(planet.started).toBe(own.length);
      expect(planet.mastered).toBe(own.filter(({ level }) => level === 'mastered').length);
      expect(planet.due).toBe(own.reduce((sum, { due }) => sum + due, 0));
      const known = own.reduce((sum, one) => sum + one.known, 0);
      expect(planet.share).toBeCloseTo(own.length === 0 ? 0 : known / own.length, 10);
    }
    expect(sky.due).toBe(topics.reduce((sum, { due }) => sum + due, 0));
    expect(sky.missed).toBeGreaterThan(0);
    const summary = (await nova.get('/api/progress/summary')).body;
    expect([summary.due, summary.missed]).toEqual([sky.due, sky.missed]);
    expect(sky.recommended).toHaveLength(3);
    for (const { why } of sky.recommended) expect(why).toMatch(/^[A-Z0-9].*\.$/);
  });

  test.each([
    [[], undefined],
    [[5], 5],
    [[4, 5, 5, 4, 5], 5],
    [[4, 5, 4, 5], 4],
    [[3, 5, 5, 4, 4], 5],
  ])('the usual grade of %j is %s', (newestFirst, usual) => {
    expect(mostUsed(newestFirst)).toBe(usual);
  });

  test('rows of the earlier system that are taken over later were practised earlier', async () => {
    const host = nodeHost('small-school');
    const nova = await host.signedIn('nova');
    const usual = async () => (await nova.get('/api/progress/sky')).body.gradeLevel;
    const before = await usual();
    const takeOver = host.client.prepare(`insert into practice_sessions (student_id, subject, topic,
      grade_level, mode, total_questions, questions_answered, questions_correct, score_percent,
      time_spent_seconds, completed, started_at, completed_at, practice_data_json, answers_json)
      values ('${NOVA}', 'num_forge', 'Old sums', 1, 'full', 10, 10, 8, 80, 300, 1,
      '2024-01-10 10:00:00', '2024-01-10 10:06:00', '[]', '[]')`);
    for (let row = 0; row < 30; row += 1) takeOver.run();
    host.app.tick();
    expect(await usual()).toBe(before);
  });
});
