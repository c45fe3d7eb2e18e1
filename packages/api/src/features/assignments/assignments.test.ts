import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let host: NodeHost;
let vega: Client;
let maths: number;
let english: number;

const classId = (name: string) =>
  (host.client.prepare('select id from class where name = ?').get(name) as { id: number }).id;
const inDays = (days: number) => new Date(host.deps.now() + days * DAY).toISOString();
const count = (table: string) =>
  (host.client.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n;

beforeEach(async () => {
  host = nodeHost('small-school');
  vega = await host.signedIn('vega');
  maths = classId('Mathematics 5B');
  english = classId('History 9A');
});

const fractions = {
  type: 'topic',
  planet: 'num_forge',
  topic: 'fractions_add',
  gradeLevel: 5,
  count: 5,
  weight: 1,
};

const settings = (more: Record<string, unknown> = {}) => ({
  title: 'Adding fractions',
  instructions: 'Show your steps.',
  planet: 'num_forge',
  type: 'homework',
  points: 10,
  categoryId: null,
  extraCredit: false,
  neverDrop: false,
  opensAt: inDays(1),
  dueAt: inDays(3),
  closesAt: inDays(5),
  variants: 'each',
  tries: 1,
  hints: true,
  timeLimitMinutes: null,
  shuffled: false,
  answersShown: 'released',
  release: 'by_hand',
  namesHidden: false,
  audience: 'class',
  groupId: null,
  students: [],
  content: [fractions],
  ...more,
});

let made = 0;
const createId = () => {
  made += 1;
  return `create-${String(made).padStart(6, '0')}`;
};

const make = (more: Record<string, unknown> = {}, client = vega) =>
  client.post(`/api/classes/${maths}/assignments`, {
    settings: settings(more),
    createId: createId(),
  });

async function makeOne(more: Record<string, unknown> = {}) {
  const { status, body, text } = await make(more);
  expect([status, text]).toEqual([201, text]);
  return body.assignment;
}

const put = (one: { id: number; version: number }, changed: object) =>
  vega.send('PUT', `/api/assignments/${one.id}`, { settings: changed, version: one.version });

/** A student has begun, as the route for work would have it. */
const begin = (id: number, student = 'nova', endsAt: number | null = null) =>
  host.client
    .prepare(
      'insert into submission (assignment_id, student_id, started_at, ends_at) values (?, ?, ?, ?)',
    )
    .run(id, `student-${student}`, host.deps.now(), endsAt);

const publish = (id: number, at: string | null = null) =>
  vega.post(`/api/assignments/${id}/publish`, { at });

describe('a made assignment', () => {
  test('is a draft for its teachers, with all that was set', async () => {
    const one = await makeOne();
    expect(one).toMatchObject({
      status: 'draft',
      publishedAt: null,
      version: 1,
      topicName: 'Adding fractions',
      parts: ['Adding fractions'],
      questions: 5,
      settings: settings(),
      begun: false,
      deletable: true,
      dates: [],
      counts: { students: 8, started: 0, handedIn: 0, toGrade: 0, released: 0 },
    });
    const { body } = await vega.get(`/api/assignments/${one.id}`);
    expect(body.assignment).toEqual(one);
    const list = await vega.get(`/api/classes/${maths}/assignments`);
    expect(list.body.assignments).toContainEqual(one);
  });

  test('is made once, however often it is sent', async () => {
    const body = { settings: settings(), createId: createId() };
    const first = await vega.post(`/api/classes/${maths}/assignments`, body);
    const before = count('assignment');
    const second = await vega.post(`/api/classes/${maths}/assignments`, body);
    expect(second.body).toEqual(first.body);
    expect(count('assignment')).toBe(before);
  });

  test('is nowhere in a student’s gradebook', async () => {
    const one = await makeOne({ title: 'Not for your eyes yet' });
    const nova = await host.signedIn('nova');
    expect((await nova.get('/api/gradebook')).text).not.toContain('Not for your eyes yet');
    await publish(one.id);
    expect((await nova.get('/api/gradebook')).text).toContain('Not for your eyes yet');
  });

  test('may ask nothing here, for work that is done elsewhere', async () => {
    expect(await makeOne({ content: [] })).toMatchObject({
      questions: 0,
      topicName: 'Mathematics',
    });
  });

  test('is named after what it asks', async () => {
    const topics = ['fractions_add', 'decimals', 'percent'].map((topic) => ({
      ...fractions,
      topic,
      gradeLevel: 6,
      count: 1,
    }));
    const known = (await vega.get('/api/planets')).body.planets[0].topics as {
      id: string;
      gradeMin: number;
      gradeMax: number;
    }[];
    const content = known
      .filter(({ gradeMin, gradeMax }) => gradeMin <= 5 && gradeMax >= 5)
      .slice(0, 3)
      .map(({ id }) => ({ ...topics[0], topic: id, gradeLevel: 5 }));
    expect((await makeOne({ content })).topicName).toMatch(/^.+ and 2 more$/);
  });
});

describe('settings that break a rule are refused by field, and nothing is stored', () => {
  const other = () => ({ ...fractions });
  test.each([
    [
      'due before it opens',
      () => ({ dueAt: inDays(0.5) }),
      'settings.dueAt',
      /due before it opens/,
    ],
    ['due when it opens', () => ({ dueAt: inDays(1) }), 'settings.dueAt', /due before it opens/],
    ['closing before due', () => ({ closesAt: inDays(2) }), 'settings.closesAt', /close before/],
    [
      'a year that cannot be',
      () => ({ opensAt: '0202-01-01T00:00:00Z' }),
      'settings.opensAt',
      /year/,
    ],
    ['no title', () => ({ title: '   ' }), 'settings.title', /./],
    ['points with four decimals', () => ({ points: 0.0001 }), 'settings.points', /3 decimals/],
    ['negative points', () => ({ points: -1 }), 'settings.points', /./],
    ['no such planet', () => ({ planet: 'pluto' }), 'settings.planet', /no such planet/],
    [
      'a category of nowhere',
      () => ({ categoryId: 999 }),
      'settings.categoryId',
      /no such category/,
    ],
    ['a group without a name', () => ({ audience: 'group' }), 'settings.groupId', /Pick the group/],
    [
      'a group of nowhere',
      () => ({ audience: 'group', groupId: 999 }),
      'settings.groupId',
      /no such/,
    ],
    ['a group for the class', () => ({ groupId: 1 }), 'settings.groupId', /only for/],
    [
      'single students, none',
      () => ({ audience: 'students' }),
      'settings.students',
      /at least one/,
    ],
    ['students for the class', () => ({ students: ['student-nova'] }), 'settings.students', /only/],
    [
      'a student of another class',
      () => ({ audience: 'students', students: ['student-nova', 'student-comet'] }),
      'settings.students.1',
      /not in the class/,
    ],
    [
      'no such topic',
      () => ({ content: [{ ...other(), topic: 'alchemy' }] }),
      'settings.content.0.topic',
      /no such topic/,
    ],
    [
      'another grade',
      () => ({ content: [{ ...other(), gradeLevel: 12 }] }),
      'settings.content.0.gradeLevel',
      /is for grades/,
    ],
    [
      'a weight of nothing',
      () => ({ content: [{ ...other(), weight: 0 }] }),
      'settings.content.0.weight',
      /More than 0/,
    ],
    [
      'an item of nowhere',
      () => ({
        content: [
          {
            type: 'item',
            planet: 'num_forge',
            topic: 'fractions_add',
            item: 'nothing',
            gradeLevel: 5,
            weight: 1,
          },
        ],
      }),
      'settings.content.0.item',
      /no such question/,
    ],
    [
      'a question of somebody',
      () => ({ content: [{ type: 'own', question: 77, weight: 1 }] }),
      'settings.content.0.question',
      /no such question of yours/,
    ],
    [
      'too many questions',
      () => ({ content: [1, 2, 3].map(() => ({ ...other(), count: 50 })) }),
      'settings.content',
      /150 questions/,
    ],
    ['an unknown field', () => ({ colour: 'blue' }), 'settings', /Unknown field/],
  ])('%s', async (_, more, path, words) => {
    const before = count('assignment');
    const { status, body } = await make(more());
    expect(status).toBe(422);
    expect(body.errors[0]).toEqual({ path, message: expect.stringMatching(words) });
    expect(count('assignment')).toBe(before);
  });

  test('a question that is picked twice', async () => {
    const { body: found } = await vega.get(
      '/api/planets/atom_sphere/topics/energy_heat/items?gradeLevel=8',
    );
    const fixed = found.items.find(({ varies }: { varies: boolean }) => !varies);
    const part = {
      type: 'item',
      planet: 'atom_sphere',
      topic: 'energy_heat',
      item: fixed.item,
      gradeLevel: 8,
      weight: 1,
    };
    const { body } = await make({ content: [part, { ...part, weight: 2 }] });
    expect(body.errors[0]).toEqual({
      path: 'settings.content.1',
      message: expect.stringMatching(/asked twice/),
    });
  });
});

describe('a change', () => {
  test('raises the version and replaces the settings', async () => {
    const one = await makeOne();
    const { body } = await put(one, settings({ title: 'Fractions, again' }));
    expect(body.assignment).toMatchObject({ version: 2, settings: { title: 'Fractions, again' } });
  });

  test('from an older version is refused with the state now', async () => {
    const one = await makeOne();
    await put(one, settings({ title: 'Mine' }));
    const { status, body } = await put(one, settings({ title: 'Theirs' }));
    expect([status, body.code]).toEqual([409, 'changed_meanwhile']);
    expect(body.current.assignment).toMatchObject({ version: 2, settings: { title: 'Mine' } });
    expect((await vega.get(`/api/assignments/${one.id}`)).body.assignment.settings.title).toBe(
      'Mine',
    );
  });

  test.each([
    ['content', { content: [{ ...fractions, count: 4 }] }],
    ['tries', { tries: 2 }],
    ['hints', { hints: false }],
    ['variants', { variants: 'same' }],
    ['shuffled', { shuffled: true }],
    ['timeLimitMinutes', { timeLimitMinutes: 10 }],
    ['answersShown', { answersShown: 'at_once' }],
  ])('of %s is refused once a student began', async (name, changed) => {
    const one = await makeOne();
    begin(one.id);
    const { status, body } = await put(one, settings(changed));
    expect(status).toBe(422);
    expect(body.errors[0]).toEqual({
      path: `settings.${name}`,
      message: expect.stringMatching(/^Students have begun/),
    });
  });

  test('of everything else is taken after students began', async () => {
    const one = await makeOne();
    begin(one.id);
    const changed = settings({
      title: 'New',
      instructions: '',
      points: 20,
      dueAt: inDays(4),
      answersShown: 'never',
      release: 'when_graded',
      type: 'quiz',
    });
    const { status, body } = await put(one, changed);
    expect(status).toBe(200);
    expect(body.assignment).toMatchObject({ begun: true, deletable: false, settings: changed });
  });

  test('of the students keeps those who left, so that it is theirs again when they are back', async () => {
    const one = await makeOne({
      audience: 'students',
      students: ['student-nova', 'student-orion'],
    });
    host.client.exec("update enrolment set left_at = 1 where student_id = 'student-orion'");
    const now = (await vega.get(`/api/assignments/${one.id}`)).body.assignment;
    expect(now.settings.students).toEqual(['student-nova']);
    const { body } = await put(
      now,
      settings({ audience: 'students', students: ['student-nova', 'student-lyra'] }),
    );
    expect(body.assignment.settings.students).toEqual(['student-lyra', 'student-nova']);
    host.client.exec("update enrolment set left_at = null where student_id = 'student-orion'");
    expect(
      (await vega.get(`/api/assignments/${one.id}`)).body.assignment.settings.students,
    ).toEqual(['student-lyra', 'student-nova', 'student-orion']);
  });

  test('of the dates ends running work no later than the new closing time', async () => {
    const one = await makeOne({ opensAt: inDays(-1), dueAt: inDays(1), timeLimitMinutes: 60 });
    begin(one.id, 'nova', host.deps.now() + HOUR);
    const sooner = new Date(host.deps.now() + HOUR / 2).toISOString();
    const changed = settings({
      opensAt: inDays(-1),
      dueAt: sooner,
      closesAt: sooner,
      timeLimitMinutes: 60,
    });
    expect((await put(one, changed)).status).toBe(200);
    expect(endsAt(one.id)).toBe(Date.parse(sooner));
  });
});

const endsAt = (id: number) =>
  (
    host.client.prepare('select ends_at from submission where assignment_id = ?').get(id) as {
      ends_at: number;
    }
  ).ends_at;

describe('new points', () => {
  test('count at once in scores that follow from the questions, with a line in the log', async () => {
    const one = await makeOne();
    await publish(one.id);
    begin(one.id);
    host.client
      .prepare(
        `update submission set submitted_at = ?, hand_ins = 1, questions_json = ?, log_json = ? where assignment_id = ?`,
      )
      .run(
        host.deps.now(),
        JSON.stringify(
          [1, 1].map((weight) => ({ origin: {}, question: { kind: 'numeric' }, weight })),
        ),
        JSON.stringify([
          {
            type: 'response',
            answerId: 'answer-1',
            position: 0,
            response: { kind: 'numeric', text: '1' },
            verdict: { kind: 'graded', correct: true, partsRight: 1, parts: 1 },
            activeSeconds: 1,
            at: host.deps.now(),
          },
        ]),
        one.id,
      );
    const now = (await vega.get(`/api/assignments/${one.id}`)).body.assignment;
    expect((await put(now, settings({ points: 20 }))).status).toBe(200);
    const grade = host.client
      .prepare('select earned from grade where assignment_id = ?')
      .get(one.id) as { earned: number };
    expect(grade.earned).toBe(10);
    const log = host.client
      .prepare('select what, by_id, why from grade_event where assignment_id = ?')
      .all(one.id);
    expect(log).toEqual([
      {
        what: 'score',
        by_id: 'teacher-vega',
        why: 'Points of the assignment changed from 10 to 20',
      },
    ]);
  });
});

describe('publishing', () => {
  test('now, later, and back to a draft', async () => {
    const one = await makeOne();
    const later = await publish(one.id, inDays(0.5));
    expect(later.body.assignment).toMatchObject({ status: 'scheduled', publishedAt: inDays(0.5) });
    const draft = await vega.post(`/api/assignments/${one.id}/withdraw`);
    expect(draft.body.assignment).toMatchObject({ status: 'draft', publishedAt: null });
    const now = await publish(one.id);
    expect(now.body.assignment).toMatchObject({ status: 'published', publishedAt: inDays(0) });
    expect((await publish(one.id)).body).toEqual(now.body);
  });

  test('withdrawing hides it and keeps all work; publishing again brings both back', async () => {
    const one = await makeOne();
    await publish(one.id);
    begin(one.id);
    const nova = await host.signedIn('nova');
    const titles = async () =>
      (await nova.get('/api/gradebook')).body.assigned.assignments.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles()).toContain('Adding fractions');
    const gone = await vega.post(`/api/assignments/${one.id}/withdraw`);
    expect(gone.body.assignment).toMatchObject({ status: 'withdrawn', counts: { started: 1 } });
    expect(await titles()).not.toContain('Adding fractions');
    expect((await vega.post(`/api/assignments/${one.id}/withdraw`)).body).toEqual(gone.body);
    expect((await publish(one.id)).body.assignment).toMatchObject({ status: 'published' });
    expect(await titles()).toContain('Adding fractions');
  });

  test('what was withdrawn can be given back after it closed, as of when it was published', async () => {
    const one = await makeOne();
    const { body } = await publish(one.id);
    await vega.post(`/api/assignments/${one.id}/withdraw`);
    host.deps.pass(20 * DAY);
    vega = await host.signedIn('vega');
    expect((await publish(one.id)).body.assignment).toMatchObject({
      status: 'published',
      publishedAt: body.assignment.publishedAt,
    });
  });

  test.each([
    ['in the past', () => inDays(-1), /past/],
    ['after it closed', () => inDays(6), /closed by then/],
  ])('%s is refused', async (_, at, words) => {
    const one = await makeOne();
    const { status, body } = await publish(one.id, at());
    expect([status, body.errors[0].path]).toEqual([422, 'at']);
    expect(body.detail).toMatch(words);
    expect((await vega.get(`/api/assignments/${one.id}`)).body.assignment).toEqual(one);
  });

  test('later is refused once students began', async () => {
    const one = await makeOne();
    await publish(one.id);
    begin(one.id);
    expect((await publish(one.id, inDays(0.5))).body.detail).toMatch(/Students have begun/);
  });

  test('work that is done elsewhere may be published after it closed', async () => {
    const one = await makeOne({
      content: [],
      opensAt: inDays(-5),
      dueAt: inDays(-3),
      closesAt: inDays(-3),
    });
    expect((await publish(one.id)).status).toBe(200);
  });

  test('for a group that was deleted is refused', async () => {
    host.client.exec(`insert into class_group (id, class_id, name) values (9, ${maths}, 'Owls')`);
    const one = await makeOne({ audience: 'group', groupId: 9 });
    host.client.exec('delete from class_group where id = 9');
    expect((await publish(one.id)).body.errors[0].path).toBe('settings.groupId');
  });
});

describe('deleting', () => {
  test('a draft that nobody began', async () => {
    const one = await makeOne({ audience: 'students', students: ['student-nova'] });
    expect((await vega.send('DELETE', `/api/assignments/${one.id}`)).status).toBe(204);
    expect((await vega.get(`/api/assignments/${one.id}`)).status).toBe(404);
    expect((await vega.send('DELETE', `/api/assignments/${one.id}`)).status).toBe(404);
  });

  test.each([
    ['what students can see', (id: number) => publish(id), /Students can see it/],
    ['what has work in it', async (id: number) => begin(id), /never deleted/],
  ])('%s is refused', async (_, prepare, words) => {
    const one = await makeOne();
    await prepare(one.id);
    const { status, body } = await vega.send('DELETE', `/api/assignments/${one.id}`);
    expect([status, body.detail]).toEqual([422, expect.stringMatching(words)]);
    expect((await vega.get(`/api/assignments/${one.id}`)).status).toBe(200);
  });
});

describe('a copy', () => {
  const copyTo = (id: number, more: Record<string, unknown>) =>
    vega.post(`/api/assignments/${id}/copy`, {
      classId: maths,
      shiftDays: 0,
      createId: createId(),
      ...more,
    });

  test('keeps what it asks, and neither students nor dates of theirs', async () => {
    const one = await makeOne({
      audience: 'students',
      students: ['student-nova'],
      timeLimitMinutes: 20,
    });
    await publish(one.id);
    await vega.send('PUT', `/api/assignments/${one.id}/students/student-nova`, {
      opensAt: null,
      dueAt: null,
      closesAt: null,
      extraMinutes: 10,
    });
    const { status, body } = await copyTo(one.id, { shiftDays: 7 });
    expect(status).toBe(201);
    expect(body.assignment).toMatchObject({
      status: 'draft',
      version: 1,
      dates: [],
      settings: {
        ...one.settings,
        audience: 'class',
        students: [],
        opensAt: inDays(8),
        dueAt: inDays(10),
        closesAt: inDays(12),
      },
    });
    const seeds = host.client
      .prepare('select seed from assignment where id in (?, ?)')
      .all(one.id, body.assignment.id) as { seed: number }[];
    expect(seeds[0]!.seed).not.toBe(seeds[1]!.seed);
  });

  test('keeps the time of day over a change of the clocks, in the zone of its class', async () => {
    host.client.exec("update class set zone = 'Europe/Berlin'");
    const one = await makeOne({
      opensAt: '2026-03-25T07:00:00.000Z',
      dueAt: '2026-03-27T07:00:00.000Z',
      closesAt: '2026-03-27T07:00:00.000Z',
    });
    const { body } = await copyTo(one.id, { shiftDays: 7 });
    expect(body.assignment.settings).toMatchObject({
      opensAt: '2026-04-01T06:00:00.000Z',
      dueAt: '2026-04-03T06:00:00.000Z',
    });
  });

  test('finds the category of the other class by its name', async () => {
    host.client.exec(
      `insert into class_teacher values (${english}, 'teacher-vega', 5);
       insert into category (id, class_id, name, weight, drop_lowest, place) values
       (71, ${maths}, 'Homework', 1, 0, 0), (72, ${english}, ' homework', 1, 0, 0), (73, ${maths}, 'Tests', 1, 0, 1)`,
    );
    const homework = await makeOne({ categoryId: 71 });
    const exam = await makeOne({ categoryId: 73 });
    const copied = async (id: number, to: number) =>
      (await copyTo(id, { classId: to })).body.assignment.settings.categoryId;
    expect(await copied(homework.id, english)).toBe(72);
    expect(await copied(exam.id, english)).toBeNull();
    expect(await copied(exam.id, maths)).toBe(73);
  });

  test('is made once, and not in a class of others', async () => {
    const one = await makeOne();
    const body = { classId: maths, shiftDays: 1, createId: createId() };
    const first = await vega.post(`/api/assignments/${one.id}/copy`, body);
    const again = await vega.post(`/api/assignments/${one.id}/copy`, body);
    expect(again.body.assignment.id).toBe(first.body.assignment.id);
    const before = count('assignment');
    expect((await copyTo(one.id, { classId: english })).status).toBe(404);
    expect((await copyTo(one.id, { shiftDays: 0.5 })).status).toBe(422);
    expect(count('assignment')).toBe(before);
  });
});

describe('own dates of a student', () => {
  const none = { opensAt: null, dueAt: null, closesAt: null, extraMinutes: 0 };
  const set = (id: number, student: string, more: object) =>
    vega.send('PUT', `/api/assignments/${id}/students/${student}`, { ...none, ...more });
  const events = (id: number) =>
    host.client
      .prepare('select what, from_json, to_json, by_id from grade_event where assignment_id = ?')
      .all(id) as { what: string; to_json: string }[];

  test('are kept, told, logged, and taken away again', async () => {
    const one = await makeOne();
    const { status, body } = await set(one.id, 'student-nova', { dueAt: inDays(4.5) });
    expect(status).toBe(200);
    expect(body.assignment).toMatchObject({
      version: 2,
      dates: [{ ...none, studentId: 'student-nova', name: 'Nova Adeyemi', dueAt: inDays(4.5) }],
    });
    await set(one.id, 'student-nova', { dueAt: inDays(4.5) });
    expect(events(one.id)).toHaveLength(1);
    expect(JSON.parse(events(one.id)[0]!.to_json)).toEqual({ ...none, dueAt: inDays(4.5) });
    const gone = await vega.send('DELETE', `/api/assignments/${one.id}/students/student-nova`);
    expect(gone.body.assignment.dates).toEqual([]);
    expect(events(one.id)).toHaveLength(2);
    expect(count('assignment_student')).toBe(0);
  });

  test('more minutes reach a student in the middle of the work, and end with the closing time', async () => {
    const one = await makeOne({ opensAt: inDays(-1), dueAt: inDays(1), timeLimitMinutes: 30 });
    const start = host.deps.now();
    begin(one.id, 'nova', start + 30 * 60_000);
    begin(one.id, 'orion', start + 30 * 60_000);
    await set(one.id, 'student-nova', { extraMinutes: 15 });
    const ends = host.client
      .prepare('select ends_at from submission where assignment_id = ? order by student_id')
      .all(one.id) as { ends_at: number }[];
    expect(ends.map(({ ends_at }) => (ends_at - start) / 60_000)).toEqual([45, 30]);
    await set(one.id, 'student-nova', {
      extraMinutes: 15,
      dueAt: new Date(start + 40 * 60_000).toISOString(),
      closesAt: new Date(start + 40 * 60_000).toISOString(),
    });
    expect(endsAt(one.id)).toBe(start + 40 * 60_000);
  });

  test.each([
    ['due before it opens for the class', { dueAt: () => inDays(0.5) }, 'dueAt', /before it opens/],
    ['closing before it is due', { closesAt: () => inDays(2) }, 'closesAt', /before it is due/],
    ['minutes without a limit', { extraMinutes: () => 5 }, 'extraMinutes', /no time limit/],
  ])('%s is refused', async (_, more, path, words) => {
    const one = await makeOne();
    const sent = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, value()]));
    const { status, body } = await set(one.id, 'student-nova', sent);
    expect([status, body.errors[0].path]).toEqual([422, path]);
    expect(body.detail).toMatch(words);
    expect(count('assignment_student')).toBe(0);
  });

  test('are only for students of the class whom it is for', async () => {
    const one = await makeOne({ audience: 'students', students: ['student-nova'] });
    expect((await set(one.id, 'student-comet', { dueAt: inDays(4) })).status).toBe(404);
    expect((await set(one.id, 'teacher-vega', { dueAt: inDays(4) })).status).toBe(404);
    expect((await set(one.id, 'student-orion', { dueAt: inDays(4) })).status).toBe(422);
    const { body } = await set(one.id, 'student-nova', { dueAt: inDays(4) });
    expect(body.assignment.settings.students).toEqual(['student-nova']);
    const cleared = await vega.send('DELETE', `/api/assignments/${one.id}/students/student-nova`);
    expect(cleared.body.assignment.settings.students).toEqual(['student-nova']);
  });

  test('stand in the way of dates of the class that they would no longer fit', async () => {
    const one = await makeOne();
    const { body } = await set(one.id, 'student-nova', { dueAt: inDays(2) });
    const refused = await put(body.assignment, settings({ opensAt: inDays(2.5) }));
    expect(refused.body.errors[0]).toEqual({
      path: 'settings.dueAt',
      message: expect.stringMatching(/own dates of a student/),
    });
  });

  test('who gets longer may hand in longer, by one date', async () => {
    const one = await makeOne();
    expect((await set(one.id, 'student-nova', { dueAt: inDays(9) })).status).toBe(200);
  });
});

describe('a preview', () => {
  test('shows what a student might get, with answers, and the same for the same seed', async () => {
    const body = { content: [fractions], shuffled: false };
    const { status, body: first } = await vega.post('/api/assignments/preview', body);
    expect(status).toBe(200);
    expect(first.questions).toHaveLength(5);
    expect(first.questions[0]).toMatchObject({
      weight: 1,
      from: 'Adding fractions',
      question: { position: 0, status: 'open', tried: [] },
      answer: { response: expect.anything() },
    });
    const again = await vega.post('/api/assignments/preview', { ...body, seed: first.seed });
    expect(again.body).toEqual(first);
    const other = await vega.post('/api/assignments/preview', { ...body, seed: first.seed + 1 });
    expect(other.body.questions).not.toEqual(first.questions);
  });

  test('the question itself gives nothing away', async () => {
    const { body } = await vega.post('/api/assignments/preview', {
      content: [fractions],
      shuffled: true,
    });
    for (const { question } of body.questions)
      for (const secret of ['answer', 'explanation', 'source'])
        expect(question).not.toHaveProperty(secret);
  });

  test('of what cannot be asked says why', async () => {
    const { status, body } = await vega.post('/api/assignments/preview', {
      content: [{ ...fractions, topic: 'alchemy' }],
      shuffled: false,
    });
    expect([status, body.errors[0].path]).toEqual([422, 'content.0.topic']);
  });
});

describe('the items of a topic', () => {
  test('are those of the grade, each with an example and its key', async () => {
    const { status, body } = await vega.get(
      '/api/planets/num_forge/topics/fractions_add/items?gradeLevel=5',
    );
    expect(status).toBe(200);
    expect(body.items.length).toBeGreaterThan(2);
    for (const { item, example } of body.items) {
      expect(item).toMatch(/^[a-z0-9-]+$/);
      expect(example.answer.text).toBeDefined();
    }
    const picked = { ...fractions, type: 'item', item: body.items[0].item } as Record<
      string,
      unknown
    >;
    delete picked['count'];
    expect((await makeOne({ content: [picked] })).questions).toBe(1);
  });
  test.each([
    ['/api/planets/num_forge/topics/alchemy/items?gradeLevel=5', 404],
    ['/api/planets/pluto/topics/fractions_add/items?gradeLevel=5', 404],
    ['/api/planets/num_forge/topics/fractions_add/items?gradeLevel=12', 422],
    ['/api/planets/num_forge/topics/fractions_add/items', 422],
    ['/api/planets/num_forge/topics/fractions_add/items?gradeLevel=five', 422],
  ])('%s: %i', async (path, status) => expect((await vega.get(path)).status).toBe(status));
});

describe('weak topics of a student', () => {
  test('come from their own practice, the weakest first, and nothing else', async () => {
    const { status, body } = await vega.get('/api/students/student-nova/weak-topics');
    expect(status).toBe(200);
    expect(body.topics.length).toBeGreaterThan(0);
    const shares = body.topics.map(
      ({ right, answered }: { right: number; answered: number }) => right / answered,
    );
    expect(shares).toEqual(shares.toSorted((a: number, b: number) => a - b));
    for (const share of shares) expect(share).toBeLessThan(0.7);
    host.deps.pass(100 * DAY);
    const later = await host.signedIn('vega');
    expect((await later.get('/api/students/student-nova/weak-topics')).body.topics).toEqual([]);
  });
});

describe('an archived class', () => {
  test('shows its assignments and takes no change of them', async () => {
    const one = await makeOne();
    host.client.exec(`update class set archived_at = 1 where id = ${maths}`);
    expect((await vega.get(`/api/assignments/${one.id}`)).status).toBe(200);
    const changes = [
      make(),
      put(one, settings()),
      publish(one.id),
      vega.post(`/api/assignments/${one.id}/withdraw`),
      vega.send('DELETE', `/api/assignments/${one.id}`),
      vega.send('DELETE', `/api/assignments/${one.id}/students/student-nova`),
    ];
    for (const { status, body } of await Promise.all(changes))
      expect([status, body.code]).toEqual([409, 'class_archived']);
  });
});

test('the same work for a class of 400 is listed in one go', async () => {
  const hundreds = Array.from({ length: 392 }, (_, n) => n);
  const add = host.client.prepare(
    "insert into user (id, name, email, email_verified, role, created_at, updated_at) values (?, ?, ?, 0, 'student', 1, 1)",
  );
  const enrol = host.client.prepare(
    'insert into enrolment (class_id, student_id, enrolled_at) values (?, ?, 1)',
  );
  for (const n of hundreds) {
    add.run(`many-${n}`, `Student ${n}`, `many-${n}@students.invalid`);
    enrol.run(maths, `many-${n}`);
  }
  const one = await makeOne({ audience: 'students', students: hundreds.map((n) => `many-${n}`) });
  expect(one.counts.students).toBe(392);
  expect((await makeOne()).counts.students).toBe(400);
});
