import type { Gradebook, Session, StudentGradebook } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, api } from '../../lib/api.ts';
import { type LedgerOwner, gradebookPath } from './ledger-owner.ts';

/*
 * What the pages that students open first ask for. The rest is in queries.ts, which comes with the gradebook.
 */

/** Everything here begins with this, so that one invalidation after an answer reaches it all. */
export const all = ['gradebook'] as const;

export const gradebookQuery = (owner: LedgerOwner) =>
  queryOptions({
    queryKey: [...all, owner, 'ledgers'],
    // A teacher's answer is the student's with more in it: what is not released, marked.
    queryFn: ({ signal }) =>
      api.get<Gradebook | StudentGradebook>(gradebookPath(owner), { signal }),
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
