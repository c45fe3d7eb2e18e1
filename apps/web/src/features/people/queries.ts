import type { MakeStaffBody, NewPassword, StaffMember } from '@planets/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

export const staffQuery = () =>
  queryOptions({
    queryKey: ['staff'] as const,
    queryFn: async ({ signal }) =>
      (await api.get<{ staff: StaffMember[] }>('/api/staff', { signal })).staff,
  });

interface PersonAnswer {
  person: NewPassword;
}

export function useMakeStaff() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: MakeStaffBody) =>
      (await api.post<PersonAnswer>('/api/staff', body)).person,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['staff'] }),
        queryClient.invalidateQueries({ queryKey: ['teachers'] }),
      ]),
  });
}

export const useResetStaffPassword = () =>
  useMutation({
    mutationFn: async (id: string) =>
      (await api.post<PersonAnswer>(`/api/staff/${encodeURIComponent(id)}/password`)).person,
  });
