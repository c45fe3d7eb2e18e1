import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { keepFile } from '../../lib/download.ts';
import { type AskedExport, type ExportProgress, fetchExport } from './fetch-export.ts';

/** Fetches practice as a file and gives it to the browser to keep. */
export function useExport() {
  const running = useRef<AbortController>(undefined);
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: async (asked: AskedExport) => {
      const own = new AbortController();
      running.current = own;
      setProgress(null);
      try {
        const exported = await fetchExport(asked, own.signal, setProgress);
        if (own.signal.aborted) return null;
        keepFile(exported.file, exported.name);
        return { name: exported.name, bytes: exported.file.size, sessions: exported.sessions };
      } catch (failure) {
        // Called off is no failure, and nothing was kept.
        if (own.signal.aborted) return null;
        throw failure;
      }
    },
  });

  return {
    /** Null until the first piece is here. */
    progress,
    isRunning: isPending,
    /** The file that is in the downloads now. */
    kept: data ?? null,
    error,
    start: mutate,
    stop: () => {
      running.current?.abort();
      reset();
    },
    /** Forgets how the last one ended. */
    clear: reset,
  };
}
