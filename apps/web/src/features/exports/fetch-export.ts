import type { ExportFilters, ExportFormat, ExportQuery } from '@planets/contract';
import { ApiProblem, NetworkFault, problemOf } from '../../lib/api.ts';
import { fetchFile } from '../../lib/download.ts';
import { countLines } from './count-lines.ts';
import { type ExportOwner, exportPath } from './export-path.ts';
import { kindOf } from './file-kinds.ts';
import { fileNameIn } from './file-name.ts';
import { isWhole } from './is-whole.ts';

/** What of a file is here. */
export interface ExportProgress {
  readonly bytes: number;
  /** Null where a file's sessions cannot be told from its bytes. */
  readonly sessions: number | null;
  /** Sessions the whole file has. */
  readonly of: number;
}

export interface ExportedFile {
  readonly file: Blob;
  readonly name: string;
  readonly sessions: number;
}

export interface AskedExport {
  readonly owner: ExportOwner;
  readonly filters: ExportFilters;
  readonly format: ExportFormat;
  /** CSV: with the mark by which Excel knows UTF-8. */
  readonly isForExcel: boolean;
}

const addressOf = (owner: ExportOwner, query: ExportQuery): string =>
  `${exportPath(owner)}?${new URLSearchParams(query as Record<string, string>)}`;

/** A school's Wi-Fi sign-in page answers 200 to everything, and counts no sessions. */
function totalIn(headers: Headers): number {
  const total = headers.get('x-total-rows');
  if (total === null) throw new NetworkFault('not-our-server');
  return Number(total);
}

/**
 * Fetches practice as a file, and tells with every piece how much of it is here.
 * @throws ApiProblem, NetworkFault; the signal's reason when it was called off
 */
export async function fetchExport(
  { owner, filters, format, isForExcel }: AskedExport,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportedFile> {
  const { hasLines, ending } = kindOf(format);
  const bom = format === 'csv' && isForExcel;
  const address = addressOf(owner, { ...filters, format, ...(bom && { bom: 'true' }) });
  let [name, of, lines] = [`practice${ending}`, 0, 0];
  const file = await fetchFile(address, {
    signal,
    onStart(headers) {
      of = totalIn(headers);
      name = fileNameIn(headers.get('content-disposition'), name);
    },
    onProgress(bytes, piece) {
      if (hasLines) lines += countLines(piece);
      // One line of these files is their head.
      const sessions = hasLines ? Math.min(of, Math.max(0, lines - 1)) : null;
      onProgress({ bytes, sessions, of });
    },
  });
  if (!(await isWhole(file, format, hasLines ? lines : null, of)))
    throw new NetworkFault('unreachable');
  return { file, name, sessions: of };
}

/**
 * How many sessions a file will have, asked without making it.
 * @throws ApiProblem, NetworkFault; the signal's reason when it was called off
 */
export async function countSessions(
  owner: ExportOwner,
  filters: ExportFilters,
  signal: AbortSignal,
): Promise<number> {
  try {
    const response = await fetch(addressOf(owner, { ...filters, format: 'csv' }), {
      method: 'HEAD',
      signal,
      credentials: 'same-origin',
    });
    if (!response.ok) throw await problemOf(response);
    return totalIn(response.headers);
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof NetworkFault || signal.aborted) throw error;
    throw new NetworkFault('unreachable', error);
  }
}
