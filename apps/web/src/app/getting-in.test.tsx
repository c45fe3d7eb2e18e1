import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { apiServer } from '../testing/api-server.ts';
import { renderRoute } from '../testing/render-route.tsx';

const signIn = async ({ user }: Awaited<ReturnType<typeof renderRoute>>, name: string) => {
  await user.type(await screen.findByLabelText('User name'), name);
  await user.type(screen.getByLabelText('Password'), 'learning-planets');
  await user.keyboard('{Enter}');
};

describe('signed out', () => {
  it('every page leads to the sign-in, and from there on to where one wanted to go', async () => {
    const page = await renderRoute('/student/gradebook?sort=best');
    await signIn(page, 'nova');
    await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
    expect(page.router.state.location.href).toBe('/student/gradebook?sort=best');
  });

  it('an empty form says what is missing and puts the focus there', async () => {
    const { user } = await renderRoute('/sign-in');
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    const name = screen.getByLabelText('User name');
    expect(document.activeElement).toBe(name);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    screen.getByText('Type your password.');
  });

  it('the password can be shown, and hidden again', async () => {
    const { user } = await renderRoute('/sign-in');
    const password = await screen.findByLabelText('Password');
    await user.click(screen.getByRole('button', { name: 'Show password' }));
    expect(password.getAttribute('type')).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Hide password' }));
    expect(password.getAttribute('type')).toBe('password');
  });

  it('without a network it says so, and keeps what was typed', async () => {
    const page = await renderRoute('/sign-in');
    await screen.findByLabelText('User name');
    page.setFault('offline');
    await signIn(page, 'nova');
    await screen.findByText('The school could not be reached');
    expect(screen.getByLabelText('Password')).toHaveProperty('value', 'learning-planets');
  });
});

describe('by role', () => {
  it('a student starts at the planets', async () => {
    const page = await renderRoute('/sign-in');
    await signIn(page, 'nova');
    await screen.findByRole('heading', { level: 1, name: 'Learning Planets' });
    expect(screen.queryByRole('link', { name: 'Classes' })).toBeNull();
  });

  it('a teacher starts at the classes, and / leads there too', async () => {
    await renderRoute('/', { as: 'vega' });
    await screen.findByRole('heading', { level: 1, name: 'Classes' });
    expect(screen.queryByRole('link', { name: 'Gradebook' })).toBeNull();
  });

  it('a student who opens a teacher’s page comes home', async () => {
    await renderRoute('/teacher', { as: 'nova' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Learning Planets' })).toBeTruthy();
  });
});

describe('leaving', () => {
  it('signing out leads to the sign-in, and nothing of it is kept', async () => {
    const { user, router } = await renderRoute('/', { as: 'nova' });
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    expect(router.options.context.queryClient.getQueryData(['me'])).toBeUndefined();
    await router.navigate({ to: '/' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy();
  });

  it('a sign-in that has run out is taken up again where one was', async () => {
    const page = await renderRoute('/', { as: 'nova' });
    await screen.findByRole('link', { name: /^NumForge/ });
    page.pass(13 * 60 * 60 * 1000);
    await page.user.click(screen.getByRole('link', { name: 'Gradebook' }));
    await screen.findByRole('heading', { level: 1, name: 'Sign in' });
    await signIn(page, 'nova');
    expect(await screen.findByRole('heading', { level: 1, name: 'Gradebook' })).toBeTruthy();
  });
});

describe('a Chromebook that is shared', () => {
  it('who comes back to a tab that was signed out elsewhere is asked to sign in', async () => {
    await renderRoute('/', { as: 'nova' });
    await screen.findByRole('link', { name: /^NumForge/ });
    apiServer.use(
      http.get('*/api/me', () =>
        HttpResponse.json({ status: 401, code: 'signed_out', detail: '' }, { status: 401 }),
      ),
    );
    window.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy();
  });
});

describe('addresses', () => {
  it.each(['/nowhere', '/sessions/abc', '/sessions/0'])(
    '%s is not a page, and says so',
    async (path) => {
      await renderRoute(path, { as: 'nova' });
      await screen.findByRole('heading', { name: 'There is nothing in this part of the sky' });
      expect(screen.getByRole('link', { name: 'Go home' })).toBeTruthy();
    },
  );

  it('after a navigation the focus is at the heading, and the title tells the page', async () => {
    const { user } = await renderRoute('/', { as: 'nova' });
    await screen.findByRole('heading', { level: 1, name: 'Learning Planets' });
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getByRole('link', { name: 'Gradebook' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Gradebook' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe('Gradebook · Learning Planets');
  });
});
