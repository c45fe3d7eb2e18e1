import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';

const launchOptions = await chromiumLaunch();

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'practice', root: './packages/practice', environment: 'node' } },
      { test: { name: 'content', root: './packages/content', environment: 'node' } },
      { test: { name: 'contract', root: './packages/contract', environment: 'node' } },
      { test: { name: 'api', root: './packages/api', environment: 'node' } },
      { test: { name: 'server', root: './apps/server', environment: 'node' } },
      {
        root: './apps/web',
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['./src/testing/setup.ts'],
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
