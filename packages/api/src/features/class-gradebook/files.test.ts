import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../testing/client.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';

const DAY = 86_400_000;
let host: NodeHost;
let vega: Client;
let maths: number;
let essay: number;

const path = (rest: string) => `/api/classes/${maths}/${rest}`;

function addWork(title: string, points = 10): number {
  const at = (day: number) => host.deps.now() + day * DAY;
  return Number(
    host.client
      .prepare(
        `insert into assignment (class_id, title, instructions, subject, topic_name, type, points,
          published_at, opens_at, due_at, closes_at)
         values (?, ?, '', 'num_forge', 'Writing', 'homework', ?, ?, ?, ?, ?)`,
      )
      .run(maths, title, points, at(-9), at(-8), at(1), at(7)).lastInsertRowid,
  );
}
const scoreOf = (assignmentId: number, studentId: string): unknown =>
  host.client
    .prepare('select earned from grade where assignment_id = ? and student_id = ?')
    .pluck()
    .get(assignmentId, studentId) ?? null;
const grades = () => host.client.prepare('select count(*) from grade_event').pluck().get();

const preview = (csv: string) => vega.post(path('scores/preview'), { csv });
async function importAll(csv: string, more: object = {}) {
  const { body } = await preview(csv);
  return vega.post(path('scores'), { csv, state: body.state, leaveOutProblems: false, ...more });
}

beforeEach(async () => {
  host = nodeHost('small-school');
  vega = await host.signedIn('vega');
  maths = host.client
    .prepare("select id from class where name = 'Mathematics 5B'")
    .pluck()
    .get() as number;
  essay = addWork('Essay');
});

describe('the CSV', () => {
  const table = async (query = '') => {
    const { text } = await vega.get(path(`gradebook.csv${query}`));
    return { text, rows: Papa.parse<string[]>(text.trim()).data };
  };

  test('has a line for each student and the totals of the grid', async () => {
    const grid = (await vega.get(path('gradebook'))).body;
    const { rows } = await table();
    const [names, ...lines] = rows;
    const total = names!.indexOf('Total so far (%)');
    expect(lines.map(([name]) => name)).toEqual(
      grid.students.map(({ name }: { name: string }) => name),
    );
    expect(lines.map((line) => line[total])).toEqual(
      grid.students.map(({ totals }: { totals: { soFar: { percent: number | null } } }) =>
        totals.soFar.percent === null ? '' : String(totals.soFar.percent),
      ),
    );
    expect(names!.filter((name) => name.includes('ractice'))).toHaveLength(4);
    expect(names!.filter((name) => name.startsWith('Self-practice, not graded'))).toHaveLength(4);
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '  =1', '＝1+1'])(
    'a title and a name %j are no formulas',
    async (evil) => {
      host.client.prepare('update assignment set title = ? where id = ?').run(evil, essay);
      host.client.prepare("update user set name = ? where id = 'student-nova'").run(evil);
      const { rows } = await table();
      for (const cell of rows.flat().filter((text) => text.includes(evil)))
        expect(cell.startsWith("'")).toBe(true);
      expect(rows.flat().filter((text) => text.includes(evil))).toHaveLength(2);
    },
  );

  test('begins with a mark for Excel when asked, and numbers have points in any language', async () => {
    host.client
      .prepare(
        "insert into grade (assignment_id, student_id, earned, excused, graded_at) values (?, 'student-nova', 7.5, 0, 1)",
      )
      .run(essay);
    const start = async (query: string) => {
      const response = await host.app.request(path(`gradebook.csv${query}`), {
        headers: { cookie: vega.cookie },
      });
      return [...new Uint8Array(await response.arrayBuffer()).slice(0, 3)];
    };
    expect(await start('?bom=true')).toEqual([0xef, 0xbb, 0xbf]);
    expect(await start('')).not.toEqual([0xef, 0xbb, 0xbf]);
    const { rows } = await table();
    const at = rows[0]!.indexOf(`Essay (10 points) #${essay}`);
    expect(rows.find(([name]) => name === 'Nova Adeyemi')![at]).toBe('7.5');
    expect((await vega.get(path('gradebook.csv?bom=perhaps'))).status).toBe(422);
  });

  test('comes back as a file of scores that changes nothing', async () => {
    const { text } = await table('?bom=true');
    const { status, body } = await preview(text);
    expect(status).toBe(200);
    expect(body).toMatchObject({ changes: 0, problems: 0 });
    expect(body.columns.length).toBeGreaterThan(1);
  });
});

test('the workbook is one, and holds text as text', async () => {
  host.client.prepare("update assignment set title = '=1+1' where id = ?").run(essay);
  const response = await host.app.request(path('gradebook.xlsx'), {
    headers: { cookie: vega.cookie },
  });
  expect(response.headers.get('content-disposition')).toContain('.xlsx');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toContain('<f>');
  const words = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');
  expect(words).toContain('=1+1');
});

describe('reading a file of scores', () => {
  test('says of each line what it will do, and stores nothing', async () => {
    await importAll('Student,Essay\nNova Adeyemi,4');
    const before = grades();
    const { body } = await preview(
      [
        'Student,Essay,Remarks',
        'Nova Adeyemi,7.5,good',
        'Orion Castellanos,4,',
        'Somebody Else,3,',
        'Nova Adeyemi,9,',
        ',5,',
        'Lyra Nakamura,ten,',
      ].join('\n'),
    );
    expect(body.ignored).toEqual(['Remarks']);
    const lines = body.lines.map(
      ({ line, problem, cells }: { line: number; problem: string; cells: unknown[] }) => [
        line,
        problem,
        cells,
      ],
    );
    expect(lines[0]).toEqual([2, null, [{ assignmentId: essay, from: 4, to: 7.5, problem: null }]]);
    expect(lines[2]).toEqual([4, 'unknown_student', []]);
    expect(lines[3]).toEqual([5, 'student_again', []]);
    expect(lines[4]).toEqual([6, 'no_student', []]);
    expect(grades()).toBe(before);
  });

  test.each<[string, string, number | string]>([
    ['a whole number', '8', 8],
    ['decimals', '7.125', 7.125],
    ['spaces around it', ' 8 ', 8],
    ['zero', '0', 0],
    ['a point behind', '8.', 8],
    ['extra work, up to twice the points', '20', 20],
    ['more than that', '20.5', 'out_of_range'],
    ['less than nothing', '-1', 'out_of_range'],
    ['four decimals', '1.2345', 'decimals'],
    ['a word', 'good', 'not_a_number'],
    ['an exponent', '1e1', 'not_a_number'],
    ['a percent', '80%', 'not_a_number'],
    ['a formula', '=SUM(A1:A9)', 'formula'],
    ['a formula made harmless', "'=1+1", 'formula'],
    ['infinity', 'Infinity', 'not_a_number'],
    ['digits of another script', '٣', 'not_a_number'],
  ])('%s', async (_, entry, expected) => {
    const { body } = await preview(`Student,Essay\nNova Adeyemi,${entry}`);
    const [cell] = body.lines[0].cells;
    expect(cell.problem ?? cell.to).toBe(expected);
  });

  test('an empty entry leaves the score alone', async () => {
    await importAll('Student,Essay\nNova Adeyemi,4');
    await importAll('Student,Essay\nNova Adeyemi,\nOrion Castellanos,3');
    expect(scoreOf(essay, 'student-nova')).toBe(4);
  });

  test.each([
    ['a byte order mark', '\uFEFFStudent,Essay\r\nNova Adeyemi,6\r\n'],
    ['semicolons and a decimal comma', 'Student;Essay\nNova Adeyemi;6,0\n'],
    ['tabs', 'Student\tEssay\nNova Adeyemi\t6\n'],
    ['quotes and empty lines', '"Student","Essay"\n\n"Nova Adeyemi","6"\n\n'],
    ['another case and order', 'ESSAY,student\n6,nova  ADEYEMI'],
    ['old line ends', 'Student,Essay\rNova Adeyemi,6'],
    ['usernames', 'Username,Essay\nnova,6'],
    ['ids', 'Id,Essay\nstudent-nova,6'],
    ['the column by its number', 'Student,Anything #ESSAY\nNova Adeyemi,6'],
  ])('%s', async (_, text) => {
    const csv = text.replace('#ESSAY', `#${essay}`);
    expect((await importAll(csv)).body).toEqual({ changed: 1, students: 1, leftOut: 0 });
    expect(scoreOf(essay, 'student-nova')).toBe(6);
  });

  test('a title that ends in a number is that title, and not the assignment of this number', async () => {
    const quiz = addWork(`Quiz #${essay}`);
    const { body } = await preview(`Student,Quiz #${essay}\nNova Adeyemi,6`);
    expect(body.columns).toEqual([{ name: `Quiz #${essay}`, assignmentId: quiz }]);
    // Two of that title are told apart by their own numbers alone.
    addWork(`Quiz #${essay}`);
    expect((await preview(`Student,Quiz #${essay}\nNova Adeyemi,6`)).status).toBe(422);
    const exported = await preview(`Student,Quiz #${essay} (10 points) #${quiz}\nNova Adeyemi,6`);
    expect(exported.body.columns).toMatchObject([{ assignmentId: quiz }]);
  });

  test.each([
    ['no line of names', 'Nova Adeyemi,6'],
    ['no such assignment', 'Student,Poem\nNova Adeyemi,6'],
    ['a title of two assignments', 'Student,Twins\nNova Adeyemi,6'],
    ['one assignment twice', 'Student,Essay,Essay\nNova Adeyemi,6,7'],
    ['nothing below the names', 'Student,Essay\n'],
    ['more lines than are read', `Student,Essay\n${'x,1\n'.repeat(10_001)}`],
  ])('refuses a file with %s', async (_, csv) => {
    addWork('Twins');
    addWork('Twins');
    const { status, body } = await preview(csv);
    expect(status).toBe(422);
    expect(body.detail).toMatch(/\w{4}/);
  });

  test('of 10,000 lines is reported line by line, and one over 1 MB is too large', async () => {
    const { status, body } = await preview(`Student,Essay\n${'Somebody,1\n'.repeat(10_000)}`);
    expect(status).toBe(200);
    expect(body.lines).toHaveLength(10_000);
    expect(body.problems).toBe(10_000);
    expect((await preview(`Student,Essay\n${'x'.repeat(1_100_000)}`)).status).toBe(413);
  });

  test('two students of one name are told apart by username alone', async () => {
    host.client.exec("update user set name = 'Nova Adeyemi' where id = 'student-orion'");
    const { body } = await preview('Student,Essay\nNova Adeyemi,6');
    expect(body.lines[0].problem).toBe('two_students');
    expect((await importAll('Username,Essay\norion,6')).status).toBe(200);
  });

  test('excused work, and work of others, keeps what it has', async () => {
    host.client
      .prepare(
        "insert into grade (assignment_id, student_id, excused, graded_at) values (?, 'student-nova', 1, 1)",
      )
      .run(essay);
    const others = addWork('Of others');
    host.client.exec(`update assignment set audience = 'students' where id = ${others}`);
    const { body } = await preview('Student,Essay,Of others\nNova Adeyemi,6,6');
    expect(body.lines[0].cells.map(({ problem }: { problem: string }) => problem)).toEqual([
      'excused',
      'not_theirs',
    ]);
  });
});

describe('importing a file of scores', () => {
  const csv = 'Student,Essay\nNova Adeyemi,7\nOrion Castellanos,8';

  test('writes each score with a line in its log', async () => {
    expect((await importAll(csv)).body).toEqual({ changed: 2, students: 2, leftOut: 0 });
    expect(
      host.client.prepare('select what, by_id from grade_event where assignment_id = ?').all(essay),
    ).toEqual([
      { what: 'import', by_id: 'teacher-vega' },
      { what: 'import', by_id: 'teacher-vega' },
    ]);
    expect((await importAll(csv)).body.changed).toBe(0);
  });

  test('is refused when a cell changed since the preview, and does nothing', async () => {
    const { body } = await preview(csv);
    await vega.send('PUT', path('gradebook/cells'), {
      cells: [{ assignmentId: essay, studentId: 'student-orion', version: 0, earned: 1 }],
    });
    const answer = await vega.post(path('scores'), {
      csv,
      state: body.state,
      leaveOutProblems: false,
    });
    expect(answer.status).toBe(409);
    expect(answer.body.current.lines[1].cells[0].from).toBe(1);
    expect(scoreOf(essay, 'student-nova')).toBeNull();
  });

  test('with problems does nothing until they are to be left out', async () => {
    const wrong = `${csv}\nSomebody,3`;
    expect((await importAll(wrong)).status).toBe(422);
    expect(scoreOf(essay, 'student-nova')).toBeNull();
    expect((await importAll(wrong, { leaveOutProblems: true })).body).toEqual({
      changed: 2,
      students: 2,
      leftOut: 1,
    });
  });
});
