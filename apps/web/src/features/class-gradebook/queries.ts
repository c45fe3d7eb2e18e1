import type { ClassGradebook, ClassTotals, GradeLogAnswer, GradingAnswer } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const classGradebookQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'gradebook'] as const,
    queryFn: ({ signal }) =>
      api.get<ClassGradebook>(`/api/classes/${classId}/gradebook`, { signal }),
  });

/** What a student's totals were computed from. Always asked again: it must agree with the grid. */
export const totalQuery = (classId: number, studentId: string) =>
  queryOptions({
    queryKey: ['class', classId, 'total', studentId] as const,
    queryFn: ({ signal }) =>
      api.get<ClassTotals>(`/api/classes/${classId}/students/${studentId}/total`, { signal }),
    staleTime: 0,
  });

export const gradeLogQuery = (assignmentId: number, studentId: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'log', studentId] as const,
    queryFn: ({ signal }) =>
      api.get<GradeLogAnswer>(`/api/assignments/${assignmentId}/students/${studentId}/log`, {
        signal,
      }),
    staleTime: 0,
  });

export const gradingQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'grading'] as const,
    queryFn: ({ signal }) => api.get<GradingAnswer>(`/api/classes/${classId}/grading`, { signal }),
  });
