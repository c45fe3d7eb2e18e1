import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';

const launchOptions = await chromiumLaunch();

/** Both cores of a small machine, which Vitest would leave to one worker; elsewhere one core less than all. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/**
 * Nothing in these packages outlives a test: no module has state of its own, none is mocked, each test makes
 * its own database. So a worker loads the content and the tables once and not for every file.
 */
const shared = { environment: 'node', isolate: false } as const;

/** Long enough for a slow machine: no test asserts how fast something is. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers,
    // happy-dom is behind the browsers here.
    onConsoleLog: (log) => !log.startsWith('The tag <search> is unrecognized'),
    projects: [
      { test: { ...patience, ...shared, name: 'practice', root: './packages/practice' } },
      { test: { ...patience, ...shared, name: 'content', root: './packages/content' } },
      { test: { ...patience, ...shared, name: 'contract', root: './packages/contract' } },
      { test: { ...patience, ...shared, name: 'api', root: './packages/api' } },
      { test: { ...patience, name: 'server', root: './apps/server', environment: 'node' } },
      {
        root: './apps/web',
        plugins: [react()],
        test: {
          name: 'web',
          environment: './src/testing/page-environment.ts',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['./src/testing/setup.ts'],
          ...patience,
        },
      },
      {
        root: './apps/web',
        test: {
          name: 'web-browser',
          include: ['browser-test/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
