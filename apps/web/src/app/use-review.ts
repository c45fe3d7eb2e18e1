import type { Session, StartReviewBody } from '@planets/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { useRef } from 'react';
import { sessionInProgressQuery } from '../features/gradebook/first-queries.ts';
import { sessionQuery } from '../features/player/queries.ts';
import { sendLeftBehind } from '../features/player/send-left-behind.ts';
import { useStartReview } from '../features/review/mutations.ts';
import { newId } from '../lib/new-id.ts';

/** Starts a review and opens the player. What another session left unsent is sent first: it ends with it. */
export function useReview() {
  const { user } = useRouteContext({ from: '/signed-in' });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: inProgress = null } = useQuery({
    ...sessionInProgressQuery(),
    enabled: user.role === 'student',
  });
  const { mutate, isPending, isSuccess, error } = useStartReview();
  // One id for each thing asked for: a second press or a retry starts one session.
  const asked = useRef(new Map<string, string>());

  const open = (started: Session) => {
    queryClient.setQueryData(sessionQuery(started.id).queryKey, started);
    void navigate({ to: '/sessions/$sessionId', params: { sessionId: started.id } });
  };
  const start = async (body: Omit<StartReviewBody, 'startId'>) => {
    const what = JSON.stringify(body);
    const startId = asked.current.get(what) ?? newId();
    asked.current.set(what, startId);
    if (inProgress) await sendLeftBehind(user.id, inProgress.id);
    mutate({ ...body, startId }, { onSuccess: open });
  };
  return {
    start: (body: Omit<StartReviewBody, 'startId'>) => void start(body),
    inProgress,
    isPending: isPending || isSuccess,
    error,
  };
}
