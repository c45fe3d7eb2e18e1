import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

test('each of the eight planets says what this student did there', async () => {
  const { db: _, app: __ } = await renderRoute('/', { as: 'nova' });
  const main = await screen.findByRole('main');
  await within(main).findByRole('link', { name: /NumForge.*11 sessions/ });
  const planets = within(main).getAllByRole('link', { name: /sessions?/ });
  expect(planets).toHaveLength(8);
});

test('before anything was practised no planet claims a session', async () => {
  await renderRoute('/', { scenario: 'first-day', as: 'nova' });
  const main = await screen.findByRole('main');
  await within(main).findByRole('link', { name: /NumForge/ });
  expect(within(main).queryByRole('link', { name: /\d+ session/ })).toBeNull();
});

test('a planet leads to its composer', async () => {
  const { user, router } = await renderRoute('/', { as: 'nova' });
  await user.click(await screen.findByRole('link', { name: /InkHaven/ }));
  await screen.findByRole('heading', { level: 1, name: 'InkHaven' });
  expect(router.state.location.pathname).toBe('/planets/ink_haven');
});
