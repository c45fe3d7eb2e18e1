import type { JoinAnswer } from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** A student joins a class with its code. */
export function useJoinClass() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => api.post<JoinAnswer>('/api/join', { code }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['gradebook'] }),
  });
}
