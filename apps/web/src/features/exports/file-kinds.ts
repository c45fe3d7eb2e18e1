import type { ExportFormat } from '@planets/contract';

export interface FileKind {
  readonly format: ExportFormat;
  readonly name: string;
  readonly ending: string;
  /** What opens it, and what it has of each session. */
  readonly words: string;
  /** Every session is a line, so what came can be counted. */
  readonly hasLines: boolean;
}

/** The files there are, the one for most people first. */
export const fileKinds: readonly FileKind[] = [
  {
    format: 'xlsx',
    name: 'Spreadsheet',
    ending: '.xlsx',
    words: 'For Excel, Numbers, LibreOffice or Google Sheets. A line for each session.',
    hasLines: false,
  },
  {
    format: 'csv',
    name: 'CSV',
    ending: '.csv',
    words: 'The same lines as plain text, for nearly every program.',
    hasLines: true,
  },
  {
    format: 'json',
    name: 'JSON',
    ending: '.json',
    words: 'For programs: every session with its questions and what was answered.',
    hasLines: true,
  },
  {
    format: 'xapi',
    name: 'xAPI',
    ending: '.xapi.json',
    words: 'For learning record stores: sessions and answers as statements, without names.',
    hasLines: false,
  },
];

export const kindOf = (format: ExportFormat): FileKind =>
  fileKinds.find((kind) => kind.format === format) ?? fileKinds[0]!;
