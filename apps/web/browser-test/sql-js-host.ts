import { createApp } from '@planets/api';
import type { HostParts } from '@planets/api/conformance';
import * as schema from '@planets/api/schema';
import { SCENARIO_PASSWORD, scenarios, type ScenarioName } from '@planets/api/scenarios';
import { plainPasswords, testDeps } from '@planets/api/testing';
import { drizzle } from 'drizzle-orm/sql-js';
import initSqlJs from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { keepSetCookie } from '../src/mocks/keep-set-cookie.ts';
import { pageMigrations } from '../src/mocks/page-migrations.ts';
import { serverRequest } from '../src/mocks/server-request.ts';

keepSetCookie();
const SQL = await initSqlJs({ locateFile: () => wasmUrl });

/** The application on sql.js in this browser, with the request path of the mock and the clock of the tests. */
export async function sqlJsHost(scenario?: ScenarioName): Promise<HostParts> {
  const client = new SQL.Database();
  client.run('pragma foreign_keys = on');
  const deps = testDeps(drizzle(client, { schema }), pageMigrations);
  if (scenario) {
    const passwordHash = await plainPasswords.hash(SCENARIO_PASSWORD);
    scenarios[scenario]({ db: deps.db, now: deps.now(), passwordHash });
  }
  const { fetch, tick } = createApp(deps);
  return {
    deps,
    app: {
      tick,
      // The cookie goes beside the request: a browser's Request would drop it.
      request: async (input, init) => {
        const cookie = new Headers(init?.headers).get('cookie') ?? '';
        return fetch(await serverRequest(new Request(input, init), cookie));
      },
    },
  };
}
