import type {
  AddStudentBody,
  ChangeClassBody,
  ClassFacts,
  ImportRosterBody,
  JoinCodeBody,
  MakeClassBody,
  NewPassword,
  RosterOutcome,
  RosterPreviewAnswer,
} from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** Hashing hundreds of passwords takes its time. */
const IMPORT_TIMEOUT_MS = 120_000;

interface ClassAnswer {
  class: ClassFacts;
}

/** A change of a class; after it everything that shows the class is fetched anew. */
function useClassChange<V, R>(classId: number, send: (variables: V) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['class', classId] }),
        queryClient.invalidateQueries({ queryKey: ['classes'] }),
      ]),
  });
}

const pathOf = (classId: number, rest = '') => `/api/classes/${classId}${rest}`;
const studentPath = (classId: number, id: string, rest = '') =>
  pathOf(classId, `/students/${encodeURIComponent(id)}${rest}`);

export function useMakeClass() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: MakeClassBody) =>
      (await api.post<ClassAnswer>('/api/classes', body)).class,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['classes'] }),
  });
}

export const useChangeClass = (classId: number) =>
  useClassChange(classId, (body: ChangeClassBody) => api.patch<ClassAnswer>(pathOf(classId), body));

export const useArchiveClass = (classId: number) =>
  useClassChange(classId, (what: 'archive' | 'take-up') =>
    api.post<ClassAnswer>(pathOf(classId, `/${what}`)),
  );

export const useSetJoinCode = (classId: number) =>
  useClassChange(classId, (body: JoinCodeBody) =>
    api.post<ClassAnswer>(pathOf(classId, '/join-code'), body),
  );

export const useAddTeacher = (classId: number) =>
  useClassChange(classId, (teacherId: string) =>
    api.post<ClassAnswer>(pathOf(classId, '/teachers'), { teacherId }),
  );

export const useRemoveTeacher = (classId: number) =>
  useClassChange(classId, (teacherId: string) =>
    api.delete<ClassAnswer>(pathOf(classId, `/teachers/${encodeURIComponent(teacherId)}`)),
  );

export const useAddStudent = (classId: number) =>
  useClassChange(classId, async (body: AddStudentBody) => {
    const answer = await api.post<{ student: RosterOutcome }>(pathOf(classId, '/students'), body);
    return answer.student;
  });

export const usePreviewRoster = (classId: number) =>
  useMutation({
    mutationFn: (csv: string) =>
      api.post<RosterPreviewAnswer>(pathOf(classId, '/roster/preview'), { csv }),
  });

export const useImportRoster = (classId: number) =>
  useClassChange(classId, async (body: ImportRosterBody) => {
    const options = { timeoutMs: IMPORT_TIMEOUT_MS };
    return (await api.post<{ lines: RosterOutcome[] }>(pathOf(classId, '/roster'), body, options))
      .lines;
  });

export const useRenameStudent = (classId: number) =>
  useClassChange(classId, ({ id, name }: { id: string; name: string }) =>
    api.patch<void>(studentPath(classId, id), { name }),
  );

export const useRemoveStudent = (classId: number) =>
  useClassChange(classId, (id: string) => api.delete<void>(studentPath(classId, id)));

export const useTakeBackStudent = (classId: number) =>
  useClassChange(classId, (id: string) => api.post<void>(studentPath(classId, id, '/return')));

export const useMoveStudent = (classId: number) =>
  useClassChange(classId, ({ id, to }: { id: string; to: number }) =>
    api.post<void>(studentPath(classId, id, '/move'), { to }),
  );

export const useResetPasswords = (classId: number) =>
  useMutation({
    mutationFn: async (students: readonly string[]) => {
      const options = { timeoutMs: IMPORT_TIMEOUT_MS };
      const path = pathOf(classId, '/passwords');
      return (await api.post<{ passwords: NewPassword[] }>(path, { students }, options)).passwords;
    },
  });

export interface GroupChange {
  /** Left out for a new one. */
  id?: number;
  name: string;
  students: string[];
}

export const useSaveGroup = (classId: number) =>
  useClassChange(classId, ({ id, ...group }: GroupChange) =>
    id === undefined
      ? api.post<unknown>(pathOf(classId, '/groups'), group)
      : api.patch<unknown>(pathOf(classId, `/groups/${id}`), group),
  );

export const useDeleteGroup = (classId: number) =>
  useClassChange(classId, (id: number) => api.delete<unknown>(pathOf(classId, `/groups/${id}`)));
