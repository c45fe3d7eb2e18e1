import type { TopicMatch } from '@planets/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The topics nearest to what the student typed, over all planets. */
export const topicSearchQuery = (typed: string) => {
  const q = typed.trim().slice(0, 100);
  return queryOptions({
    queryKey: ['topic-search', q.toLowerCase()],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ matches: TopicMatch[] }>(`/api/topics?${new URLSearchParams({ q })}`, {
          signal,
        })
      ).matches,
    enabled: q.length > 1,
    staleTime: Number.POSITIVE_INFINITY,
    // The last list stays while the next is fetched, so that it does not flicker at every key.
    placeholderData: keepPreviousData,
  });
};
