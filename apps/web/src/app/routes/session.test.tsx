import type { Mode, Session } from '@planets/contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

/** Opens the player on a session of three questions that was started before. */
async function play(mode: Mode = 'full') {
  const page = await renderRoute('/', { scenario: 'first-day', as: 'nova' });
  const body = { planet: 'num_forge', topic: 'fractions_add', gradeLevel: 5, questionCount: 3 };
  const { session } = await post<{ session: Session }>('/api/sessions', { ...body, mode, seed: 7 });
  await page.router.navigate({ to: '/sessions/$sessionId', params: { sessionId: session.id } });
  return { ...page, sessionId: session.id };
}

async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const question = (number: number) =>
  screen.findByRole('heading', { name: `Question ${number} of 3` });
const press = (name: string | RegExp) => screen.findByRole('button', { name });

test('the focus is on the question, and Check alone says what is missing', async () => {
  const { user } = await play('quick');
  await question(1);
  expect(document.activeElement?.textContent).toContain('Question 1 of 3');
  await user.keyboard('{Enter}');
  await screen.findByText('Not counted yet');
  expect(screen.queryByText('Saved')).toBeNull();
  screen.getByText('Saves as you go');
});

test('a session is played with the keyboard alone', async () => {
  const { user, sessionId } = await play('quick');
  for (const number of [1, 2, 3]) {
    await question(number);
    await user.keyboard('1{Enter}');
    await press(number === 3 ? 'See how it went' : 'Next');
    // A press so soon after the verdict is taken for a slip.
    await new Promise((resolve) => {
      setTimeout(resolve, 450);
    });
    await user.keyboard('{Enter}');
  }
  await screen.findByRole('button', { name: 'Again, new questions' });
  const response = await fetch(`/api/sessions/${sessionId}`);
  const { session } = (await response.json()) as { session: Session };
  const missed = session.questions.filter(({ status }) => status === 'wrong').length;
  expect(screen.queryAllByText('Your answer:')).toHaveLength(missed);
  expect(screen.queryAllByText('Right answer:')).toHaveLength(missed);
});

test('the price of a hint is told once, before the first one', async () => {
  const { user } = await play();
  await user.click(await press('Hint'));
  await screen.findByText(/can still earn half credit/);
  await user.click(await press('Show the hint'));
  await screen.findByText('Hint 1');
  expect(screen.queryByText(/can still earn half credit/)).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/^Hint 1/);
});

test('a tab that lost the session is told, and can take it over', async () => {
  const { user, sessionId } = await play('quick');
  await question(1);
  await post(`/api/sessions/${sessionId}/hold`, { player: 'another-tab', takeOver: true });
  await user.keyboard('2{Enter}');
  await screen.findByRole('heading', { name: /open in another tab or on another device/ });
  await user.click(await press('Take over here'));
  await question(1);
  expect(screen.getAllByRole<HTMLInputElement>('radio')[1]?.checked).toBe(true);
});

test('a lost sign-in is taken up over the question, and the answer is sent', async () => {
  const { user } = await play('quick');
  await question(1);
  await post('/api/sign-out');
  await user.keyboard('1{Enter}');
  await screen.findByRole('dialog', { name: 'Please sign in again' });
  await user.type(screen.getByLabelText('User name'), 'nova');
  await user.type(screen.getByLabelText('Password'), 'learning-planets{Enter}');
  await press('Next');
  await question(1);
  screen.getByText('Saved');
});

test('leaving without an answer keeps nothing, and says so before', async () => {
  const { user, router } = await play();
  await question(1);
  await user.click(await press('Leave'));
  await screen.findByText(/nothing is answered yet, so nothing is kept/);
  await user.click(await press('End it'));
  await screen.findByRole('heading', { name: 'NumForge' });
  expect(router.state.location.pathname).toBe('/planets/num_forge');
});

test('leaving early saves what was answered and says how much', async () => {
  const { user } = await play('quick');
  await question(1);
  await user.keyboard('1{Enter}');
  await press('Next');
  await user.click(await press('Leave'));
  await user.click(await press('End and save'));
  await screen.findByRole('heading', { name: 'Finished early' });
  screen.getByText('1 of 3 answered');
});

test('when the time is over the summary says so', async () => {
  const page = await play('timed');
  const { user } = page;
  await question(1);
  screen.getByRole('timer', { name: /^Time left (10:00|9:5\d)/ });
  await user.click(screen.getByRole('button', { name: 'Check' }));
  page.pass(600_000);
  await screen.findByRole('heading', { name: 'Time is up' });
});

test('a time that passed without an answer leaves nothing, and says so', async () => {
  const page = await play('timed');
  await question(1);
  page.pass(600_000);
  await screen.findByText(/Nothing was answered in the ten minutes/);
});

test('teach mode begins with a worked example, step by step', async () => {
  const { user } = await play('teach');
  await screen.findByRole('heading', { name: 'First, watch one being worked out' });
  while (screen.queryByRole('button', { name: 'Next step' })) await user.keyboard('{Enter}');
  await user.click(await press('Start the questions'));
  await question(1);
});

test('a session that is not there is told kindly', async () => {
  await renderRoute('/sessions/999999', { scenario: 'first-day', as: 'nova' });
  await screen.findByRole('heading', { name: 'This session is not here any more' });
});
