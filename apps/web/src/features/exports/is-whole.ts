import type { ExportFormat } from '@planets/contract';

/** How a file of each kind ends. A CSV file has no end of its own: its lines are counted. */
const ENDS: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'PK\u0005\u0006',
  csv: '\r\n',
  json: '}\n',
  xapi: ']\n',
};

/** The end of a ZIP archive without a comment: its mark and 18 bytes. */
const ZIP_END_BYTES = 22;

/**
 * Whether a file has its end. A connection that breaks off is told by the browser, but not by everything that
 * may stand between it and the server, and half a file must not be taken for a whole one.
 * @param lines of a file that has a line for each session, its head included; else null.
 * @param sessions those that the server announced.
 */
export async function isWhole(
  file: Blob,
  format: ExportFormat,
  lines: number | null,
  sessions: number,
): Promise<boolean> {
  if (lines !== null && lines <= sessions) return false;
  const end = ENDS[format];
  const length = format === 'xlsx' ? ZIP_END_BYTES : end.length;
  const bytes = new Uint8Array(await file.slice(-length).arrayBuffer());
  return String.fromCharCode(...bytes.subarray(0, end.length)) === end;
}
