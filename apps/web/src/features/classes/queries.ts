import type { RosterEntry, TaughtClass } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const taughtClassesQuery = () =>
  queryOptions({
    queryKey: ['classes'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<{ classes: TaughtClass[] }>('/api/classes', { signal })).classes,
  });

export interface Roster {
  class: TaughtClass;
  students: RosterEntry[];
}

export const rosterQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'roster'] as const,
    queryFn: ({ signal }) => api.get<Roster>(`/api/classes/${classId}`, { signal }),
  });

/** The class itself: its name and who teaches it. */
export const classQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'facts'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<{ class: TaughtClass }>(`/api/classes/${classId}`, { signal })).class,
  });
