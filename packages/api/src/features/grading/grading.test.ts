import { beforeEach, describe, expect, test } from 'vitest';
import { assign } from '../../testing/assigned.ts';
import type { Client } from '../../testing/client.ts';
import { handIn, setWork } from '../../testing/graded.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

let host: NodeHost;
let vega: Client;
let nova: Client;
let orion: Client;
let id: number;

beforeEach(async () => {
  host = nodeHost('small-school');
  [vega, nova, orion] = await Promise.all([
    host.signedIn('vega'),
    host.signedIn('nova'),
    host.signedIn('orion'),
  ]);
  ({ id } = setWork(host));
});

const handedIn = async (more: Parameters<typeof setWork>[1] = {}) => {
  if (Object.keys(more).length > 0) ({ id } = setWork(host, more));
  await handIn(host, nova, id, 'student-nova', true);
  await handIn(host, orion, id, 'student-orion', false);
};
const queue = async (client = vega) =>
  (await client.get(`/api/assignments/${id}/submissions`)).body;
const rowOf = async (key = 'student-nova') =>
  (await queue()).students.find((row: { key: string }) => row.key === key);
const open = async (key = 'student-nova') =>
  (await vega.get(`/api/assignments/${id}/submissions/${key}`)).body;
const gradeQuestion = (position: number, body: object, key = 'student-nova', client = vega) =>
  client.send('PUT', `/api/assignments/${id}/submissions/${key}/questions/${position}`, body);
const change = (body: object, key = 'student-nova', client = vega) =>
  client.send('PUT', `/api/assignments/${id}/students/${key}/grade`, body);
const log = async (key = 'student-nova') =>
  (await vega.get(`/api/assignments/${id}/students/${key}/log`)).body;
const undo = async (version: number, key = 'student-nova') =>
  vega.post(`/api/assignments/${id}/students/${key}/undo`, { version });
const versionOf = async (key = 'student-nova') => (await rowOf(key)).grade.version as number;
/** All that grading can write. */
const stored = () =>
  JSON.stringify(
    ['grade', 'question_grade', 'grade_event', 'submission', 'assignment'].map((table) =>
      host.client.prepare(`select * from ${table}`).all(),
    ),
  );

describe('the queue', () => {
  test('says who is where, and what waits for a teacher', async () => {
    await handedIn();
    const body = await queue();
    expect(body.assignment).toMatchObject({ points: 10, namesHidden: false, mayGrade: true });
    expect(await rowOf()).toMatchObject({
      name: 'Nova Adeyemi',
      work: 'handed_in',
      late: false,
      missing: false,
      awaiting: [1],
      counted: null,
      grade: { earned: null, released: false, excused: false },
    });
    expect(await rowOf('student-lyra')).toMatchObject({ work: 'not_begun', awaiting: [] });
    expect((await rowOf()).awaitingRefs).toEqual([body.questions[1].ref]);
    expect(body.questions).toMatchObject([
      { name: 'A mammal', awaiting: 0 },
      { name: 'Why', awaiting: 2 },
    ]);
  });

  test('reckons what being late costs beside the raw score', async () => {
    host.client.exec(
      `update class set grading_policy_json = '{"weighting":"points","missing":"zero","late":{"per":"day","percent":10,"floorPercent":0},"letters":[]}'`,
    );
    await handedIn({ dueAt: host.deps.now() - 30_000_000 });
    await gradeQuestion(1, { version: await versionOf(), credit: 1 });
    expect(await rowOf()).toMatchObject({
      late: true,
      grade: { earned: 10 },
      penalty: { late: 1, points: 1 },
      counted: 9,
    });
  });

  test('of work that asks nothing here has scores by hand alone', async () => {
    id = assign(host, { content: [], points: 20 });
    expect(await rowOf()).toMatchObject({ work: 'none', awaiting: [] });
    const set = await change({ version: 0, earned: 17.5 });
    expect(set).toMatchObject({ status: 200, body: { earned: 17.5, overridden: false } });
    expect((await change({ version: set.body.version, earned: null })).body.earned).toBeNull();
  });
});

describe('one student’s work', () => {
  test('has responses word for word, verdicts, keys, and what is typed and not handed in', async () => {
    await handedIn();
    const { questions, handIns } = await open();
    expect(handIns).toBe(1);
    expect(questions[0]).toMatchObject({
      name: 'A mammal',
      points: 4,
      computed: 1,
      credit: 1,
      draft: null,
      responses: [{ verdict: 'right', response: { kind: 'choice' } }],
      question: { answer: { response: { kind: 'choice' } } },
    });
    expect(questions[1]).toMatchObject({
      points: 6,
      computed: null,
      credit: null,
      given: null,
      responses: [
        {
          verdict: 'awaiting',
          response: { kind: 'open', text: 'student-nova says that it is so because it must be.' },
        },
      ],
    });
    expect(questions[1].rubric.length).toBeGreaterThan(0);
  });

  test('that is still being written shows its drafts, and cannot be graded yet', async () => {
    const work = (await import('../../testing/assigned.ts')).worker(host, nova, id);
    await work.begin();
    await work.type(1, { kind: 'open', text: 'It is not' });
    const { questions, student } = await open();
    expect(student.work).toBe('in_progress');
    expect(questions[1]).toMatchObject({
      responses: [],
      draft: { response: { text: 'It is not' } },
    });
    const before = stored();
    expect((await gradeQuestion(1, { version: 0, credit: 1 })).status).toBe(422);
    expect(stored()).toBe(before);
  });
});

describe('grading a question', () => {
  beforeEach(() => handedIn());

  test('by its rubric makes the credit, and the score follows', async () => {
    const { questions } = await open();
    const full = questions[1].rubric.map(({ points }: { points: number }) => points);
    const half = full.map((points: number) => points / 2);
    const first = await gradeQuestion(1, {
      version: await versionOf(),
      rubric: half,
      comment: 'Good.',
    });
    expect(first.status).toBe(200);
    expect(first.body.questions[1]).toMatchObject({
      credit: 0.5,
      given: { credit: 0.5, rubric: half, comment: 'Good.' },
    });
    expect(first.body.student).toMatchObject({ awaiting: [], grade: { earned: 7 } });
    const { version } = first.body.student.grade;
    const second = await gradeQuestion(1, { version, rubric: full });
    expect(second.body.student.grade.earned).toBe(10);
    expect(second.body.questions[1].given.comment).toBe('Good.');
  });

  test('in part leaves it waiting', async () => {
    const { questions } = await open();
    const rubric = questions[1].rubric.map((_: unknown, row: number) => (row === 0 ? 1 : null));
    if (rubric.length === 1) rubric[0] = null;
    const { body } = await gradeQuestion(1, {
      version: await versionOf(),
      rubric,
      comment: 'So far.',
    });
    expect(body.student).toMatchObject({ awaiting: [1], grade: { earned: null } });
  });

  test('whose key gave something needs a reason, and null takes it back', async () => {
    const key = 'student-orion';
    expect((await open(key)).questions[0].credit).toBe(0);
    expect(
      await gradeQuestion(0, { version: await versionOf(key), credit: 0.5 }, key),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'why' }] },
    });
    const why = 'The picture was blurred.';
    const given = await gradeQuestion(0, { version: await versionOf(key), credit: 0.5, why }, key);
    expect(given.body.questions[0]).toMatchObject({ computed: 0, credit: 0.5 });
    const back = await gradeQuestion(
      0,
      { version: given.body.student.grade.version, credit: null },
      key,
    );
    expect(back.body.questions[0]).toMatchObject({ credit: 0, given: { credit: null } });
    expect((await log(key)).entries[1]).toMatchObject({
      what: 'question',
      by: 'Vega Marchetti',
      why,
    });
  });

  test('sent again does no harm', async () => {
    const body = { version: await versionOf(), credit: 1, comment: 'Well told.' };
    const first = await gradeQuestion(1, body);
    const before = stored();
    const again = await gradeQuestion(1, body);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect(stored()).toBe(before);
  });

  test.each([
    ['a row too many', 1, { rubric: [1, 1, 1, 1, 1, 1, 1, 1] }, 'rubric'],
    ['more than a row has', 1, { rubric: [999] }, 'rubric.0'],
    ['a rubric where there is none', 0, { rubric: [1] }, 'rubric'],
    ['a rubric and a credit', 1, { rubric: [1], credit: 1 }, 'credit'],
    ['a credit above 1', 1, { credit: 1.5 }, 'credit'],
    ['a credit below 0', 1, { credit: -0.1 }, 'credit'],
    ['a comment without end', 1, { comment: 'x'.repeat(6000) }, 'comment'],
    ['a field nobody knows', 1, { points: 3 }, ''],
  ])('%s is refused in words and stores nothing', async (_, position, body, path) => {
    const rows = (await open()).questions[1].rubric.length;
    const sent =
      path === 'rubric.0' ? { rubric: [999, ...Array.from({ length: rows - 1 }, () => 0)] } : body;
    const [version, before] = [await versionOf(), stored()];
    const refused = await gradeQuestion(position, { version, ...sent });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].path).toBe(path);
    expect(stored()).toBe(before);
  });

  test.each(['9', '-1', 'x', '1e3'])('there is no question %s', async (position) => {
    const path = `/api/assignments/${id}/submissions/student-nova/questions/${position}`;
    expect((await vega.send('PUT', path, { version: 1, credit: 1 })).status).toBe(404);
  });

  test('a text handed in anew after it waits again, also where only a comment came after', async () => {
    ({ id } = setWork(host, { tries: 2 }));
    const work = await handIn(host, nova, id, 'student-nova', true);
    await gradeQuestion(1, { version: await versionOf(), credit: 1 });
    host.deps.pass(60_000);
    await work.begin();
    await work.type(1, { kind: 'open', text: 'Now I know better, and this is why it is so.' });
    await work.handIn();
    expect(await rowOf()).toMatchObject({ awaiting: [1], grade: { earned: null } });
    host.deps.pass(60_000);
    await gradeQuestion(1, { version: await versionOf(), comment: 'I see.' });
    expect(await rowOf()).toMatchObject({ awaiting: [1], grade: { earned: null } });
  });
});

describe('a score by hand', () => {
  beforeEach(() => handedIn());

  test('takes the place of the computed one, with a reason, until it is taken back', async () => {
    await gradeQuestion(1, { version: await versionOf(), credit: 0.5 });
    expect((await rowOf()).grade.earned).toBe(7);
    expect(await change({ version: await versionOf(), earned: 9 })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'why' }] },
    });
    const set = await change({ version: await versionOf(), earned: 9, why: 'Told me in class.' });
    expect(set.body).toMatchObject({ earned: 9, overridden: true, changedBy: 'Vega Marchetti' });
    // What the questions give no longer moves it.
    await gradeQuestion(1, { version: set.body.version, credit: 0 });
    expect((await rowOf()).grade).toMatchObject({ earned: 9, overridden: true });
    const back = await change({ version: await versionOf(), earned: null });
    expect(back.body).toMatchObject({ earned: 4, overridden: false });
  });

  test.each([
    ['twice what it is worth', 20, 200],
    ['more than that', 20.001, 422],
    ['below nothing', -1, 422],
    ['a fourth decimal', 1.0001, 422],
  ])('%s', async (_, earned, status) => {
    const body = { version: await versionOf(), earned, why: 'Extra work.' };
    expect((await change(body)).status).toBe(status);
  });

  test('of who handed in nothing replaces nothing, so it needs no reason', async () => {
    const set = await change({ version: 0, earned: 5 }, 'student-lyra');
    expect(set).toMatchObject({ status: 200, body: { earned: 5, overridden: true } });
    expect(await rowOf('student-lyra')).toMatchObject({ missing: false, counted: 5 });
  });

  test('excused and missing each say that the other is not so', async () => {
    const excused = await change({ version: await versionOf(), excused: true });
    expect(excused.body).toMatchObject({ excused: true, markedMissing: false });
    const missing = await change({ version: excused.body.version, markedMissing: true });
    expect(missing.body).toMatchObject({ excused: false, markedMissing: true });
    expect((await log()).entries.slice(0, 3).map(({ words }: { words: string }) => words)).toEqual([
      'Marked missing.',
      'No longer excused.',
      'Excused.',
    ]);
  });

  test('for a student of another class, or who has left, there is no cell', async () => {
    expect((await change({ version: 0, earned: 5 }, 'student-comet')).status).toBe(404);
    host.client.exec(`update enrolment set left_at = 1 where student_id = 'student-nova'`);
    expect((await change({ version: 1, earned: 5, why: 'x' })).status).toBe(404);
  });

  test('in an archived class is refused and stores nothing', async () => {
    host.client.exec('update class set archived_at = 1');
    const before = stored();
    expect((await change({ version: await versionOf(), excused: true })).body.code).toBe(
      'class_archived',
    );
    expect((await vega.post(`/api/assignments/${id}/release`, { released: true })).status).toBe(
      409,
    );
    expect(stored()).toBe(before);
    expect((await queue()).assignment).toMatchObject({ archived: true, mayGrade: false });
  });
});

describe('two teachers on one cell', () => {
  test('the second gets what the first set, by whom and when, and may choose', async () => {
    await handedIn();
    host.client.exec(
      `insert into class_teacher (class_id, teacher_id, place) select class_id, 'teacher-altair', 9 from assignment where id = ${id}`,
    );
    const altair = await host.signedIn('altair');
    const version = await versionOf();
    const first = await change({ version, earned: 8, feedback: 'Mine', why: 'I heard it.' });
    const before = stored();
    const second = await change(
      { version, earned: 6, feedback: 'Other', why: 'I read it.' },
      'student-nova',
      altair,
    );
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: 'changed_meanwhile',
        detail: expect.stringContaining('Vega Marchetti'),
        current: { earned: 8, feedback: 'Mine', changedBy: 'Vega Marchetti' },
      },
    });
    expect(second.body.current).toEqual(first.body);
    expect(stored()).toBe(before);
    const mine = await change(
      { version: second.body.current.version, earned: 6, why: 'I read it.' },
      'student-nova',
      altair,
    );
    expect(mine.body).toMatchObject({ earned: 6, feedback: 'Mine', changedBy: 'Altair Mbeki' });
  });

  test('a comment on a question is in the same race', async () => {
    await handedIn();
    const version = await versionOf();
    await change({ version, excused: true });
    expect((await gradeQuestion(1, { version, credit: 1 })).body.code).toBe('changed_meanwhile');
  });

  test('a teacher taken off the class a minute ago changes nothing', async () => {
    await handedIn();
    const version = await versionOf();
    host.client.exec("delete from class_teacher where teacher_id = 'teacher-vega'");
    const before = stored();
    expect((await gradeQuestion(1, { version, credit: 1 })).status).toBe(404);
    expect((await change({ version, earned: 1, why: 'x' })).status).toBe(404);
    expect((await undo(version)).status).toBe(404);
    expect(stored()).toBe(before);
  });
});

describe('release', () => {
  beforeEach(() => handedIn());
  const release = (body: object) => vega.post(`/api/assignments/${id}/release`, body);
  const seen = async () => (await nova.get(`/api/assignments/${id}/work`)).body.work.result;

  test('shows what there is to show, to all or to one, and hides it again', async () => {
    await gradeQuestion(1, { version: await versionOf(), credit: 1 });
    expect(await seen()).toBeNull();
    expect((await release({ released: true })).body).toEqual({ changed: 1, skipped: 7 });
    expect(await seen()).toMatchObject({ earned: 10 });
    expect((await release({ released: true })).body.changed).toBe(0);
    // A released grade that changes is seen at once.
    await change({ version: await versionOf(), earned: 9, why: 'Counted wrong.' });
    expect(await seen()).toMatchObject({ earned: 9 });
    expect((await release({ released: false, students: ['student-nova'] })).body.changed).toBe(1);
    expect(await seen()).toBeNull();
    expect((await release({ released: true, students: ['student-comet'] })).status).toBe(404);
  });

  test('by itself, where a complete grade is shown when it is graded, unless hidden by hand', async () => {
    host.client.exec(`update assignment set release = 'when_graded' where id = ${id}`);
    expect(await seen()).toBeNull();
    await gradeQuestion(1, { version: await versionOf(), credit: 1 });
    expect(await seen()).toMatchObject({ earned: 10 });
    // That it showed itself is the work of who completed it.
    expect((await rowOf()).grade.changedBy).toBe('Vega Marchetti');
    await release({ released: false, students: ['student-nova'] });
    await gradeQuestion(1, { version: await versionOf(), credit: 0.5 });
    expect(await seen()).toBeNull();
    expect((await log()).entries.map(({ what }: { what: string }) => what)).toEqual([
      'question',
      'hide',
      'release',
      'question',
      'handed_in',
    ]);
  });
});

describe('undo', () => {
  beforeEach(() => handedIn());

  test('takes the last change back as a change of its own, and undoing that brings it back', async () => {
    await gradeQuestion(1, { version: await versionOf(), credit: 0.5, comment: 'Half.' });
    await change({ version: await versionOf(), earned: 9, why: 'Told me.' });
    const undone = await undo(await versionOf());
    expect(undone.body).toMatchObject({ earned: 7, overridden: false });
    expect((await undo(undone.body.version)).body).toMatchObject({ earned: 9, overridden: true });
    expect((await log()).entries.map(({ what }: { what: string }) => what)).toEqual([
      'undo',
      'undo',
      'override',
      'question',
      'handed_in',
    ]);
  });

  test('of a question gives back what was given before', async () => {
    await gradeQuestion(1, { version: await versionOf(), credit: 0.5, comment: 'Half.' });
    await gradeQuestion(1, { version: await versionOf(), credit: 1, comment: 'All of it.' });
    await undo(await versionOf());
    const { questions, student } = await open();
    expect(questions[1].given).toMatchObject({ credit: 0.5, comment: 'Half.' });
    expect(student.grade.earned).toBe(7);
  });

  test('of a grade that showed itself hides it with it', async () => {
    host.client.exec(`update assignment set release = 'when_graded' where id = ${id}`);
    await gradeQuestion(1, { version: await versionOf(), credit: 1 });
    expect((await undo(await versionOf())).body).toMatchObject({ earned: null, released: false });
    expect(await rowOf()).toMatchObject({ awaiting: [1] });
  });

  test('cannot take handing in back, nor what somebody else changed meanwhile', async () => {
    const version = await versionOf();
    expect((await log()).canUndo).toBe(false);
    expect((await undo(version)).status).toBe(422);
    await change({ version, excused: true });
    expect((await log()).canUndo).toBe(true);
    expect((await undo(version)).body.code).toBe('changed_meanwhile');
  });
});

describe('names hidden', () => {
  beforeEach(async () => {
    await handedIn();
    await vega.send('PUT', `/api/assignments/${id}/names`, { hidden: true });
  });

  test('no name and no id of a student is in what a teacher gets, nor their order', async () => {
    const before = await queue();
    const text = JSON.stringify(before);
    for (const word of ['student-', 'Nova', 'Orion', 'Adeyemi']) expect(text).not.toContain(word);
    expect(before.students.map(({ name }: { name: string }) => name).slice(0, 2)).toEqual([
      'Student 1',
      'Student 2',
    ]);
    const handed = before.students.filter(({ work }: { work: string }) => work === 'handed_in');
    const work = await vega.get(`/api/assignments/${id}/submissions/${handed[0].key}`);
    expect(work.body.student.key).toBe(handed[0].key);
    // What the student wrote is theirs; here the text tells whose it is, to prove the key is right.
    const author = /student-(nova|orion)/.exec(
      work.body.questions[1].responses[0].response.text,
    )![0];
    const saved = await gradeQuestion(
      1,
      { version: handed[0].grade.version, credit: 1 },
      handed[0].key,
    );
    expect(saved.status).toBe(200);
    await vega.send('PUT', `/api/assignments/${id}/names`, { hidden: false });
    expect(await rowOf(author)).toMatchObject({ awaiting: [] });
  });

  test('whose work it is cannot be found by asking for it', async () => {
    const path = `/api/assignments/${id}/submissions/student-nova`;
    expect((await vega.get(path)).status).toBe(404);
    expect((await gradeQuestion(1, { version: 1, credit: 1 })).status).toBe(404);
  });

  test('keys stay who they are when the class changes, and differ from work to work', async () => {
    const keys = async () =>
      (await queue()).students.map(({ key }: { key: string }) => key) as string[];
    const before = await keys();
    host.client.exec(`update enrolment set left_at = 1 where student_id = 'student-lyra'`);
    const after = await keys();
    expect(after).toHaveLength(before.length - 1);
    expect(before).toEqual(expect.arrayContaining(after));
    ({ id } = setWork(host, { namesHidden: true }));
    expect((await keys()).filter((key) => before.includes(key))).toEqual([]);
  });
});

test('every change of a grade leaves a line that says who, when, from, to and why', async () => {
  await handedIn();
  await gradeQuestion(1, { version: await versionOf(), credit: 0.5, comment: 'Good.' });
  await change({ version: await versionOf(), earned: 9, why: 'Told me in class.' });
  await change({ version: await versionOf(), feedback: 'Well done.' });
  await vega.post(`/api/assignments/${id}/release`, { released: true });
  const { entries } = await log();
  expect(entries).toMatchObject([
    { by: 'Vega Marchetti', words: 'Shown to the student.' },
    { words: 'A feedback was written.' },
    {
      words: 'Score set by hand, from 7 points to 9 points.',
      why: 'Told me in class.',
      at: new Date(host.deps.now()).toISOString(),
    },
    {
      words:
        'Question 2: went from nothing yet to 50 %, a comment was written; the score went from no score to 7 points.',
    },
    { what: 'handed_in', by: null, words: 'Handed in.' },
  ]);
});
