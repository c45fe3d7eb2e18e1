import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Bone, Loading } from '../../components/loading.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { useOnline } from '../../lib/online.ts';

interface ProgressStateProps<T> {
  query: UseQueryResult<T>;
  /** What is awaited: "Loading the streak". */
  label: string;
  children: (data: T) => ReactNode;
}

/** A page of progress while it is fetched, when it cannot be, and when it is there. */
export function ProgressState<T>({ query, label, children }: ProgressStateProps<T>) {
  const isOnline = useOnline();
  if (query.data !== undefined) return children(query.data);
  // Offline, the first failure is told: waiting through more of them helps nobody.
  const error = query.error ?? (isOnline ? null : query.failureReason);
  return error ? (
    <ProblemState error={error} onRetry={() => void query.refetch()} />
  ) : (
    <Loading label={label}>
      <Bone className="mb-4 h-7 w-36" />
      <Bone className="mb-8 h-20" />
      <Bone className="h-44" />
    </Loading>
  );
}
