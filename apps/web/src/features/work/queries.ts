import type { Work } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Of two states of one piece of work the one the server wrote last, whichever arrived last. */
function newer(before: unknown, after: unknown): unknown {
  const known = before as Work | undefined;
  const arrived = after as Work;
  return known !== undefined && known.serverNow > arrived.serverNow ? known : arrived;
}

/** Assigned work in its student's own hands. Looked at afresh whenever the page is. */
export const workQuery = (assignmentId: number) =>
  queryOptions({
    queryKey: ['work', assignmentId],
    queryFn: async ({ signal }) =>
      (await api.get<{ work: Work }>(`/api/assignments/${assignmentId}/work`, { signal })).work,
    staleTime: 5000,
    structuralSharing: newer,
    meta: { handlesSignedOut: true },
  });
