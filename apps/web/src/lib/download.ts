import { ApiProblem, NetworkFault } from './api-problem.ts';
import { problemOf } from './api.ts';

export interface DownloadOptions {
  signal: AbortSignal;
  /** Told first what the server says of the file; what it throws ends the download. */
  onStart?: (headers: Headers) => void;
  /** Told of every piece that came: bytes so far, and the piece itself. */
  onProgress: (bytes: number, piece: Uint8Array) => void;
}

/**
 * Fetches a file that the server makes while it sends it, and tells how much of it is here. Beside `api`, for what
 * is no JSON and takes longer than an answer may.
 * @throws ApiProblem, NetworkFault; the signal's reason when it was called off
 */
export async function fetchFile(
  path: string,
  { signal, onStart, onProgress }: DownloadOptions,
): Promise<Blob> {
  try {
    const response = await fetch(path, { signal, credentials: 'same-origin' });
    if (!response.ok) throw await problemOf(response);
    if (!response.body) throw new NetworkFault('unreachable');
    onStart?.(response.headers);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      pieces.push(step.value);
      bytes += step.value.length;
      onProgress(bytes, step.value);
    }
    return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof NetworkFault || signal.aborted) throw error;
    throw new NetworkFault('unreachable', error);
  }
}

/** Gives a file to the browser to keep, as a link would. */
export function keepFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
