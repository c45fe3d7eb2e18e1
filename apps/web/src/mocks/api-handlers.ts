import { http } from 'msw';
import type { Fetch } from './cookie-jar.ts';

/** Everything the application answers. Whatever else is fetched goes to the network. */
const PATHS = ['/api/*', '/save_practice_session', '/healthz', '/readyz', '/metrics'];

/** The handlers of the page (in a service worker) and of the route tests (in Node) alike. */
export const apiHandlers = (fetch: Fetch) =>
  PATHS.map((path) => http.all(path, ({ request }) => fetch(request)));
