import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { PlanetsApp } from '@planets/api';
import { secureHeaders } from 'hono/secure-headers';

/** Where `pnpm build` puts the SPA. */
export const builtSpa = resolve(import.meta.dirname, '../../web/dist');

const NOT_BUILT =
  'The pages are not built yet. Run `pnpm start`, or `pnpm dev` for the page with reload. The API answers at /api/docs.';

/** The inline scripts of the page by their hashes: these run, and no other inline script does. */
const scriptHashes = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );

/**
 * Serves the built SPA beside the API, in the compressed form that the build left beside each file: hashed files for ever, the page itself never from a cache, and the
 * page for every address that is not a file, so that a reload on any of its routes works.
 */
export function serveSpa(app: PlanetsApp, dist: string): void {
  const page = join(dist, 'index.html');
  const isBuilt = existsSync(page);
  const html = isBuilt ? readFileSync(page, 'utf8') : NOT_BUILT;
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...scriptHashes(html)],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
      // Loopback and school networks often have no HTTPS; who has it sets this at the proxy.
      strictTransportSecurity: false,
    }),
  );
  app.use('/assets/*', async (c, next) => {
    await next();
    const isFile = c.res.ok && !c.res.headers.get('content-type')?.startsWith('text/html');
    if (isFile) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  if (isBuilt)
    app.use('*', serveStatic({ root: relative(process.cwd(), dist), precompressed: true }));
  app.get('/assets/*', (c) => c.text('There is no such file.', 404));
  app.get('*', (c) => (isBuilt ? c.html(html) : c.text(html, 503)));
}
