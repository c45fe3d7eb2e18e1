import { useQuery } from '@tanstack/react-query';
import { Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { GradingForm } from './grading-form.tsx';
import { gradingQuery } from './queries.ts';

interface GradingSettingsProps {
  classId: number;
  /** Administrators and archived classes read it. */
  isReadOnly?: boolean;
}

/** How a class's totals are computed: categories and weights, late and missing work, letters. */
export function GradingSettings({ classId, isReadOnly = false }: GradingSettingsProps) {
  const { data, isPending, isError, error, refetch } = useQuery(gradingQuery(classId));
  return (
    <>
      {isPending && <Loading label="Loading the rules" />}
      {isError && !data && (
        <ProblemState error={error} onRetry={() => void refetch()} headingLevel={3} />
      )}
      {data && (
        <GradingForm key={classId} classId={classId} grading={data} isReadOnly={isReadOnly} />
      )}
    </>
  );
}
