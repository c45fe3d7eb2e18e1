import { expectGoodLooks } from '../fixtures/looks.ts';
import { expect, PASSWORD, test } from '../fixtures/test.ts';

test('a reload in mid-question keeps the question, its variant, the progress and what was typed', async ({
  page,
  player,
  school,
  startAt,
}) => {
  const id = await startAt('numeric');
  const field = page.getByRole('textbox', { name: 'Your answer, a number' });
  await field.fill('12 3/');
  const prompt = await page.getByRole('main').innerText();
  const progress = await page.getByRole('img', { name: /^Question \d+ of \d+,/ }).ariaSnapshot();
  const { position, total } = await player.place();

  await page.reload();
  await player.expectAt(position + 1, total);
  await expect(field).toHaveValue('12 3/');
  expect(await page.getByRole('main').innerText()).toBe(prompt);
  await expect(page.getByRole('img', { name: /^Question \d+ of \d+,/ })).toMatchAriaSnapshot(
    progress,
  );
  await player.answerRight();
  expect(school.session(id).responses.filter((entry) => entry.position === position)).toHaveLength(
    1,
  );
});

test('the server crashes between two answers and in the middle of one, and nothing acknowledged is lost', async ({
  page,
  player,
  start,
  school,
}) => {
  const id = await start({ questionCount: 3 });
  await player.answerRight();
  await player.goOn();
  const asked = await player.question();

  await school.crashAndRestart();
  await player.expectAt(2, 3);
  expect(await player.question()).toEqual(asked);
  await player.answerWrong('Not this time');
  await player.goOn();

  await player.enterRight();
  // The request arrives, the answer to it never comes back.
  await page.route(
    '**/answers',
    async (route) => {
      await route.fetch();
      await school.crashAndRestart();
      await route.abort();
    },
    { times: 1 },
  );
  await player.action('Check').click();
  await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
  await player.finish();
  await expect(page.getByRole('definition').nth(1)).toHaveText('2 / 3');
  const { responses, isCompleted } = school.session(id);
  expect(isCompleted).toBe(true);
  expect(responses.map(({ position }) => position)).toEqual([0, 1, 2]);
});

test('an answer given without a network is told as not saved, sent when it is back, and counted once', async ({
  page,
  context,
  player,
  start,
  school,
}) => {
  const id = await start({ questionCount: 3 });
  await player.expectSign('Saves as you go');
  await player.enterRight();
  await context.setOffline(true);
  await player.action('Check').click();
  await player.expectSign('Not saved yet: 1');
  await expect(page.getByRole('main').getByText('Not saved yet')).toBeVisible();
  await expect(player.feedback).toBeHidden();
  expect(school.session(id).responses).toHaveLength(0);

  await context.setOffline(false);
  await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
  await player.expectSign(/^Saved$/);
  expect(school.session(id).responses).toHaveLength(1);

  await test.step('also over a reload', async () => {
    await player.goOn();
    await player.enterRight();
    await page.route('**/answers', (route) => route.abort());
    await player.action('Check').click();
    await player.expectSign('Not saved yet: 1');
    await page.unroute('**/answers');
    await page.reload();
    await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
    expect(school.session(id).responses).toHaveLength(2);
  });
});

test('a second tab is told, takes over, and the first is told', async ({
  page,
  context,
  player,
  start,
  school,
}) => {
  const elsewhere = 'This session is open in another tab or on another device';
  const id = await start({ questionCount: 3 });
  await player.enterRight();

  const second = await context.newPage();
  await second.goto(`/sessions/${id}`);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(elsewhere);
  await expectGoodLooks(second, 'a session that is open elsewhere');
  await second.getByRole('button', { name: 'Take over here' }).click();
  await expect(second.getByRole('heading', { name: 'Question 1 of 3' })).toBeVisible();

  await player.action('Check').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(elsewhere);
  expect(school.session(id).responses).toHaveLength(0);

  // Taken back, with what was entered.
  await page.getByRole('button', { name: 'Take over here' }).click();
  await player.action('Check').click();
  await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
  expect(school.session(id).responses).toHaveLength(1);
});

test('a sign-in that is lost in mid-session is taken up over the question', async ({
  page,
  context,
  player,
  start,
  school,
  student,
}) => {
  const id = await start({ questionCount: 3 });
  await player.answerRight();
  await player.goOn();
  const asked = await player.question();
  await player.enterRight();
  await context.clearCookies();
  await player.action('Check').click();

  const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
  await expect(dialog).toContainText('Nothing is lost');
  await expectGoodLooks(page, 'the sign-in over a question');
  await dialog.getByLabel('User name').fill(student);
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Sign in' }).click();

  await expect(dialog).toBeHidden();
  await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
  await player.expectAt(2, 3);
  expect(await player.question()).toEqual(asked);
  expect(school.session(id)).toMatchObject({ questionsAnswered: 2, questionsCorrect: 2 });
});
