import writeXlsx from 'write-excel-file/universal';
import type { ExportTable } from './export-table.ts';

/** A workbook takes no more in one cell. */
const MOST_CHARACTERS = 32_767;

const text = (value: string) => ({ value: value.slice(0, MOST_CHARACTERS), type: String });

/** A workbook of one sheet. Text is written as text, so that what looks like a formula stays as it is. */
export function xlsxFile({ names, rows }: ExportTable): Promise<Blob> {
  return writeXlsx(
    [
      names.map((name) => ({ ...text(name), fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) =>
        row.map((value) =>
          value === null ? null : typeof value === 'number' ? { value, type: Number } : text(value),
        ),
      ),
    ],
    {
      sheet: 'Gradebook',
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: names.map((_, index) => ({ width: index === 0 ? 28 : 14 })),
    },
  ).toBlob();
}
