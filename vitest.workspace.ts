import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'practice', root: './packages/practice', environment: 'node' } },
      { test: { name: 'content', root: './packages/content', environment: 'node' } },
      { test: { name: 'contract', root: './packages/contract', environment: 'node' } },
      { test: { name: 'api', root: './packages/api', environment: 'node' } },
    ],
  },
});
