import { serverRequest } from './server-request.ts';

export type Fetch = (request: Request) => Promise<Response>;

interface Cookie {
  readonly name: string;
  readonly value: string;
  /** UTC milliseconds. */
  readonly until: number;
}

/** Where cookies are kept between requests: `localStorage` in the page, a map in tests. */
export type CookieStore = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'mock-cookies';

const kept = (store: CookieStore): Cookie[] =>
  (JSON.parse(store.getItem(KEY) ?? '[]') as Cookie[]).filter(({ until }) => until > Date.now());

/** One `Set-Cookie` line. Path, SameSite and the like need no keeping: there is one site and one path. */
function parseSetCookie(line: string): Cookie {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name, value] = splitAt(pair);
  const named = new Map(
    attributes.map((attribute) => {
      const [key, text] = splitAt(attribute);
      return [key.toLowerCase(), text];
    }),
  );
  const maxAge = named.get('max-age');
  const expires = named.get('expires');
  const until =
    maxAge !== undefined
      ? Date.now() + Number(maxAge) * 1000
      : expires !== undefined
        ? Date.parse(expires)
        : Number.MAX_SAFE_INTEGER;
  return { name, value, until };
}

function splitAt(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

/**
 * A jar between the page and the application, as a browser has one between a page and a server: it adds
 * `Cookie` to the request, and takes `Set-Cookie` off the response, which script may not see.
 */
export function withCookieJar(fetch: Fetch, store: CookieStore): Fetch {
  return async (request) => {
    const cookie = kept(store)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(await serverRequest(request, cookie));
    const set = response.headers.getSetCookie().map(parseSetCookie);
    if (set.length === 0) return response;
    const names = new Set(set.map(({ name }) => name));
    // Read again: another request may have come back meanwhile. One that is over is dropped when read.
    const others = kept(store).filter(({ name }) => !names.has(name));
    store.setItem(KEY, JSON.stringify([...others, ...set]));
    const headers = new Headers(response.headers);
    headers.delete('set-cookie');
    const { status, statusText } = response;
    return new Response(response.body, { status, statusText, headers });
  };
}
