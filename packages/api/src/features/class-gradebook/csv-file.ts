import Papa from 'papaparse';
import type { ExportTable } from './export-table.ts';

/**
 * What a spreadsheet would take for a formula: also behind spaces, and in full width. It gets an apostrophe,
 * which spreadsheets show as "this is text" (OWASP, CSV injection).
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

/** UTF-8 text; `bom` for programs that take any other CSV for the code page of the machine. */
export const csvFile = ({ names, rows }: ExportTable, bom: boolean): string =>
  (bom ? '\uFEFF' : '') +
  Papa.unparse(
    { fields: [...names], data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: FORMULA },
  ) +
  '\r\n';
