import { ProgressBar } from '../../components/progress-bar.tsx';
import { formatNumber } from '../../lib/format.ts';
import { sizeWords } from '../../lib/size-words.ts';
import type { ExportProgress as Progress } from './fetch-export.ts';

/** How much of a file is here: sessions where its lines can be counted, else its size. */
export function ExportProgress({ progress }: { progress: Progress | null }) {
  const { bytes, sessions, of } = progress ?? { bytes: 0, sessions: null, of: 0 };
  return (
    <div className="space-y-2">
      {sessions !== null && (
        <ProgressBar
          value={sessions}
          max={of}
          label={`${formatNumber(sessions)} of ${formatNumber(of)} sessions`}
          tone="practice"
        />
      )}
      <p className="text-sm text-ink-soft tabular-nums">
        {sessions !== null &&
          `${formatNumber(sessions)} of ${formatNumber(of)} sessions are here, `}
        {bytes === 0 ? 'The file is being made.' : `${sizeWords(bytes)} so far.`}
      </p>
    </div>
  );
}
