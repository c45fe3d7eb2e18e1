import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { practiceSession, submission } from '../../db/schema.ts';
import type { Client } from '../../testing/client.ts';
import { handIn, setWork } from '../../testing/graded.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { personTables } from '../../testing/person-tables.ts';
import { play } from '../../testing/play.ts';

const NAME = 'Zyxquill Vrandt';
const WORDS = 'sentinel-of-what-was-typed';
const ERASE = '/api/people/students/student-nova/erase';

let host: NodeHost;
let polaris: Client;
beforeEach(async () => {
  host = nodeHost('small-school');
  polaris = await host.signedIn('polaris');
});

const run = (sql: string, ...values: (string | number | null)[]) =>
  host.client.prepare(sql).run(...values);
const all = (sql: string) => host.client.prepare(sql).all() as Record<string, unknown>[];
const erase = (body: object = { confirm: NAME }) => polaris.post(ERASE, body);
const rename = () =>
  run("update user set name = ?, username = 'zyxquill' where id = 'student-nova'", NAME);

const tables = () =>
  all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").map(
    ({ name }) => String(name),
  );

/** Where a text stands, in whichever column of whichever table. */
function placesOf(text: string): string[] {
  return tables().flatMap((table) =>
    all(`pragma table_info("${table}")`).flatMap(({ name }) => {
      const found = host.client
        .prepare(
          `select count(*) as n from "${table}" where instr(lower(cast("${String(name)}" as text)), ?)`,
        )
        .get(text.toLowerCase()) as { n: number };
      return found.n === 0 ? [] : [`${table}.${String(name)}`];
    }),
  );
}

/** Tables whose rows nothing but practice writes. */
const DERIVED = ['xp_event', 'badge', 'goal', 'review_card', 'topic_mastery', 'uncounted_session'];

/** A row of Nova's with words in every column of text, whatever columns the table has. */
function fill(table: string, sessionId: number) {
  const values = all(`pragma table_info("${table}")`).map(({ name, type, pk }) => {
    if (name === 'student_id') return 'student-nova';
    if (name === 'session_id') return sessionId;
    if (String(name).endsWith('_json')) return JSON.stringify({ said: WORDS });
    if (type === 'text') return WORDS;
    return name === 'id' && pk === 1 ? null : 1;
  });
  run(`insert or ignore into ${table} values (${values.map(() => '?').join(', ')})`, ...values);
}

/** Nova practises, works and is graded, and leaves words in every place that takes some. */
async function leaveWordsEverywhere() {
  const nova = await host.signedIn('nova');
  const vega = await host.signedIn('vega');
  rename();
  const saved = await play(host, nova);
  await saved.right(0);
  await saved.save();
  const running = await play(host, nova);
  await running.right(0);
  const { id } = setWork(host, { answersShown: 'released', tries: 2 });
  await handIn(host, nova, id, 'student-nova', true);
  await vega.send('PUT', `/api/assignments/${id}/submissions/student-nova/questions/1`, {
    version: 1,
    credit: 0.5,
    comment: WORDS,
  });
  await vega.send('PUT', `/api/assignments/${id}/students/student-nova/grade`, {
    version: 2,
    feedback: WORDS,
  });
  const log = { kind: 'text', text: WORDS } as const;
  for (const row of host.db
    .select()
    .from(submission)
    .where(eq(submission.studentId, 'student-nova'))
    .all())
    run(
      "update submission set log_json = ?, drafts_json = ?, submit_id = ? where assignment_id = ? and student_id = 'student-nova'",
      JSON.stringify(
        row.log.map((entry) =>
          entry.type === 'hint'
            ? entry
            : {
                ...entry,
                answerId: WORDS,
                response: { ...entry.response, ...log },
                verdict: { ...entry.verdict, message: WORDS, readAs: WORDS },
              },
        ),
      ),
      JSON.stringify({ 0: { response: log, sequence: 1, at: 1 } }),
      WORDS,
      row.assignmentId,
    );
  for (const row of host.db
    .select()
    .from(practiceSession)
    .where(eq(practiceSession.studentId, 'student-nova'))
    .all())
    run(
      'update practice_sessions set topic = ?, start_id = ?, held_by = ?, zone = ?, answers_json = ? where id = ?',
      WORDS,
      `${WORDS}-${row.id}`,
      WORDS,
      WORDS,
      JSON.stringify([{ type: 'response', position: 0, answerId: WORDS, response: log }]),
      row.id,
    );
  run('update grade set feedback = ? where student_id = ?', WORDS, 'student-nova');
  run('update question_grade set comment = ? where student_id = ?', WORDS, 'student-nova');
  run(
    "update counted_session set zone = ?, active_seconds = 3000 where student_id = 'student-nova'",
    WORDS,
  );
  run('update sign_in set user_agent = ? where user_id = ?', WORDS, 'student-nova');
  run(
    "insert into verification values (?, ?, 'x student-nova y', 1, 1, 1)",
    'a-verification',
    'student-nova',
  );
  for (const table of DERIVED) fill(table, saved.id);
  run("insert into class_group (id, class_id, name) values (9000, 1, 'Comets')");
  run("insert into group_member values (9000, 'student-nova')");
  run(`insert into assignment_student values (${id}, 'student-nova', 0, null, null, null, 25)`);
  return { nova, id };
}

describe('nothing of a person remains', () => {
  test('not in any column of any table, and not in the file once it is compacted', async () => {
    await leaveWordsEverywhere();
    expect(
      all('select extra_minutes from assignment_student where extra_minutes = 25'),
    ).toHaveLength(1);
    const needles = [NAME, 'zyxquill', 'student-nova', WORDS];
    for (const needle of needles) expect(placesOf(needle).length).toBeGreaterThan(0);
    expect((await erase()).status).toBe(204);
    for (const needle of needles) expect([needle, placesOf(needle)]).toEqual([needle, []]);
    host.client.exec('vacuum');
    const file = host.client.serialize().toString('latin1');
    for (const needle of needles) expect(file.includes(needle)).toBe(false);
    // Of more time than others nothing remains either: it tells of a person, and no figure asks for it.
    expect(all('select * from assignment_student where extra_minutes = 25')).toEqual([]);
    expect(all('pragma foreign_key_check')).toEqual([]);
    expect(all('select * from erasure')).toEqual([]);
  });

  test('who was never in a class leaves no row at all', async () => {
    await leaveWordsEverywhere();
    run("delete from enrolment where student_id = 'student-nova'");
    const others = all("select id from user where id <> 'student-nova' order by id");
    expect((await erase()).status).toBe(204);
    expect(all('select id from user order by id')).toEqual(others);
  });

  test('every table with a person in it is one that the test fills or that holds no student', async () => {
    await leaveWordsEverywhere();
    const filled = new Set(placesOf('student-nova').map((place) => place.split('.')[0]!));
    // Why each of the others has nothing to erase.
    const EXCEPTIONS: Record<string, string> = {
      class_teacher: 'teachers alone',
      own_question: 'teachers alone',
      erasure: 'holds an id while its erasure runs, in the same transaction',
    };
    const missing = personTables()
      .map(({ name }) => name)
      .filter((name) => !filled.has(name) && !(name in EXCEPTIONS));
    expect(missing).toEqual([]);
  });

  test('everything of everybody else stays, byte for byte', async () => {
    await leaveWordsEverywhere();
    const ofOthers = () =>
      personTables()
        .flatMap(({ name, columns }) => {
          const column = name === 'user' ? 'id' : columns.find((one) => one !== 'graded_by');
          const isNovas =
            "(select id from user where id = 'student-nova' or (role = 'student' and username is null))";
          return all(
            `select * from "${name}" where ${column} is null or ${column} not in ${isNovas}`,
          ).map((row) => `${name} ${JSON.stringify(row)}`);
        })
        .toSorted((a, b) => a.localeCompare(b, 'en'));
    const before = ofOthers();
    await erase();
    expect(ofOthers()).toEqual(before);
  });

  test('the student is signed out everywhere and cannot sign in again', async () => {
    const { nova } = await leaveWordsEverywhere();
    expect((await nova.get('/api/me')).status).toBe(200);
    await erase();
    expect((await nova.get('/api/me')).status).toBe(401);
    expect((await host.connect().signIn('zyxquill')).status).toBe(401);
  });

  test('the log says by whom, and not whom', async () => {
    rename();
    await erase({ confirm: NAME, reason: 'asked_for' });
    expect(host.deps.logged).toContainEqual({
      level: 'info',
      event: 'student erased',
      facts: { by: 'administrator-polaris', reason: 'asked_for', figuresKept: true },
    });
    expect(JSON.stringify(host.deps.logged)).not.toMatch(/nova|Zyxquill/i);
  });
});

describe('the figures of a class are the same before and after', () => {
  beforeEach(() => {
    run('insert or replace into class_goal select id, 300, 1 from class');
  });

  async function figures(): Promise<Record<string, string>> {
    // Nobody is erased in the moment in which they save a session.
    host.deps.pass(1000);
    const [vega, altair] = [await host.signedIn('vega'), await host.signedIn('altair')];
    const orion = await host.signedIn('orion');
    const answers: [string, string][] = [];
    for (const { id } of all('select id from class'))
      for (const teacher of [vega, altair])
        for (const what of ['statistics', 'goal']) {
          const path = `/api/classes/${String(id)}/${what}`;
          const { status, text } = await teacher.get(path);
          if (status === 200) answers.push([path, text]);
        }
    for (const { id } of all('select id from assignment order by id')) {
      const path = `/api/assignments/${String(id)}/statistics`;
      answers.push([path, (await orion.get(path)).text.replace(/"requestId":"[^"]*"/, '')]);
    }
    expect(answers.length).toBeGreaterThan(8);
    return Object.fromEntries(answers);
  }

  test('to the byte, with questions, texts and grades that were released at once', async () => {
    const { id } = await leaveWordsEverywhere();
    for (const who of ['orion', 'lyra', 'atlas', 'vesta'])
      await handIn(host, await host.signedIn(who), id, `student-${who}`, who === 'lyra');
    run(
      `insert into grade (assignment_id, student_id, earned, excused, graded_at, released_at)
       select ${id}, student_id, 4 + length(student_id) % 6, 0, 1, 1 from submission where assignment_id = ${id}
       on conflict do update set earned = 3, released_at = 1`,
    );
    const before = await figures();
    expect(before[`/api/assignments/${id}/statistics`]).toContain('median');
    expect(before['/api/classes/1/goal']).toContain('"done":50');
    await erase();
    expect(await figures()).toEqual(before);
    // And for long: what falls due later is missing to nobody who is no more.
    host.deps.pass(3 * 86_400_000);
    const gone = all("select id from user where role = 'student' and username is null")[0]!['id'];
    run('delete from enrolment where student_id <> ?', String(gone));
    expect(
      JSON.parse((await (await host.signedIn('vega')).get('/api/classes/1/statistics')).text)
        .totals,
    ).toMatchObject({ n: 1 });
  });

  test('of a class that was left before, too, and nothing is kept of the work in it', async () => {
    await leaveWordsEverywhere();
    run("update enrolment set left_at = ? where student_id = 'student-nova'", host.deps.now() + 1);
    const before = await figures();
    expect(before['/api/classes/1/goal']).toContain('"done":50');
    await erase();
    expect(await figures()).toEqual(before);
    const [nobody] = all("select id from user where role = 'student' and username is null");
    for (const table of ['submission', 'grade', 'question_grade', 'assignment_student'])
      expect(
        host.client.prepare(`select * from ${table} where student_id = ?`).all(nobody!['id']),
      ).toEqual([]);
  });

  test('work that is set afterwards is not theirs', async () => {
    rename();
    await erase();
    host.deps.pass(1000);
    const { id } = setWork(host, { publishedAt: host.deps.now(), opensAt: host.deps.now() });
    const { body } = await (await host.signedIn('vega')).get('/api/classes/1/statistics');
    const inClass = all(
      'select count(*) as n from enrolment where class_id = 1 and left_at is null',
    );
    expect(body.assignments.find((piece: { id: number }) => piece.id === id).students).toBe(
      inClass[0]!['n'],
    );
    expect(body.students).toBe(Number(inClass[0]!['n']) + 1);
  });
});

describe('who was erased is in no list', () => {
  test('neither in the roster nor among those who left, nor in the gradebook, nor to be taken back', async () => {
    rename();
    await erase();
    const vega = await host.signedIn('vega');
    for (const path of ['roster', 'gradebook', 'gradebook.csv'])
      expect((await vega.get(`/api/classes/1/${path}`)).text).not.toContain('Erased student');
    const { id } = all("select id from user where username is null and role = 'student'")[0]!;
    const back = `/api/classes/1/students/${String(id)}/return`;
    expect((await vega.post(back)).status).toBe(404);
    expect((await polaris.get(`/api/people/students/${String(id)}/archive`)).status).toBe(404);
    const again = `/api/people/students/${String(id)}/erase`;
    expect((await polaris.post(again, { confirm: 'Erased student' })).status).toBe(404);
    const session = all(`select id from practice_sessions where student_id = '${String(id)}'`)[0]!;
    expect((await polaris.get(`/api/sessions/${String(session['id'])}`)).status).toBe(200);
  });
});

describe('refusals change nothing', () => {
  test.each<[string, object, number]>([
    ['another name', { confirm: 'Nova' }, 422],
    ['no name', {}, 422],
    ['a reason in words', { confirm: NAME, reason: 'because Nova asked' }, 422],
    ['a field that there is not', { confirm: NAME, really: true }, 422],
  ])('%s', async (_, body, status) => {
    rename();
    const before = host.client.serialize();
    expect((await erase(body)).status).toBe(status);
    expect(host.client.serialize().equals(before)).toBe(true);
  });

  test('spaces around the name are no other name', async () => {
    rename();
    expect((await erase({ confirm: ' Zyxquill  Vrandt ' })).status).toBe(204);
  });

  test('a second time finds nobody', async () => {
    rename();
    expect((await erase()).status).toBe(204);
    expect((await erase()).status).toBe(404);
  });

  test('the staff is not erased here', async () => {
    const { status } = await polaris.post('/api/people/students/teacher-vega/erase', {
      confirm: 'Vega Marchetti',
    });
    expect(status).toBe(404);
  });
});
