import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';

const launchOptions = await chromiumLaunch();

/** Long enough for a slow machine: no test asserts how fast something is. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // happy-dom is behind the browsers here.
    onConsoleLog: (log) => !log.startsWith('The tag <search> is unrecognized'),
    projects: [
      { test: { ...patience, name: 'practice', root: './packages/practice', environment: 'node' } },
      { test: { ...patience, name: 'content', root: './packages/content', environment: 'node' } },
      { test: { ...patience, name: 'contract', root: './packages/contract', environment: 'node' } },
      { test: { ...patience, name: 'api', root: './packages/api', environment: 'node' } },
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
