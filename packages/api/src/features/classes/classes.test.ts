import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

let host: NodeHost;
let vega: Client;
let altair: Client;
let nova: Client;

beforeEach(async () => {
  host = nodeHost('small-school');
  [vega, altair, nova] = [
    await host.signedIn('vega'),
    await host.signedIn('altair'),
    await host.signedIn('nova'),
  ];
});

const idOf = (name: string): number =>
  (host.client.prepare('select id from class where name = ?').get(name) as { id: number }).id;
const maths = () => `/api/classes/${idOf('Mathematics 5B')}`;
const history = () => `/api/classes/${idOf('History 9A')}`;
const count = (table: string) =>
  (host.client.prepare(`select count(*) as rows from ${table}`).get() as { rows: number }).rows;

const CLASS = {
  name: 'Astronomy 6A',
  subject: 'Science',
  zone: 'Europe/Berlin',
  createId: 'make-0001',
};

describe('making a class', () => {
  test('makes it the teacher’s own, once for each id of the client', async () => {
    const made = await vega.post('/api/classes', CLASS);
    expect(made.status).toBe(201);
    expect(made.body.class).toMatchObject({
      name: 'Astronomy 6A',
      zone: 'Europe/Berlin',
      teachers: ['Vega Marchetti'],
      students: 0,
      joinCode: null,
      archivedAt: null,
    });
    const again = await vega.post('/api/classes', CLASS);
    expect([again.status, again.body.class.id]).toEqual([200, made.body.class.id]);
    expect((await altair.post('/api/classes', CLASS)).status).toBe(422);
  });
  test.each([
    ['no name', { ...CLASS, name: '  ' }],
    ['a name that no page holds', { ...CLASS, name: 'x'.repeat(121) }],
    ['no zone', { ...CLASS, zone: 'Mars/Olympus' }],
    ['an offset, which knows no summer time', { ...CLASS, zone: '+02:00' }],
    ['a field that is not documented', { ...CLASS, archivedAt: 1 }],
    ['another teacher’s', { ...CLASS, teacherId: 'teacher-altair' }],
  ])('with %s is refused, and nothing is stored', async (_, body) => {
    const before = count('class');
    expect((await vega.post('/api/classes', body)).status).toBe(422);
    expect(count('class')).toBe(before);
  });
  test('by an administrator says who teaches it', async () => {
    const polaris = await host.signedIn('polaris');
    expect((await polaris.post('/api/classes', CLASS)).status).toBe(422);
    const forPupil = { ...CLASS, teacherId: 'student-nova' };
    expect((await polaris.post('/api/classes', forPupil)).status).toBe(422);
    const made = await polaris.post('/api/classes', { ...CLASS, teacherId: 'teacher-altair' });
    expect(made.body.class.teachers).toEqual(['Altair Mbeki']);
  });
});

describe('changing a class', () => {
  test('renames it, in any script, and says when nothing was asked', async () => {
    const name = 'رياضيات للصف الخامس';
    expect((await vega.send('PATCH', maths(), { name })).body.class.name).toBe(name);
    expect((await vega.send('PATCH', `/api/classes/1`, {})).status).toBe(422);
  });
  test('that is archived is refused until it is taken up again', async () => {
    const path = maths();
    expect((await vega.post(`${path}/archive`)).body.class.archivedAt).not.toBeNull();
    for (const [method, at, body] of [
      ['PATCH', '', { name: 'X' }],
      ['POST', '/join-code', { open: true, renew: false }],
      ['POST', '/teachers', { teacherId: 'teacher-altair' }],
      ['POST', '/students', { name: 'X', createId: 'archived-1' }],
      ['DELETE', '/students/student-nova', undefined],
      ['POST', '/groups', { name: 'X', students: [] }],
    ] as const) {
      const refused = await vega.send(method, path + at, body);
      expect([at, refused.status, refused.body.code]).toEqual([at, 409, 'class_archived']);
    }
    expect((await vega.get(path)).status).toBe(200);
    expect((await vega.post(`${path}/take-up`)).body.class.archivedAt).toBeNull();
    expect((await vega.send('PATCH', path, { name: 'X' })).status).toBe(200);
  });
  test('archiving from two tabs is archiving once', async () => {
    const first = await vega.post(`${maths()}/archive`);
    host.deps.pass(60_000);
    const second = await vega.post(`${maths()}/archive`);
    expect([second.status, second.body]).toEqual([200, first.body]);
  });
});

describe('co-teachers', () => {
  test('are added once, and see the class from then on', async () => {
    expect((await altair.get(maths())).status).toBe(404);
    for (const _ of [1, 2])
      expect(
        (await vega.post(`${maths()}/teachers`, { teacherId: 'teacher-altair' })).body.class
          .teachers,
      ).toEqual(['Vega Marchetti', 'Altair Mbeki']);
    expect((await altair.get(maths())).status).toBe(200);
  });
  test('who were removed a minute ago can do nothing more', async () => {
    await vega.post(`${maths()}/teachers`, { teacherId: 'teacher-altair' });
    expect((await altair.send('PATCH', maths(), { subject: 'Maths' })).status).toBe(200);
    expect((await vega.send('DELETE', `${maths()}/teachers/teacher-altair`)).status).toBe(200);
    for (const [method, at, body] of [
      ['GET', '', undefined],
      ['PATCH', '', { name: 'X' }],
      ['POST', '/archive', undefined],
      ['GET', '/roster', undefined],
      ['POST', '/passwords', { students: ['student-nova'] }],
      ['POST', '/students', { name: 'X', createId: 'removed-01' }],
    ] as const)
      expect([at, (await altair.send(method, maths() + at, body)).status]).toEqual([at, 404]);
  });
  test('may take themselves off, and the last one may not', async () => {
    const refused = await vega.send('DELETE', `${maths()}/teachers/teacher-vega`);
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      'A class keeps at least one teacher. Add another one first.',
    ]);
    await vega.post(`${maths()}/teachers`, { teacherId: 'teacher-altair' });
    expect((await vega.send('DELETE', `${maths()}/teachers/teacher-vega`)).status).toBe(200);
    expect((await vega.get(maths())).status).toBe(404);
  });
  test.each(['student-nova', 'administrator-polaris', 'nobody'])('cannot be %s', async (id) => {
    expect((await vega.post(`${maths()}/teachers`, { teacherId: id })).status).toBe(422);
  });
});

describe('a join code', () => {
  const open = async () =>
    (await altair.post(`${history()}/join-code`, { open: true, renew: false })).body.class
      .joinCode as string;

  test('can be read from a wall: two blocks of four, nothing that looks like something else', async () => {
    expect(await open()).toMatch(/^[346789BCDFGHJKMPQRTVWXY]{4}-[346789BCDFGHJKMPQRTVWXY]{4}$/);
  });
  test.each([
    ['as shown', (code: string) => code],
    ['in small letters', (code: string) => code.toLowerCase()],
    ['with blanks', (code: string) => ` ${code.replace('-', ' ')} `],
    ['with a long dash', (code: string) => code.replace('-', '–')],
  ])('opens the class when it is typed %s, and twice is once', async (_, typed) => {
    const code = typed(await open());
    const joined = await nova.post('/api/join', { code });
    expect(joined.body).toEqual({
      class: { id: idOf('History 9A'), name: 'History 9A', teachers: ['Altair Mbeki'] },
      already: false,
    });
    expect((await nova.post('/api/join', { code })).body.already).toBe(true);
    const { students } = (await altair.get(`${history()}/roster`)).body;
    expect(students.map(({ name }: { name: string }) => name)).toEqual([
      'Comet Silva',
      'Nova Adeyemi',
    ]);
  });
  test('that is wrong, closed, renewed or of an archived class answers alike', async () => {
    const tell = async (code: string) => {
      const { status, body } = await nova.post('/api/join', { code });
      return { status, ...body, requestId: '' };
    };
    const wrong = await tell('XXXX-XXXX');
    expect(wrong.status).toBe(404);
    const code = await open();
    await altair.post(`${history()}/join-code`, { open: false, renew: false });
    expect(await tell(code)).toEqual(wrong);
    const renewed = await altair.post(`${history()}/join-code`, { open: true, renew: true });
    expect(renewed.body.class.joinCode).not.toBe(code);
    expect(await tell(code)).toEqual(wrong);
    await altair.post(`${history()}/archive`);
    expect(await tell(renewed.body.class.joinCode)).toEqual(wrong);
    await altair.post(`${history()}/take-up`);
    expect(await tell(renewed.body.class.joinCode)).toEqual(wrong);
  });
  test('cannot be guessed: after eight misses one waits, also with the right one; others do not', async () => {
    const code = await open();
    for (let miss = 0; miss < 8; miss += 1)
      expect((await nova.post('/api/join', { code: `XXXX-XXX${miss}` })).status).toBe(404);
    const refused = await nova.post('/api/join', { code });
    expect([refused.status, refused.body.code]).toEqual([429, 'too_many_attempts']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await host.signedIn('orion')).post('/api/join', { code })).status).toBe(200);
  });
  test('many guesses at once count like one after the other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => nova.post('/api/join', { code: `GUESS-${index}` })),
    );
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(8);
  });
  test('is never told to a student', async () => {
    const code = await open();
    await nova.post('/api/join', { code });
    for (const path of ['/api/gradebook', history(), `${history()}/roster`, '/api/classes'])
      expect((await nova.get(path)).text).not.toContain(code.slice(0, 4));
  });
  test('opens no class that is full', async () => {
    const code = await open();
    host.client.exec(`
      with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < 499)
      insert into user (id, name, email, email_verified, role, created_at, updated_at)
        select 'full-' || n, 'Full ' || n, 'full-' || n || '@students.invalid', 0, 'student', 0, 0 from numbers;
      insert into enrolment (class_id, student_id, enrolled_at)
        select ${idOf('History 9A')}, id, 0 from user where id like 'full-%'`);
    const refused = await nova.post('/api/join', { code });
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      'This class is full: a class has at most 500 students.',
    ]);
  });
});
