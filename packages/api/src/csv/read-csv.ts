import Papa from 'papaparse';

export interface CsvRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** The names of the columns, as the first line that is not empty has them. */
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly separator: string;
}

const SEPARATORS = [',', ';', '\t'];

/** The separator that the first line has most of, outside of quotes. */
function separatorOf(text: string): string {
  const first = text
    .slice(0, 10_000)
    .trimStart()
    .split(/\r\n|\r|\n/, 1)[0]!;
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Reads a table as spreadsheets save it: commas, semicolons or tabs, quoted cells that may hold line breaks,
 * a byte-order mark, any kind of line end. Empty lines are left out.
 * @param text decoded already
 * @param most stops after so many rows, with one more row than that
 */
export function readCsv(text: string, most: number): CsvTable {
  // Zero characters are what is left of an encoding read wrongly; they can stand in no cell.
  const bare = text.replace(/^\uFEFF/, '').replaceAll('\0', '');
  const separator = separatorOf(bare);
  const rows: CsvRow[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(bare, {
    delimiter: separator,
    step: ({ data, meta }, parser) => {
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += linesIn(bare.slice(read, meta.cursor));
      read = meta.cursor;
      if (rows.length > most + 1) parser.abort();
    },
  });
  const [first, ...others] = rows;
  return { header: first?.cells ?? [], rows: others, separator };
}
