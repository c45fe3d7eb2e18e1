import type { Planet, ProgressQuery } from '@planets/contract';
import FileText from 'lucide-react/icons/file-text';
import { ButtonLink } from '../../components/button-link.tsx';
import { TakeAlongButton } from '../../features/exports/take-along-button.tsx';
import type { LedgerOwner } from '../../features/gradebook/ledger-owner.ts';
import { formatLocalDate } from '../../lib/local-day.ts';
import { planetNameIn } from '../../lib/planet-name.ts';
import { modeNames } from '../../lib/session-words.ts';

interface ProgressExportProps {
  owner: LedgerOwner;
  /** What the plots are of. */
  query: ProgressQuery;
  planets: readonly Planet[];
}

/** What narrows the plots, in words: "NumForge, Timed, from 1 November 2026". */
function queryInWords(
  { from, to, planet, topic, mode }: ProgressQuery,
  planets: readonly Planet[],
): string {
  const topics = planets.find(({ id }) => id === planet)?.topics ?? [];
  return [
    planet !== undefined && planetNameIn(planets, planet),
    topic !== undefined && (topics.find(({ id }) => id === topic)?.name ?? topic),
    mode !== undefined && modeNames[mode],
    from !== undefined && `from ${formatLocalDate(from)}`,
    to !== undefined && `to ${formatLocalDate(to)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** From the plots to paper and to a file, of the same days. */
export function ProgressExport({ owner, query, planets }: ProgressExportProps) {
  const { from, to, ...others } = query;
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const report = {
    variant: 'quiet',
    size: 'sm',
    search: days,
    icon: <FileText size={18} aria-hidden="true" />,
    children: 'Report for home',
  } as const;
  return (
    <>
      {owner.kind === 'self' ? (
        <ButtonLink to="/student/progress/report" {...report} />
      ) : (
        <ButtonLink
          to="/teacher/students/$studentId/progress/report"
          params={{ studentId: owner.id }}
          {...report}
        />
      )}
      <TakeAlongButton
        owner={owner}
        title={owner.kind === 'self' ? 'Take your practice with you' : 'Practice as a file'}
        filters={{
          ...others,
          ...(from !== undefined && { fromDate: from }),
          ...(to !== undefined && { toDate: to }),
        }}
        narrowedTo={queryInWords(query, planets)}
      >
        {owner.kind === 'self' ? 'Take it with you' : 'Download'}
      </TakeAlongButton>
    </>
  );
}
