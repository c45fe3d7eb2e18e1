import { expect, test } from '../fixtures/test.ts';

test('a double click starts one session, and a double click on Check sends one answer', async ({
  page,
  player,
  school,
  student,
}) => {
  const before = school.sessionsOf(student).length;
  await page.goto('/planets/num_forge?topic=fractions_add&grade=5&mode=full&count=3');
  await page.getByRole('button', { name: 'Start' }).dblclick();
  await player.expectAt(1, 3);
  expect(school.sessionsOf(student)).toHaveLength(before + 1);

  await player.enterRight();
  await player.action('Check').dblclick();
  await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
  await player.expectAt(1, 3);
  expect(school.session(await player.sessionId()).responses).toHaveLength(1);
});

test('the back button of the browser loses nothing', async ({ page, player, school, student }) => {
  await page.goto('/planets/num_forge?topic=fractions_add&grade=5&mode=quick&count=3');
  await page.getByRole('button', { name: 'Start' }).click();
  await player.answerRight();
  await player.goOn();
  await player.enterRight();
  const chosen = await page.getByRole('radio', { checked: true }).getAttribute('aria-label');

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'NumForge', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Resume it' }).click();
  await player.expectAt(2, 3);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe(chosen);

  await page.goBack();
  await page.goForward();
  await player.expectAt(2, 3);
  await player.action('Check').click();
  await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
  expect(school.sessionsOf(student).at(-1)).toMatchObject({
    questionsAnswered: 2,
    questionsCorrect: 2,
  });
});
