import type { Problem, ProblemCode } from '@planets/contract';
import { ApiProblem, NetworkFault } from './api-problem.ts';

export { ApiProblem, NetworkFault, isSignedOut } from './api-problem.ts';

interface Options {
  /** Ends the wait; the promise then rejects with the signal's reason, which is no fault. */
  signal?: AbortSignal | undefined;
  /** Sends to the end even when the page is being left. */
  keepalive?: boolean;
  timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;

/** Where the student is: a day of practice is a day there. Asked for each time: a zone changes with a flight. */
const zoneHeader = (): Record<string, string> => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone ? { 'x-time-zone': timeZone } : {};
};

/** The only place that calls fetch. `T` is a type of the contract; the server checks it, tests prove it. */
export const api = {
  get: <T>(path: string, options: Options = {}) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options: Options = {}) =>
    send<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options: Options = {}) =>
    send<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options: Options = {}) =>
    send<T>('PATCH', path, body, options),
  delete: <T>(path: string, options: Options = {}) => send<T>('DELETE', path, undefined, options),
};

async function send<T>(method: string, path: string, body: unknown, options: Options): Promise<T> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const headers: Record<string, string> = { accept: 'application/json', ...zoneHeader() };
  const init: RequestInit = {
    method,
    signal,
    credentials: 'same-origin',
    keepalive: options.keepalive ?? false,
    headers,
  };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    headers['content-type'] = 'application/json';
  }
  try {
    const response = await fetch(path, init);
    if (response.status === 204) return undefined as T;
    const answer = await readJson(response);
    if (response.ok) {
      // A school's Wi-Fi sign-in page answers 200 with HTML to everything.
      if (answer === undefined) throw new NetworkFault('not-our-server');
      return answer as T;
    }
    throw new ApiProblem(toProblem(response, answer), retryAfter(response));
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof NetworkFault) throw error;
    if (options.signal?.aborted) throw error;
    throw new NetworkFault(timeout.aborted ? 'timeout' : 'unreachable', error);
  }
}

async function readJson(response: Response): Promise<unknown> {
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  if (!isJson) return undefined;
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What an answer that refuses says. */
export const problemOf = async (response: Response): Promise<ApiProblem> =>
  new ApiProblem(toProblem(response, await readJson(response)), retryAfter(response));

/** The save route refuses with `{success: false, error}`; a proxy may refuse with no JSON at all. */
function toProblem(response: Response, answer: unknown): Problem {
  const given = (
    typeof answer === 'object' && answer !== null ? answer : {}
  ) as Partial<Problem> & {
    error?: unknown;
  };
  return {
    ...given,
    type: given.type ?? 'about:blank',
    title: given.title ?? response.statusText,
    status: response.status,
    detail: given.detail ?? (typeof given.error === 'string' ? given.error : ''),
    requestId: given.requestId ?? response.headers.get('x-request-id') ?? '',
    code: given.code ?? codeOf(response.status),
  };
}

function codeOf(status: number): ProblemCode {
  if (status === 401) return 'signed_out';
  if (status === 403) return 'not_allowed';
  if (status === 404) return 'not_found';
  if (status === 429) return 'too_many_attempts';
  if (status < 500) return 'invalid';
  return status === 500 ? 'internal' : 'unavailable';
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
