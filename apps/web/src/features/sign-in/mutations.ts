import type { SetUpBody, SignInBody, User } from '@planets/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { meQuery, schoolQuery } from './queries.ts';

export interface SignedIn {
  user: User;
  /** Somebody else than before in this tab: what was on the screen was not theirs. */
  isAnotherUser: boolean;
}

export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: SignInBody): Promise<SignedIn> => {
      const { user } = await api.post<{ user: User }>('/api/sign-in', body);
      const before = queryClient.getQueryData(meQuery().queryKey);
      return { user, isAnotherUser: before !== undefined && before.id !== user.id };
    },
    meta: { handlesSignedOut: true },
    onSuccess: ({ user, isAnotherUser }) => {
      // Nothing of one student may be seen by the next on a shared Chromebook.
      if (isAnotherUser) queryClient.clear();
      queryClient.setQueryData(meQuery().queryKey, user);
    },
  });
}

export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<void>('/api/sign-out'),
    meta: { handlesSignedOut: true },
    onSuccess: () => queryClient.clear(),
  });
}

/** Makes the first administrator, and signs them in. */
export function useSetUp() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ username, password, ...rest }: SetUpBody): Promise<User> => {
      await api.post<{ user: User }>('/api/set-up', { username, password, ...rest });
      return (await api.post<{ user: User }>('/api/sign-in', { username, password })).user;
    },
    meta: { handlesSignedOut: true },
    onSuccess: (user) => {
      queryClient.setQueryData(meQuery().queryKey, user);
      // Asked again by the next page: this one goes on to the classes, and must not change under the form.
      return queryClient.invalidateQueries({ ...schoolQuery(), refetchType: 'none' });
    },
  });
}
