import type { Problem, SaveRefusal } from '@planets/contract';
import type { Fetch } from './cookie-jar.ts';

/** What can go wrong between the page and the application, in the words of the mock's menu. */
export const FAULTS = {
  none: 'None',
  offline: 'Offline: no request arrives',
  'lost-answers': 'Lost answers: stored, but the answer never comes back',
  failing: '500 on every call',
  'failing-once': '500 on the next call',
  slow: 'Slow: 25 s, longer than a page waits',
} as const;
export type Fault = keyof typeof FAULTS;

export const DELAYS = { 0: 'None', 300: '300 ms', 2000: '2 s', 8000: '8 s' } as const;

const SLOW_MS = 25_000;

export interface NetworkConditions {
  fault: Fault;
  delayMs: number;
  /** Called when a fault that happens once has happened. */
  onSpent?: () => void;
}

const wait = (milliseconds: number): Promise<void> =>
  milliseconds === 0
    ? Promise.resolve()
    : new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });

/** What a server says that fell over: in the words of the API, and of the earlier system's one route. */
function failure(request: Request): Response {
  const detail = 'The mock was told to fail. Choose another fault in its menu.';
  if (new URL(request.url).pathname === '/save_practice_session')
    return Response.json({ success: false, error: detail } satisfies SaveRefusal, { status: 500 });
  const problem: Problem = {
    type: 'urn:learning-planets:problem:internal',
    title: 'Something failed here',
    status: 500,
    detail,
    requestId: 'mock',
    code: 'internal',
  };
  return Response.json(problem, {
    status: 500,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/**
 * A network in front of `fetch` that can be told to misbehave. `Response.error()` is what a page sees when
 * no answer comes: its `fetch` rejects. The conditions are read at each request, so they may be changed
 * at any time.
 */
export function withNetwork(fetch: Fetch, conditions: NetworkConditions): Fetch {
  return async (request) => {
    if (conditions.fault === 'offline') return Response.error();
    await wait(conditions.delayMs + (conditions.fault === 'slow' ? SLOW_MS : 0));
    if (conditions.fault === 'failing') return failure(request);
    if (conditions.fault === 'failing-once') {
      conditions.fault = 'none';
      conditions.onSpent?.();
      return failure(request);
    }
    const response = await fetch(request);
    return conditions.fault === 'lost-answers' ? Response.error() : response;
  };
}

/** Makes the browser believe what the conditions say, as it would on a real network. */
export function tellBrowser({ fault }: NetworkConditions): void {
  const isOnline = fault !== 'offline';
  if (navigator.onLine === isOnline) return;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}
