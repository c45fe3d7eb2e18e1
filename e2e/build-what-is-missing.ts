import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const repository = resolve(import.meta.dirname, '..');
const web = join(repository, 'apps/web');
const server = join(repository, 'apps/server');

/** What the pages and the server are made of. */
const SOURCES = [
  'apps/web/src',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/server/src',
  'apps/server/vite.config.ts',
  'packages',
];

const newest = (path: string): number => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

function isFresh(made: string, since: number): boolean {
  const file = statSync(made, { throwIfNoEntry: false });
  return file !== undefined && file.mtimeMs >= since;
}

/** `pnpm build` and `pnpm build:mock` come first in CI. Elsewhere a build may be missing, or old. */
export default async function buildWhatIsMissing(): Promise<void> {
  const since = Math.max(...SOURCES.map((path) => newest(join(repository, path))));
  for (const [mode, outDir] of [
    ['production', 'dist'],
    ['mock', 'dist-mock'],
  ] as const)
    if (!isFresh(join(web, outDir, 'index.html'), since))
      // oxlint-disable-next-line no-await-in-loop -- one after the other: each takes all of a small machine
      await build({ root: web, mode, logLevel: 'warn', build: { outDir } });
  if (!isFresh(join(server, 'dist/main.js'), since))
    await build({ configFile: join(server, 'vite.config.ts'), logLevel: 'warn' });
}
