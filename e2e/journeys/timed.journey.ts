import { expect, test } from '../fixtures/test.ts';

test('a timed session ends by the clock of the server under the eyes of the student', async ({
  page,
  player,
  start,
  school,
}) => {
  const id = await start({ mode: 'timed', questionCount: 3 });
  await expect(page.getByRole('timer')).toContainText(/^(10:00|9:\d\d)$/);
  await player.answerRight();
  await player.goOn();
  school.setBack(id, 596);
  await page.reload();
  await expect(page.getByRole('timer')).toContainText(/^0:0\d$/);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Time is up');
  await expect(page.getByRole('main')).toContainText('1 of 3 answered');
  expect(school.session(id)).toMatchObject({ isSaved: true, isCompleted: false });
});

test('a timed session ends although nobody looks', async ({ page, player, start, school }) => {
  const id = await start({ mode: 'timed', questionCount: 3 });
  await player.answerRight();
  await page.goto('about:blank');
  school.setBack(id, 601);
  await expect.poll(() => school.session(id).isSaved).toBe(true);

  await page.goto('/student/gradebook');
  const newest = page.getByRole('table', { name: 'Practice sessions' }).getByRole('row').nth(1);
  await expect(newest).toContainText('Time ran out');
  await expect(newest).toContainText('1 answered');
});
