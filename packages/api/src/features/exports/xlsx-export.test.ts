import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../testing/node-host.ts';
import { columnLetters, xmlText } from './sheet-xml.ts';
import { xlsxExport } from './xlsx-export.ts';

/** The cells of a sheet as a spreadsheet would read them: text, numbers with their format. */
function cellsOf(xml: string): Map<string, string | { value: number; format: number }> {
  const cells = new Map<string, string | { value: number; format: number }>();
  for (const [, at, format, text, value] of xml.matchAll(
    /<c r="([A-Z]+\d+)"(?: s="(\d)")?(?: t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/g,
  ))
    cells.set(
      at!,
      text === undefined ? { value: Number(value), format: Number(format ?? 0) } : text,
    );
  return cells;
}

async function workbook(name?: string) {
  const host = nodeHost('small-school');
  if (name !== undefined)
    host.client
      .prepare("update practice_sessions set topic = ? where student_id = 'student-nova'")
      .run(name);
  const nova = await host.signedIn('nova');
  const response = await host.app.request('/api/gradebook/practice/export?format=xlsx', {
    headers: { cookie: nova.cookie },
  });
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const { body } = await nova.get('/api/gradebook/practice/export?format=json');
  return {
    response,
    sessions: body.sessions,
    files: Object.fromEntries(
      Object.entries(files).map(([file, bytes]) => [file, strFromU8(bytes)]),
    ),
  };
}

describe('the workbook', () => {
  test('has numbers as numbers, days and instants as dates, and the names kept in sight', async () => {
    const { files, sessions, response } = await workbook();
    expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
    const xml = files['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
    const cells = cellsOf(xml);
    const at = (heading: string, row: number) => {
      const [place] = [...cells].find(
        ([cell, text]) => /^[A-Z]+1$/.test(cell) && text === heading,
      )!;
      return cells.get(`${place.replace('1', '')}${row}`);
    };
    for (const [index, session] of sessions.entries()) {
      const row = index + 2;
      expect(at('Session', row)).toEqual({ value: session.id, format: 0 });
      expect(at('Score (%)', row)).toEqual({ value: session.scorePercent, format: 0 });
      expect(at('Topic', row)).toBe(xmlText(session.topic.name));
      const saved = at('Saved (UTC)', row) as { value: number; format: number };
      expect(saved.format).toBe(2);
      expect(Math.round((saved.value - 25_569) * 86_400_000)).toBe(Date.parse(session.savedAt));
      expect(at('Local date', row)).toEqual(
        session.localDate === null
          ? undefined
          : { value: Date.parse(session.localDate) / 86_400_000 + 25_569, format: 3 },
      );
    }
    expect(cells.has(`A${sessions.length + 2}`)).toBe(false);
  });

  test('is made of what a workbook has to have, each named where it is', async () => {
    const { files } = await workbook();
    expect(Object.keys(files).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const part of ['workbook', 'worksheets/sheet1', 'styles'])
      expect(files['[Content_Types].xml']).toContain(`PartName="/xl/${part}.xml"`);
  });

  test.each([
    ['=HYPERLINK("http://x.invalid")', '=HYPERLINK(&quot;http://x.invalid&quot;)'],
    ['<c>&amp;', '&lt;c&gt;&amp;amp;'],
    ['a\u0000b\u001Bc', 'a\uFFFDb\uFFFDc'],
    ['two\r\nlines', 'two\nlines'],
    ['_x0041_', '_x005F_x0041_'],
    ['كسور', 'كسور'],
    ['half \uD83D', 'half \uFFFD'],
  ])('holds the name %j as text and as nothing else', async (name, written) => {
    const { files } = await workbook(name);
    const xml = files['xl/worksheets/sheet1.xml']!;
    expect(xml).not.toContain('<f>');
    expect(xml).toContain(`<t xml:space="preserve">${written}</t>`);
  });

  test('goes on in another sheet where one is full', () => {
    const row = {
      id: 1,
      studentId: 's',
      subject: 'num_forge',
      topicId: 'fractions_add',
      topic: 'Fractions',
      gradeLevel: 5,
      mode: 'full',
      completed: true,
      endedBy: 'completion',
      totalQuestions: 10,
      questionsAnswered: 10,
      questionsCorrect: 7,
      scorePercent: 70,
      timeSpentSeconds: 60,
      startedAt: 0,
      completedAt: 60_000,
      zone: null,
      localDate: null,
    } as const;
    const student = { id: 's', name: 'S' };
    const pages = [1, 2].map((page) => ({
      student,
      rows: [0, 1, 2].map((index) => ({ ...row, id: page * 10 + index })),
    }));
    const chunks = [...xlsxExport('student', pages, Date.UTC(2026, 2, 16), 5)];
    const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    const files = unzipSync(bytes);
    const ids = (sheet: number) =>
      [...cellsOf(strFromU8(files[`xl/worksheets/sheet${sheet}.xml`]!))].flatMap(([cell, value]) =>
        /^A(?!1$)\d+$/.test(cell) && typeof value !== 'string' ? [value.value] : [],
      );
    expect([ids(1), ids(2)]).toEqual([
      [10, 11, 12, 20],
      [21, 22],
    ]);
    expect(strFromU8(files['xl/workbook.xml']!)).toContain('name="Practice 2"');
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
