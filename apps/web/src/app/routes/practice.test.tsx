import { storedQuestions } from '@planets/api/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const COMPOSED = '/planets/num_forge?topic=fractions_add&grade=5&mode=quick&count=3';

type Rendered = Awaited<ReturnType<typeof renderRoute>>;

/** Starts what the address says. Quick mode asks for choices only. */
async function start(): Promise<Rendered & { sessionId: number }> {
  const page = await renderRoute(COMPOSED, { scenario: 'first-day', as: 'nova' });
  await page.user.click(await screen.findByRole('button', { name: 'Start' }));
  await screen.findByRole('heading', { name: 'Question 1 of 3' });
  const sessionId = Number(/\d+/.exec(page.router.state.location.pathname)![0]);
  return { ...page, sessionId };
}

/** Chooses and checks, right or wrong as asked. */
async function answer(
  { user, db, sessionId }: Rendered & { sessionId: number },
  at: number,
  right: boolean,
) {
  const question = storedQuestions({ db }, sessionId)[at]!;
  if (question.kind !== 'choice') throw new Error(`quick mode asked a ${question.kind}`);
  const index = question.choices.findIndex(({ id }) => (id === question.key.choice) === right);
  await user.click(screen.getAllByRole('radio')[index]!);
  await user.click(screen.getByRole('button', { name: 'Check' }));
}

/** The player takes a press so soon after a verdict for a slip, and lets it pass. */
const read = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 450);
  });

test('a shared link composes the session, and starting it shows the first question', async () => {
  const { router, sessionId } = await start();
  expect(router.state.location.pathname).toBe(`/sessions/${sessionId}`);
  screen.getByRole('img', { name: /Question 1 of 3/ });
});

test('a right answer is told, stored, and leads on', async () => {
  const page = await start();
  await answer(page, 0, true);
  const next = await screen.findByRole('button', { name: 'Next' });
  expect(screen.getAllByText(/^Right/).length).toBeGreaterThan(0);
  screen.getByText('Saved');
  await read();
  await page.user.click(next);
  await screen.findByRole('heading', { name: 'Question 2 of 3' });
});

test('from the last question to the summary and the gold panel', async () => {
  const page = await start();
  for (const [at, right] of [true, false, true].entries()) {
    await answer(page, at, right);
    const on = await screen.findByRole('button', { name: at === 2 ? 'See how it went' : 'Next' });
    await read();
    await page.user.click(on);
  }
  await screen.findByText('66.7', { exact: false });
  await page.user.click(await screen.findByRole('link', { name: /gradebook/i }));
  const history = await screen.findByRole('table', { name: /history|sessions/i });
  expect(within(history).getByRole('row', { name: /Adding fractions.*2 of 3/ })).toBeTruthy();
});

test('an answer given while the network is away is kept and sent when it is back', async () => {
  const page = await start();
  page.setFault('offline');
  await answer(page, 0, true);
  await screen.findByText(/Not saved yet: 1/);
  page.setFault('none');
  expect(await screen.findByRole('button', { name: 'Next' })).toBeTruthy();
});
