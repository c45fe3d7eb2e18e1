import type {
  GradeLogAnswer,
  GradingQueue,
  RegradePreview,
  SubmittedWork,
} from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The work of an assignment, a student a row. */
export const gradingQueueQuery = (assignmentId: number) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'submissions'] as const,
    queryFn: ({ signal }) =>
      api.get<GradingQueue>(`/api/assignments/${assignmentId}/submissions`, { signal }),
  });

/** One student’s work. */
export const submissionQuery = (assignmentId: number, key: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'submission', key] as const,
    queryFn: ({ signal }) =>
      api.get<SubmittedWork>(
        `/api/assignments/${assignmentId}/submissions/${encodeURIComponent(key)}`,
        { signal },
      ),
  });

export const gradeLogQuery = (assignmentId: number, key: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'log', key] as const,
    queryFn: ({ signal }) =>
      api.get<GradeLogAnswer>(
        `/api/assignments/${assignmentId}/students/${encodeURIComponent(key)}/log`,
        { signal },
      ),
    staleTime: 0,
  });

/** Who would rise and fall by the mended keys. Asked by POST, because it is a piece of work; it stores nothing. */
export const regradePreviewQuery = (assignmentId: number) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'regrade'] as const,
    queryFn: ({ signal }) =>
      api.post<RegradePreview>(`/api/assignments/${assignmentId}/regrade/preview`, undefined, {
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
  });
