import type { PlanetsApp } from '../create-app.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { createClient } from '../testing/client.ts';
import type { TestDeps } from '../testing/test-deps.ts';

/** One kind of host: a fresh, migrated database each time, filled with a scenario where one is named. */
export type MakeHost = (scenario?: ScenarioName) => HostParts | Promise<HostParts>;

export interface HostParts {
  readonly app: Pick<PlanetsApp, 'request' | 'tick'>;
  readonly deps: TestDeps;
}

/** A host with its people: what the tests are written with. */
export async function openHost(make: MakeHost, scenario?: ScenarioName) {
  const { app, deps } = await make(scenario);
  return {
    app,
    deps,
    db: deps.db,
    connect: () => createClient(app),
    async signedIn(username: string) {
      const client = createClient(app);
      await client.signIn(username);
      return client;
    },
  };
}
