import type { ProgressPlots, ProgressQuery, ProgressSummary } from '@planets/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { all } from '../gradebook/first-queries.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';

/* All of it is derived from practice: whatever invalidates the gradebook invalidates it, too. */
const progress = (owner: LedgerOwner) => [...all, owner, 'progress'] as const;

/** Where a student asks for their own, and a teacher for a student's: `/api/badges`, `/api/students/7/badges`. */
export const progressPath = (owner: LedgerOwner, path: string): string =>
  owner.kind === 'self' ? `/api/${path}` : `/api/students/${encodeURIComponent(owner.id)}/${path}`;

export const progressSummaryQuery = (owner: LedgerOwner) =>
  queryOptions({
    queryKey: [...progress(owner), 'summary'],
    queryFn: ({ signal }) =>
      api.get<ProgressSummary>(progressPath(owner, 'progress/summary'), { signal }),
  });

export const progressPlotsQuery = (owner: LedgerOwner, query: ProgressQuery) =>
  queryOptions({
    queryKey: [...progress(owner), 'plots', query],
    queryFn: ({ signal }) =>
      api.get<ProgressPlots>(
        `${progressPath(owner, 'progress/plots')}?${new URLSearchParams(query as Record<string, string>)}`,
        { signal },
      ),
    // The plots stay while other ones are fetched, so that the page does not jump.
    placeholderData: keepPreviousData,
  });
