import type { User } from '@planets/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meQuery } from '../features/sign-in/queries.ts';
import { isSignedOut } from '../lib/api.ts';

/**
 * A Chromebook is shared: when one comes back to this tab and another tab has signed out or signed
 * somebody else in, nothing of the user before stays on the screen.
 */
export function useAccountWatch(user: User): void {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { data, error } = useQuery({ ...meQuery(), refetchOnWindowFocus: 'always' });
  const hasLeft = isSignedOut(error);
  const isAnother = data !== undefined && data.id !== user.id;

  useEffect(() => {
    if (!hasLeft && !isAnother) return;
    queryClient.clear();
    if (isAnother) window.location.assign('/');
    else void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } });
  }, [hasLeft, isAnother, queryClient, router]);
}
