import type {
  AssignmentStatistics,
  HistoryAnswer,
  WhatIfAnswer,
  WhatIfBody,
} from '@planets/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { all } from './first-queries.ts';
import { type HistoryFilters, historyParams } from './gradebook-search.ts';
import { type LedgerOwner, gradebookPath } from './ledger-owner.ts';

const pageSize = 20;

/** Totals as if; asked again with each change, the last ones stay until the next ones come. */
export const whatIfQuery = (body: WhatIfBody) =>
  queryOptions({
    queryKey: [...all, 'what-if', body],
    queryFn: ({ signal }) => api.post<WhatIfAnswer>('/api/gradebook/what-if', body, { signal }),
    placeholderData: keepPreviousData,
  });

/** How the class did; null is no error, only too few. */
export const assignmentStatisticsQuery = (assignmentId: number) =>
  queryOptions({
    queryKey: [...all, 'statistics', assignmentId],
    queryFn: async ({ signal }) =>
      (
        await api.get<AssignmentStatistics>(`/api/assignments/${assignmentId}/statistics`, {
          signal,
        })
      ).statistics,
  });

export const historyQuery = (owner: LedgerOwner, filters: HistoryFilters) =>
  infiniteQueryOptions({
    queryKey: [...all, owner, 'practice', filters],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({
        ...historyParams(filters),
        limit: String(pageSize),
        ...(pageParam !== null && { cursor: pageParam }),
      } as Record<string, string>);
      return api.get<HistoryAnswer>(`${gradebookPath(owner)}/practice?${params}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // The rows stay while other ones are fetched, so that the page does not jump.
    placeholderData: keepPreviousData,
  });

interface StudentAnswer {
  student: { id: string; name: string };
}

export const studentQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'student', id],
    queryFn: ({ signal }) =>
      api.get<StudentAnswer>(`/api/students/${encodeURIComponent(id)}`, { signal }),
  });
