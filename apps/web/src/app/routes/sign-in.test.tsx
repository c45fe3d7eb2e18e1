import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

test('a wrong password is refused in words, and what was typed stays', async () => {
  const { user } = await renderRoute('/sign-in');
  await user.type(await screen.findByLabelText('User name'), 'nova');
  await user.type(screen.getByLabelText('Password'), 'wrong');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await screen.findByText('That name and password do not go together');
  expect(screen.getByLabelText('User name')).toHaveProperty('value', 'nova');
});
