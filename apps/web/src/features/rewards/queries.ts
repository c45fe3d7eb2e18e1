import type { BadgesAnswer, SessionEarned, XpAnswer } from '@planets/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';

const PAGE = 30;

const pathOf = (owner: LedgerOwner): string =>
  owner.kind === 'self'
    ? '/api/progress'
    : `/api/students/${encodeURIComponent(owner.id)}/progress`;

/* Everything begins like the gradebook: a session that is saved may earn something. */

/** The ledger of XP, newest first; each page says the level as well. */
export const xpQuery = (owner: LedgerOwner) =>
  infiniteQueryOptions({
    queryKey: ['gradebook', owner, 'xp'],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${pageParam}`;
      return api.get<XpAnswer>(`${pathOf(owner)}/xp?limit=${PAGE}${cursor}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export const badgesQuery = (owner: LedgerOwner) =>
  queryOptions({
    queryKey: ['gradebook', owner, 'badges'],
    queryFn: ({ signal }) => api.get<BadgesAnswer>(`${pathOf(owner)}/badges`, { signal }),
  });

/** What a saved session of one's own gave. */
export const earnedQuery = (sessionId: number) =>
  queryOptions({
    queryKey: ['gradebook', 'earned', sessionId],
    queryFn: ({ signal }) =>
      api.get<SessionEarned>(`/api/sessions/${sessionId}/earned`, { signal }),
  });
