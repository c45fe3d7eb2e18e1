import { SCENARIO_PASSWORD, type ScenarioName } from '@planets/api/scenarios';
import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished, vi } from 'vitest';
import { createAppRouter } from '../app/router.tsx';
import { apiHandlers } from '../mocks/api-handlers.ts';
import { tellBrowser, type Fault } from '../mocks/network-conditions.ts';
import { apiServer } from './api-server.ts';
import { testSchool } from './test-school.ts';

interface Visit {
  scenario?: ScenarioName;
  /** The username of the person who is signed in; nobody when left out. */
  as?: string;
  /** What is wrong with the network from the start. */
  fault?: Fault;
}

/**
 * Opens a page of the SPA as a browser would: the real router, query client and components, and the real
 * application behind `fetch`, on a database of its own. The clock of both stands still, and moves by `pass`.
 */
export async function renderRoute(
  path: string,
  { scenario = 'small-school', as, fault = 'none' }: Visit = {},
) {
  const school = testSchool(scenario);
  onTestFinished(school.close);
  const { conditions, deps } = school;
  vi.useFakeTimers({ toFake: ['Date'], now: deps.now() });
  apiServer.use(...apiHandlers(school.fetch));
  if (as !== undefined) await signInAs(as, school.serve);

  const setFault = (now: Fault): void => {
    conditions.fault = now;
    tellBrowser(conditions);
  };
  setFault(fault);
  onTestFinished(() => setFault('none'));

  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  retryAtOnce(router.options.context.queryClient);
  // The router's own waiting page comes by a timer, which would outlive the test that left it behind.
  Object.assign(router.options, { defaultPendingMs: Number.POSITIVE_INFINITY });
  const user = userEvent.setup();
  render(<RouterProvider router={router} />);
  return {
    user,
    router,
    app: school.app,
    deps,
    db: school.db,
    setFault,
    /** Lets time go by, for the server and the page alike. */
    pass(milliseconds: number): void {
      deps.pass(milliseconds);
      vi.setSystemTime(deps.now());
    },
  };
}

/** Retries are part of what is tested; the seconds between them are not. */
function retryAtOnce(queryClient: QueryClient): void {
  const { queries, ...others } = queryClient.getDefaultOptions();
  queryClient.setDefaultOptions({ ...others, queries: { ...queries, retryDelay: 1 } });
}

async function signInAs(
  username: string,
  serve: (request: Request) => Promise<Response>,
): Promise<void> {
  const response = await serve(
    new Request(new URL('/api/sign-in', location.href), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: SCENARIO_PASSWORD }),
    }),
  );
  if (!response.ok) throw new Error(`${username} cannot sign in: ${await response.text()}`);
}
