import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@planets/api';
import { nodeHost } from '@planets/api/testing/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSpa } from './static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'planets-spa-'));
const page = '<!doctype html><script>document.title = "dusk"</script><div id="root"></div>';

const served = (dist: string) => {
  const app = createApp(nodeHost().deps);
  serveSpa(app, dist);
  return app;
};

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/index-abc123.js'), 'export {}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page', () => {
  test.each(['/', '/sign-in', '/student/gradebook?planet=num_forge', '/sessions/12/review'])(
    '%s is the page, never from a cache, and runs only its own scripts',
    async (path) => {
      const answer = await served(folder).request(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-security-policy')).toMatch(
        /script-src 'self' 'sha256-[^ ]+'/,
      );
      expect(await answer.text()).toBe(page);
    },
  );
  test('hashed files may be kept for ever', async () => {
    const answer = await served(folder).request('/assets/index-abc123.js');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
  });
  test('files go out in the compressed form that lies beside them', async () => {
    writeFileSync(join(folder, 'assets/index-abc123.js.br'), 'squeezed');
    const headers = { 'accept-encoding': 'gzip, br' };
    const answer = await served(folder).request('/assets/index-abc123.js', { headers });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([
      'br',
      'squeezed',
    ]);
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
  });
  test('answers of the API are compressed for who takes it', async () => {
    const app = createApp({ ...nodeHost().deps, compress: true });
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await app.request('/api/planets', { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await app.request('/api/planets')).headers.get('content-encoding')).toBeNull();
  });
  test('a file that is gone is not the page', async () => {
    expect((await served(folder).request('/assets/index-old.js')).status).toBe(404);
  });
  test('nothing outside its folder is served', async () => {
    for (const path of ['/../secret', '/%2e%2e/secret', '/assets/..%2f..%2fsecret'])
      expect(['There is no such file.', page]).toContain(
        await (await served(folder).request(path)).text(),
      );
  });
  test('the API is not the page, also where it has no such route', async () => {
    const answer = await served(folder).request('/api/nothing');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
  test('before it is built a sentence says how', async () => {
    const answer = await served(join(folder, 'nowhere')).request('/');
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('pnpm start'),
    ]);
  });
});
