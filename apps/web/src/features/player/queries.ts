import type { Session } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Of two states of one session the one the server wrote last, whichever arrived last. */
function newer(before: unknown, after: unknown): unknown {
  const known = before as Session | undefined;
  const arrived = after as Session;
  return known !== undefined && known.serverNow > arrived.serverNow ? known : arrived;
}

/** Long enough that a session just started is not fetched again to be shown. */
const FRESH_MS = 5000;

/** A session in the student's own hands. Looked at afresh whenever the page is, for it may go on elsewhere. */
export const sessionQuery = (id: number) =>
  queryOptions({
    queryKey: ['session', id],
    queryFn: async ({ signal }) =>
      (await api.get<{ session: Session }>(`/api/sessions/${id}`, { signal })).session,
    staleTime: FRESH_MS,
    structuralSharing: newer,
    meta: { handlesSignedOut: true },
  });
