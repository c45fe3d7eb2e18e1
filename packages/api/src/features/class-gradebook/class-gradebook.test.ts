import type { CategoryInput } from '@planets/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

const DAY = 86_400_000;
let host: NodeHost;
let vega: Client;
let maths: number;

const classNamed = (name: string) =>
  (host.client.prepare('select id from class where name = ?').get(name) as { id: number }).id;
const path = (rest: string) => `/api/classes/${maths}/${rest}`;

interface NewWork {
  readonly title?: string;
  readonly points?: number;
  readonly dueDay?: number;
  readonly more?: string;
}

/** Work whose score is entered by hand, published yesterday. */
function addWork({ title = 'Essay', points = 10, dueDay = 1, more = '' }: NewWork = {}): number {
  const at = (day: number) => host.deps.now() + day * DAY;
  const { lastInsertRowid } = host.client
    .prepare(
      `insert into assignment (class_id, title, instructions, subject, topic_name, type, points,
        published_at, opens_at, due_at, closes_at)
       values (?, ?, '', 'num_forge', 'Writing', 'homework', ?, ?, ?, ?, ?)`,
    )
    .run(maths, title, points, at(-9), at(-8), at(dueDay), at(dueDay + 7));
  if (more !== '')
    host.client.exec(`update assignment set ${more} where id = ${Number(lastInsertRowid)}`);
  return Number(lastInsertRowid);
}

const grid = async (client = vega) => (await client.get(path('gradebook'))).body;
async function cell(assignmentId: number, studentId: string) {
  const { students, assignments } = await grid();
  const at = students.findIndex(({ id }: { id: string }) => id === studentId);
  const column = assignments.find(({ id }: { id: number }) => id === assignmentId);
  return {
    status: column.status[at],
    earned: column.earned[at],
    flags: column.flags[at],
    version: column.versions[at],
  };
}
const put = (body: unknown, client = vega) => client.send('PUT', path('gradebook/cells'), body);
const logOf = (assignmentId: number) =>
  host.client
    .prepare('select what, why, by_id from grade_event where assignment_id = ? order by id')
    .all(assignmentId);

beforeEach(async () => {
  host = nodeHost('small-school');
  vega = await host.signedIn('vega');
  maths = classNamed('Mathematics 5B');
});

describe('the grid', () => {
  test('has a column for each shown assignment, and in it an entry for each student', async () => {
    addWork({ title: 'A draft', more: 'published_at = null' });
    addWork({ title: 'Taken back', more: `withdrawn_at = ${host.deps.now()}` });
    addWork({ title: 'Scheduled', more: `published_at = ${host.deps.now() + DAY}` });
    const shown = addWork({ title: 'Shown' });
    const { students, assignments } = await grid();
    expect(students.length).toBeGreaterThan(2);
    for (const column of assignments)
      for (const key of ['status', 'earned', 'flags', 'versions'])
        expect(column[key]).toHaveLength(students.length);
    const titles = assignments.map(({ title }: { title: string }) => title);
    expect(titles).toContain('Shown');
    expect(titles).not.toContain('A draft');
    expect(titles).not.toContain('Taken back');
    expect(titles).not.toContain('Scheduled');
    expect((await cell(shown, 'student-nova')).status).toBe('o');
  });

  test.each([
    ['not open yet', 'opens_at = opens_at + 9 * 86400000', null, null, 'u'],
    ['open', '', null, null, 'o'],
    ['begun', '', { submitted: null }, null, 'p'],
    ['handed in', '', { submitted: -0.5 }, null, 'h'],
    [
      'past due',
      `due_at = due_at - 3 * 86400000, content_json = '[{"type":"own","question":1,"weight":1}]'`,
      null,
      null,
      'm',
    ],
    // There is nothing to hand in here: a talk, a sheet of paper. It waits for its grade.
    ['done on paper, and past due', 'due_at = due_at - 3 * 86400000', null, null, 'h'],
    [
      'done on paper, and marked missing',
      'due_at = due_at - 3 * 86400000',
      null,
      'marked_missing = 1',
      'm',
    ],
    ['marked missing', '', null, 'marked_missing = 1', 'm'],
    ['excused', '', { submitted: -0.5 }, 'excused = 1', 'x'],
    ['scored, though not shown', '', { submitted: -0.5 }, 'earned = 7', 's'],
    ['zero is a score', '', null, 'earned = 0', 's'],
    ['shown without a score', '', null, 'released_at = 1', 'n'],
    ['for other students', "audience = 'students'", null, null, '.'],
  ])('%s', async (_, more, submitted, graded, status) => {
    const id = addWork({ more });
    const key = [id, 'student-nova'];
    if (submitted)
      host.client
        .prepare(
          'insert into submission (assignment_id, student_id, started_at, submitted_at) values (?, ?, 1, ?)',
        )
        .run(
          ...key,
          submitted.submitted === null ? null : host.deps.now() + submitted.submitted * DAY,
        );
    if (graded) {
      host.client
        .prepare(
          'insert into grade (assignment_id, student_id, excused, graded_at) values (?, ?, 0, 1)',
        )
        .run(...key);
      host.client.exec(`update grade set ${graded} where assignment_id = ${id}`);
    }
    expect((await cell(id, 'student-nova')).status).toBe(status);
  });

  test('work done on paper counts nothing until it is graded, where missing work counts 0', async () => {
    const { body } = await vega.get(path('grading'));
    await vega.send('PUT', path('grading'), {
      policy: { ...body.policy, missing: 'zero' },
      categories: [],
      version: body.version,
    });
    const totalsOf = async () =>
      (await grid()).students.find(({ id }: { id: string }) => id === 'student-nova').totals;
    const before = await totalsOf();
    const talk = addWork({ title: 'A talk', dueDay: -3 });
    expect(await totalsOf()).toEqual(before);
    const change = { assignmentId: talk, studentId: 'student-nova', version: 0, earned: 0 };
    expect((await put({ cells: [change] })).status).toBe(200);
    expect((await totalsOf()).soFar.percent).toBeLessThan(before.soFar.percent);
  });

  test('work of a group is for its members alone', async () => {
    host.client.exec(`insert into class_group (id, class_id, name) values (77, ${maths}, 'Red')`);
    host.client.exec("insert into group_member (group_id, student_id) values (77, 'student-nova')");
    const id = addWork({ more: "audience = 'group', group_id = 77" });
    expect((await cell(id, 'student-nova')).status).toBe('o');
    expect((await cell(id, 'student-orion')).status).toBe('.');
  });

  test('a late penalty stands beside the raw score and is what the totals take', async () => {
    const { body } = await vega.get(path('grading'));
    await vega.send('PUT', path('grading'), {
      policy: { ...body.policy, late: { per: 'day', percent: 10, floorPercent: 0 } },
      categories: [],
      version: body.version,
    });
    const id = addWork({ points: 10, dueDay: -3 });
    host.client
      .prepare(
        'insert into submission (assignment_id, student_id, started_at, submitted_at) values (?, ?, 1, ?)',
      )
      .run(id, 'student-nova', host.deps.now() - DAY);
    await put({ cells: [{ assignmentId: id, studentId: 'student-nova', version: 0, earned: 9 }] });
    const { students, assignments } = await grid();
    const column = assignments.find((one: { id: number }) => one.id === id);
    const at = students.findIndex((one: { id: string }) => one.id === 'student-nova');
    expect(column.earned[at]).toBe(9);
    expect(column.penalised).toEqual([[at, 7]]);
    expect(column.flags[at] & 2).toBe(2);
  });

  test('practice stands apart and is nobody’s grade', async () => {
    const { students } = await grid();
    const nova = students.find(({ id }: { id: string }) => id === 'student-nova');
    expect(nova.practice.sessions).toBeGreaterThan(0);
    const before = nova.totals;
    host.client.exec(
      "update practice_sessions set score_percent = 0 where student_id = 'student-nova'",
    );
    const after = (await grid()).students.find(({ id }: { id: string }) => id === 'student-nova');
    expect(after.practice.averageScorePercent).toBe(0);
    expect(after.totals).toEqual(before);
  });

  test('who left the class is not in it, and is again on return', async () => {
    const sql = (left: string) =>
      host.client.exec(
        `update enrolment set left_at = ${left} where student_id = 'student-nova' and class_id = ${maths}`,
      );
    const has = async () =>
      (await grid()).students.some(({ id }: { id: string }) => id === 'student-nova');
    sql('1');
    expect(await has()).toBe(false);
    sql('null');
    expect(await has()).toBe(true);
  });

  test('a total can be opened, and says what the grid says', async () => {
    const { students } = await grid();
    for (const { id, totals } of students) {
      const { body, status } = await vega.get(path(`students/${id}/total`));
      expect(status).toBe(200);
      expect(body.soFar.shown).toBe(totals.soFar.percent);
      expect(body.ifNothingMore.shown).toBe(totals.ifNothingMore.percent);
    }
    expect((await vega.get(path('students/student-nobody/total'))).status).toBe(404);
  });
});

describe('changing cells', () => {
  test('saves the score and answers with the new totals, which are the grid’s', async () => {
    const id = addWork();
    const { status, body } = await put({
      cells: [{ assignmentId: id, studentId: 'student-nova', version: 0, earned: 7.5 }],
    });
    expect(status).toBe(200);
    expect(body.cells).toMatchObject(
      [{ status: 's', earned: 7.5, version: 1 }].map((one) => ({
        ...one,
        status: 'scored',
      })),
    );
    const { students } = await grid();
    expect(body.students).toEqual([
      {
        id: 'student-nova',
        totals: students.find((one: { id: string }) => one.id === 'student-nova').totals,
      },
    ]);
    expect(logOf(id)).toEqual([{ what: 'score', why: null, by_id: 'teacher-vega' }]);
  });

  test('of many is all or nothing, and names every cell that somebody else changed', async () => {
    const id = addWork();
    const change = (studentId: string, version: number, earned: number) => ({
      assignmentId: id,
      studentId,
      version,
      earned,
    });
    await put({ cells: [change('student-nova', 0, 3), change('student-orion', 0, 4)] });
    const { status, body } = await put({
      cells: [
        change('student-nova', 0, 8),
        change('student-orion', 0, 9),
        change('student-lyra', 0, 5),
      ],
    });
    expect(status).toBe(409);
    expect(body.code).toBe('changed_meanwhile');
    expect(body.current.cells).toMatchObject([
      { assignmentId: id, studentId: 'student-nova', grade: { earned: 3, version: 1 } },
      { assignmentId: id, studentId: 'student-orion', grade: { earned: 4, version: 1 } },
    ]);
    expect((await cell(id, 'student-nova')).earned).toBe(3);
    expect((await cell(id, 'student-lyra')).earned).toBeNull();
  });

  test('the same change again does no harm', async () => {
    const id = addWork();
    const body = {
      cells: [{ assignmentId: id, studentId: 'student-nova', version: 0, earned: 7 }],
    };
    await put(body);
    expect((await put(body)).status).toBe(200);
    expect(logOf(id)).toHaveLength(1);
  });

  test('taken back stands in the log as such', async () => {
    const id = addWork();
    await put({ cells: [{ assignmentId: id, studentId: 'student-nova', version: 0, earned: 7 }] });
    await put({
      cells: [{ assignmentId: id, studentId: 'student-nova', version: 1, earned: null }],
      undo: true,
    });
    expect((await cell(id, 'student-nova')).earned).toBeNull();
    expect(logOf(id).map((line) => (line as { what: string }).what)).toEqual(['score', 'undo']);
  });

  test.each<[string, object, number]>([
    ['more than twice the points', { earned: 21 }, 422],
    ['less than nothing', { earned: -1 }, 422],
    ['four decimals', { earned: 1.2345 }, 422],
    ['no number', { earned: '7' }, 422],
    ['an unknown field', { score: 7 }, 422],
    ['a student of another class', { studentId: 'student-nobody', earned: 1 }, 404],
    ['an assignment that is not', { assignmentId: 99_999, earned: 1 }, 404],
  ])('refuses %s, and stores nothing', async (_, change, status) => {
    const id = addWork();
    const answer = await put({
      cells: [
        { assignmentId: id, studentId: 'student-orion', version: 0, earned: 5 },
        { assignmentId: id, studentId: 'student-nova', version: 0, ...change },
      ],
    });
    expect(answer.status).toBe(status);
    expect(logOf(id)).toEqual([]);
    expect((await cell(id, 'student-orion')).earned).toBeNull();
  });

  test('one cell named twice is refused', async () => {
    const id = addWork();
    const one = { assignmentId: id, studentId: 'student-nova', version: 0, earned: 5 };
    expect((await put({ cells: [one, one] })).status).toBe(422);
  });

  test('an assignment of another class is not changed through this one', async () => {
    const id = addWork();
    host.client.exec(
      `update assignment set class_id = ${classNamed('History 9A')} where id = ${id}`,
    );
    const { status } = await put({
      cells: [{ assignmentId: id, studentId: 'student-nova', version: 0, earned: 5 }],
    });
    expect(status).toBe(404);
  });

  test('of an archived class is refused, and of one whose teacher was removed', async () => {
    const id = addWork();
    const body = {
      cells: [{ assignmentId: id, studentId: 'student-nova', version: 0, earned: 5 }],
    };
    host.client.exec(`update class set archived_at = 1 where id = ${maths}`);
    expect((await put(body)).body.code).toBe('class_archived');
    host.client.exec(`update class set archived_at = null where id = ${maths}`);
    host.client.exec("delete from class_teacher where teacher_id = 'teacher-vega'");
    expect((await put(body)).status).toBe(404);
    expect(logOf(id)).toEqual([]);
  });
});

describe('how totals are computed', () => {
  const grading = async () => (await vega.get(path('grading'))).body;
  const save = async (change: object) => {
    const { policy, categories, version } = await grading();
    return vega.send('PUT', path('grading'), {
      policy,
      categories: categories.map(({ id, name, weight, dropLowest }: CategoryInput) => ({
        id,
        name,
        weight,
        dropLowest,
      })),
      version,
      ...change,
    });
  };
  const homework = { id: null, name: 'Homework', weight: 40, dropLowest: 1 };
  const tests = { id: null, name: 'Tests', weight: 60, dropLowest: 0 };

  test('categories are made, changed, put in order and deleted; their work stays in none', async () => {
    const { policy } = await grading();
    const made = await save({
      policy: { ...policy, weighting: 'categories' },
      categories: [homework, tests],
    });
    expect(made.status).toBe(200);
    const [first, second] = made.body.categories;
    const id = addWork({ more: `category_id = ${first.id}` });
    const changed = await save({
      categories: [
        { id: second.id, name: 'Tests', weight: 70, dropLowest: 0 },
        { id: first.id, name: 'Work at home', weight: 30, dropLowest: 2 },
      ],
    });
    expect(changed.body.categories).toMatchObject([
      { id: second.id, weight: 70, assignments: 0 },
      { id: first.id, name: 'Work at home', dropLowest: 2, assignments: 1 },
    ]);
    expect((await grid()).categories.map(({ name }: { name: string }) => name)).toEqual([
      'Tests',
      'Work at home',
    ]);
    await save({ categories: [{ id: second.id, name: 'Tests', weight: 1, dropLowest: 0 }] });
    expect(
      host.client.prepare('select category_id, version from assignment where id = ?').get(id),
    ).toEqual({ category_id: null, version: 2 });
  });

  test('of two teachers the second hears of the first', async () => {
    const { policy, version } = await grading();
    await save({ categories: [homework] });
    const late = await vega.send('PUT', path('grading'), { policy, categories: [], version });
    expect(late.status).toBe(409);
    expect(late.body.current.categories).toMatchObject([{ name: 'Homework' }]);
    expect((await grading()).categories).toHaveLength(1);
  });

  test('letters come from the number shown, and stand from the highest', async () => {
    const { policy } = await grading();
    const { body } = await save({
      policy: {
        ...policy,
        letters: [
          { letter: 'F', from: 0 },
          { letter: 'A', from: 90 },
        ],
      },
    });
    expect(body.policy.letters.map(({ letter }: { letter: string }) => letter)).toEqual(['A', 'F']);
    const { students } = await grid();
    for (const { totals } of students)
      expect(totals.soFar.letter).toBe(
        totals.soFar.percent === null ? null : totals.soFar.percent >= 90 ? 'A' : 'F',
      );
  });

  test.each<[string, object]>([
    ['two categories of one name', { categories: [homework, { ...tests, name: 'HOMEWORK' }] }],
    ['a category of another class', { categories: [{ ...homework, id: 99_999 }] }],
    ['a weight below 0', { categories: [{ ...homework, weight: -1 }] }],
    ['a share of a drop', { categories: [{ ...homework, dropLowest: 0.5 }] }],
    ['a name of spaces', { categories: [{ ...homework, name: '  ' }] }],
    [
      'categories without any',
      {
        policy: { weighting: 'categories', missing: 'zero', late: null, letters: [] },
        categories: [],
      },
    ],
    [
      'two letters from one percent',
      {
        policy: {
          weighting: 'points',
          missing: 'zero',
          late: null,
          letters: [
            { letter: 'A', from: 90 },
            { letter: 'B', from: 90 },
          ],
        },
      },
    ],
    [
      'a penalty over 100 %',
      {
        policy: {
          weighting: 'points',
          missing: 'zero',
          late: { per: 'day', percent: 101, floorPercent: 0 },
          letters: [],
        },
      },
    ],
  ])('refuses %s, and stores nothing', async (_, change) => {
    const before = await grading();
    expect((await save(change)).status).toBe(422);
    expect(await grading()).toEqual(before);
  });
});
