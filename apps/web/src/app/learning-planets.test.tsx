import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { apiServer } from '../testing/api-server.ts';
import { renderRoute } from '../testing/render-route.tsx';
import { http, HttpResponse } from 'msw';

const planetLinks = async () => {
  const list = await screen.findByRole('list', { name: 'Planets' });
  return within(list).findAllByRole('link');
};

describe('the sky', () => {
  it('shows eight planets with what this student did on each', async () => {
    await renderRoute('/', { as: 'nova' });
    expect(await planetLinks()).toHaveLength(8);
    const numForge = await screen.findByRole('link', {
      name: /^NumForge\s*Mathematics\s*\d+\ssessions · \d+\sright · average [\d.]+%$/,
    });
    expect(numForge.getAttribute('href')).toBe('/planets/num_forge');
  });

  it('is in clouds on the first visit, and says how to begin', async () => {
    await renderRoute('/', { scenario: 'first-day', as: 'nova' });
    await screen.findByText(/Your sky is still in clouds/);
    for (const link of await planetLinks()) expect(link.textContent).toMatch(/Not visited yet$/);
    expect(screen.queryByRole('heading', { name: 'Continue where you left off' })).toBeNull();
  });

  it('still shows the planets when what was done there cannot be fetched', async () => {
    await renderRoute('/', { as: 'nova' });
    apiServer.use(http.get('*/api/gradebook', () => HttpResponse.json({}, { status: 404 })));
    await screen.findByText('What you did on each planet could not be fetched');
    expect(await planetLinks()).toHaveLength(8);
  });
});

describe('a session that waits', () => {
  it('is offered on top, at its question', async () => {
    const page = await renderRoute('/sign-in', { as: 'nova' });
    const start = await fetch('/api/sessions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        planet: 'num_forge',
        topic: 'fractions_add',
        gradeLevel: 5,
        mode: 'full',
      }),
    });
    expect(start.status).toBe(201);
    const { session } = (await start.json()) as { session: { id: number } };
    await page.router.navigate({ to: '/' });
    const strip = await screen.findByRole('region', { name: 'Continue where you left off' });
    within(strip).getByText('Adding fractions');
    within(strip).getByText('Question 1 of 10');
    expect(within(strip).getByRole('link', { name: 'Resume' }).getAttribute('href')).toBe(
      `/sessions/${session.id}`,
    );
  });
});

describe('a topic in the student’s own words', () => {
  const search = async (typed: string) => {
    const page = await renderRoute('/', { as: 'nova' });
    const field = await screen.findByRole('searchbox', { name: 'What do you want to practise?' });
    await page.user.type(field, typed);
    return { ...page, field };
  };

  it('finds the nearest ones on every planet, as links to the composer', async () => {
    const { user, router } = await search('adding fractoins');
    const found = await screen.findByRole('list', { name: 'Topics found' });
    const first = within(found).getAllByRole('link')[0]!;
    expect(first.textContent).toContain('Adding fractions');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{Enter}');
    expect(router.state.location.href).toBe('/planets/num_forge?topic=fractions_add');
  });

  it('goes to the first with Enter, and Escape clears', async () => {
    const { user, router, field } = await search('fractions');
    await screen.findByRole('list', { name: 'Topics found' });
    await user.keyboard('{Escape}');
    expect(field).toHaveProperty('value', '');
    expect(screen.queryByRole('list', { name: 'Topics found' })).toBeNull();
    await user.type(field, 'fractions');
    await screen.findByRole('list', { name: 'Topics found' });
    await user.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/planets/num_forge');
  });

  it('says so kindly when nothing is near', async () => {
    await search('zzqxx');
    expect(await screen.findByText(/Nothing near “zzqxx”/)).toBeTruthy();
  });
});
