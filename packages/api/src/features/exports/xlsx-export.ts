import { Zip, ZipDeflate } from 'fflate';
import type { FiguresRow, PageOf } from './practice-pages.ts';
import { columnsOf, tableRows } from './practice-table.ts';
import { rowXml, sheetEnd, sheetStart, workbookFiles } from './sheet-xml.ts';

/** A sheet takes no more; the first one is the names. */
const MOST_ROWS = 1_048_576;

/**
 * A workbook, page by page. Libraries that write workbooks hold all rows until the end, or need Node's own streams,
 * which the page's host has not: so the little XML there is to it is written here, and zipped as it comes.
 * @param now UTC milliseconds, for the dates of the files in it.
 */
export function* xlsxExport(
  of: 'student' | 'class',
  pages: Iterable<PageOf<FiguresRow>>,
  now: number,
  mostRows = MOST_ROWS,
): Generator<Uint8Array> {
  const columns = columnsOf(of);
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = () => ready.splice(0);
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = now;
    zip.add(file);
    return file;
  };
  let sheets = 0;
  let row = 1;
  const beginSheet = (): ZipDeflate => {
    sheets += 1;
    row = 1;
    const begun = begin(`xl/worksheets/sheet${sheets}.xml`);
    begun.push(encoder.encode(sheetStart(columns)));
    return begun;
  };
  const endSheet = (ended: ZipDeflate) =>
    ended.push(encoder.encode(sheetEnd(columns.length, row)), true);

  let sheet = beginSheet();
  for (const page of pages) {
    let xml = '';
    for (const cells of tableRows(columns, page)) {
      if (row === mostRows) {
        sheet.push(encoder.encode(xml));
        xml = '';
        endSheet(sheet);
        sheet = beginSheet();
      }
      row += 1;
      xml += rowXml(cells, row);
    }
    sheet.push(encoder.encode(xml));
    yield* taken();
  }
  endSheet(sheet);
  for (const [name, xml] of workbookFiles(sheets)) begin(name).push(encoder.encode(xml), true);
  zip.end();
  yield* taken();
}
