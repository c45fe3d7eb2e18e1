import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.ts';

const launchOptions = await chromiumLaunch();

/**
 * Whole journeys in a real browser. Each project starts its own servers, on loopback and free ports, and
 * stops them: see e2e/fixtures.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.journey.ts',
  globalSetup: './e2e/build-what-is-missing.ts',
  // CI has two cores to itself. On a machine where others work too, two pages would wait for each other.
  workers: process.env['CI'] === undefined ? 1 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  // Long enough for a slow machine: no journey asserts how fast something is.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // What moves is looked at where it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
  },
  projects: [
    { name: 'product', testDir: './e2e/journeys' },
    { name: 'mocked', testDir: './e2e/mocked' },
  ],
});
