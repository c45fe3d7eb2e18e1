import { useQuery } from '@tanstack/react-query';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState } from 'react';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { formatDayAndTime } from '../../lib/format.ts';
import { gradeLogQuery } from './queries.ts';

/** All that happened to a grade, for who asks. */
export function GradeLog({
  assignmentId,
  studentKey,
}: {
  assignmentId: number;
  studentKey: string;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="group/log" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-sm text-sm font-medium text-action hover:text-action-strong [&::-webkit-details-marker]:hidden">
        <ChevronDown
          size={18}
          aria-hidden="true"
          className="shrink-0 transition-transform group-open/log:rotate-180"
        />
        Log of this grade
      </summary>
      {isOpen && <Entries assignmentId={assignmentId} studentKey={studentKey} />}
    </details>
  );
}

function Entries({ assignmentId, studentKey }: { assignmentId: number; studentKey: string }) {
  const { data, isPending, isError, error, refetch } = useQuery(
    gradeLogQuery(assignmentId, studentKey),
  );
  if (isPending) return <Loading label="Loading the log" />;
  if (isError)
    return <ProblemState error={error} headingLevel={3} onRetry={() => void refetch()} />;
  if (data.entries.length === 0)
    return <p className="text-sm text-ink-soft">Nothing has changed here yet.</p>;
  return (
    <ol className="space-y-3 text-sm">
      {data.entries.map(({ id, at, by, words, why }) => (
        <li key={id}>
          <p className="text-ink-soft">
            <time dateTime={at}>{formatDayAndTime(at)}</time>
            {', '}
            <span dir="auto">{by ?? 'by itself'}</span>
          </p>
          <p>{words}</p>
          {why !== null && (
            <p className="text-ink-soft" dir="auto">
              Why: {why}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
