import type {
  ChangeGradeBody,
  Grade,
  GradeQuestionBody,
  GradingQueue,
  RegradeAnswer,
  RegradeBody,
  ReleaseAnswer,
  ReleaseBody,
  SubmittedWork,
} from '@planets/contract';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { gradingQueueQuery, submissionQuery } from './queries.ts';

const studentPath = (assignmentId: number, key: string) =>
  `/api/assignments/${assignmentId}/students/${encodeURIComponent(key)}`;

/** What else shows grades: the queue, the log, the class gradebook, the students’ pages. */
function forgetShown(queryClient: QueryClient, assignmentId: number): void {
  void queryClient.invalidateQueries({ queryKey: gradingQueueQuery(assignmentId).queryKey });
  void queryClient.invalidateQueries({ queryKey: ['assignment', assignmentId, 'log'] });
  void queryClient.invalidateQueries({ queryKey: ['class'] });
  void queryClient.invalidateQueries({ queryKey: ['gradebook'] });
}

interface QuestionGrading {
  key: string;
  position: number;
  body: GradeQuestionBody;
}

export function useGradeQuestion(assignmentId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, position, body }: QuestionGrading) =>
      api.put<SubmittedWork>(
        `/api/assignments/${assignmentId}/submissions/${encodeURIComponent(key)}/questions/${position}`,
        body,
      ),
    onSuccess: (work, { key }) => {
      queryClient.setQueryData(submissionQuery(assignmentId, key).queryKey, work);
      // The next one to grade is looked for before the queue can be fetched anew.
      queryClient.setQueryData(
        gradingQueueQuery(assignmentId).queryKey,
        (queue) =>
          queue && {
            ...queue,
            students: queue.students.map((one) => (one.key === key ? work.student : one)),
          },
      );
      forgetShown(queryClient, assignmentId);
    },
  });
}

export function useChangeGrade(assignmentId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: ChangeGradeBody }) =>
      api.put<Grade>(`${studentPath(assignmentId, key)}/grade`, body),
    onSuccess: (_, { key }) => {
      forgetShown(queryClient, assignmentId);
      return queryClient.invalidateQueries(submissionQuery(assignmentId, key));
    },
  });
}

export function useUndoGrade(assignmentId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version }: { key: string; version: number }) =>
      api.post<Grade>(`${studentPath(assignmentId, key)}/undo`, { version }),
    onSuccess: (_, { key }) => {
      forgetShown(queryClient, assignmentId);
      return queryClient.invalidateQueries(submissionQuery(assignmentId, key));
    },
  });
}

export function useReleaseGrades(assignmentId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ReleaseBody) =>
      api.post<ReleaseAnswer>(`/api/assignments/${assignmentId}/release`, body),
    onSuccess: () => {
      forgetShown(queryClient, assignmentId);
      return queryClient.invalidateQueries({ queryKey: ['assignment', assignmentId] });
    },
  });
}

export function useHideNames(assignmentId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (hidden: boolean) =>
      api.put<GradingQueue>(`/api/assignments/${assignmentId}/names`, { hidden }),
    onSuccess: (queue) => {
      // Under other keys now: nothing that was fetched by the old ones is of use.
      queryClient.removeQueries({ queryKey: ['assignment', assignmentId, 'submission'] });
      queryClient.setQueryData(gradingQueueQuery(assignmentId).queryKey, queue);
    },
  });
}

export function useRegrade(assignmentId: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RegradeBody) =>
      api.post<RegradeAnswer>(`/api/assignments/${assignmentId}/regrade`, body),
    onSuccess: () => {
      forgetShown(queryClient, assignmentId);
      return queryClient.invalidateQueries({ queryKey: ['assignment', assignmentId] });
    },
  });
}
