import {
  gradebook,
  studentGradebook,
  type Gradebook,
  type StudentGradebook,
} from '@planets/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { TEST_NOW } from '../../testing/test-deps.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

const DAY = 86_400_000;

let host: NodeHost;
beforeEach(() => {
  host = nodeHost('small-school');
});

const sql = (statement: string) => host.client.exec(statement);
const idOf = (title: string) =>
  (host.client.prepare('select id from assignment where title = ?').get(title) as { id: number })
    .id;

async function seenBy(username: string): Promise<Gradebook['assigned']> {
  const { body } = await (await host.signedIn(username)).get('/api/gradebook');
  return gradebook.parse(body).assigned;
}
async function taughtBy(username: string, student = 'nova'): Promise<StudentGradebook['assigned']> {
  const { body } = await (
    await host.signedIn(username)
  ).get(`/api/students/student-${student}/gradebook`);
  return studentGradebook.parse(body).assigned;
}
const piece = ({ assignments }: Gradebook['assigned'], title: string) =>
  assignments.find((assignment) => assignment.title === title);
const classCalled = <C extends { name: string }>({ classes }: { classes: C[] }, name: string): C =>
  classes.find((one) => one.name === name)!;

describe('what is not the student’s is not there', () => {
  const QUIZ = 'Adding fractions: quiz';
  test.each<[string, string]>([
    ['withdrawn', `update assignment set withdrawn_at = 1 where title = '${QUIZ}'`],
    ['scheduled', `update assignment set published_at = 9999999999999 where title = '${QUIZ}'`],
    ['for other students', `update assignment set audience = 'students' where title = '${QUIZ}'`],
    ['for a group of others', `update assignment set audience = 'group' where title = '${QUIZ}'`],
    ['of a class that was left', 'update enrolment set left_at = 1 where class_id = 1'],
  ])('%s', async (_, change) => {
    const before = await seenBy('nova');
    expect(piece(before, QUIZ)?.earned).toBe(9);
    sql(change);
    const after = await seenBy('nova');
    expect(piece(after, QUIZ)).toBeUndefined();
    expect(JSON.stringify(after)).not.toContain(QUIZ);
    expect(after.stats.graded).toBeLessThan(before.stats.graded);
    expect(
      after.classes.flatMap(({ totals }) => totals.soFar.pieces.map((one) => one.assignmentId)),
    ).not.toContain(idOf(QUIZ));
  });

  test('work for single students is there for them', async () => {
    sql(`update assignment set audience = 'students' where title = '${QUIZ}';
      insert into assignment_student (assignment_id, student_id, is_target, extra_minutes)
      values (${idOf(QUIZ)}, 'student-nova', 1, 0)`);
    expect(piece(await seenBy('nova'), QUIZ)?.earned).toBe(9);
    expect(piece(await seenBy('orion'), QUIZ)).toBeUndefined();
  });
});

describe('dates of one’s own', () => {
  test('hold for state, lateness and order; the rest of the class keeps theirs', async () => {
    const id = idOf('Decimals in measurements');
    sql(`update assignment set time_limit_minutes = 30 where id = ${id};
      insert into assignment_student (assignment_id, student_id, is_target, due_at, extra_minutes)
      values (${id}, 'student-nova', 0, ${TEST_NOW + 3 * DAY}, 15)`);
    const mine = piece(await seenBy('nova'), 'Decimals in measurements');
    expect(mine).toMatchObject({
      state: 'open',
      hasOwnDates: true,
      dueAt: new Date(TEST_NOW + 3 * DAY).toISOString(),
      closesAt: new Date(TEST_NOW + 3 * DAY).toISOString(),
      timeLimitMinutes: 45,
      extraMinutes: 15,
    });
    expect(piece(await seenBy('lyra'), 'Decimals in measurements')).toMatchObject({
      state: 'missing',
      hasOwnDates: false,
      timeLimitMinutes: 30,
    });
    const dues = (await seenBy('nova')).assignments.map(({ dueAt }) => dueAt);
    expect(dues).toEqual(dues.toSorted());
  });
});

describe('work done on paper', () => {
  /** Due two days ago, with nothing to hand in here. */
  const talk = () =>
    sql(`insert into assignment (id, class_id, title, instructions, subject, topic_name, type,
        points, published_at, opens_at, due_at, closes_at)
      values (900, 1, 'A talk', '', 'num_forge', 'Talks', 'homework', 10, 1, 1,
        ${TEST_NOW - 2 * DAY}, ${TEST_NOW - DAY});
      update class set grading_policy_json =
        '{"weighting":"points","missing":"zero","late":null,"letters":[]}' where id = 1`);

  test('is not missing by its date: it waits for its grade, and counts nothing until then', async () => {
    talk();
    const ledger = await seenBy('nova');
    expect(piece(ledger, 'A talk')?.state).toBe('submitted');
    expect(ledger.missing).not.toContain(900);
    const { soFar, ifNothingMore } = classCalled(ledger, 'Mathematics 5B').totals;
    for (const total of [soFar, ifNothingMore])
      expect(total.pieces.find(({ assignmentId }) => assignmentId === 900)).toMatchObject({
        status: 'awaiting',
        counted: null,
      });
  });
  test('that is graded and not released looks no different', async () => {
    talk();
    const before = await seenBy('nova');
    sql(`insert into grade (assignment_id, student_id, earned, excused, graded_at)
      values (900, 'student-nova', 3, 0, 1)`);
    expect(await seenBy('nova')).toEqual(before);
  });
  test('is missing where the teacher says so', async () => {
    talk();
    sql(`insert into grade (assignment_id, student_id, excused, marked_missing, graded_at)
      values (900, 'student-nova', 0, 1, 1)`);
    const ledger = await seenBy('nova');
    expect(piece(ledger, 'A talk')?.state).toBe('missing');
    expect(ledger.missing).toContain(900);
  });
});

describe('totals', () => {
  /** Homework 40 of which one is dropped, tests 60; missing counts 0; a tenth off for each late day. */
  const byCategories = () =>
    sql(`insert into category (id, class_id, name, weight, drop_lowest, place) values
        (1, 1, 'Homework', 40, 1, 0), (2, 1, 'Tests', 60, 0, 1);
      update assignment set category_id = 1 where class_id = 1 and type in ('homework', 'practice');
      update assignment set category_id = 2 where class_id = 1 and type in ('quiz', 'test');
      update class set grading_policy_json = '{"weighting":"categories","missing":"zero",
        "late":{"per":"day","percent":10,"floorPercent":0},
        "letters":[{"letter":"A","from":90},{"letter":"B","from":80},{"letter":"C","from":0}]}' where id = 1`);

  test('by points, of what is released', async () => {
    const { soFar, ifNothingMore } = classCalled(await seenBy('nova'), 'Mathematics 5B').totals;
    expect(soFar).toMatchObject({ earned: 26, possible: 30, shown: 86.7, letter: null });
    // The test is handed in and not released: nobody knows, so it is in neither total.
    expect(soFar.awaiting).toBe(1);
    // 15 missing, 10 in progress and 20 to come count 0.
    expect(ifNothingMore).toMatchObject({ earned: 26, possible: 75, shown: 34.7, awaiting: 1 });
  });

  test('by categories: weights, what is dropped, missing as zero, the letter', async () => {
    byCategories();
    const maths = classCalled(await seenBy('nova'), 'Mathematics 5B');
    expect(maths.late).toEqual({ per: 'day', percent: 10, floorPercent: 0 });
    const { soFar } = maths.totals;
    // Homework: 17 of 20, the missing one dropped: 85. Tests: 9 of 10: 90. 0.4 x 85 + 0.6 x 90.
    expect(soFar).toMatchObject({ shown: 88, letter: 'B', missing: 'zero' });
    expect(soFar.categories).toMatchObject([
      { name: 'Homework', weight: 40, dropped: [idOf('Decimals in measurements')] },
      { name: 'Tests', weight: 60, dropped: [], percent: { decimal: 90 } },
    ]);
  });

  test('a late penalty stands beside the raw score, and averages take what counts', async () => {
    sql(`update class set grading_policy_json = '{"weighting":"points","missing":"left_out",
      "late":{"per":"day","percent":10,"floorPercent":0},"letters":[]}'`);
    const ledger = await seenBy('nova');
    expect(piece(ledger, 'States of matter')).toMatchObject({
      earned: 9.5,
      scorePercent: 79.2,
      counted: 8.3,
      countedPercent: 69.2,
      penalty: { late: 1, points: 1.2 },
    });
    expect(classCalled(ledger, 'Science 5B')).toMatchObject({
      averagePercent: 69.2,
      totals: { soFar: { shown: 69.2 } },
    });
  });

  test('extra credit adds and takes nothing away', async () => {
    sql(`update assignment set extra_credit = 1 where title = 'Adding fractions: quiz'`);
    const ledger = await seenBy('nova');
    expect(classCalled(ledger, 'Mathematics 5B')).toMatchObject({
      averagePercent: 130,
      totals: { soFar: { earned: 26, possible: 20, shown: 130 } },
    });
    expect(piece(ledger, 'Adding fractions: quiz')).toMatchObject({ extraCredit: true, earned: 9 });
  });

  test('an archived class stands apart, and is in no figure of the others', async () => {
    const before = await seenBy('nova');
    sql('update class set archived_at = 1 where id = 1');
    const after = await seenBy('nova');
    expect(after.classes.map(({ name }) => name)).toEqual(['English 5B', 'Science 5B']);
    expect(after.archived.classes.map(({ name }) => name)).toEqual(['Mathematics 5B']);
    expect(after.archived.classes[0]).toEqual(classCalled(before, 'Mathematics 5B'));
    expect(after.archived.assignments).toEqual(
      before.assignments.filter(({ classId }) => classId === 1),
    );
    expect(after.missing).toEqual([]);
    expect(after.stats).toMatchObject({ assigned: before.stats.assigned - 6, missing: 0 });
  });

  test('comments are announced with the released grade and not before', async () => {
    const comment = (title: string) =>
      sql(`insert into question_grade (assignment_id, student_id, position, comment, graded_at)
        values (${idOf(title)}, 'student-nova', 0, 'Well seen.', 1)`);
    comment('Adding fractions: quiz');
    comment('Mid-term test: numbers and operations');
    const ledger = await seenBy('nova');
    expect(ledger.assignments.filter(({ hasComments }) => hasComments).map((a) => a.title)).toEqual(
      ['Adding fractions: quiz'],
    );
  });
});

describe('what a teacher sees of a student', () => {
  test('what the student sees, with what is not released marked beside it', async () => {
    const [own, taught] = [await seenBy('nova'), await taughtBy('vega')];
    const asStudent = taught.assignments.map(({ unreleased: _unreleased, ...rest }) => rest);
    expect(asStudent).toEqual(own.assignments);
    expect(taught.stats).toEqual(own.stats);
    expect(
      taught.assignments.flatMap(({ title, unreleased }) =>
        unreleased === null ? [] : [[title, unreleased.earned, unreleased.feedback]],
      ),
    ).toEqual([
      ['Mid-term test: numbers and operations', 41, 'Strong on operations; check the signs.'],
    ]);
    const maths = classCalled(taught, 'Mathematics 5B');
    expect(maths.totals).toEqual(classCalled(own, 'Mathematics 5B').totals);
    expect(maths.totalsWithUnreleased?.soFar).toMatchObject({ earned: 67, possible: 80 });
    expect(classCalled(taught, 'Science 5B').totalsWithUnreleased).toBeNull();
  });

  test('assigned work of one’s own classes alone; an administrator reads all', async () => {
    expect((await taughtBy('altair')).classes.map(({ name }) => name)).toEqual(['Science 5B']);
    expect(JSON.stringify(await taughtBy('altair'))).not.toContain('Adding fractions');
    expect((await taughtBy('polaris')).classes).toHaveLength(3);
  });
});

describe('what if', () => {
  const tryIt = async (body: unknown, username = 'nova') =>
    (await host.signedIn(username)).post('/api/gradebook/what-if', body);
  const totals = async (scores: unknown[]) =>
    (await tryIt({ classId: 1, scores })).body.totals.soFar;

  test('with nothing changed it is the real total', async () => {
    const real = classCalled(await seenBy('nova'), 'Mathematics 5B').totals;
    expect((await tryIt({ classId: 1, scores: [] })).body.totals).toEqual(real);
    const quiz = { assignmentId: idOf('Adding fractions: quiz'), earned: 9 };
    expect((await tryIt({ classId: 1, scores: [quiz] })).body.totals).toEqual(real);
  });

  test('a score that is not known yet is tried out', async () => {
    const test50 = idOf('Mid-term test: numbers and operations');
    // The real 41, graded and not released, plays no part.
    expect(await totals([{ assignmentId: test50, earned: 50 }])).toMatchObject({
      earned: 76,
      possible: 80,
      shown: 95,
      awaiting: 0,
    });
    expect(
      await totals([{ assignmentId: idOf('Adding fractions: quiz'), earned: null }]),
    ).toMatchObject({ earned: 17, possible: 20 });
  });

  test('stores nothing', async () => {
    const bytes = () => Buffer.from(host.client.serialize()).toString('base64');
    const nova = await host.signedIn('nova');
    const before = bytes();
    const scores = [{ assignmentId: idOf('Decimals in measurements'), earned: 15 }];
    const answer = await nova.post('/api/gradebook/what-if', { classId: 1, scores });
    expect(answer.status).toBe(200);
    expect(bytes()).toBe(before);
  });

  test.each<[string, () => unknown, number]>([
    ['no body', () => ({}), 422],
    ['a class of others', () => ({ classId: 4, scores: [] }), 404],
    ['a class that is not there', () => ({ classId: 999, scores: [] }), 404],
    ['a score below 0', () => ({ classId: 1, scores: [{ assignmentId: 1, earned: -1 }] }), 422],
    [
      'a score with four decimals',
      () => ({ classId: 1, scores: [{ assignmentId: 1, earned: 0.0001 }] }),
      422,
    ],
    [
      'work of another class',
      () => ({ classId: 1, scores: [{ assignmentId: idOf('Moon diary'), earned: 1 }] }),
      422,
    ],
    [
      'a draft',
      () => ({ classId: 1, scores: [{ assignmentId: idOf('Draft: percent quiz'), earned: 1 }] }),
      422,
    ],
    [
      'excused work',
      () => ({ classId: 2, scores: [{ assignmentId: idOf('Field day report'), earned: 1 }] }),
      422,
    ],
    [
      'the same work twice',
      () => ({
        classId: 1,
        scores: [
          { assignmentId: 1, earned: 1 },
          { assignmentId: 1, earned: 2 },
        ],
      }),
      422,
    ],
    ['an unknown field', () => ({ classId: 1, scores: [], release: true }), 422],
    [
      '501 scores',
      () => ({
        classId: 1,
        scores: Array.from({ length: 501 }, () => ({ assignmentId: 1, earned: 1 })),
      }),
      422,
    ],
  ])('%s is refused', async (_, body, status) => {
    const answer = await tryIt(body());
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toMatch(/\w/);
  });

  test('a draft and what does not exist are refused alike', async () => {
    const refusal = async (assignmentId: number) => {
      const { body } = await tryIt({ classId: 1, scores: [{ assignmentId, earned: 1 }] });
      return { ...body, requestId: '' };
    };
    expect(await refusal(idOf('Draft: percent quiz'))).toEqual(await refusal(99_999));
  });
});
