import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/mock-test.ts';

const openMenu = (page: Page) => page.getByRole('button', { name: 'Mock', exact: true }).click();

async function signInAs(page: Page, name: 'nova' | 'vega' | 'polaris'): Promise<void> {
  await page.goto('/');
  await openMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

async function startQuick(page: Page): Promise<void> {
  await page.goto('/planets/terra_nova?mode=quick&count=3&grade=5');
  await page.getByRole('group', { name: 'Topic' }).locator('label').first().click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeVisible();
}

/** Whatever is right: the verdict is what is looked for. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Choose one answer' }).locator('label').first().click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('region', { name: 'Feedback' })).toContainText(/Right|Not this time/);
}

test('the whole product runs without a server, and what was done survives a reload', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('User name').fill('nova');
  await page.getByLabel('Password', { exact: true }).fill('learning-planets');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Learning Planets', level: 1 })).toBeVisible();
  await startQuick(page);
  await answer(page);
  const verdict = await page.getByRole('region', { name: 'Feedback' }).innerText();

  await page.reload();
  await expect(page.getByRole('heading', { name: /^Question [12] of 3$/ })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Continue where you left off' })).toContainText(
    '1 of 3 questions answered',
  );
  expect(verdict).not.toBe('');
});

test('the menu changes the school', async ({ page }) => {
  await signInAs(page, 'nova');
  await page.goto('/student/gradebook');
  await expect(page.getByRole('table', { name: 'Practice sessions' })).toBeVisible();
  await openMenu(page);
  await page.getByLabel('School').selectOption('First day: nothing has happened');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signInAs(page, 'nova');
  await page.goto('/student/gradebook');
  await expect(page.getByRole('heading', { name: 'Nothing practised yet' })).toBeVisible();
});

test('the menu takes the network away and gives it back', async ({ page }) => {
  await signInAs(page, 'nova');
  await startQuick(page);
  await openMenu(page);
  await page.getByLabel('Fault').selectOption('offline');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('status').getByText('No connection.')).toBeVisible();
  await page.getByRole('group', { name: 'Choose one answer' }).locator('label').first().click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Not saved yet: 1')).toBeVisible();

  await openMenu(page);
  await page.getByLabel('Fault').selectOption('none');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('region', { name: 'Feedback' })).toContainText(/Right|Not this time/);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('ten minutes pass in a moment, and a timed session is over', async ({ page }) => {
  await page.clock.install();
  await signInAs(page, 'nova');
  await page.goto('/planets/terra_nova?mode=timed&count=3&grade=5');
  await page.getByRole('group', { name: 'Topic' }).locator('label').first().click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('timer')).toContainText(/^(10:00|9:\d\d)$/);
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('timer')).toContainText(/^0:\d\d$/);
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('heading', { name: 'Time is up' })).toBeVisible();
});
