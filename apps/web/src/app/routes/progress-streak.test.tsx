import type { StreakAnswer } from '@planets/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const words = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00A0', ' ');
const calendar = () => screen.findByRole('region', { name: 'Calendar' });
const chosenDay = () => screen.getByRole('region', { name: 'The chosen day' });

async function streak(query = ''): Promise<StreakAnswer> {
  return (await (await fetch(`/api/progress/streak${query}`)).json()) as StreakAnswer;
}

const dayOf = (date: string) => document.querySelector<HTMLElement>(`[data-day="${date}"]`);

test('the run, the longest one and the freezes are those of the server', async () => {
  await renderRoute('/student/progress/streak', { scenario: 'small-school', as: 'nova' });
  const now = await screen.findByRole('region', { name: 'The streak now' });
  const { current, longest, freezes } = await streak();
  expect(current).toBeGreaterThan(0);
  expect(words(now)).toContain(`${current} days`);
  expect(words(now)).toContain(`Longest${longest} days`);
  expect(words(now)).toContain(`${freezes} of 2`);
});

test('every day of a month is a button that says what it was', async () => {
  await renderRoute('/student/progress/streak', { scenario: 'small-school', as: 'nova' });
  const region = within(await calendar());
  const { days } = await streak();
  const buttons = within(region.getByRole('grid')).getAllByRole('button');
  expect(buttons).toHaveLength(days.length);
  for (const [at, day] of days.entries()) {
    const said = { practised: /Practised/, weekend: /Weekend/, missed: /Not counted/ } as Record<
      string,
      RegExp
    >;
    expect(buttons[at]?.textContent).toMatch(said[day.kind] ?? /\. \w+/);
  }
});

test('a day opens to why it counted, with a link to each of its sessions', async () => {
  const { user, router } = await renderRoute('/student/progress/streak', {
    scenario: 'small-school',
    as: 'nova',
  });
  await calendar();
  const { month } = await streak();
  const previous = await screen.findByRole('link', { name: /^Month before/ });
  await user.click(previous);
  await waitFor(() => expect(router.state.location.search).not.toEqual({}));
  const search = router.state.location.search as { month?: string };
  expect(search.month).toBeDefined();
  expect(search.month).not.toBe(month);
  const { days } = await streak(`?month=${search.month}`);
  const counted = days.find(({ kind, sessions }) => kind === 'practised' && sessions.length > 0);
  expect(counted).toBeDefined();
  await waitFor(() => expect(dayOf(counted!.date)).not.toBeNull());
  await user.click(dayOf(counted!.date)!);
  await waitFor(() => expect(words(chosenDay())).toContain(counted!.why.replaceAll('\u00A0', ' ')));
  expect(router.state.location.search).toMatchObject({ day: counted!.date });
  const links = within(chosenDay()).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    counted!.sessions.map(({ id }) => `/sessions/${id}/review`),
  );
});

test('arrows lead from day to day, and Tab has one stop in the month', async () => {
  const { user } = await renderRoute('/student/progress/streak?month=2026-02&day=2026-02-10', {
    scenario: 'first-day',
    as: 'nova',
  });
  await calendar();
  await waitFor(() => expect(dayOf('2026-02-10')?.tabIndex).toBe(0));
  dayOf('2026-02-10')?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(dayOf('2026-02-11'));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(dayOf('2026-02-04'));
  await waitFor(() => expect(dayOf('2026-02-04')?.getAttribute('aria-pressed')).toBe('true'));
  expect(document.querySelectorAll('[data-day][tabindex="0"]')).toHaveLength(1);
});

test('who has not practised yet is told how a run begins', async () => {
  await renderRoute('/student/progress/streak', { scenario: 'first-day', as: 'nova' });
  const now = await screen.findByRole('region', { name: 'The streak now' });
  expect(words(now)).toContain(
    'Your first streak starts with a day on which you answer 3 questions.',
  );
  screen.getByRole('heading', { name: 'How a streak works' });
  screen.getByText('The school has entered none.');
});

test('a teacher sees the same days of a student, and is not spoken to as one', async () => {
  await renderRoute('/teacher/students/student-nova/progress/streak', {
    scenario: 'small-school',
    as: 'vega',
  });
  const now = await screen.findByRole('region', { name: 'The streak now' });
  expect(words(now)).toMatch(/\d+ days|Ready/);
  expect(words(now)).not.toMatch(/\byour?\b/i);
  within(await calendar()).getByRole('grid');
});

test('an address that makes no sense is read kindly', async () => {
  await renderRoute('/student/progress/streak?month=2026-99&day=soon', {
    scenario: 'first-day',
    as: 'nova',
  });
  const grid = within(await calendar()).getByRole('grid', { name: /March 2026/ });
  expect(within(grid).getAllByRole('button')).toHaveLength(16);
});

test('without a connection it says so, and tries again', async () => {
  const { user, setFault } = await renderRoute('/student/progress/streak', {
    scenario: 'first-day',
    as: 'nova',
  });
  await calendar();
  setFault('offline');
  await user.click(await screen.findByRole('link', { name: 'Rewards' }));
  await screen.findByRole('heading', { name: 'No connection to the school' });
  setFault('none');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'Badges' });
});
