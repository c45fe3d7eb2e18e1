import type { ExportFilters, ExportFormat } from '@planets/contract';
import type { Services } from '../../services.ts';
import type { ExportablePractice } from './access.ts';
import { csvExport } from './csv-export.ts';
import { exportStream } from './export-stream.ts';
import { attachment } from './file-name.ts';
import { jsonExport } from './json-export.ts';
import { countSessions, figurePages, sessionPages, type ExportScope } from './practice-pages.ts';
import { xapiExport } from './xapi-export.ts';
import { xlsxExport } from './xlsx-export.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface AskedFile {
  readonly format: ExportFormat;
  readonly bom: boolean;
  readonly filters: ExportFilters;
}

const FILES = {
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
  json: { type: 'application/json', ending: 'json' },
  xlsx: { type: XLSX, ending: 'xlsx' },
  xapi: { type: 'application/json', ending: 'xapi.json' },
} as const satisfies Record<ExportFormat, { type: string; ending: string }>;

function chunksOf(db: Services['db'], scope: ExportScope, { format, bom }: AskedFile) {
  const { type } = scope.practice.of;
  switch (format) {
    case 'csv':
      return csvExport(type, figurePages(db, scope), bom);
    case 'xlsx':
      return xlsxExport(type, figurePages(db, scope), scope.until);
    case 'json':
      return jsonExport(scope, sessionPages(db, scope));
    case 'xapi':
      return xapiExport(sessionPages(db, scope));
  }
}

/**
 * Practice as a file that is made while it is sent: its body and headers. Sessions saved from now on are not in it;
 * those that are taken out meanwhile may be.
 */
export function exportPractice(
  { db, now, log }: Pick<Services, 'db' | 'now' | 'log'>,
  practice: ExportablePractice,
  asked: AskedFile,
) {
  const scope: ExportScope = { practice, filters: asked.filters, until: now() };
  const { type, ending } = FILES[asked.format];
  return {
    body: exportStream(chunksOf(db, scope, asked), (error) =>
      log({ level: 'error', event: 'export failed', facts: { error: String(error) } }),
    ),
    headers: {
      'content-type': type,
      'content-disposition': attachment(practice.of.name, ending),
      'cache-control': 'no-store',
      'x-total-rows': String(countSessions(db, scope)),
    },
  };
}
