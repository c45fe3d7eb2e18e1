import { STUDENTS_MAX } from '@planets/contract';
import { readCsv } from '../../csv/read-csv.ts';
import { invalid } from '../../http/problem.ts';

/** One student as a line of a list has them. Empty cells are empty texts. */
export interface RosterRow {
  readonly line: number;
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly group: string;
}

type Column = 'name' | 'first' | 'last' | 'username' | 'password' | 'group';

/** What schools call the columns. Capitals, blanks and underscores do not matter. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'],
  ['fullname', 'name'],
  ['student', 'name'],
  ['studentname', 'name'],
  ['firstname', 'first'],
  ['givenname', 'first'],
  ['lastname', 'last'],
  ['surname', 'last'],
  ['familyname', 'last'],
  ['username', 'username'],
  ['login', 'username'],
  ['password', 'password'],
  ['group', 'group'],
]);

const SEPARATOR_WORDS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
};

const columnOf = (heading: string): Column | undefined =>
  COLUMNS.get(heading.toLowerCase().replaceAll(/[\s_.-]/g, ''));

function requireColumns(columns: readonly (Column | undefined)[]): void {
  if (!columns.includes('name') && !(columns.includes('first') && columns.includes('last')))
    throw invalid(
      'csv',
      'No column of names was found. The first line names the columns: "name" (or "first name" and "last name"), and if you wish "username", "password" and "group".',
    );
  const known = columns.filter((column) => column !== undefined);
  if (new Set(known).size < known.length)
    throw invalid('csv', 'Two columns have the same meaning. Keep one of each.');
}

/** What is to know of the file as a whole. Unknown headings are counted and not repeated. */
function notesOn(columns: readonly (Column | undefined)[], separator: string): string[] {
  const unknown = columns.filter((column) => column === undefined).length;
  const words = { first: 'first name', last: 'last name' } as const;
  const read = columns
    .filter((column) => column !== undefined)
    .map((column) => (column === 'first' || column === 'last' ? words[column] : column));
  return [
    `Columns read: ${read.join(', ')}.`,
    ...(unknown === 0
      ? []
      : [`${unknown === 1 ? 'One other column was' : `${unknown} other columns were`} not read.`]),
    ...(columns.length === 1 ? [] : [`Cells are separated by ${SEPARATOR_WORDS[separator]}.`]),
  ];
}

/**
 * The students in a list as text, and what is to know of the list.
 * @throws ProblemError invalid when there is no column of names, no student, or more than a class holds
 */
export function readRosterCsv(text: string): { rows: RosterRow[]; notes: string[] } {
  const { header, rows, separator } = readCsv(text, STUDENTS_MAX);
  if (header.length === 0) throw invalid('csv', 'There is nothing in this list.');
  const columns = header.map(columnOf);
  requireColumns(columns);
  if (rows.length === 0) throw invalid('csv', 'There is no student under the first line.');
  if (rows.length > STUDENTS_MAX)
    throw invalid(
      'csv',
      `This list has more than ${STUDENTS_MAX} students, and a class has at most ${STUDENTS_MAX}. Nothing was read.`,
    );
  return {
    rows: rows.map(({ line, cells }) => {
      const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
      const name = cell('name') || [cell('first'), cell('last')].filter(Boolean).join(' ');
      return {
        line,
        name: name.replaceAll(/\s+/g, ' '),
        username: cell('username').toLowerCase(),
        password: cell('password'),
        group: cell('group').replaceAll(/\s+/g, ' '),
      };
    }),
    notes: notesOn(columns, separator),
  };
}
