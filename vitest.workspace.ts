import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';

const launchOptions = await chromiumLaunch();

export default defineConfig({
  test: {
    // happy-dom prints every refused request, as a browser's console does. Most are refused on purpose.
    onConsoleLog: (log) => !/^(?:GET|POST) http:\S+ [45]\d\d \(/.test(log),
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
          testTimeout: 20_000,
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
