import type {
  ChangeOwnQuestionBody,
  CheckQuestionAnswer,
  CheckQuestionBody,
  MakeOwnQuestionBody,
  OwnQuestion,
} from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { ownQuestionQuery } from './queries.ts';

function useKeepQuestion() {
  const queryClient = useQueryClient();
  return (question: OwnQuestion) => {
    queryClient.setQueryData(ownQuestionQuery(question.id).queryKey, question);
    void queryClient.invalidateQueries({ queryKey: ['own-questions', 'list'] });
  };
}

/** Keeps a new question. `createId` is made once by who asks, so that a retry keeps one. */
export function useMakeQuestion() {
  const keep = useKeepQuestion();
  return useMutation({
    mutationFn: async (body: MakeOwnQuestionBody) =>
      (await api.post<{ question: OwnQuestion }>('/api/questions', body)).question,
    onSuccess: keep,
  });
}

export function useChangeQuestion(id: number) {
  const keep = useKeepQuestion();
  return useMutation({
    mutationFn: async (body: ChangeOwnQuestionBody) =>
      (await api.put<{ question: OwnQuestion }>(`/api/questions/${id}`, body)).question,
    onSuccess: keep,
  });
}

export function useArchiveQuestion() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => api.delete<void>(`/api/questions/${id}`),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['own-questions', 'list'] }),
  });
}

/** Stores nothing: asks what is wrong with a draft, how it looks, and what it says to a response. */
export const checkQuestion = (
  body: CheckQuestionBody,
  signal?: AbortSignal,
): Promise<CheckQuestionAnswer> =>
  api.post<CheckQuestionAnswer>('/api/questions/check', body, { signal });

export function useTryQuestion() {
  return useMutation({ mutationFn: (body: CheckQuestionBody) => checkQuestion(body) });
}
