import type { MasteryAnswer, MasteryTrail, SkyAnswer, TopicMastery } from '@planets/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { all } from '../gradebook/first-queries.ts';
import { type LedgerOwner, self } from '../gradebook/ledger-owner.ts';

/* It follows from practice: whatever invalidates the gradebook invalidates it, too. */
const mastery = (owner: LedgerOwner) => [...all, owner, 'mastery'] as const;

const pathOf = (owner: LedgerOwner) =>
  owner.kind === 'self'
    ? '/api/progress/mastery'
    : `/api/students/${encodeURIComponent(owner.id)}/progress/mastery`;

/** What the page of planets shows of the student. */
export const skyQuery = () =>
  queryOptions({
    queryKey: [...mastery(self), 'sky'],
    queryFn: ({ signal }) => api.get<SkyAnswer>('/api/progress/sky', { signal }),
  });

export const masteryQuery = (owner: LedgerOwner) =>
  queryOptions({
    queryKey: [...mastery(owner), 'topics'],
    queryFn: async ({ signal }) => (await api.get<MasteryAnswer>(pathOf(owner), { signal })).topics,
  });

/** Why a topic stands where it does, the newest answers first. */
export const masteryTrailQuery = (
  owner: LedgerOwner,
  { planet, topic }: Pick<TopicMastery, 'planet' | 'topic'>,
) =>
  infiniteQueryOptions({
    queryKey: [...mastery(owner), 'trail', planet, topic],
    queryFn: ({ pageParam, signal }) => {
      const before = pageParam === null ? '' : `?before=${pageParam}`;
      const path = `${pathOf(owner)}/${encodeURIComponent(planet)}/${encodeURIComponent(topic)}`;
      return api.get<MasteryTrail>(`${path}${before}`, { signal });
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ before }) => before,
  });
