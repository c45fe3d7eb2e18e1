import { csvFile } from '../class-gradebook/csv-file.ts';
import type { FileInPieces } from './zipped.ts';

export type PartRow = Readonly<Record<string, unknown>>;

/** One thing that is held about a person: a file of rows, read page by page. */
export interface ArchivePart {
  /** Of its files, without the ending. */
  readonly name: string;
  /** A line of README.txt. */
  readonly about: string;
  /** The tables it is read from. */
  readonly tables: readonly string[];
  /** The fields of a table: there is a CSV file too, with those that are not lists. */
  readonly columns?: readonly string[];
  readonly pages: () => Iterable<readonly PartRow[]>;
}

/** A JSON list, a row a line. */
function* jsonPieces(pages: Iterable<readonly PartRow[]>): Generator<string> {
  yield '[';
  let isFirst = true;
  for (const rows of pages) {
    if (rows.length === 0) continue;
    yield (isFirst ? '\n' : ',\n') + rows.map((row) => JSON.stringify(row)).join(',\n');
    isFirst = false;
  }
  yield isFirst ? ']\n' : '\n]\n';
}

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

function* csvPieces(
  columns: readonly string[],
  pages: Iterable<readonly PartRow[]>,
): Generator<string> {
  yield csvFile({ names: [], rows: [columns] }, true);
  for (const rows of pages)
    if (rows.length > 0)
      yield csvFile(
        { names: [], rows: rows.map((row) => columns.map((column) => cell(row[column]))) },
        false,
      );
}

/** The files of a part: JSON with everything, and a table where it is one. */
export const filesOf = ({ name, columns, pages }: ArchivePart): FileInPieces[] => [
  { name: `${name}.json`, pieces: jsonPieces(pages()) },
  ...(columns === undefined ? [] : [{ name: `${name}.csv`, pieces: csvPieces(columns, pages()) }]),
];
