import type {
  AnswerWorkAnswer,
  AnswerWorkBody,
  DraftChange,
  HandInBody,
  HintWorkAnswer,
  HintWorkBody,
  SaveDraftsAnswer,
  Work,
} from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, api } from '../../lib/api.ts';
import { workQuery } from './queries.ts';

/** The page takes up a lost sign-in itself, over what is being written. */
const meta = { handlesSignedOut: true };

const pathOf = (assignmentId: number) => `/api/assignments/${assignmentId}/work`;

/** Puts what the server says of the work into the cache, also from a refusal. */
export function useKeepWork() {
  const queryClient = useQueryClient();
  const keep = (work: Work) => {
    queryClient.setQueryData(workQuery(work.assignment.id).queryKey, work);
  };
  const keepRefused = (error: unknown) => {
    const current = error instanceof ApiProblem ? error.problem.current : undefined;
    if (current !== undefined) keep(current as Work);
  };
  /** What was saved stands in the cache too, for whoever comes back to it. */
  const keepDrafts = (
    assignmentId: number,
    changes: readonly DraftChange[],
    { savedAt, newer }: SaveDraftsAnswer,
  ) => {
    const stood = new Set(newer.map(({ position }) => position));
    const saved = new Map(
      changes
        .filter(({ position }) => !stood.has(position))
        .map(({ position, response, sequence }) => [position, { response, sequence, savedAt }]),
    );
    queryClient.setQueryData(
      workQuery(assignmentId).queryKey,
      (work) =>
        work && {
          ...work,
          questions: work.questions.map((asked) => ({
            ...asked,
            draft: saved.get(asked.question.position) ?? asked.draft,
          })),
        },
    );
  };
  const gradebookChanged = () => void queryClient.invalidateQueries({ queryKey: ['gradebook'] });
  return { keep, keepRefused, keepDrafts, gradebookChanged };
}

export function useBeginWork(assignmentId: number) {
  const { keep, keepRefused, gradebookChanged } = useKeepWork();
  return useMutation({
    mutationFn: async () => (await api.post<{ work: Work }>(pathOf(assignmentId), {})).work,
    onSuccess: (work) => {
      keep(work);
      gradebookChanged();
    },
    onError: keepRefused,
  });
}

export function useAnswerWork(assignmentId: number) {
  const { keep, keepRefused } = useKeepWork();
  return useMutation({
    mutationFn: (body: AnswerWorkBody) =>
      api.post<AnswerWorkAnswer>(`${pathOf(assignmentId)}/answers`, body),
    meta,
    onSuccess: ({ work }) => keep(work),
    onError: keepRefused,
  });
}

export function useHintWork(assignmentId: number) {
  const { keep, keepRefused } = useKeepWork();
  return useMutation({
    mutationFn: (body: HintWorkBody) =>
      api.post<HintWorkAnswer>(`${pathOf(assignmentId)}/hints`, body),
    meta,
    onSuccess: ({ work }) => keep(work),
    onError: keepRefused,
  });
}

export function useHandIn(assignmentId: number) {
  const { keep, keepRefused, gradebookChanged } = useKeepWork();
  return useMutation({
    mutationFn: async (body: HandInBody) =>
      (await api.post<{ work: Work }>(`${pathOf(assignmentId)}/hand-in`, body)).work,
    meta,
    onSuccess: (work) => {
      keep(work);
      gradebookChanged();
    },
    onError: keepRefused,
  });
}
