import { SCENARIO_PASSWORD } from '@planets/api/scenarios';
import { setupWorker } from 'msw/browser';
import initSqlJs from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { apiHandlers } from './api-handlers.ts';
import { withCookieJar } from './cookie-jar.ts';
import { keepSetCookie } from './keep-set-cookie.ts';
import { keptSchool } from './kept-school.ts';
import { CHOICES_KEY, forgetBrowserState, keepChoices, readChoices } from './mock-choices.ts';
import { showMockMenu, type Person } from './mock-menu.tsx';
import { tellBrowser, withNetwork, type NetworkConditions } from './network-conditions.ts';

/** As often as the Node host looks for sessions whose time is up. */
const TICK_MS = 5000;

/**
 * Makes this page its own server: the application of `packages/api` on SQLite in WebAssembly, answering what
 * the page fetches from inside a service worker. Resolves when it answers.
 */
export async function startMock(): Promise<void> {
  keepSetCookie();
  let choices = readChoices();
  const conditions: NetworkConditions = { fault: choices.fault, delayMs: choices.delayMs };
  const school = keptSchool(await initSqlJs({ locateFile: () => wasmUrl }), choices.scenario);
  const serve = withCookieJar(school.fetch, localStorage);
  const worker = setupWorker(...apiHandlers(withNetwork(serve, conditions)));
  await Promise.all([school.open(), worker.start({ onUnhandledFrame: 'bypass', quiet: true })]);
  tellBrowser(conditions);
  setInterval(() => void school.tick(), TICK_MS);

  function choose(change: Partial<typeof choices>): void {
    choices = { ...choices, ...change };
    keepChoices(choices);
    if (change.scenario) {
      forgetBrowserState();
      location.assign('/');
      return;
    }
    Object.assign(conditions, { fault: choices.fault, delayMs: choices.delayMs });
    tellBrowser(conditions);
    showChoices(choices);
  }

  const showChoices = showMockMenu({
    onChoose: choose,
    onReset: () => void reset(),
    onSignIn: (person) => void signIn(person),
  });
  showChoices(choices);
  conditions.onSpent = () => choose({ fault: conditions.fault });

  async function reset(): Promise<void> {
    await school.forget();
    forgetBrowserState();
    location.assign('/');
  }

  /** Past the network and its faults. */
  async function signIn(username: Person): Promise<void> {
    await serve(
      new Request('/api/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password: SCENARIO_PASSWORD }),
      }),
    );
    location.assign('/');
  }

  // There is one school for all tabs: when another tab moves to another one, this one follows.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === CHOICES_KEY && readChoices(newValue).scenario !== choices.scenario)
      location.assign('/');
  });
}
