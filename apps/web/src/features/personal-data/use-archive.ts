import { useEffect, useRef, useState } from 'react';
import { fetchFile, keepFile } from '../../lib/download.ts';

/** How far taking out an archive has come. */
export type ArchiveState =
  | { phase: 'idle' }
  | { phase: 'taking'; bytes: number }
  | { phase: 'taken'; bytes: number }
  | { phase: 'failed'; error: unknown };

/** Takes out an archive and hands it to the browser as a file. */
export function useArchive(path: string, fileName: string) {
  const [state, setState] = useState<ArchiveState>({ phase: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const take = async (): Promise<void> => {
    const own = new AbortController();
    running.current = own;
    setState({ phase: 'taking', bytes: 0 });
    try {
      const file = await fetchFile(path, {
        signal: own.signal,
        onProgress: (bytes) => setState({ phase: 'taking', bytes }),
      });
      keepFile(file, fileName);
      setState({ phase: 'taken', bytes: file.size });
    } catch (error) {
      if (!own.signal.aborted) setState({ phase: 'failed', error });
    }
  };
  const stop = (): void => {
    running.current?.abort();
    setState({ phase: 'idle' });
  };
  return { state, take, stop };
}
