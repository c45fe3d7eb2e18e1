import type { ProgressPlots, StreakAnswer } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderRoute } from '../../../testing/render-route.tsx';

const plain = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u2009]/g, ' ');
const report = () => screen.findByRole('article', { name: /^Practice report: / });

async function fetched<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

test('a report says whose it is, of which school and days, and its figures are those of the plots', async () => {
  await renderRoute('/student/progress/report?from=2026-01-01&to=2026-03-31', { as: 'nova' });
  const sheet = await report();
  const plots = await fetched<ProgressPlots>('/api/progress/plots?from=2026-01-01&to=2026-03-31');
  const streak = await fetched<StreakAnswer>('/api/progress/streak');
  expect(within(sheet).getByRole('heading', { level: 1 }).textContent).toBe(
    'Practice report: Nova Adeyemi',
  );
  const words = plain(sheet);
  expect(words).toMatch(/January 1 – March 31, 2026/);
  expect(words).toContain(`practised on ${plots.days.length} of 90 days`);
  expect(words).toContain(`${streak.longest} days at the longest`);
  const figures = within(sheet).getAllByRole('definition').slice(0, 5).map(plain);
  expect(figures[0]).toBe(String(plots.days.length));
  expect(figures[1]).toBe(String(plots.total.sessions));
  expect(figures[3]).toBe(String(plots.total.questionsAnswered));
  expect(figures[4]).toBe(String(plots.total.questionsCorrect));
  const rows = within(within(sheet).getByRole('table', { name: /^Practice week by week/ }))
    .getAllByRole('row')
    .slice(1);
  expect(rows).toHaveLength(plots.periods.length);
  expect(within(sheet).getByRole('table', { name: 'Practice by planet' }).isConnected).toBe(true);
});

test('a report has practice alone: no XP, no grade, nothing of others', async () => {
  await renderRoute('/student/progress/report', { as: 'nova' });
  const words = plain(await report());
  expect(words).not.toMatch(/\bXP\b|level \d|Decimals in measurements|Mathematics 5B/);
  expect(words).toContain('It counts in no grade');
});

test('it is of the last 90 days, until other ones are chosen; the address remembers', async () => {
  const { user, router } = await renderRoute('/student/progress/report', { as: 'nova' });
  expect(plain(await report())).toContain('of 90 days');
  const from = screen.getByLabelText('From');
  await user.clear(from);
  await user.type(from, '2026-03-01');
  await waitFor(() => expect(router.state.location.search).toEqual({ from: '2026-03-01' }));
  await waitFor(() => expect(plain(screen.getByRole('article'))).toContain('March 1'));
});

test('days without practice say so', async () => {
  await renderRoute('/student/progress/report?from=2020-01-01&to=2020-01-31', { as: 'nova' });
  expect(plain(await report())).toContain('Nothing was practised in this time.');
});

test('the last day before the first one is told, and the printer waits', async () => {
  await renderRoute('/student/progress/report?from=2026-03-02&to=2026-03-01', { as: 'nova' });
  expect(await screen.findByText('This day is before the first one.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Print' })).toHaveProperty('disabled', true);
});

test('“Print” prints', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const { user } = await renderRoute('/student/progress/report', { as: 'nova' });
  await report();
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});

test('a teacher prints the report of a student, whose goals are not in it', async () => {
  await renderRoute('/teacher/students/student-nova/progress/report', { as: 'vega' });
  const sheet = within(await report());
  expect(
    sheet.getByRole('heading', { level: 1, name: 'Practice report: Nova Adeyemi' }),
  ).toBeTruthy();
  expect(sheet.queryByRole('region', { name: 'Own goals' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Progress of Nova Adeyemi' }).getAttribute('href')).toBe(
    '/teacher/students/student-nova/progress',
  );
});

test('a student of somebody else has no report here', async () => {
  await renderRoute('/teacher/students/student-comet/progress/report', { as: 'vega' });
  expect(await screen.findByRole('heading', { name: 'This is not here' })).toBeTruthy();
});

test('without a connection the page says so', async () => {
  const { router, setFault } = await renderRoute('/student/gradebook', { as: 'nova' });
  await screen.findByRole('region', { name: 'Self-practice' });
  setFault('offline');
  await router.navigate({ to: '/student/progress/report' });
  expect(await screen.findByRole('heading', { name: 'No connection to the school' })).toBeTruthy();
});
