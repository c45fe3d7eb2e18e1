import type {
  AssignmentPart,
  GradingAnswer,
  PreviewAssignmentAnswer,
  TaughtAssignment,
  TopicItem,
  WeakTopic,
} from '@planets/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** All assignments of a class, drafts and withdrawn ones included. */
export const classAssignmentsQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'assignments'] as const,
    queryFn: async ({ signal }) =>
      (
        await api.get<{ assignments: TaughtAssignment[] }>(`/api/classes/${classId}/assignments`, {
          signal,
        })
      ).assignments,
  });

export const taughtAssignmentQuery = (assignmentId: number) =>
  queryOptions({
    queryKey: ['assignment', assignmentId, 'taught'] as const,
    queryFn: async ({ signal }) =>
      (
        await api.get<{ assignment: TaughtAssignment }>(`/api/assignments/${assignmentId}`, {
          signal,
        })
      ).assignment,
  });

/** The parts of a class's total, to put an assignment into one. */
export const categoriesQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'categories'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<GradingAnswer>(`/api/classes/${classId}/grading`, { signal })).categories,
  });

/** The same until the server is upgraded. */
export const topicItemsQuery = (planet: string, topic: string, gradeLevel: number) =>
  queryOptions({
    queryKey: ['topic-items', planet, topic, gradeLevel] as const,
    queryFn: async ({ signal }) =>
      (
        await api.get<{ items: TopicItem[] }>(
          `/api/planets/${encodeURIComponent(planet)}/topics/${encodeURIComponent(topic)}/items?gradeLevel=${gradeLevel}`,
          { signal },
        )
      ).items,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What a student might get. Asked by POST because of its length; it stores nothing. */
export const previewQuery = (content: readonly AssignmentPart[], shuffled: boolean, seed: number) =>
  queryOptions({
    queryKey: ['assignment-preview', content, shuffled, seed] as const,
    queryFn: ({ signal }) =>
      api.post<PreviewAssignmentAnswer>(
        '/api/assignments/preview',
        { content, shuffled, seed },
        { signal },
      ),
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Where a student's own practice shows misses. */
export const weakTopicsQuery = (studentId: string) =>
  queryOptions({
    queryKey: ['student', studentId, 'weak-topics'] as const,
    queryFn: async ({ signal }) =>
      (
        await api.get<{ topics: WeakTopic[] }>(
          `/api/students/${encodeURIComponent(studentId)}/weak-topics`,
          { signal },
        )
      ).topics,
  });
