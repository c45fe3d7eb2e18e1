import { MOST_SCORE_LINES } from '@planets/contract';
import { readCsv } from '../../csv/read-csv.ts';
import { invalid } from '../../http/problem.ts';
import type { SheetAssignment, SheetStudent } from './sheet-store.ts';

export interface ScoreColumn {
  readonly at: number;
  readonly name: string;
  readonly assignment: SheetAssignment;
}

/** A file of scores, read as a table: who stands where, and which columns are assignments. */
export interface ScoreFile {
  readonly columns: readonly ScoreColumn[];
  readonly ignored: readonly string[];
  /** Where students are named, and how. */
  readonly by: 'id' | 'username' | 'name';
  readonly studentAt: number;
  /** Commas and points cannot be told apart where commas separate. */
  readonly commaIsDecimal: boolean;
  readonly lines: readonly { readonly line: number; readonly entries: readonly string[] }[];
}

/** Names are compared without regard to case, spaces, accents' encoding, or an apostrophe that defuses. */
export const plainName = (text: string): string =>
  text.normalize('NFC').trim().replace(/^'/, '').replaceAll(/\s+/gu, ' ').toLowerCase();

const STUDENT_COLUMNS = [
  ['id', ['id', 'student id']],
  ['username', ['username', 'user name', 'login']],
  ['name', ['student', 'name', 'student name']],
] as const;

/**
 * Finds the assignment that a column is named after: by a title that only one has, else by `#12` at its end,
 * as an export writes it. The title comes first, since it may itself end in a number: "Quiz #3".
 */
function columnsNamed(
  assignments: readonly SheetAssignment[],
): (name: string) => SheetAssignment | undefined {
  const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const byTitle = Map.groupBy(assignments, ({ title }) => plainName(title));
  return (name) => {
    const titled =
      byTitle.get(plainName(name)) ??
      byTitle.get(plainName(name.replace(/\(\d+(?:\.\d+)? points?\)\s*$/i, '')));
    if (titled) return titled.length === 1 ? titled[0] : undefined;
    const number = /#(\d+)$/.exec(name.trim())?.[1];
    return number === undefined ? undefined : byId.get(Number(number));
  };
}

/** @throws ProblemError invalid where the whole file cannot be used */
export function readScores(csv: string, assignments: readonly SheetAssignment[]): ScoreFile {
  const { header: names, rows, separator } = readCsv(csv, MOST_SCORE_LINES);
  if (rows.length > MOST_SCORE_LINES)
    throw invalid(
      'csv',
      `The file has more than ${MOST_SCORE_LINES.toLocaleString('en')} lines, which are the most that are read.`,
    );
  const plain = names.map(plainName);
  const students = STUDENT_COLUMNS.map(([by, words]) => ({
    by,
    at: plain.findIndex((name) => (words as readonly string[]).includes(name)),
  })).find(({ at }) => at >= 0);
  if (!students) throw invalid('csv', 'The first line must name a column Student, Username or Id.');
  const assignmentNamed = columnsNamed(assignments);
  const columns: ScoreColumn[] = [];
  const ignored: string[] = [];
  for (const [at, name] of names.entries()) {
    const assignment = assignmentNamed(name);
    const again = columns.find((column) => column.assignment === assignment);
    if (assignment && again)
      throw invalid(
        'csv',
        `Columns ${again.at + 1} and ${at + 1} are both for “${assignment.title}”. Keep one of them.`,
      );
    if (assignment) columns.push({ at, name, assignment });
    else if (
      name.trim() !== '' &&
      !STUDENT_COLUMNS.some(([, words]) => (words as readonly string[]).includes(plain[at]!))
    )
      ignored.push(name.slice(0, 200));
  }
  if (columns.length === 0)
    throw invalid(
      'csv',
      'No column is named after an assignment of this class. Use its title, or # and its number.',
    );
  if (rows.length === 0) throw invalid('csv', 'There is no line below the line of names.');
  return {
    columns,
    ignored,
    by: students.by,
    studentAt: students.at,
    commaIsDecimal: separator !== ',',
    lines: rows.map(({ line, cells }) => ({ line, entries: cells })),
  };
}

/** Students by what a file calls them; several where a name is not enough. */
export function studentsBy(
  by: ScoreFile['by'],
  students: readonly SheetStudent[],
): ReadonlyMap<string, readonly SheetStudent[]> {
  const found = new Map<string, SheetStudent[]>();
  for (const student of students) {
    const name = by === 'id' ? student.id : by === 'username' ? student.username : student.name;
    if (name !== null) {
      const key = plainName(name);
      found.set(key, [...(found.get(key) ?? []), student]);
    }
  }
  return found;
}

export type ReadScore = number | 'empty' | 'formula' | 'not_a_number' | 'decimals';

/** What one entry says. Spaces around it do not matter. */
export function readScore(entry: string, commaIsDecimal: boolean): ReadScore {
  const text = entry.trim();
  if (text === '') return 'empty';
  if (/^'?[=＝@＠]/u.test(text) || /^'?[+\-＋－].*[A-Za-z(]/u.test(text)) return 'formula';
  const plain = commaIsDecimal ? text.replace(/^(-?\d+),(\d{1,3})$/, '$1.$2') : text;
  if (!/^[+-]?\d{1,9}(?:\.\d*)?$|^[+-]?\.\d+$/.test(plain)) return 'not_a_number';
  const value = Number(plain);
  return Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6 ? value : 'decimals';
}
