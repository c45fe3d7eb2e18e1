import type {
  ClassGoalAnswer,
  GoalsAnswer,
  SetClassGoalBody,
  SetGoalBody,
} from '@planets/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Begins like the gradebook: every saved session is practice towards a goal. */
export const goalsQuery = () =>
  queryOptions({
    queryKey: ['gradebook', 'goals'] as const,
    queryFn: ({ signal }) => api.get<GoalsAnswer>('/api/goals', { signal }),
  });

export function useSetGoal() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SetGoalBody) => api.put<GoalsAnswer>('/api/goals', body),
    onSuccess: (goals) => {
      queryClient.setQueryData(goalsQuery().queryKey, goals);
      // Other pages tell of goals as well.
      return queryClient.invalidateQueries({ queryKey: ['gradebook'] });
    },
  });
}

const classGoalPath = (classId: number) => `/api/classes/${classId}/goal`;

/** The goal of a class, for those who teach it. */
export const classGoalQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'goal'] as const,
    queryFn: ({ signal }) => api.get<ClassGoalAnswer>(classGoalPath(classId), { signal }),
  });

export function useSetClassGoal(classId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SetClassGoalBody) => api.put<ClassGoalAnswer>(classGoalPath(classId), body),
    onSuccess: (answer) => queryClient.setQueryData(classGoalQuery(classId).queryKey, answer),
  });
}
