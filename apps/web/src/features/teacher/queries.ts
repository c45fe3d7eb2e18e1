import type { RosterEntry, TaughtClass } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const all = ['classes'] as const;

export const taughtClassesQuery = () =>
  queryOptions({
    queryKey: all,
    queryFn: async ({ signal }) =>
      (await api.get<{ classes: TaughtClass[] }>('/api/classes', { signal })).classes,
  });

export interface Roster {
  class: TaughtClass;
  students: RosterEntry[];
}

export const rosterQuery = (classId: number) =>
  queryOptions({
    queryKey: [...all, classId],
    queryFn: ({ signal }) => api.get<Roster>(`/api/classes/${classId}`, { signal }),
  });
