import type { Session, SkyAnswer } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { apiServer } from '../testing/api-server.ts';
import { renderRoute } from '../testing/render-route.tsx';
import { http, HttpResponse } from 'msw';

const planetLinks = async () => {
  const list = await screen.findByRole('list', { name: 'Planets' });
  return within(list).findAllByRole('link');
};

async function startFractions(): Promise<Session> {
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
  return ((await start.json()) as { session: Session }).session;
}

describe('the sky', () => {
  it('shows eight planets with what this student did on each', async () => {
    await renderRoute('/', { as: 'nova' });
    expect(await planetLinks()).toHaveLength(8);
    const numForge = await screen.findByRole('link', {
      name: /^NumForge\s*Mathematics\s*\d+\ssessions · \d+\sright\s*\d+ of \d+\stopics (strong|begun)/,
    });
    expect(numForge.getAttribute('href')).toBe('/planets/num_forge');
  });

  it('is in clouds on the first visit, and says how to begin', async () => {
    await renderRoute('/', { scenario: 'first-day', as: 'nova' });
    await screen.findByText(/Your sky is still in clouds/);
    for (const link of await planetLinks()) expect(link.textContent).toMatch(/Not visited yet$/);
    expect(screen.queryByRole('heading', { name: 'Continue where you left off' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'What next' })).toBeNull();
  });

  it('still shows the planets when what was done there cannot be fetched', async () => {
    await renderRoute('/', { as: 'nova' });
    apiServer.use(http.get('*/api/gradebook', () => HttpResponse.json({}, { status: 404 })));
    await screen.findByText('What you did on each planet could not be fetched');
    expect(await planetLinks()).toHaveLength(8);
  });
});

describe('what next', () => {
  const sky = async () => (await (await fetch('/api/progress/sky')).json()) as SkyAnswer;

  it('two presses practise a recommended topic, in its mode and for its reason', async () => {
    const { user, router } = await renderRoute('/', { as: 'nova' });
    const list = await screen.findByRole('list', { name: 'Good next topics' });
    const { recommended } = await sky();
    const links = within(list).getAllByRole('link');
    expect(links).toHaveLength(recommended.length);
    const [first] = recommended;
    expect(links[0]!.textContent).toContain(first!.why);
    await user.click(links[0]!);
    await screen.findByRole('heading', { level: 1 });
    expect(router.state.location.search).toMatchObject({ topic: first!.topic, mode: first!.mode });
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/sessions\/\d+$/));
  });

  it('one press reviews what is due on all planets; each question says where it comes from', async () => {
    const { user, router } = await renderRoute('/', { as: 'nova' });
    const card = await screen.findByRole('region', { name: 'Review' });
    const { due } = await sky();
    expect(due).toBeGreaterThan(2);
    const asked = Math.min(10, due);
    await user.click(
      within(card).getByRole('button', { name: new RegExp(`^Review ${asked}.questions$`) }),
    );
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/sessions\/\d+$/));
    const heading = await screen.findByRole('heading', { level: 2, name: /^Question 1 of/ });
    const answer = await fetch('/api/sessions/current');
    const { session } = (await answer.json()) as { session: Session };
    expect(session.planet).toBe('review');
    expect(session.questions).toHaveLength(asked);
    expect(session.questions[0]!.topicName).toBeTruthy();
    expect(heading.textContent).toMatch(new RegExp(`, .+ · ${session.questions[0]!.topicName}$`));
  });

  it('says that starting ends the session that waits', async () => {
    const page = await renderRoute('/sign-in', { as: 'nova' });
    await startFractions();
    await page.router.navigate({ to: '/' });
    const card = await screen.findByRole('region', { name: 'Review' });
    await within(card).findByText(/^Starting ends your session on Adding fractions/);
  });

  it('when nothing is due it says what will come, and offers nothing to press', async () => {
    const page = await renderRoute('/sign-in', { as: 'nova' });
    const full = await sky();
    apiServer.use(
      http.get('*/api/progress/sky', () => HttpResponse.json({ ...full, due: 0, missed: 0 })),
    );
    await page.router.navigate({ to: '/' });
    const card = await screen.findByRole('region', { name: 'Review' });
    within(card).getByText(/^All fresh/);
    expect(within(card).queryByRole('button')).toBeNull();
  });

  it('when it cannot be fetched the planets shine as before, and it can be asked again', async () => {
    const page = await renderRoute('/sign-in', { as: 'nova' });
    apiServer.use(http.get('*/api/progress/sky', () => HttpResponse.json({}, { status: 404 })));
    await page.router.navigate({ to: '/' });
    await screen.findByText('What to practise next could not be fetched');
    expect(await planetLinks()).toHaveLength(8);
    await screen.findByRole('link', {
      name: /^NumForge\s*Mathematics\s*\d+\ssessions · \d+\sright$/,
    });
    screen.getByRole('button', { name: 'Try again' });
  });
});

describe('a session that waits', () => {
  it('is offered on top, at its question', async () => {
    const page = await renderRoute('/sign-in', { as: 'nova' });
    const session = await startFractions();
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
