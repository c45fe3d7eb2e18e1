import type { Planet } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The eight planets and their topics. They change with a release, not while one looks. */
export const planetsQuery = () =>
  queryOptions({
    queryKey: ['planets'],
    queryFn: async ({ signal }) =>
      (await api.get<{ planets: Planet[] }>('/api/planets', { signal })).planets,
    staleTime: Number.POSITIVE_INFINITY,
  });
