import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoute } from '../../testing/render-route.tsx';

const open = (path: string) => renderRoute(path, { scenario: 'first-day', as: 'nova' });
const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });

test('what is chosen stands in the URL, without a step in the history', async () => {
  const { user, router } = await open('/planets/num_forge?grade=5');
  const steps = router.history.length;
  await user.click(await radio(/^Adding fractions/));
  await user.click(await radio(/^Timed/));
  await user.click(await screen.findByRole('button', { name: 'One more' }));
  expect(router.state.location.search).toEqual({
    topic: 'fractions_add',
    grade: 5,
    mode: 'timed',
    count: 11,
  });
  expect(router.history.length).toBe(steps);
  screen.getByText(/grade 5, timed, 11/);
});

test('a grade that the topic is not for lets go of it, and says why', async () => {
  const { user } = await open('/planets/num_forge?topic=fractions_add&grade=5');
  expect((await radio(/^Adding fractions/)).checked).toBe(true);
  await user.click(await radio(/^Grade 1$/));
  await screen.findByText(/Adding fractions is for grades/);
  expect(screen.queryByRole('radio', { name: /^Adding fractions/ })).toBeNull();
  screen.getByText('Choose a topic to begin.');
});

test('a chosen topic tells what it builds on, and leads there', async () => {
  const { user, router } = await open('/planets/num_forge?topic=integers&grade=8');
  await screen.findByText('It builds on');
  const [before] = screen
    .getByText('It builds on')
    .parentElement!.querySelectorAll<HTMLButtonElement>('button');
  await user.click(before!);
  expect((await radio(new RegExp(`^${before!.textContent}`))).checked).toBe(true);
  expect(router.state.location.search.topic).not.toBe('integers');
});

test('the grade is remembered for the next planet', async () => {
  const { user, router } = await open('/planets/num_forge');
  await user.click(await radio(/^Grade 3$/));
  await router.navigate({ to: '/planets/$planetId', params: { planetId: 'coin_quest' } });
  await screen.findByRole('heading', { name: 'CoinQuest' });
  expect((await radio(/^Grade 3$/)).checked).toBe(true);
});

test('with nothing missed there is nothing to review, said as an invitation', async () => {
  const { user } = await open('/planets/num_forge?topic=fractions_add&grade=5&mode=review');
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  await screen.findByRole('heading', { name: 'Nothing to review here yet' });
  await user.click(screen.getByRole('button', { name: 'Practise it instead' }));
  expect((await radio(/^Full/)).checked).toBe(true);
});

test('a session in progress can be resumed', async () => {
  const { user, router } = await open('/planets/num_forge?topic=fractions_add&grade=5&mode=quick');
  await user.dblClick(await screen.findByRole('button', { name: 'Start' }));
  await screen.findByRole('heading', { name: /^Question 1 of/ });
  const { pathname } = router.state.location;
  await router.navigate({ to: '/planets/$planetId', params: { planetId: 'coin_quest' } });
  await user.click(await screen.findByRole('link', { name: 'Resume it' }));
  await screen.findByRole('heading', { name: /^Question 1 of/ });
  expect(router.state.location.pathname).toBe(pathname);
});

test('a topic of another planet is found and says where it is', async () => {
  const { user, router } = await open('/planets/num_forge');
  await user.type(
    await screen.findByRole('searchbox', { name: 'Find a topic in your own words' }),
    'commas',
  );
  const found = await screen.findAllByRole('link', { name: /InkHaven/ });
  await user.click(found[0]!);
  await screen.findByRole('heading', { name: 'InkHaven' });
  expect(router.state.location.pathname).toBe('/planets/ink_haven');
});
