import type {
  AnswerBody,
  HintsBody,
  HoldBody,
  RequestHintAnswer,
  SaveAnswer,
  SaveBody,
  Session,
  SubmitAnswerAnswer,
} from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem, api } from '../../lib/api.ts';
import { sessionQuery } from './queries.ts';

/** The player takes up a lost sign-in itself, over the question. */
const meta = { handlesSignedOut: true };

/** Puts what the server says of the session into the cache, also from a refusal. */
function useKeepSession() {
  const queryClient = useQueryClient();
  return (session: Session) => {
    queryClient.setQueryData(sessionQuery(session.id).queryKey, session);
  };
}

function useKeepRefused() {
  const keep = useKeepSession();
  return (error: unknown) => {
    if (error instanceof ApiProblem && error.session) keep(error.session);
  };
}

/** What the gradebook shows is no longer so. */
function useLedgersChanged() {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['gradebook'] });
}

export function useSubmitAnswer(sessionId: number) {
  const keep = useKeepSession();
  const keepRefused = useKeepRefused();
  const ledgersChanged = useLedgersChanged();
  return useMutation({
    mutationFn: (body: AnswerBody) =>
      api.post<SubmitAnswerAnswer>(`/api/sessions/${sessionId}/answers`, body),
    meta,
    onSuccess: ({ session }) => {
      keep(session);
      ledgersChanged();
    },
    onError: keepRefused,
  });
}

export function useRequestHint(sessionId: number) {
  const keep = useKeepSession();
  const keepRefused = useKeepRefused();
  return useMutation({
    mutationFn: (body: HintsBody) =>
      api.post<RequestHintAnswer>(`/api/sessions/${sessionId}/hints`, body),
    meta,
    onSuccess: ({ session }) => keep(session),
    onError: keepRefused,
  });
}

export function useHoldSession(sessionId: number) {
  const keep = useKeepSession();
  const keepRefused = useKeepRefused();
  return useMutation({
    mutationFn: async (body: HoldBody) =>
      (await api.post<{ session: Session }>(`/api/sessions/${sessionId}/hold`, body)).session,
    meta,
    onSuccess: keep,
    onError: keepRefused,
  });
}

/** Ends the session, or tells a saved one its time. May be sent any number of times. */
export function useSavePracticeSession() {
  const queryClient = useQueryClient();
  const ledgersChanged = useLedgersChanged();
  return useMutation({
    mutationFn: (body: SaveBody & { session_id: number }) =>
      api.post<SaveAnswer>('/save_practice_session', body),
    meta,
    onSuccess: (_saved, { session_id }) => {
      void queryClient.invalidateQueries({ queryKey: sessionQuery(session_id).queryKey });
      ledgersChanged();
    },
  });
}
