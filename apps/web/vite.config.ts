import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** What comes after signing in, by its file. */
const FIRST_PAGE = /\/planets-/;

const port = process.env['API_PORT'] ?? '4310';
const api = `http://127.0.0.1:${port}`;

export default defineConfig(({ mode }) => ({
  // Two dev servers, each with its own API, must not rebuild one another's dependencies.
  cacheDir: `node_modules/.vite/${port}`,
  plugins: [react(), tailwindcss(), mode === 'mock' ? msw({ mode: 'worker-only' }) : precompress()],
  server: {
    host: '127.0.0.1',
    // In mock mode the API answers from inside the page.
    proxy: mode === 'mock' ? {} : { '/api': api, '/healthz': api, '/save_practice_session': api },
  },
  preview: {
    host: '127.0.0.1',
    proxy: mode === 'mock' ? {} : { '/api': api, '/healthz': api, '/save_practice_session': api },
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // Every browser that runs es2023 preloads modules by itself.
    modulePreload: {
      polyfill: false,
      // What a page imports can be named in the shell, so that it loads beside the page and not after it. With
      // all pages that is more than a kilobyte of names in everybody's first load: only one is worth it.
      resolveDependencies: (page, files) => (FIRST_PAGE.test(page) ? files : []),
    },
    // What every page needs is one file: cut in two by chance it takes 2 kB more, gzip.
    // An icon of several pages would be a file of its own: forty of them, all named in the shell.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'] },
            { name: 'icons', test: /lucide-react/, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));
