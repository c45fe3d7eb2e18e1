import { practiceExport, type PracticeExport } from '@planets/contract';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { play } from '../../testing/play.ts';

let host: NodeHost;
let nova: Client;
let vega: Client;
let maths: number;

beforeAll(async () => {
  host = nodeHost('small-school');
  nova = await host.signedIn('nova');
  vega = await host.signedIn('vega');
  maths = host.client
    .prepare("select id from class where name = 'Mathematics 5B'")
    .pluck()
    .get() as number;
  const played = await play(host, nova);
  await played.wrong(0);
  await played.hint(0);
  await played.right(0, { activeSeconds: 4.5 });
  await played.wrong(1);
  host.deps.pass(90_000);
  await played.save();
  const running = await play(host, nova);
  await running.right(0);
});

const mine = (query: string) => nova.get(`/api/gradebook/practice/export?${query}`);
type Line = Record<string, string>;
const lines = (text: string): Line[] =>
  Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
const document = async (query = ''): Promise<PracticeExport> =>
  (await mine(`format=json&${query}`)).body;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) =>
  Math.round(sum(values.map((value) => Math.round(value * 10))) / values.length) / 10;

const FILTERS: readonly [what: string, query: string][] = [
  ['nothing', ''],
  ['a planet', 'planet=num_forge'],
  ['a topic', 'planet=num_forge&topic=fractions_add'],
  ['a mode', 'mode=quick'],
  ['completed ones', 'completed=true'],
  ['the others', 'completed=false'],
  ['from a day', 'from=2026-03-10'],
  ['to a day', 'to=2026-03-12'],
  ['an hour', 'from=2026-03-16T12:00:00Z&to=2026-03-16T13:00:00Z'],
  ['all at once', 'planet=num_forge&mode=full&completed=true&from=2026-01-01&to=2026-12-31'],
  ['what is nowhere', 'planet=nowhere'],
];

/** The ids of the history with these filters, the oldest first, read page by page. */
async function historyIds(query: string): Promise<number[]> {
  const ids: number[] = [];
  let cursor: string | null = null;
  do {
    const { body }: { body: { sessions: { id: number }[]; nextCursor: string | null } } =
      await nova.get(
        `/api/gradebook/practice?sort=oldest&limit=7&${query}${cursor ? `&cursor=${cursor}` : ''}`,
      );
    ids.push(...body.sessions.map(({ id }) => id));
    cursor = body.nextCursor;
  } while (cursor);
  return ids;
}

describe('the exports agree with the page', () => {
  test('the sums of each format are those of the gradebook', async () => {
    const { stats } = (await nova.get('/api/gradebook')).body.practice;
    const rows = lines((await mine('format=csv')).text);
    const figure = (name: string) => rows.map((line) => Number(line[name]));
    expect({
      sessions: rows.length,
      questionsAnswered: sum(figure('Answered')),
      questionsCorrect: sum(figure('Right')),
      averageScorePercent: mean(figure('Score (%)')),
      activeSeconds: sum(figure('Active seconds')),
    }).toEqual(stats);
    const { totals, sessions } = await document();
    expect(totals).toEqual(stats);
    expect(sum(sessions.map(({ activeSeconds }) => activeSeconds))).toBe(stats.activeSeconds);
    const statements = (await mine('format=xapi')).body as {
      verb: { id: string };
      result?: { score: { raw: number } };
    }[];
    const ended = statements.filter(({ verb }) => /completed|exited/.test(verb.id));
    expect(ended).toHaveLength(stats.sessions);
    expect(mean(ended.map(({ result }) => result!.score.raw))).toBe(stats.averageScorePercent);
  });

  test.each(FILTERS)('filtered by %s they hold the sessions of the history', async (_, query) => {
    const expected = await historyIds(query);
    const csv = await mine(`format=csv&${query}`);
    expect(lines(csv.text).map((line) => Number(line['Session']))).toEqual(expected);
    expect(csv.headers.get('x-total-rows')).toBe(String(expected.length));
    expect((await document(query)).sessions.map(({ id }) => id)).toEqual(expected);
  });

  test('a filter on local days goes by the day that was kept', async () => {
    const { sessions } = await document();
    const day = sessions.find(({ localDate }) => localDate !== null)!.localDate;
    const found = await document(`fromDate=${day}&toDate=${day}`);
    expect(found.sessions.map(({ id }) => id)).toEqual(
      sessions.filter(({ localDate }) => localDate === day).map(({ id }) => id),
    );
    expect(found.sessions.length).toBeGreaterThan(0);
    expect(found.filters).toEqual({ fromDate: day, toDate: day });
  });

  test('a teacher gets the file that the student gets', async () => {
    const theirs = await vega.get(
      '/api/students/student-nova/gradebook/practice/export?format=csv',
    );
    expect(theirs.text).toBe((await mine('format=csv')).text);
  });

  test('of a class it is all students, one after another, with their names', async () => {
    const of = async (format: string) =>
      vega.get(`/api/classes/${maths}/practice/export?format=${format}`);
    const rows = lines((await of('csv')).text);
    const names = [...new Set(rows.map((line) => line['Student']!))];
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(1);
    const own = rows.filter((line) => line['Student'] === 'Nova Adeyemi');
    expect(own.map(({ Student, ...rest }) => (Student === 'Nova Adeyemi' ? rest : {}))).toEqual(
      lines((await mine('format=csv')).text),
    );
    const { body } = await of('json');
    expect(body.of).toEqual({ type: 'class', id: maths, name: 'Mathematics 5B' });
    expect(body.sessions).toHaveLength(rows.length);
    host.client.exec(
      "update enrolment set left_at = 1 where student_id = 'student-orion' and class_id = " + maths,
    );
    expect((await of('csv')).text).not.toContain('Orion');
    host.client.exec("update enrolment set left_at = null where student_id = 'student-orion'");
  });
});

describe('the JSON', () => {
  test('is a document of its schema, with no field more', async () => {
    const strict = (await document()) as unknown;
    expect(practiceExport.parse(strict)).toEqual(strict);
  });

  test('tells each question with its tries, in words, and keeps the key of what was never tried', async () => {
    const { sessions } = await document();
    const [first, second, third] = sessions.at(-1)!.questions;
    expect(first).toMatchObject({ status: 'right', earned: 0.5, topic: 'fractions_add' });
    expect(first!.tries.map(({ correct }) => correct)).toEqual([false, true]);
    expect(first!.tries[1]!.activeSeconds).toBe(4.5);
    expect(first!.hints).toHaveLength(1);
    expect(first!.answer!.text).not.toBe('');
    expect(first!.prompt).not.toMatch(/[\\{}]/);
    expect(second).toMatchObject({ status: 'wrong' });
    expect(second!.answer).toBeDefined();
    expect(third).toMatchObject({ status: 'skipped', tries: [], hints: [] });
    expect(third).not.toHaveProperty('answer');
    expect(third).not.toHaveProperty('explanation');
  });

  test('keeps wall time beside active time', async () => {
    const { activeSeconds, wallSeconds } = (await document()).sessions.at(-1)!;
    expect(wallSeconds).toBe(90);
    expect(activeSeconds).toBeLessThan(wallSeconds);
  });

  test('has no session that is in progress', async () => {
    const current = (await nova.get('/api/sessions/current')).body.session.id;
    expect((await document()).sessions.map(({ id }) => id)).not.toContain(current);
  });

  test('shows of a session of the earlier system its figures only', async () => {
    const fresh = nodeHost('small-school');
    const own = await fresh.signedIn('nova');
    fresh.client.exec(
      `update practice_sessions set topic_id = null, ended_by = null, practice_data_json = '[{"question":"What is 2+2?","correct_answer":"4"}]', answers_json = '["4"]'
       where id = (select min(id) from practice_sessions where student_id = 'student-nova' and completed_at is not null)`,
    );
    const { body } = await own.get('/api/gradebook/practice/export?format=json');
    expect(practiceExport.safeParse(body).success).toBe(true);
    const old = body.sessions.find(({ topic }: { topic: { id: string } }) => topic.id === '');
    expect(old.questions).toEqual([]);
    for (const format of ['csv', 'xlsx', 'xapi'])
      expect((await own.get(`/api/gradebook/practice/export?format=${format}`)).status).toBe(200);
  });
});

describe('the file', () => {
  test('is never kept between, and says what it is', async () => {
    const { headers } = await mine('format=csv');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="practice.csv"; filename*=UTF-8''Nova%20Adeyemi%20practice.csv`,
    );
  });

  test.each([
    ['a line end', 'Nova\r\nset-cookie: x', 'Nova%20set-cookie%20x%20practice.csv'],
    ['quotes and slashes', `"../Nova's"`, `..%20Nova%27s%20practice.csv`],
    ['right-to-left letters', 'نوفا', `${encodeURIComponent('نوفا')}%20practice.csv`],
    ['a sign that turns the direction', 'a\u202Evsc.exe', 'a%20vsc.exe%20practice.csv'],
    ['half a character', 'a\uD800', '%EF%BF%BD'],
  ])('has a name that every system takes, whoever has %s in theirs', async (_, name, file) => {
    const fresh = nodeHost('small-school');
    const own = await fresh.signedIn('nova');
    fresh.client.prepare("update user set name = ? where id = 'student-nova'").run(name);
    const header = (await own.get('/api/gradebook/practice/export?format=csv')).headers.get(
      'content-disposition',
    )!;
    expect(header).toMatch(/^[\x20-\x7E]*$/);
    expect(header).toContain(file);
  });

  test.each([
    ['no format', ''],
    ['one that is not there', 'format=pdf'],
  ])('%s is answered with what there is', async (_, query) => {
    const { status, body } = await mine(query);
    expect(status).toBe(422);
    expect(body.detail).toContain('Choose one of these formats: csv, json, xlsx, xapi.');
  });
  test.each(['format=csv&limit=3', 'format=csv&from=yesterday', 'format=csv&fromDate=2026-02-30'])(
    '%s is refused',
    async (query) => {
      expect((await mine(query)).status).toBe(422);
    },
  );

  test('of who never practised is whole and empty', async () => {
    const fresh = nodeHost('first-day');
    const own = await fresh.signedIn('nova');
    const get = (format: string) => own.get(`/api/gradebook/practice/export?format=${format}`);
    expect((await get('csv')).text.trimEnd().split('\r\n')).toHaveLength(1);
    expect((await get('json')).body).toMatchObject({
      sessions: [],
      totals: { sessions: 0, averageScorePercent: null },
    });
    expect((await get('xapi')).body).toEqual([]);
    const { headers, status } = await get('xlsx');
    expect([status, headers.get('x-total-rows')]).toEqual([200, '0']);
  });
});

describe('the CSV', () => {
  test.each([
    ['=HYPERLINK("http://x.invalid","Look")', true],
    ['+1', true],
    ['@SUM(A1)', true],
    [' =1', true],
    ['Fractions, "hard"\nones', false],
    ['שברים', false],
    ['Fractions', false],
  ])('a topic renamed to %j is text', async (name, isDefused) => {
    const fresh = nodeHost('small-school');
    const own = await fresh.signedIn('nova');
    fresh.client
      .prepare("update practice_sessions set topic = ? where student_id = 'student-nova'")
      .run(name);
    const { text } = await own.get('/api/gradebook/practice/export?format=csv');
    for (const line of lines(text)) expect(line['Topic']).toBe(isDefused ? `'${name}` : name);
  });

  test('ends its lines as RFC 4180 says, has points in numbers and instants in UTC', async () => {
    const { text } = await mine('format=csv');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n').filter((line) => line === '')).toHaveLength(1);
    for (const line of lines(text)) {
      expect(line['Score (%)']).toMatch(/^\d+(?:\.\d)?$/);
      expect(line['Saved (UTC)']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
  });

  test('begins with a mark for Excel when asked', async () => {
    const firstBytes = async (query: string) => {
      const response = await host.app.request(`/api/gradebook/practice/export?format=csv${query}`, {
        headers: { cookie: nova.cookie },
      });
      return [...new Uint8Array(await response.arrayBuffer()).slice(0, 3)];
    };
    expect(await firstBytes('&bom=true')).toEqual([0xef, 0xbb, 0xbf]);
    expect(await firstBytes('')).not.toEqual([0xef, 0xbb, 0xbf]);
  });
});
