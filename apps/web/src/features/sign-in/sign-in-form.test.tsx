import type { User } from '@planets/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { createQueryClient } from '../../lib/query-client.ts';
import { apiServer } from '../../testing/api-server.ts';
import type { SignedIn } from './mutations.ts';
import { meQuery } from './queries.ts';
import { SignInForm } from './sign-in-form.tsx';

const nova: User = { id: 'student-nova', name: 'Nova', role: 'student' };
const atlas: User = { id: 'student-atlas', name: 'Atlas', role: 'student' };

/** The form in the middle of something that nova did, as the player shows it. */
async function signInAs(user: User) {
  apiServer.use(http.post('*/api/sign-in', () => HttpResponse.json({ user })));
  const queryClient = createQueryClient(() => {});
  queryClient.setQueryData(meQuery().queryKey, nova);
  queryClient.setQueryData(['gradebook'], 'what nova did');
  const onSignedIn = vi.fn<(signedIn: SignedIn) => void>();
  render(
    <QueryClientProvider client={queryClient}>
      <SignInForm onSignedIn={onSignedIn} />
    </QueryClientProvider>,
  );
  await userEvent.type(screen.getByLabelText('User name'), '  anybody ');
  await userEvent.type(screen.getByLabelText('Password'), 'learning-planets{Enter}');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
  return { queryClient, signedIn: onSignedIn.mock.calls[0]?.[0] };
}

it('the same student goes on with what is on the screen', async () => {
  const { queryClient, signedIn } = await signInAs(nova);
  expect(signedIn).toEqual({ user: nova, isAnotherUser: false });
  expect(queryClient.getQueryData(['gradebook'])).toBe('what nova did');
});

it('another student finds nothing of the one before', async () => {
  const { queryClient, signedIn } = await signInAs(atlas);
  expect(signedIn).toEqual({ user: atlas, isAnotherUser: true });
  expect(queryClient.getQueryData(['gradebook'])).toBeUndefined();
  expect(queryClient.getQueryData(meQuery().queryKey)).toEqual(atlas);
});
