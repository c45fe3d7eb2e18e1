import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { apiServer } from '../testing/api-server.ts';
import { api, ApiProblem, isSignedOut, NetworkFault } from './api.ts';

interface Init {
  status?: number;
  headers?: Record<string, string>;
  type?: string;
}

const answer = (body: unknown, { status = 200, headers, type = 'application/json' }: Init = {}) =>
  apiServer.use(
    http.all('*/api/thing', () =>
      HttpResponse.text(typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': type, ...headers },
      }),
    ),
  );
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error,
  );

afterEach(() => vi.restoreAllMocks());

describe('a call of the API', () => {
  it('gives back what the server answered', async () => {
    answer({ sky: 'clear' });
    expect(await api.get('/api/thing')).toEqual({ sky: 'clear' });
  });

  it('sends JSON', async () => {
    let sent: unknown;
    apiServer.use(
      http.post('*/api/thing', async ({ request }) => {
        sent = [request.headers.get('content-type'), await request.json()];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    expect(await api.post('/api/thing', { light: 1 })).toBeUndefined();
    expect(sent).toEqual(['application/json', { light: 1 }]);
  });

  it('fails with the problem, its code and the state that came with it', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'Another tab plays this session.',
      requestId: 'r1',
      code: 'held_elsewhere',
      session: { id: 5 },
    };
    answer(problem, { status: 409, type: 'application/problem+json' });
    const error = await failure(api.get('/api/thing'));
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 409, code: 'held_elsewhere', session: { id: 5 } });
    expect((error as Error).message).toBe('Another tab plays this session.');
  });

  it('understands how the save route refuses', async () => {
    answer({ success: false, error: 'Not logged in' }, { status: 401 });
    const error = await failure(api.post('/api/thing'));
    expect(error).toMatchObject({ code: 'signed_out', message: 'Not logged in' });
    expect(isSignedOut(error)).toBe(true);
  });

  it('a wrong password is no lost sign-in', async () => {
    answer({ status: 401, code: 'wrong_credentials', detail: 'No.' }, { status: 401 });
    expect(isSignedOut(await failure(api.post('/api/thing')))).toBe(false);
  });

  it('knows how long to wait', async () => {
    answer({ detail: 'Wait.' }, { status: 429, headers: { 'retry-after': '90' } });
    expect(await failure(api.get('/api/thing'))).toMatchObject({
      code: 'too_many_attempts',
      retryAfterSeconds: 90,
    });
  });

  it('makes a problem of an error page of a proxy', async () => {
    answer('<h1>Bad gateway</h1>', { status: 502, type: 'text/html' });
    expect(await failure(api.get('/api/thing'))).toMatchObject({
      status: 502,
      code: 'unavailable',
    });
  });
});

describe('no answer', () => {
  it('is a network fault when the server cannot be reached', async () => {
    apiServer.use(http.get('*/api/thing', () => HttpResponse.error()));
    const error = await failure(api.get('/api/thing'));
    expect(error).toBeInstanceOf(NetworkFault);
    expect(error).toMatchObject({ reason: 'unreachable' });
  });

  it('is a network fault when it takes too long', async () => {
    apiServer.use(http.get('*/api/thing', () => new Promise<never>(() => {})));
    expect(await failure(api.get('/api/thing', { timeoutMs: 20 }))).toMatchObject({
      reason: 'timeout',
    });
  });

  it('is a network fault when the Wi-Fi answers with its own page', async () => {
    answer('<h1>Sign in to School Wi-Fi</h1>', { type: 'text/html' });
    expect(await failure(api.get('/api/thing'))).toMatchObject({ reason: 'not-our-server' });
  });

  it('is no fault when the caller stopped waiting', async () => {
    apiServer.use(http.get('*/api/thing', () => new Promise<never>(() => {})));
    const stop = new AbortController();
    const call = failure(api.get('/api/thing', { signal: stop.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    expect(await call).not.toBeInstanceOf(NetworkFault);
  });
});
