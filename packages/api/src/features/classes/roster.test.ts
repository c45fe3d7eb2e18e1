import type { RosterLine, RosterOutcome } from '@planets/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

let host: NodeHost;
let vega: Client;
let altair: Client;

beforeEach(async () => {
  host = nodeHost('small-school');
  [vega, altair] = [await host.signedIn('vega'), await host.signedIn('altair')];
});

const idOf = (name: string): number =>
  (host.client.prepare('select id from class where name = ?').get(name) as { id: number }).id;
const maths = () => `/api/classes/${idOf('Mathematics 5B')}`;
const history = () => `/api/classes/${idOf('History 9A')}`;
const rows = (table: string) => host.client.prepare(`select * from ${table}`).all();
const everything = () => ['user', 'account', 'enrolment', 'class_group', 'group_member'].map(rows);

const preview = (csv: string) => altair.post(`${history()}/roster/preview`, { csv });
const run = (csv: string, more: object = {}) =>
  altair.post(`${history()}/roster`, {
    csv,
    leaveOutWrong: false,
    importId: 'import-01',
    ...more,
  });
const deeds = (lines: RosterLine[]) =>
  lines.map(({ line, does, username }) => [line, does, username]);

describe('a list of students says what each line will do', () => {
  test.each<[string, string, [number, string, string | null][]]>([
    [
      'new accounts, with usernames made from names',
      'name\nAda Lovelace\nAlan Turing',
      [
        [2, 'make', 'ada.l'],
        [3, 'make', 'alan.t'],
      ],
    ],
    [
      'names in other scripts',
      'name\nنورا الأندلسي\n李小龍\nŁukasz Żółć',
      [
        [2, 'make', 'nwr.l'],
        [3, 'make', 'lixiaolong'],
        [4, 'make', 'lukasz.z'],
      ],
    ],
    [
      'a number where a username is taken, here or in the list',
      'name,username\nAda L,\nAda La,\nZoe Z,ada.l2',
      [
        [2, 'make', 'ada.l'],
        [3, 'make', 'ada.l3'],
        [4, 'make', 'ada.l2'],
      ],
    ],
    [
      'first and last names in two columns',
      'Last Name;First Name\nLovelace;Ada',
      [[2, 'make', 'ada.l']],
    ],
    ['a student of mine, who has an account', 'name,username\nNova,nova', [[2, 'enrol', 'nova']]],
    ['who is here already', 'name,username\nComet,COMET', [[2, 'here', 'comet']]],
    ['the staff, who are no students', 'name,username\nVega,vega', [[2, 'wrong', 'vega']]],
    ['no name', 'name,username\n,ada', [[2, 'wrong', 'ada']]],
    [
      'a formula for a name',
      'name\n"=HYPERLINK(""x"")"\n+1\n-1\n@x',
      [
        [2, 'wrong', null],
        [3, 'wrong', null],
        [4, 'wrong', null],
        [5, 'wrong', null],
      ],
    ],
    ['a formula for a group', 'name,group\nAda,=1+1', [[2, 'wrong', null]]],
    [
      'a username that nobody can have',
      'name,username\nAda,a b\nAlan,x\nZoe,=zoe',
      [
        [2, 'wrong', 'a b'],
        [3, 'wrong', 'x'],
        [4, 'wrong', '=zoe'],
      ],
    ],
    ['a password that is too short', 'name,password\nAda,short', [[2, 'wrong', null]]],
    [
      'the same username twice',
      'name,username\nAda,ada\nAlan,Ada',
      [
        [2, 'make', 'ada'],
        [3, 'wrong', 'ada'],
      ],
    ],
    [
      'the same name twice',
      'name\nAda Lovelace\nada  lovelace',
      [
        [2, 'make', 'ada.l'],
        [3, 'wrong', null],
      ],
    ],
    ['the name of a student in the class', 'name\nComet Silva', [[2, 'wrong', null]]],
    ['letters that were decoded wrongly', 'name\nJos\uFFFD', [[2, 'wrong', null]]],
    ['empty lines and a byte-order mark', '\uFEFFname\n\n\nAda\n', [[4, 'make', 'ada']]],
  ])('%s', async (_, csv, expected) => {
    const before = everything();
    const { status, body } = await preview(csv);
    expect(status).toBe(200);
    expect(deeds(body.lines)).toEqual(expected);
    expect(everything()).toEqual(before);
  });

  test('an account of a stranger is not to be had, and an administrator may', async () => {
    host.client.exec("delete from enrolment where student_id = 'student-lyra'");
    const csv = 'name,username\nLyra,lyra';
    const refused = (await preview(csv)).body.lines[0];
    expect([refused.does, refused.says]).toEqual([
      'wrong',
      'This username belongs to a student whom you do not teach. Give them the join code, or ask an administrator.',
    ]);
    const polaris = await host.signedIn('polaris');
    const { body } = await polaris.post(`${history()}/roster/preview`, { csv });
    expect(body.lines[0].does).toBe('enrol');
  });

  test.each([
    ['nothing', '   \n \n'],
    ['no column of names', 'pupil id,username\n1,ada'],
    ['only the names of columns', 'name,username\n'],
    ['two columns of names', 'name,student\nAda,Ada'],
    ['no names of columns', 'Ada Lovelace\nAlan Turing'],
    ['more than a class holds', `name\n${'Ada\n'.repeat(10_000)}`],
  ])('%s is told of the list as a whole', async (_, csv) => {
    const before = everything();
    for (const answer of [await preview(csv), await run(csv)]) {
      expect(answer.status).toBe(422);
      expect(answer.body.errors[0].path).toBe('csv');
      expect(answer.body.detail).not.toContain('Ada');
    }
    expect(everything()).toEqual(before);
  });
  test('more than there is room for is told with the room there is', async () => {
    const csv = `name\n${Array.from({ length: 500 }, (_, n) => `Student ${n}`).join('\n')}`;
    expect((await preview(csv)).body.detail).toBe(
      'A class has at most 500 students. There is room for 499 more, and these are 500.',
    );
  });
  test('may be 1 MB and no more', async () => {
    const filler = (bytes: number) => `name,note\nAda,${'x'.repeat(bytes)}`;
    expect((await preview(filler(900_000))).status).toBe(200);
    expect((await preview(filler(1_100_000))).status).toBe(413);
    expect((await altair.send('PATCH', history(), { name: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('importing a list', () => {
  test('makes accounts that can sign in, puts all in the class and its groups, and shows passwords once', async () => {
    const { status, body } = await run(
      'name,username,password,group\nAda Lovelace,,,Red\nAlan Turing,alan,enigma-machine,red\nNova,nova,,Blue',
    );
    expect(status).toBe(200);
    const lines = body.lines as RosterOutcome[];
    expect(lines.map(({ does }) => does)).toEqual(['make', 'make', 'enrol']);
    expect(lines[0]!.password).toMatch(/^[a-z]+-[a-z]+-[a-z]+-\d\d$/);
    expect(lines.slice(1).map(({ password }) => password)).toEqual(['enigma-machine', null]);
    for (const { username, password } of lines.slice(0, 2))
      expect((await host.connect().signIn(username!, password!)).body.user.role).toBe('student');
    const roster = (await altair.get(`${history()}/roster`)).body;
    expect(roster.students.map(({ name }: { name: string }) => name)).toEqual([
      'Ada Lovelace',
      'Alan Turing',
      'Comet Silva',
      'Nova Adeyemi',
    ]);
    expect(
      roster.groups.map((group: { name: string; students: string[] }) => [
        group.name,
        group.students.length,
      ]),
    ).toEqual([
      ['Blue', 1],
      ['Red', 2],
    ]);
    expect(JSON.stringify(host.deps.logged)).not.toContain('enigma-machine');
  });
  test('with one wrong line does nothing, unless wrong lines are to be left out', async () => {
    const csv = 'name\nAda Lovelace\n=1+1\nAlan Turing';
    const before = everything();
    const refused = await run(csv);
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [
        {
          path: 'line 3',
          message: 'A name cannot begin with =, +, - or @: spreadsheets run it.',
        },
      ],
    ]);
    expect(everything()).toEqual(before);
    const { body } = await run(csv, { leaveOutWrong: true });
    expect(body.lines.map(({ studentId }: RosterOutcome) => studentId === null)).toEqual([
      false,
      true,
      false,
    ]);
  });
  test('twice, because no answer came, makes nobody twice and tells no password again', async () => {
    const csv = 'name\nAda Lovelace\nAlan Turing';
    const first = await run(csv);
    const before = everything();
    const again = await run(csv);
    expect(again.status).toBe(200);
    expect(deeds(again.body.lines)).toEqual(deeds(first.body.lines));
    expect(again.body.lines.map(({ password }: RosterOutcome) => password)).toEqual([null, null]);
    expect(everything()).toEqual(before);
  });
  test('meets what somebody else did while passwords were hashed, and says so', async () => {
    const hash = host.deps.password.hash;
    let once = true;
    Object.assign(host.deps.password, {
      hash: async (password: string) => {
        if (once) {
          once = false;
          host.client.exec("update user set username = 'ada.l' where id = 'student-lyra'");
        }
        return hash(password);
      },
    });
    const before = rows('enrolment');
    const answer = await run('name\nAda Lovelace');
    Object.assign(host.deps.password, { hash });
    expect([answer.status, answer.body.code]).toEqual([409, 'changed_meanwhile']);
    expect(answer.body.current.lines[0].username).toBe('ada.l2');
    expect(rows('enrolment')).toEqual(before);
  });
  test('by a teacher who is removed while passwords are hashed does nothing', async () => {
    const hash = host.deps.password.hash;
    Object.assign(host.deps.password, {
      hash: (password: string) => {
        host.client.exec("delete from class_teacher where teacher_id = 'teacher-altair'");
        return hash(password);
      },
    });
    const before = rows('user');
    const answer = await run('name\nAda Lovelace');
    Object.assign(host.deps.password, { hash });
    expect(answer.status).toBe(404);
    expect(rows('user')).toEqual(before);
  });
});

describe('a student added by hand', () => {
  const add = (body: object) =>
    altair.post(`${history()}/students`, { createId: 'add-00001', ...body });
  test('gets a username and a password, and signs in with them', async () => {
    const { status, body } = await add({ name: '  Ada   Lovelace ' });
    expect([status, body.student.name, body.student.username]).toEqual([
      201,
      'Ada Lovelace',
      'ada.l',
    ]);
    const signedIn = await host.connect().signIn('ada.l', body.student.password);
    expect(signedIn.body.user.name).toBe('Ada Lovelace');
    expect((await add({ name: 'Ada Lovelace' })).body.student.password).toBeNull();
  });
  test.each([
    ['name', { name: '=1+1' }],
    ['name', { name: '  ' }],
    ['password', { name: 'Ada', password: 'short' }],
    ['username', { name: 'Ada', username: 'a b' }],
    ['username', { name: 'Ada', username: 'vega' }],
    ['username', { name: 'Comet Silva' }],
    ['students', { name: 'Ada', students: [] }],
  ])('with a wrong %s is refused, and nothing is stored', async (field, body) => {
    const before = everything();
    const refused = await add(body);
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain(field);
    expect(everything()).toEqual(before);
  });
});

describe('a student of a class', () => {
  const nova = 'student-nova';
  test('is renamed', async () => {
    const path = `${maths()}/students/${nova}`;
    expect((await vega.send('PATCH', path, { name: 'Nova A.' })).status).toBe(204);
    expect((await vega.get(`/api/students/${nova}`)).body.student.name).toBe('Nova A.');
    expect((await vega.send('PATCH', path, { name: '@sum' })).status).toBe(422);
  });
  test('gets a new password: the old one and every sign-in end, and the log has no password', async () => {
    const old = await host.signedIn('nova');
    const { body } = await vega.post(`${maths()}/passwords`, { students: [nova, nova] });
    expect(body.passwords).toHaveLength(1);
    const { username, password } = body.passwords[0];
    expect((await old.get('/api/me')).status).toBe(401);
    expect((await host.connect().signIn('nova')).status).toBe(401);
    expect((await host.connect().signIn(username, password)).status).toBe(200);
    const logged = host.deps.logged.filter(({ event }) => event === 'password reset');
    expect(logged.map(({ facts }) => facts)).toEqual([{ by: 'teacher-vega', of: nova }]);
    expect(JSON.stringify(host.deps.logged)).not.toContain(password);
  });
  test('of another class refuses all passwords', async () => {
    const before = rows('account');
    const students = [nova, 'student-comet'];
    expect((await vega.post(`${maths()}/passwords`, { students })).status).toBe(404);
    expect(rows('account')).toEqual(before);
  });
  test('is removed and taken back, with all their work', async () => {
    const client = await host.signedIn('nova');
    const before = (await client.get('/api/gradebook')).body.assigned;
    const path = `${maths()}/students/${nova}`;
    for (const _ of ['once', 'twice']) expect((await vega.send('DELETE', path)).status).toBe(204);
    const without = (await client.get('/api/gradebook')).body.assigned;
    expect(without.classes.map(({ name }: { name: string }) => name)).not.toContain(
      'Mathematics 5B',
    );
    expect(without.assignments.length).toBeLessThan(before.assignments.length);
    const roster = (await vega.get(`${maths()}/roster`)).body;
    expect(roster.former.map(({ id }: { id: string }) => id)).toEqual([nova]);
    expect((await vega.post(`${maths()}/passwords`, { students: [nova] })).status).toBe(404);
    for (const _ of ['once', 'twice']) expect((await vega.post(`${path}/return`)).status).toBe(204);
    expect((await client.get('/api/gradebook')).body.assigned).toEqual(before);
  });
  test('who left all classes of a teacher is no longer theirs to see', async () => {
    for (const name of ['Mathematics 5B', 'Science 5B', 'English 5B'])
      await vega.send('DELETE', `/api/classes/${idOf(name)}/students/${nova}`);
    expect((await vega.get(`/api/students/${nova}/gradebook`)).status).toBe(404);
  });
  test('moves to another own class, and not to a stranger’s', async () => {
    const path = `${maths()}/students/${nova}/move`;
    expect((await vega.post(path, { to: idOf('History 9A') })).status).toBe(404);
    expect((await vega.post(path, { to: idOf('Mathematics 5B') })).status).toBe(422);
    const { body: made } = await vega.post('/api/classes', {
      name: 'Mathematics 5C',
      subject: 'Mathematics',
      zone: 'UTC',
      createId: 'make-0001',
    });
    for (const _ of ['once', 'twice'])
      expect((await vega.post(path, { to: made.class.id })).status).toBe(204);
    const names = async (id: number) =>
      (await vega.get(`/api/classes/${id}/roster`)).body.students.map(
        (student: { id: string }) => student.id,
      );
    expect(await names(made.class.id)).toEqual([nova]);
    expect(await names(idOf('Mathematics 5B'))).not.toContain(nova);
  });
});

describe('groups', () => {
  const make = (name: string, students: string[]) =>
    vega.post(`${maths()}/groups`, { name, students });
  test('are made, renamed, filled anew and deleted', async () => {
    const { body } = await make('Red', ['student-nova', 'student-orion']);
    const [{ id }] = body.groups;
    const path = `${maths()}/groups/${id}`;
    const after = await vega.send('PATCH', path, { name: 'Blue', students: ['student-lyra'] });
    expect(after.body.groups).toEqual([{ id, name: 'Blue', students: ['student-lyra'] }]);
    expect((await vega.send('DELETE', path)).body.groups).toEqual([]);
    expect((await vega.send('DELETE', path)).status).toBe(404);
  });
  test('show who is in the class now, and keep the place of who left', async () => {
    const { body } = await make('Red', ['student-nova', 'student-orion']);
    await vega.send('DELETE', `${maths()}/students/student-nova`);
    const members = async () =>
      (await vega.get(`${maths()}/roster`)).body.groups[0].students as string[];
    expect(await members()).toEqual(['student-orion']);
    await vega.send('PATCH', `${maths()}/groups/${body.groups[0].id}`, {
      students: ['student-lyra'],
    });
    await vega.post(`${maths()}/students/student-nova/return`);
    expect(await members()).toEqual(['student-lyra', 'student-nova']);
  });
  test.each([
    ['a name that another one has', 'red', []],
    ['a student of another class', 'Blue', ['student-comet']],
  ])('with %s are refused', async (_, name, students) => {
    await make('Red', []);
    const before = everything();
    expect((await make(name, students)).status).toBe(422);
    expect(everything()).toEqual(before);
  });
  test('that work is set for cannot be deleted', async () => {
    const { body } = await make('Red', ['student-nova']);
    const { id } = body.groups[0];
    host.client.exec(
      `update assignment set audience = 'group', group_id = ${id} where title = 'Ratios in recipes'`,
    );
    const refused = await vega.send('DELETE', `${maths()}/groups/${id}`);
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toContain('“Ratios in recipes” is set for this group.');
  });
});

test('a class of 400 is one roster', async () => {
  const csv = `name\n${Array.from({ length: 400 }, (_, n) => `Student Number ${n}`).join('\n')}`;
  const { body } = await run(csv);
  expect(new Set(body.lines.map(({ username }: RosterOutcome) => username)).size).toBe(400);
  expect((await altair.get(`${history()}/roster`)).body.students).toHaveLength(401);
});
