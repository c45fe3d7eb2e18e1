/**
 * What `pnpm start` runs, once built: the server, with what V8 made of its seven megabytes kept for the
 * next start. Compiling them is a third of a start, and running them cannot begin before.
 *
 * The cache lies beside the bundle. It is code, so whoever may write it must be whoever may write the
 * program: a folder that all users share, as Node's default is, would let a stranger put it there first,
 * and the data folder is what schools copy and hand on. Each build empties it, and where nothing can be
 * written the server starts without it. `NODE_COMPILE_CACHE` names another place, and
 * `NODE_DISABLE_COMPILE_CACHE=1` does without.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, 'compile-cache'));
await import('./main.ts');
// At once and not at the end, which may be a power cut. It holds what a start runs, and no more.
setImmediate(flushCompileCache);
