import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

async function signIn(user: User, name: string, password = 'learning-planets') {
  await user.type(await screen.findByLabelText('User name'), name);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('a wrong password is refused in words, and what was typed stays', async () => {
  const { user } = await renderRoute('/sign-in');
  await signIn(user, 'nova', 'wrong');
  await screen.findByText('That name and password do not go together');
  expect(screen.getByLabelText('User name')).toHaveProperty('value', 'nova');
});

test('a student comes to the planets', async () => {
  const { user, router } = await renderRoute('/sign-in');
  await signIn(user, 'nova');
  await screen.findByRole('heading', { name: 'Learning Planets' });
  expect(router.state.location.pathname).toBe('/');
});

test('a teacher comes to the classes', async () => {
  const { user, router } = await renderRoute('/sign-in');
  await signIn(user, 'vega');
  await screen.findByRole('heading', { name: 'Classes' });
  expect(router.state.location.pathname).toBe('/teacher');
});

test('who asks for a page signed out signs in first, and then sees that page', async () => {
  const { user, router } = await renderRoute('/student/gradebook');
  await screen.findByRole('heading', { name: 'Sign in' });
  expect(router.state.location).toMatchObject({
    pathname: '/sign-in',
    search: { next: '/student/gradebook' },
  });
  await signIn(user, 'nova');
  await screen.findByRole('heading', { name: 'Gradebook' });
});

test('signing out leaves nothing of the student on the screen', async () => {
  const { user } = await renderRoute('/', { as: 'nova' });
  await user.click(await screen.findByRole('button', { name: 'Sign out' }));
  await screen.findByRole('heading', { name: 'Sign in' });
  expect(screen.queryByText('Nova Adeyemi')).toBeNull();
});
