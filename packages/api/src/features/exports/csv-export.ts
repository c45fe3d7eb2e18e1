import { csvFile } from '../class-gradebook/csv-file.ts';
import { instantView } from '../sessions/session-view.ts';
import type { FiguresRow, PageOf } from './practice-pages.ts';
import { columnsOf, tableRows, type TableCell } from './practice-table.ts';

function plainCell(cell: TableCell): string | number | null {
  if (cell instanceof Date) return instantView(cell.getTime());
  return typeof cell === 'object' && cell !== null ? cell.day : cell;
}

/** The lines of a CSV file (RFC 4180), page by page. Formulas are defused as in the gradebook of a class. */
export function* csvExport(
  of: 'student' | 'class',
  pages: Iterable<PageOf<FiguresRow>>,
  bom: boolean,
): Generator<string> {
  const columns = columnsOf(of);
  yield csvFile({ names: [], rows: [columns.map(({ name }) => name)] }, bom);
  for (const page of pages)
    yield csvFile(
      { names: [], rows: tableRows(columns, page).map((row) => row.map(plainCell)) },
      false,
    );
}
