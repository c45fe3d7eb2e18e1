import type { ProgressPlots, ProgressSummary } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const words = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u2009]/g, ' ');
const plot = async (name: string) => within(await screen.findByRole('region', { name }));
const tableOf = async (name: string, caption: RegExp) =>
  (await plot(name)).getByRole('table', { name: caption, hidden: true });
const rowsOf = (table: HTMLElement) =>
  within(table).getAllByRole('row', { hidden: true }).slice(1).map(words);

/** What the API says, to hold the page against. */
async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

const PLOTS = [
  'Score over time',
  'Active time',
  'Days of practice',
  'Right at once, by difficulty',
  'Best and usual',
  'Time by planet',
  'Time by topic',
  'Time by mode',
];

test('every plot has a sentence, and its data as a table that agrees with the API', async () => {
  await renderRoute('/student/progress?range=all', { as: 'nova' });
  await plot('Score over time');
  const page = screen.getByRole('region', { name: 'Over time' });
  expect(within(page).getAllByRole('heading', { level: 3 }).map(words)).toEqual(PLOTS);
  const plots = await fetched<ProgressPlots>('/api/progress/plots');

  const scores = rowsOf(await tableOf('Score over time', /^Score over time/));
  expect(scores).toHaveLength(plots.periods.length + 1);
  expect(scores.at(-1)).toContain(`${plots.total.averageScorePercent}%`);
  expect(rowsOf(await tableOf('Days of practice', /^Days of practice/))).toHaveLength(
    plots.days.length,
  );
  expect(rowsOf(await tableOf('Right at once, by difficulty', /^Questions/))).toHaveLength(
    plots.difficulty.length,
  );
  expect(rowsOf(await tableOf('Time by topic', /^Time by topic/))).toHaveLength(
    plots.topics.length + 1,
  );
  expect(words(page)).toContain(`${plots.total.sessions} sessions`);
  expect((await plot('Active time')).getByText(/hidden tabs and breaks are left out/).tagName).toBe(
    'SPAN',
  );
});

test('planet, topic and mode narrow the plots, and the address remembers', async () => {
  const { user, router } = await renderRoute('/student/progress?range=all', { as: 'nova' });
  const plots = await fetched<ProgressPlots>('/api/progress/plots');
  const [first] = plots.topics.filter(({ topic }) => topic !== null);
  await plot('Time by planet');
  // The names of the planets come by themselves.
  await screen.findByRole('option', { name: 'NumForge' });
  await user.selectOptions(screen.getByLabelText('Planet'), first?.planet ?? '');
  await user.selectOptions(await screen.findByLabelText('Topic'), first?.topic ?? '');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Time by topic' })).toBeNull());
  expect(screen.queryByRole('region', { name: 'Time by planet' })).toBeNull();
  expect(router.state.location.search).toEqual({
    range: 'all',
    planet: first?.planet,
    topic: first?.topic,
  });
  await screen.findByRole('link', { name: new RegExp(`^${first?.sessions}\\ssessions?$`) });
  await user.selectOptions(screen.getByLabelText('Planet'), '');
  await waitFor(() => expect(router.state.location.search).toEqual({ range: 'all' }));
});

test('own days take the place of a range, and days that end before they begin ask for nothing', async () => {
  const { user, router } = await renderRoute('/student/progress', { as: 'nova' });
  await plot('Score over time');
  await user.selectOptions(screen.getByLabelText('Days'), 'Other days');
  const last = await screen.findByLabelText<HTMLInputElement>('Last day');
  const search = router.state.location.search;
  expect(search).toMatchObject({ from: expect.any(String), to: last.value });
  await user.clear(last);
  await user.type(last, '2020-01-01');
  await screen.findByText('This day is before the first one.');
  await user.selectOptions(screen.getByLabelText('Days'), 'Last 12 months');
  await waitFor(() => expect(router.state.location.search).toEqual({ range: 'year' }));
  expect(screen.queryByLabelText('Last day')).toBeNull();
});

test('a day with one session is said as one', async () => {
  const { router } = await renderRoute('/student/progress?range=all', { as: 'nova' });
  await plot('Score over time');
  const { days } = await fetched<ProgressPlots>('/api/progress/plots');
  const date = days.find(({ sessions }) => sessions === 1)?.date ?? '';
  await router.navigate({ to: '/student/progress', search: { from: date, to: date } });
  await screen.findByText(/^One session: [\d.]+%\.$/);
  expect(words((await plot('Days of practice')).getByText(/^Practised/))).toBe(
    'Practised on 1 of 1 day.',
  );
});

test('days without practice are no failure, and lead back to all of it', async () => {
  const { user, router } = await renderRoute('/student/progress?from=2019-01-01&to=2019-01-31', {
    as: 'nova',
  });
  await screen.findByRole('heading', { name: 'Nothing was practised here' });
  await user.click(screen.getByRole('button', { name: 'Show all of it' }));
  await plot('Score over time');
  expect(router.state.location.search).toEqual({ range: 'all' });
});

test('a number opens to the sessions it was made of', async () => {
  const { user, router } = await renderRoute('/student/progress?range=all', { as: 'nova' });
  const days = await tableOf('Days of practice', /^Days of practice/);
  const plots = await fetched<ProgressPlots>('/api/progress/plots');
  const newest = plots.days.at(-1);
  const [link] = within(days).getAllByRole('link', { hidden: true });
  expect(link?.getAttribute('href')).toBe(
    `/student/gradebook?from=${newest?.date}&to=${newest?.date}#practice-history`,
  );
  const best = (await plot('Best and usual')).getByRole('link', {
    name: `${plots.best.scorePercent}%`,
  });
  await user.click(best);
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/sessions/${plots.best.scoreSession}/review`),
  );
});

test('who practised nothing yet is told how it begins', async () => {
  await renderRoute('/student/progress', { scenario: 'first-day', as: 'nova' });
  await screen.findByRole('heading', { name: 'Nothing practised yet' });
  const invitation = screen.getByRole('link', { name: 'Choose a planet' });
  expect(invitation.getAttribute('href')).toBe('/');
  expect(screen.queryByLabelText('Days')).toBeNull();
});

test('a teacher sees the same plots, without goals, and its numbers lead to the student', async () => {
  await renderRoute('/teacher/students/student-nova/progress?range=all', { as: 'vega' });
  await screen.findByRole('heading', { level: 1, name: 'Nova Adeyemi: progress' });
  const tabs = within(screen.getByRole('navigation', { name: 'Progress' }));
  expect(tabs.getAllByRole('link').map(words)).toEqual([
    'Over time',
    'Streak',
    'Rewards',
    'Mastery',
  ]);
  const planets = await tableOf('Time by planet', /^Time by planet/);
  const [link] = within(planets).getAllByRole('link', { hidden: true });
  expect(link?.getAttribute('href')).toMatch(
    /^\/teacher\/students\/student-nova\?.*planet=.*#practice-history$/,
  );
});

test('a student nobody knows has no progress', async () => {
  await renderRoute('/teacher/students/nobody/progress', { as: 'vega' });
  const back = await screen.findByRole('link', { name: 'To the classes' });
  expect(back.getAttribute('href')).toBe('/teacher');
});

test('when the plots do not arrive, the page says so and tries again', async () => {
  const { user, setFault } = await renderRoute('/student/progress', { as: 'nova' });
  await plot('Score over time');
  setFault('offline');
  await user.selectOptions(screen.getByLabelText('Days'), 'Last 30 days');
  await screen.findByRole('alert');
  expect(screen.queryByRole('region', { name: 'Score over time' })).toBeNull();
  setFault('none');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await plot('Score over time');
});

test('the gold ledger begins with progress, each figure a way to its page', async () => {
  const { user, router } = await renderRoute('/student/gradebook', { as: 'nova' });
  const band = within(await screen.findByRole('region', { name: 'Progress' }));
  const { streak, xp } = await fetched<ProgressSummary>('/api/progress/summary');
  const streakDoor = await band.findByRole('link', { name: /Streak/ });
  expect(words(streakDoor)).toMatch(new RegExp(`^${streak.current} days?Streak`));
  expect(band.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/student/progress',
    '/student/progress/streak',
    '/student/progress/rewards',
    '/student/progress/rewards',
    '/student/progress/mastery',
    '/student/progress/mastery',
  ]);
  expect(words(band.getByRole('link', { name: /Level/ }))).toContain(`Level ${xp.level}`);
  await user.click(band.getByRole('link', { name: 'Practice over time' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/student/progress'));
  await screen.findByRole('heading', { level: 1, name: 'My progress' });
});

test('a teacher’s view of a student has the same band, with ways to the student’s pages', async () => {
  await renderRoute('/teacher/students/student-nova', { as: 'vega' });
  const band = within(await screen.findByRole('region', { name: 'Progress' }));
  const door = await band.findByRole('link', { name: /Streak/ });
  expect(door.getAttribute('href')).toBe('/teacher/students/student-nova/progress/streak');
});
