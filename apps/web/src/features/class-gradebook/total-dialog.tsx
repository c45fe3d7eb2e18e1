import type { GradebookStudent } from '@planets/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TotalWorking } from '../../components/total-working/total-working.tsx';
import { formatPercent } from '../../lib/format.ts';
import { totalQuery } from './queries.ts';

interface TotalDialogProps {
  classId: number;
  student: GradebookStudent;
  onClose: () => void;
}

/** A total opened down to what it was computed from. */
export function TotalDialog({ classId, student, onClose }: TotalDialogProps) {
  const [which, setWhich] = useState<'soFar' | 'ifNothingMore'>('soFar');
  const { data, isPending, isError, error, refetch } = useQuery(totalQuery(classId, student.id));
  return (
    <Dialog title={`Total of ${student.name}`} isOpen onClose={onClose}>
      <p className="text-ink-soft">
        From all grades, also those that the student does not see yet. Self-practice is in none of
        it.
      </p>
      {isPending && <Loading label="Loading the working" />}
      {isError && <ProblemState error={error} onRetry={() => void refetch()} headingLevel={3} />}
      {data && (
        <>
          <Segmented
            label="Which total"
            hideLabel
            className="mt-4"
            value={which}
            onChange={setWhich}
            options={[
              { value: 'soFar', label: `So far: ${formatPercent(data.soFar.shown)}` },
              {
                value: 'ifNothingMore',
                label: `If nothing more: ${formatPercent(data.ifNothingMore.shown)}`,
              },
            ]}
          />
          <div className="mt-4">
            <TotalWorking total={data[which]} />
          </div>
        </>
      )}
    </Dialog>
  );
}
