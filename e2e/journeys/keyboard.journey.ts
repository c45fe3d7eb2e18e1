import type { Locator, Page } from '@playwright/test';
import { expect, PASSWORD, test } from '../fixtures/test.ts';

/** Goes on with Tab, as long as it takes, to a control that must be reachable so. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    if (await control.evaluate((element) => element === document.activeElement)) return;
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(control)}`);
}

test('from the sign-in to the summary of a quick session without a mouse', async ({
  page,
  player,
  school,
}) => {
  const { keyboard } = page;
  school.forgetSessionInProgress('ceres');
  await page.goto('/');
  await tabTo(page, page.getByLabel('User name'));
  await keyboard.type('ceres');
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');

  await tabTo(page, page.getByRole('link', { name: /^MapVerse/ }));
  await keyboard.press('Enter');

  // A group of radio buttons is one stop; the arrows choose inside it.
  await tabTo(page, page.getByRole('group', { name: 'Topic' }).getByRole('radio').first());
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('radio', { name: /^Full/ }));
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Quick/ })).toBeChecked();
  await tabTo(page, page.getByRole('spinbutton', { name: 'Questions' }));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Start' }));
  await keyboard.press('Enter');

  for (const number of [1, 2, 3]) {
    await player.expectAt(number, 3);
    const question = await player.question();
    if (question.kind !== 'choice') throw new Error('quick sessions ask only for a choice');
    const place = question.choices.findIndex(({ id }) => id === question.key.choice);
    await keyboard.press(String(place + 1));
    await expect(page.getByRole('radio').nth(place)).toBeChecked();
    await keyboard.press('Enter');
    await expect(player.feedback.getByText('Right', { exact: true })).toBeVisible();
    const next = number < 3 ? `Question ${number + 1} of 3` : 'That shone';
    await expect(async () => {
      await keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: next })).toBeVisible({ timeout: 500 });
    }).toPass({ intervals: [100] });
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Gradebook' }));
});
