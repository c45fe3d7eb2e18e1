import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

const MOST = 500;

describe('a table is read as it was saved', () => {
  test.each([
    ['commas', 'name,group\nNova,A\n', ',', [['Nova', 'A']]],
    ['semicolons', 'name;group\nNova;A\n', ';', [['Nova', 'A']]],
    ['tabs', 'name\tgroup\nNova\tA\n', '\t', [['Nova', 'A']]],
    ['a byte-order mark', '\uFEFFname,group\nNova,A', ',', [['Nova', 'A']]],
    ['line ends of Windows', 'name,group\r\nNova,A\r\n', ',', [['Nova', 'A']]],
    ['line ends of an old Mac', 'name,group\rNova,A\r', ',', [['Nova', 'A']]],
    ['a comma inside quotes', 'name;group\n"Adeyemi, Nova";A', ';', [['Adeyemi, Nova', 'A']]],
    [
      'quotes inside quotes',
      'name,group\n"Nova ""N"" Adeyemi",A',
      ',',
      [['Nova "N" Adeyemi', 'A']],
    ],
    ['a separator in a quoted heading', '"name; all of it",group\nNova,A', ',', [['Nova', 'A']]],
    ['blanks around cells', 'name , group\n  Nova ,\tA ', ',', [['Nova', 'A']]],
    ['empty lines', '\n\nname,group\n\n,,\nNova,A\n\n', ',', [['Nova', 'A']]],
    ['one column', 'name\nNova', ',', [['Nova']]],
    ['an encoding that left zeros', 'n\0ame,group\nNo\0va,A', ',', [['Nova', 'A']]],
    ['nothing', '', ',', []],
  ])('%s', (_, text, separator, cells) => {
    const table = readCsv(text, MOST);
    expect(table.separator).toBe(separator);
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
  });
});

test('each row knows the line of the file that it begins on', () => {
  const text = 'name,note\n\nNova,"two\nlines"\r\nOrion,x\n\n\nLyra,y';
  expect(readCsv(text, MOST).rows.map(({ line }) => line)).toEqual([3, 5, 8]);
});

test('a file that is too long is not read to its end', () => {
  const text = `name\n${'Nova\n'.repeat(10_000)}`;
  expect(readCsv(text, MOST).rows).toHaveLength(MOST + 1);
});

test('what was written comes back', () => {
  const cell = fc.string().map((text) => text.replaceAll('\0', '').trim());
  const table = fc.array(fc.tuple(fc.constant('x'), cell), { maxLength: 20 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse([['name', 'note'], ...rows]);
      const lineEnds = (value: string) => value.replaceAll('\r\n', '\n').trim();
      expect(readCsv(text, MOST).rows.map(({ cells }) => lineEnds(cells[1]!))).toEqual(
        rows.map(([, note]) => lineEnds(note)),
      );
    }),
  );
});
