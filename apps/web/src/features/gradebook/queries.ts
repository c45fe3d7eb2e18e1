import type { Gradebook, HistoryAnswer, Session } from '@planets/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ApiProblem, api } from '../../lib/api.ts';
import { type HistoryFilters, historyParams } from './gradebook-search.ts';
import { type LedgerOwner, gradebookPath } from './ledger-owner.ts';

/** Everything here begins with this, so that one invalidation after an answer reaches it all. */
const all = ['gradebook'] as const;

const pageSize = 20;

export const gradebookQuery = (owner: LedgerOwner) =>
  queryOptions({
    queryKey: [...all, owner, 'ledgers'],
    queryFn: ({ signal }) => api.get<Gradebook>(gradebookPath(owner), { signal }),
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

/** The session to go on with; null is the usual case and no error. */
export const sessionInProgressQuery = () =>
  queryOptions({
    queryKey: [...all, 'session-in-progress'],
    queryFn: async ({ signal }) => {
      try {
        return (await api.get<{ session: Session }>('/api/sessions/current', { signal })).session;
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null;
        throw error;
      }
    },
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
