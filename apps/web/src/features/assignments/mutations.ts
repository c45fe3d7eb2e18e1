import type {
  AssignmentSettings,
  CopyAssignmentBody,
  StudentDatesBody,
  TaughtAssignment,
} from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { taughtAssignmentQuery } from './queries.ts';

type Answer = { assignment: TaughtAssignment };

/** Puts what the server answered in the cache; lists and gradebooks of the class are asked again. */
function useTakeUp() {
  const queryClient = useQueryClient();
  return (assignment: TaughtAssignment): void => {
    queryClient.setQueryData(taughtAssignmentQuery(assignment.id).queryKey, assignment);
    void queryClient.invalidateQueries({ queryKey: ['class', assignment.classId] });
    void queryClient.invalidateQueries({
      queryKey: ['assignment', assignment.id],
      predicate: ({ queryKey }) => queryKey[2] !== 'taught',
    });
  };
}

/** `createId` is made once by who asks, so that a double click or a retry makes one. */
export function useMakeAssignment(classId: number) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: async (body: { settings: AssignmentSettings; createId: string }) =>
      (await api.post<Answer>(`/api/classes/${classId}/assignments`, body)).assignment,
    onSuccess: takeUp,
  });
}

export function useChangeAssignment(id: number) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: async (body: { settings: AssignmentSettings; version: number }) =>
      (await api.put<Answer>(`/api/assignments/${id}`, body)).assignment,
    onSuccess: takeUp,
  });
}

/** `at` null: now. */
export function usePublishAssignment(id: number) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: async (at: string | null) =>
      (await api.post<Answer>(`/api/assignments/${id}/publish`, { at })).assignment,
    onSuccess: takeUp,
  });
}

export function useWithdrawAssignment(id: number) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: async () => (await api.post<Answer>(`/api/assignments/${id}/withdraw`)).assignment,
    onSuccess: takeUp,
  });
}

export function useDeleteAssignment({ id, classId }: { id: number; classId: number }) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<undefined>(`/api/assignments/${id}`),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['class', classId] }),
  });
}

export function useCopyAssignment(id: number) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: async (body: CopyAssignmentBody) =>
      (await api.post<Answer>(`/api/assignments/${id}/copy`, body)).assignment,
    onSuccess: takeUp,
  });
}

/** Null gives the student the dates of all again. */
export function useSetStudentDates(id: number) {
  const takeUp = useTakeUp();
  return useMutation({
    mutationFn: async ({
      studentId,
      dates,
    }: {
      studentId: string;
      dates: StudentDatesBody | null;
    }) => {
      const path = `/api/assignments/${id}/students/${encodeURIComponent(studentId)}`;
      const { assignment } = await (dates === null
        ? api.delete<Answer>(path)
        : api.put<Answer>(path, dates));
      return assignment;
    },
    onSuccess: takeUp,
  });
}
