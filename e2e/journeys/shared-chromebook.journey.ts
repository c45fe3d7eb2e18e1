import { expect, PASSWORD, test } from '../fixtures/test.ts';

test('the next student at a Chromebook finds nothing of the one before, who finds everything again', async ({
  page,
  player,
  school,
  startAt,
  student,
}) => {
  school.forgetSessionInProgress('ceres');
  const signInByForm = async (username: string) => {
    await page.getByLabel('User name').fill(username);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { name: 'Learning Planets', level: 1 })).toBeVisible();
  };
  const waiting = page.getByRole('region', { name: 'Continue where you left off' });
  const field = page.getByRole('textbox', { name: 'Your answer, a number' });

  const id = await startAt('numeric');
  await field.fill('17');
  const { position, total } = await player.place();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Take a break' }).click();
  await expect(waiting).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signInByForm('ceres');
  await expect(page.getByRole('link', { name: /^NumForge/ })).toBeVisible();
  await expect(waiting).toBeHidden();
  await page.goto(`/sessions/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This session is not here any more',
  );
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signInByForm(student);
  await waiting.getByRole('link', { name: 'Resume' }).click();
  await player.expectAt(position + 1, total);
  await expect(field).toHaveValue('17');
});
