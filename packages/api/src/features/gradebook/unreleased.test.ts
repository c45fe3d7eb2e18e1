import { beforeAll, describe, expect, test } from 'vitest';
import { handIn, setWork } from '../../testing/graded.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { OWN_DRAFTS } from '../../testing/own-drafts.ts';
import { play } from '../../testing/play.ts';

/** All that a student can read, byte for byte, but for what numbers the request itself. */
async function everythingNovaSees(host: NodeHost, ...except: string[]): Promise<string> {
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
  for (const path of paths) if (!except.includes(path)) answers.push(await nova.get(path));
  for (const classId of [1, 2, 3])
    answers.push(await nova.post('/api/gradebook/what-if', { classId, scores: [] }));
  for (const { id } of host.client.prepare('select id from assignment').all() as { id: number }[])
    for (const what of ['statistics', 'work', 'submissions', 'submissions/student-nova'])
      answers.push(await nova.get(`/api/assignments/${id}/${what}`));
  return answers
    .map(({ status, headers, text }) => {
      const kept = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
      return `${status} ${JSON.stringify(kept)} ${text.replace(/"requestId":"[^"]*"/, '')}`;
    })
    .join('\n');
}

const UNRELEASED = 'released_at is null and excused = 0';

describe('nothing about an unreleased grade reaches a student', () => {
  let untouched: string;
  beforeAll(async () => {
    untouched = await everythingNovaSees(nodeHost('small-school'));
  });
  const seenAfter = async (sql: string) => {
    const host = nodeHost('small-school');
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

describe('nothing that a teacher does while grading reaches a student before the release', () => {
  /** Nova handed in a question with a key and a text; the teacher may do something with it. */
  async function seenAfter(grading: (host: NodeHost, id: number) => Promise<void>) {
    const host = nodeHost('small-school');
    const { id } = setWork(host, { answersShown: 'released', tries: 1 });
    await handIn(host, await host.signedIn('nova'), id, 'student-nova', true);
    await grading(host, id);
    // It counts requests, the teacher's too.
    return everythingNovaSees(host, '/metrics');
  }
  const asVega =
    (...requests: readonly (readonly [string, string, object])[]) =>
    async (host: NodeHost, id: number) => {
      const vega = await host.signedIn('vega');
      for (const [method, path, body] of requests) {
        const answer = await vega.send(method, `/api/assignments/${id}/${path}`, body);
        expect([path, answer.status]).toEqual([path, 200]);
      }
    };
  const question = 'submissions/student-nova/questions/1';
  const cell = 'students/student-nova/grade';
  let untouched: string;
  beforeAll(async () => {
    untouched = await seenAfter(() => Promise.resolve());
  });

  test.each<[string, ReturnType<typeof asVega>]>([
    ['a credit', asVega(['PUT', question, { version: 1, credit: 0.5 }])],
    ['points by the rubric', asVega(['PUT', question, { version: 1, rubric: [1, 1] }])],
    ['a comment', asVega(['PUT', question, { version: 1, comment: 'secret words' }])],
    ['a score by hand', asVega(['PUT', cell, { version: 1, earned: 3, why: 'secret why' }])],
    ['feedback', asVega(['PUT', cell, { version: 1, feedback: 'secret words' }])],
    [
      'an undo',
      asVega(
        ['PUT', question, { version: 1, credit: 1 }],
        ['POST', 'students/student-nova/undo', { version: 2 }],
      ),
    ],
    [
      'a release that was taken back',
      asVega(
        ['PUT', question, { version: 1, credit: 1 }],
        ['POST', 'release', { released: true }],
        ['POST', 'release', { released: false }],
      ),
    ],
    ['names hidden', asVega(['PUT', 'names', { hidden: true }])],
    [
      'a key that was mended and the work judged again',
      async (host, id) => {
        const [mammal] = host.client
          .prepare("select id from own_question where name = 'A mammal'")
          .all() as { id: number }[];
        host.client.prepare('update own_question set version = 2, draft_json = ? where id = ?').run(
          JSON.stringify({
            ...OWN_DRAFTS.choice,
            right: 'a shark',
            wrong: ['a bat', 'a penguin'],
          }),
          mammal!.id,
        );
        const regrading = { lower: true, questions: [{ question: mammal!.id, version: 2 }] };
        await asVega(['POST', 'regrade', regrading])(host, id);
      },
    ],
  ])('%s changes no byte of any answer', async (_, grading) => {
    expect(await seenAfter(grading)).toBe(untouched);
  });

  test('and the test sees a release', async () => {
    const released = asVega(
      ['PUT', question, { version: 1, credit: 1 }],
      ['POST', 'release', { released: true }],
    );
    expect(await seenAfter(released)).not.toBe(untouched);
  });
});

describe('the blue panel reads every state right', () => {
  test('of the demo school', async () => {
    const host = nodeHost('small-school');
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
    const host = nodeHost('small-school');
    host.client.exec("update grade set earned = null where student_id = 'student-nova'");
    const { body } = await (await host.signedIn('nova')).get('/api/gradebook');
    expect(body.assigned.stats.averagePercent).toBeNull();
  });

  test('practice never touches the assigned figures, nor they it', async () => {
    const host = nodeHost('small-school');
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
