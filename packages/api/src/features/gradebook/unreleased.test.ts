import { beforeAll, describe, expect, test } from 'vitest';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';

/** All that a student can read, byte for byte, with the headers that are not of the moment. */
async function everythingNovaSees(host: NodeHost): Promise<string> {
  const nova = await host.signedIn('nova');
  const game = await play(host, nova);
  await game.right(0);
  const saved = await game.save();
  const paths = [
    '/api/me',
    '/api/gradebook',
    '/api/gradebook/practice',
    '/api/gradebook/practice?sort=best&limit=5',
    `/api/sessions/${game.id}`,
    '/api/sessions/current',
    '/api/planets',
    '/api/classes',
    '/api/students/student-nova/gradebook',
    '/api/openapi.json',
    '/metrics',
  ];
  const answers = [saved];
  for (const path of paths) answers.push(await nova.get(path));
  for (const classId of [1, 2, 3])
    answers.push(await nova.post('/api/gradebook/what-if', { classId, scores: [] }));
  for (const { id } of host.client.prepare('select id from assignment').all() as { id: number }[])
    answers.push(await nova.get(`/api/assignments/${id}/statistics`));
  return answers
    .map(({ status, headers, text }) => {
      const kept = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
      return `${status} ${JSON.stringify(kept)} ${text}`;
    })
    .join('\n');
}

const UNRELEASED = 'released_at is null and excused = 0';

describe('nothing about an unreleased grade reaches a student', () => {
  let untouched: string;
  beforeAll(async () => {
    untouched = await everythingNovaSees(nodeHost('demo-school'));
  });
  const seenAfter = async (sql: string) => {
    const host = nodeHost('demo-school');
    expect(host.client.prepare(sql).run().changes).toBeGreaterThan(0);
    return everythingNovaSees(host);
  };

  test.each([
    ['another score', `update grade set earned = 0 where ${UNRELEASED}`],
    ['no score', `update grade set earned = null where ${UNRELEASED}`],
    ['other feedback', `update grade set feedback = 'secret words' where ${UNRELEASED}`],
    [
      'another time of grading',
      `update grade set graded_at = graded_at + 1000 where ${UNRELEASED}`,
    ],
    ['no grade at all', `delete from grade where ${UNRELEASED}`],
    ['a release in the future', `update grade set released_at = 9999999999999 where ${UNRELEASED}`],
    [
      'grades for what was handed in and not graded',
      `insert into grade (assignment_id, student_id, earned, feedback, excused, graded_at, released_at) select assignment_id, student_id, 1, 'secret', 0, 1, null from submission s
       where not exists (select 1 from grade g where g.assignment_id = s.assignment_id and g.student_id = s.student_id)`,
    ],
    [
      'a draft retitled',
      `update assignment set title = 'secret', points = 99 where published_at is null`,
    ],
  ])('%s changes no byte of any answer', async (_, sql) => {
    expect(await seenAfter(sql)).toBe(untouched);
  });

  test('and the test sees a change when there is one', async () => {
    const released = `update grade set earned = 1 where released_at is not null and student_id = 'student-nova'`;
    expect(await seenAfter(released)).not.toBe(untouched);
  });
});

describe('the blue panel reads every state right', () => {
  test('of the demo school', async () => {
    const host = nodeHost('demo-school');
    const { body } = await (await host.signedIn('nova')).get('/api/gradebook');
    const { assignments, classes, stats, missing } = body.assigned;
    const stateOf = Object.fromEntries(
      assignments.map(({ title, state }: { title: string; state: string }) => [title, state]),
    );
    expect(stateOf).toEqual({
      'Fractions on the number line': 'graded',
      'Adding fractions: quiz': 'graded',
      'Decimals in measurements': 'missing',
      'Mid-term test: numbers and operations': 'submitted',
      'Area of our classroom': 'in_progress',
      'Ratios in recipes': 'upcoming',
      'States of matter': 'graded',
      'Our solar system': 'late',
      'Food chains in a pond': 'submitted',
      'Field day report': 'excused',
      'Moon diary': 'open',
      'Commas in a list': 'graded',
      'A story in six sentences': 'graded',
    });
    // 17 + 9 + 9.5 + 8 + 23.5 of 20 + 10 + 12 + 10 + 25
    expect(stats).toEqual({
      assigned: 13,
      submitted: 8,
      graded: 5,
      missing: 1,
      averagePercent: 87,
    });
    expect(missing).toHaveLength(1);
    expect(classes).toMatchObject([
      { name: 'English 5B', teacher: 'Vega Marchetti', averagePercent: 90, graded: 2, missing: 0 },
      { name: 'Mathematics 5B', averagePercent: 86.7, graded: 2, missing: 1 },
      {
        name: 'Science 5B',
        teacher: 'Altair Mbeki, Vega Marchetti',
        averagePercent: 79.2,
        graded: 1,
      },
    ]);
    const nothing = { earned: null, scorePercent: null, feedback: null };
    const open = assignments.filter(({ state }: { state: string }) => state !== 'graded');
    expect(open).toMatchObject(open.map(() => nothing));
  });

  test('a released grade without a score counts in no average', async () => {
    const host = nodeHost('demo-school');
    host.client.exec("update grade set earned = null where student_id = 'student-nova'");
    const { body } = await (await host.signedIn('nova')).get('/api/gradebook');
    expect(body.assigned.stats.averagePercent).toBeNull();
  });

  test('practice never touches the assigned figures, nor they it', async () => {
    const host = nodeHost('demo-school');
    const nova = await host.signedIn('nova');
    const before = (await nova.get('/api/gradebook')).body;
    const game = await play(host, nova);
    await game.right(0);
    await game.save();
    const after = (await nova.get('/api/gradebook')).body;
    expect(after.assigned).toEqual(before.assigned);
    host.client.exec('delete from grade; delete from submission; delete from assignment');
    expect((await nova.get('/api/gradebook')).body.practice).toEqual(after.practice);
  });
});
