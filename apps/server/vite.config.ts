import { defineConfig } from 'vite';

/**
 * The server in one file, and the launcher that keeps what V8 made of it. Node can run the sources as they
 * are, but reads and strips a thousand of them at every start, most of them content: two seconds, where one
 * file takes a fifth. Native modules stay apart.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'pino'] },
  build: {
    ssr: 'src/launch.ts',
    target: 'node24',
    // It is read from a disk, not from a network.
    chunkSizeWarningLimit: 20_000,
    // All in one folder, as deep as the sources: paths that begin at a file hold in both.
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
