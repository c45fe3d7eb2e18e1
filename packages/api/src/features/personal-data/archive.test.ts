import { unzipSync, strFromU8 } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { handIn, setWork } from '../../testing/graded.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { personTables } from '../../testing/person-tables.ts';
import { play } from '../../testing/play.ts';
import { partsOf } from './archive-person.ts';

let host: NodeHost;
beforeEach(() => {
  host = nodeHost('small-school');
});

const OWN = '/api/me/archive';
const OF_NOVA = '/api/people/students/student-nova/archive';

/** The files of an archive, as text. */
async function archive(client: Client, path = OWN, on = host): Promise<Record<string, string>> {
  const response = await on.app.request(path, { headers: { cookie: client.cookie } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever came and asserts on it
const rows = (files: Record<string, string>, name: string): any[] =>
  JSON.parse(files[`${name}.json`]!) as never;

describe('a student takes out everything', () => {
  test('account, classes, sessions with every try word for word, and a page that says what is what', async () => {
    const nova = await host.signedIn('nova');
    const game = await play(host, nova);
    await game.right(0);
    await game.save();
    const files = await archive(nova);
    expect(rows(files, 'account')).toMatchObject([
      { id: 'student-nova', name: 'Nova Adeyemi', userName: 'nova', role: 'student' },
    ]);
    expect(rows(files, 'sign-ins')).toHaveLength(1);
    expect(rows(files, 'classes').map((own) => own.class)).toContain('Mathematics 5B');
    const sessions = rows(files, 'practice-sessions');
    const stored = host.client
      .prepare("select count(*) as n from practice_sessions where student_id = 'student-nova'")
      .get() as { n: number };
    expect(sessions).toHaveLength(stored.n);
    const own = sessions.find(({ id }) => id === game.id);
    expect(own.questions[0]).toMatchObject({ status: 'right', answers: [{ right: true }] });
    expect(own.questions[0].answers[0].response).toBeDefined();
    expect(files['practice-sessions.csv']!.trim().split('\r\n')).toHaveLength(stored.n + 1);
    const { 'README.txt': about, ...others } = files;
    for (const name of Object.keys(others)) expect(about).toContain(name);
  });

  test('assigned work with what was written, drafts too, and released grades with their words', async () => {
    const nova = await host.signedIn('nova');
    const { id } = setWork(host, { tries: 2, answersShown: 'never' });
    const work = await handIn(host, nova, id, 'student-nova', true);
    await work.type(1, { kind: 'open', text: 'A second thought.' });
    const of = async () =>
      rows(await archive(nova), 'assigned-work').find(({ assignmentId }) => assignmentId === id);
    const before = await of();
    expect(before.grade).toBeNull();
    expect(before.work.questions[1]).toMatchObject({
      responses: [{ response: { text: 'student-nova says that it is so because it must be.' } }],
      draft: { response: { text: 'A second thought.' } },
    });
    expect(before.work.questions[0]).not.toHaveProperty('answer');
    host.client
      .prepare(
        "insert or replace into grade (assignment_id, student_id, earned, feedback, excused, graded_at, released_at) values (?, 'student-nova', 7, 'Well said.', 0, 1, 1)",
      )
      .run(id);
    expect((await of()).grade).toMatchObject({ earned: 7, feedback: 'Well said.' });
  });

  test('no key of a question that can still be answered', async () => {
    const nova = await host.signedIn('nova');
    const game = await play(host, nova);
    await game.right(0);
    const session = rows(await archive(nova), 'practice-sessions').find(({ id }) => id === game.id);
    expect(session.questions[0]).toHaveProperty('answer');
    for (const question of session.questions.slice(1)) {
      expect(question).not.toHaveProperty('answer');
      expect(question).not.toHaveProperty('explanation');
    }
  });

  test('nothing that proves who one is, and nobody else', async () => {
    const nova = await host.signedIn('nova');
    const whole = Object.values(await archive(nova)).join('\n');
    const { token } = host.client
      .prepare("select token from sign_in where user_id = 'student-nova'")
      .get() as { token: string };
    expect(whole).not.toContain(token);
    expect(whole).not.toContain('plain:');
    const others = host.client
      .prepare("select id, name from user where id <> 'student-nova'")
      .all() as { id: string; name: string }[];
    for (const { id, name } of others) {
      expect(whole).not.toContain(id);
      expect(whole).not.toContain(name);
    }
  });

  test('words that a spreadsheet would take for a formula are text', async () => {
    const nova = await host.signedIn('nova');
    host.client.exec(
      "update practice_sessions set topic = '=1+1' where student_id = 'student-nova'",
    );
    expect((await archive(nova))['practice-sessions.csv']).toContain(`,"'=1+1",`);
  });
});

describe('grades that are not released', () => {
  const UNRELEASED = "released_at is null and excused = 0 and student_id = 'student-nova'";
  const WORDS = 'secret-words-of-a-teacher';

  async function ownAfter(sql?: string): Promise<Record<string, string>> {
    const fresh = nodeHost('small-school');
    const changes = sql === undefined ? 1 : fresh.client.prepare(sql).run().changes;
    expect(changes).toBeGreaterThan(0);
    // When a sign-in began is by the machine's clock.
    const { 'sign-ins.json': _, ...files } = await archive(
      await fresh.signedIn('nova'),
      OWN,
      fresh,
    );
    return files;
  }

  test.each([
    ['another score', `update grade set earned = 0 where ${UNRELEASED}`],
    ['feedback', `update grade set feedback = '${WORDS}' where ${UNRELEASED}`],
    ['no grade', `delete from grade where ${UNRELEASED}`],
    ['a release to come', `update grade set released_at = 9999999999999 where ${UNRELEASED}`],
    [
      'a grade for every piece of work handed in',
      `insert into grade (assignment_id, student_id, earned, feedback, excused, graded_at) select assignment_id, student_id, 1, '${WORDS}', 0, 1
       from submission s where not exists (select 1 from grade g where g.assignment_id = s.assignment_id and g.student_id = s.student_id)`,
    ],
    [
      'a comment on a question',
      `insert into question_grade (assignment_id, student_id, position, credit, comment, graded_at) select assignment_id, student_id, 77, 1, '${WORDS}', 1 from grade where ${UNRELEASED}`,
    ],
    [
      'a line of the log',
      `insert into grade_event (assignment_id, student_id, at, what, why) select assignment_id, student_id, 1, 'score', '${WORDS}' from grade where ${UNRELEASED}`,
    ],
    [
      'a draft for this student alone',
      `insert into assignment_student (assignment_id, student_id, is_target, extra_minutes) select id, 'student-nova', 1, 5 from assignment where published_at is null`,
    ],
    ['the name of a group', `insert into class_group (class_id, name) values (1, '${WORDS}')`],
  ])('%s changes no byte of the student’s archive', async (_, sql) => {
    expect(await ownAfter(sql)).toEqual(await ownAfter());
  });

  test('and the test sees a release', async () => {
    const release = `update grade set released_at = 1 where ${UNRELEASED}`;
    expect(await ownAfter(release)).not.toEqual(await ownAfter());
  });

  test('are in the school’s archive, marked, with their history', async () => {
    host.client.exec(`update grade set feedback = '${WORDS}' where ${UNRELEASED}`);
    const files = await archive(await host.signedIn('polaris'), OF_NOVA);
    const hidden = rows(files, 'assigned-work').filter(({ grade }) => grade?.feedback === WORDS);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { grade } of hidden) expect(grade.shownToTheStudent).toBe(false);
    expect(files['README.txt']).not.toMatch(/\byour?\b/i);
  });

  test('are there no more than there are grades', async () => {
    const files = await archive(await host.signedIn('polaris'), OF_NOVA);
    const stored = host.client
      .prepare("select count(*) as n from grade where student_id = 'student-nova'")
      .get() as { n: number };
    expect(rows(files, 'assigned-work').filter(({ grade }) => grade !== null)).toHaveLength(
      stored.n,
    );
  });
});

test('teachers and administrators take out their account, classes and questions', async () => {
  setWork(host);
  const files = await archive(await host.signedIn('vega'));
  expect(rows(files, 'account')).toMatchObject([{ userName: 'vega', role: 'teacher' }]);
  expect(rows(files, 'classes')).not.toEqual([]);
  expect(rows(files, 'own-questions').map(({ name }) => name)).toContain('A mammal');
  expect(rows(await archive(await host.signedIn('polaris')), 'account')).toHaveLength(1);
});

test('every table with a person in it is in an archive, or here with the reason why not', () => {
  const EXCEPTIONS: Record<string, string> = {
    account: 'the password, scrambled, and nothing else',
    uncounted_session: 'that a session waits to be counted; the session is in',
    erasure: 'holds an id while an erasure runs',
  };
  const person = (role: 'student' | 'teacher') => ({ id: 'nobody', role });
  const archived = new Set(
    [
      ...partsOf(host.db, person('student'), 'school', 0),
      ...partsOf(host.db, person('teacher'), 'oneself', 0),
    ].flatMap(({ tables }) => tables),
  );
  expect(
    personTables()
      .map(({ name }) => name)
      .filter((name) => !archived.has(name) && !(name in EXCEPTIONS)),
  ).toEqual([]);
});

test('a long practice is read page by page, and a page when it is asked for', () => {
  const one = host.client
    .prepare(
      "select * from practice_sessions where student_id = 'student-nova' and completed_at is not null",
    )
    .get() as Record<string, string | number | null>;
  const { id: _, start_id: __, ...row } = one;
  const columns = Object.keys(row);
  const insert = host.client.prepare(
    `insert into practice_sessions (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  for (let more = 0; more < 200; more += 1) insert.run(...Object.values(row));
  const [sessions] = partsOf(host.db, { id: 'student-nova', role: 'student' }, 'oneself', 0).filter(
    ({ name }) => name === 'practice-sessions',
  );
  const pages = [...sessions!.pages()];
  expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(25);
  const ids = pages.flat().map((session) => session['id']);
  expect(ids.length).toBeGreaterThan(200);
  expect(new Set(ids).size).toBe(ids.length);
});
