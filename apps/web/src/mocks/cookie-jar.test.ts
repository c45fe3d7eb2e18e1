import { expect, test } from 'vitest';
import { withCookieJar, type CookieStore } from './cookie-jar.ts';

const DAY_SECONDS = 86_400;

/** A server that sets what it is told to, and says which cookies came in. */
function visit(store: CookieStore) {
  const kept = withCookieJar(
    async (request) =>
      new Response(request.headers.get('cookie') ?? 'none', {
        headers: JSON.parse(await request.text()) as [string, string][],
      }),
    store,
  );
  return (...lines: string[]) =>
    kept(
      new Request('http://school.test/', {
        method: 'POST',
        body: JSON.stringify(lines.map((line) => ['set-cookie', line])),
      }),
    );
}

function emptyStore(): CookieStore {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
  };
}

test('what a response sets, the next request carries, and script never sees', async () => {
  const fetch = visit(emptyStore());
  const first = await fetch(
    `sign_in=a=b%3D; Max-Age=${DAY_SECONDS}; Path=/; HttpOnly`,
    'theme=night',
  );
  expect(first.headers.has('set-cookie')).toBe(false);
  expect(await first.text()).toBe('none');
  expect(await (await fetch()).text()).toBe('sign_in=a=b%3D; theme=night');
});

test('a cookie is replaced, and taken back', async () => {
  const fetch = visit(emptyStore());
  await fetch('sign_in=old');
  await fetch('sign_in=new');
  expect(await (await fetch('sign_in=; Max-Age=0')).text()).toBe('sign_in=new');
  expect(await (await fetch()).text()).toBe('none');
});

test('a cookie whose day has passed is not sent', async () => {
  const fetch = visit(emptyStore());
  await fetch('sign_in=a; Expires=Thu, 01 Jan 2026 00:00:00 GMT');
  expect(await (await fetch()).text()).toBe('none');
});

test('another page with the same store has the same cookies', async () => {
  const store = emptyStore();
  await visit(store)('sign_in=a');
  expect(await (await visit(store)()).text()).toBe('sign_in=a');
});
