import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

async function fill(user: Awaited<ReturnType<typeof renderRoute>>['user'], code: string) {
  await user.type(await screen.findByLabelText('One-time code'), code);
  await user.type(screen.getByLabelText('Your name'), 'Ada Lovelace');
  await user.type(screen.getByLabelText('User name'), 'ada');
  await user.type(screen.getByLabelText('Password'), 'a long enough sentence');
  await user.click(screen.getByRole('button', { name: 'Set up the school' }));
}

test('an empty school is set up with the code that the server printed', async () => {
  const { user, router } = await renderRoute('/sign-in', { scenario: 'empty-school' });
  await user.click(await screen.findByRole('link', { name: 'Set it up' }));
  await fill(user, 'open-sesame');
  await screen.findByRole('heading', { name: 'Classes' });
  expect(router.state.location.pathname).toBe('/teacher');
});

test('a wrong code is refused in words, and what was typed stays', async () => {
  const { user } = await renderRoute('/set-up', { scenario: 'empty-school' });
  await fill(user, 'guess');
  await screen.findByText('That code does not fit');
  expect(screen.getByLabelText('User name')).toHaveProperty('value', 'ada');
});

test('fields say what they ask for before anything is sent', async () => {
  const { user } = await renderRoute('/set-up', { scenario: 'empty-school' });
  await user.click(await screen.findByRole('button', { name: 'Set up the school' }));
  screen.getByText('Type the code that the server printed.');
  screen.getByText('Use at least 12 characters.');
});

test('a school that is set up leads to the sign-in', async () => {
  await renderRoute('/set-up', { scenario: 'first-day' });
  await screen.findByRole('heading', { name: 'This school is set up' });
});
