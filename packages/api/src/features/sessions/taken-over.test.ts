import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';

/** A row as the earlier system wrote it: no more columns than API.md names. */
const LEGACY = {
  student_id: 'student-nova',
  subject: 'num_forge',
  topic: 'Fractions with Ms. Vega',
  grade_level: 5,
  mode: 'full',
  total_questions: 10,
  questions_answered: 10,
  questions_correct: 8,
  score_percent: 85.5,
  time_spent_seconds: 600,
  completed: 1,
  practice_data_json: '{"questions":[{"q":"1/2+1/4"}]}',
  answers_json: '{"0":"3/4"}',
  started_at: '2025-11-03 15:20:00',
  completed_at: '2025-11-03 15:31:30',
};

let host: NodeHost;
let nova: Client;
let vega: Client;

beforeEach(async () => {
  host = nodeHost('small-school');
  nova = await host.signedIn('nova');
  vega = await host.signedIn('vega');
});

function takeOver(more: Record<string, unknown>): number {
  const row = { ...LEGACY, ...more };
  const names = Object.keys(row);
  const sql = `insert into practice_sessions (${names.join()}) values (${names.map(() => '?').join()})`;
  return Number(host.client.prepare(sql).run(...Object.values(row)).lastInsertRowid);
}

describe('a row of the earlier system', () => {
  test.each<[string, Record<string, unknown>]>([
    ['as it is', {}],
    [
      'with times in ISO 8601',
      { started_at: '2025-11-03T15:20:00Z', completed_at: '2025-11-03T15:31:30.000Z' },
    ],
    [
      'with times in milliseconds',
      {
        started_at: Date.UTC(2025, 10, 3, 15, 20),
        completed_at: Date.UTC(2025, 10, 3, 15, 31, 30),
      },
    ],
    ['with arrays', { practice_data_json: '[{"q":1}]', answers_json: '[1,2]' }],
    ['with empty JSON', { practice_data_json: '', answers_json: 'null' }],
    ['with broken JSON', { practice_data_json: '{"a":', answers_json: 'x' }],
    ['of a mode that is gone', { mode: 'practice' }],
  ])('%s is in the gradebook, opens, and breaks no route', async (_, more) => {
    const id = takeOver(more);
    const history = await nova.get('/api/gradebook/practice?to=2025-12-31&limit=1');
    expect(history.body.sessions[0]).toMatchObject({
      id,
      topicName: 'Fractions with Ms. Vega',
      scorePercent: 85.5,
      completedAt: '2025-11-03T15:31:30.000Z',
    });
    for (const client of [nova, vega]) {
      const { status, body } = await client.get(`/api/sessions/${id}`);
      expect([status, body.session.questions]).toEqual([200, []]);
    }
    const saved = await nova.post('/save_practice_session', { session_id: id });
    expect(saved.body).toMatchObject({ success: true, score_percent: 85.5, questions_correct: 8 });
    const answer = { answerId: 'some-answer', position: 0, response: { kind: 'text', text: 'x' } };
    expect((await nova.post(`/api/sessions/${id}/answers`, answer)).status).toBe(404);
    expect((await nova.post(`/api/sessions/${id}/hints`, { position: 0 })).status).toBe(404);
    expect((await nova.post(`/api/sessions/${id}/hold`, { player: 'some-player' })).status).toBe(
      404,
    );
    for (const path of ['/api/gradebook', '/api/gradebook/practice?sort=longest&limit=100'])
      expect((await nova.get(path)).status).toBe(200);
    expect((await vega.get('/api/classes/1')).status).toBe(200);
    expect(
      (
        await nova.post('/api/sessions', {
          planet: 'num_forge',
          topic: 'fractions_add',
          gradeLevel: 5,
          mode: 'review',
        })
      ).status,
    ).not.toBe(500);
    expect(host.deps.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('keeps its time when it is saved again', async () => {
    const at = '2025-11-03 15:20:00';
    const id = takeOver({ started_at: at, completed_at: at });
    await nova.post('/save_practice_session', { session_id: id, topic: 'Renamed' });
    const { body } = await nova.get(`/api/sessions/${id}`);
    expect(body.session).toMatchObject({ timeSpentSeconds: 600, topicName: 'Renamed' });
  });

  test('that was never finished hinders nobody, and keeps its figures', async () => {
    const ids = [takeOver({ completed_at: null }), takeOver({ completed_at: null })];
    const game = await play(host, nova);
    await game.right(0);
    expect((await nova.post('/save_practice_session', {})).body.session_id).toBe(game.id);
    const rows = host.client
      .prepare('select score_percent from practice_sessions where id in (?, ?)')
      .pluck()
      .all(...ids);
    expect(rows).toEqual([85.5, 85.5]);
  });
});
