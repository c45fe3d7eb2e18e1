import type { StreakAnswer } from '@planets/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { LedgerOwner } from '../gradebook/ledger-owner.ts';

const pathOf = (owner: LedgerOwner): string =>
  owner.kind === 'self'
    ? '/api/progress/streak'
    : `/api/students/${encodeURIComponent(owner.id)}/progress/streak`;

/** Begins like the gradebook: an answer that changes the ledgers may make a day count. */
export const streakQuery = (owner: LedgerOwner, month: string | undefined) =>
  queryOptions({
    queryKey: ['gradebook', owner, 'streak', month ?? null],
    queryFn: ({ signal }) =>
      api.get<StreakAnswer>(`${pathOf(owner)}${month === undefined ? '' : `?month=${month}`}`, {
        signal,
      }),
    // The month stays while another one comes, so that the page does not jump.
    placeholderData: keepPreviousData,
  });
