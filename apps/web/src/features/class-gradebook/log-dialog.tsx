import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../components/dialog.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { formatDayAndTime } from '../../lib/format.ts';
import { gradeLogQuery } from './queries.ts';

interface LogDialogProps {
  assignmentId: number;
  studentId: string;
  /** "Essay, Nova Adeyemi". */
  of: string;
  onClose: () => void;
}

/** Every change of one grade, newest first. */
export function LogDialog({ assignmentId, studentId, of, onClose }: LogDialogProps) {
  const { data, isPending, isError, error, refetch } = useQuery(
    gradeLogQuery(assignmentId, studentId),
  );
  return (
    <Dialog title="What happened to this grade" isOpen onClose={onClose}>
      <p className="text-ink-soft">
        <bdi>{of}</bdi>
      </p>
      {isPending && <Loading label="Loading the log" />}
      {isError && <ProblemState error={error} onRetry={() => void refetch()} headingLevel={3} />}
      {data?.entries.length === 0 && <p className="mt-4">Nothing was changed yet.</p>}
      {data && data.entries.length > 0 && (
        <ol className="mt-4 divide-y divide-line border-y border-line">
          {data.entries.map(({ id, at, by, words, why }) => (
            <li key={id} className="py-3">
              <p>{words}</p>
              {why !== null && (
                <p>
                  Why: <bdi>{why}</bdi>
                </p>
              )}
              <p className="text-sm text-ink-soft">
                <bdi>{by ?? 'By itself'}</bdi>, {formatDayAndTime(at)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
