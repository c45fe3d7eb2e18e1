import { expect, test } from '../fixtures/test.ts';

test('leaving after two of five questions saves them as finished early', async ({
  page,
  player,
  start,
  school,
}) => {
  const id = await start({ questionCount: 5 });
  await player.answerRight();
  await player.goOn();
  await player.answerWrong('Not this time');
  await player.goOn();

  await page.getByRole('button', { name: 'Leave' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave this session?' });
  await expect(dialog).toContainText('2 of 5 are answered');
  await dialog.getByRole('button', { name: 'End and save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finished early');
  await expect(page.getByRole('main')).toContainText('2 of 5 answered');

  await page.getByRole('link', { name: 'Gradebook' }).click();
  const newest = page.getByRole('table', { name: 'Practice sessions' }).getByRole('row').nth(1);
  await expect(newest).toContainText('Finished early');
  await expect(newest).toContainText('2 answered');
  await expect(newest).toContainText('20%');
  expect(school.session(id)).toMatchObject({ isSaved: true, isCompleted: false });
});

test('leaving before the first answer leaves no trace', async ({
  page,
  player,
  start,
  school,
  student,
}) => {
  const before = school.sessionsOf(student).map(({ id }) => id);
  await start();
  await player.expectAt(1, 5);
  await page.getByRole('button', { name: 'Leave' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave this session?' });
  await dialog.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('heading', { name: 'NumForge', level: 1 })).toBeVisible();
  await expect(page.getByText('You are in a session')).toBeHidden();
  expect(school.sessionsOf(student).map(({ id }) => id)).toEqual(before);
});

test('a break keeps the session, and it goes on from the planets page', async ({
  page,
  player,
  start,
  school,
}) => {
  const id = await start({ mode: 'full', questionCount: 3 });
  await player.answerRight();
  await player.goOn();
  await player.enterWrong();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Take a break' }).click();

  const strip = page.getByRole('region', { name: 'Continue where you left off' });
  await expect(strip).toContainText('Question 2 of 3');
  expect(school.session(id).isSaved).toBe(false);
  await strip.getByRole('link', { name: 'Resume' }).click();
  await player.expectAt(2, 3);
  await player.answerRight();
});
