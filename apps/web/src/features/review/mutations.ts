import type { Session, StartReviewBody } from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** `startId` is made once by who asks, so that a double click or a retry starts one session. */
export function useStartReview() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: StartReviewBody & { startId: string }) =>
      (await api.post<{ session: Session }>('/api/sessions/review', body)).session,
    // A session that was in progress has ended with it; where nothing was due, what said so was old.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['gradebook'] }),
  });
}
