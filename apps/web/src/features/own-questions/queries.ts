import type { OwnQuestion, OwnQuestionSummary } from '@planets/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** A teacher's own questions with these words, the last changed first. */
export const ownQuestionsQuery = (words = '') =>
  queryOptions({
    queryKey: ['own-questions', 'list', words],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ questions: OwnQuestionSummary[] }>(
          `/api/questions${words === '' ? '' : `?q=${encodeURIComponent(words)}`}`,
          { signal },
        )
      ).questions,
    placeholderData: (before) => before,
  });

export const ownQuestionQuery = (id: number) =>
  queryOptions({
    queryKey: ['own-questions', 'one', id],
    queryFn: async ({ signal }) =>
      (await api.get<{ question: OwnQuestion }>(`/api/questions/${id}`, { signal })).question,
    // What is being edited is not changed under the hands of who edits it.
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
