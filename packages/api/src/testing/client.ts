import type { PlanetsApp } from '../create-app.ts';
import { SCENARIO_PASSWORD } from '../scenarios/scenario.ts';

/** Any answer, its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever came and asserts on it
  readonly body: any;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Talks to the application as a program would: requests in, answers out, one cookie kept. */
export function createClient(app: Pick<PlanetsApp, 'request'>) {
  let cookie = '';
  async function send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) {
    const response = await app.request(path, {
      method,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) cookie = line.split(';')[0]!;
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parsed(text),
    } satisfies Answer as Answer;
  }
  return {
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    post: (path: string, body?: unknown, headers?: Record<string, string>) =>
      send('POST', path, body, headers),
    send,
    setCookie(value: string) {
      cookie = value;
    },
    get cookie() {
      return cookie;
    },
    async signIn(username: string, password = SCENARIO_PASSWORD) {
      return send('POST', '/api/sign-in', { username, password });
    },
  };
}

export type Client = ReturnType<typeof createClient>;
