import type { Session, StartSessionBody } from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** `startId` is made once by who asks, so that a double click or a retry starts one session. */
export function useStartSession() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: StartSessionBody & { startId: string }) =>
      (await api.post<{ session: Session }>('/api/sessions', body)).session,
    // A session that was in progress has ended with it.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['gradebook'] }),
  });
}
