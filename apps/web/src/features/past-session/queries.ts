import type { Session } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** A session to look at, one's own or that of a student one teaches. */
export const pastSessionQuery = (id: number) =>
  queryOptions({
    queryKey: ['past-session', id],
    queryFn: async ({ signal }) =>
      (await api.get<{ session: Session }>(`/api/sessions/${id}`, { signal })).session,
  });
