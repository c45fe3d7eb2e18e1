import type { MetaAnswer, User } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Who is signed in. Fails with 401 when nobody is: the guard of the routes handles that. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async ({ signal }) => (await api.get<{ user: User }>('/api/me', { signal })).user,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { handlesSignedOut: true },
  });

/** What everybody who can reach the page may know of the school. */
export const schoolQuery = () =>
  queryOptions({
    queryKey: ['meta'],
    queryFn: ({ signal }) => api.get<MetaAnswer>('/api/meta', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
