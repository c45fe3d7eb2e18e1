import type { ScenarioName } from '@planets/api/scenarios';
import { nodeHost } from '@planets/api/testing/node';
import { withCookieJar, type CookieStore } from '../mocks/cookie-jar.ts';
import { withNetwork, type NetworkConditions } from '../mocks/network-conditions.ts';

function cookieStore(): CookieStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** A school on SQLite in memory, with a browser's cookies and a network that can be told to misbehave. */
export function testSchool(scenario: ScenarioName) {
  const { app, deps, db, client } = nodeHost(scenario);
  const conditions: NetworkConditions = { fault: 'none', delayMs: 0 };
  const serve = withCookieJar(async (request) => app.fetch(request), cookieStore());
  return {
    app,
    deps,
    db,
    conditions,
    fetch: withNetwork(serve, conditions),
    /** Past the network and its faults. */
    serve,
    close: () => void client.close(),
  };
}
