import type { ClassFacts, RosterAnswer, StaffName, TaughtClass } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const taughtClassesQuery = () =>
  queryOptions({
    queryKey: ['classes'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<{ classes: TaughtClass[] }>('/api/classes', { signal })).classes,
  });

/** The class itself: its name, who teaches it, its join code. */
export const classQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'facts'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<{ class: ClassFacts }>(`/api/classes/${classId}`, { signal })).class,
  });

/** Who is in it, in which groups, and who left. */
export const rosterQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'roster'] as const,
    queryFn: ({ signal }) => api.get<RosterAnswer>(`/api/classes/${classId}/roster`, { signal }),
  });

/** Who teaches at this school, to choose from. */
export const teachersQuery = () =>
  queryOptions({
    queryKey: ['teachers'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<{ teachers: StaffName[] }>('/api/teachers', { signal })).teachers,
  });
