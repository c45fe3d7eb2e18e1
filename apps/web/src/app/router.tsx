import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { meQuery } from '../features/sign-in/queries.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { RoutePending } from './route-pending.tsx';
import { routeTree } from './route-tree.tsx';

/** The whole SPA: give it a memory history in tests, nothing in the browser. */
export function createAppRouter(history?: RouterHistory) {
  const queryClient = createQueryClient(leaveSignedOut);
  const router = createRouter({
    routeTree,
    context: { queryClient },
    ...(history && { history }),
    defaultPreload: 'intent',
    // The query cache decides what is fresh; a preload only warms it.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: ProblemPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    Wrap: ({ children }) => (
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    ),
  });

  /** The sign-in is gone: forget what was fetched with it, and come back here after the next one. */
  function leaveSignedOut() {
    if (queryClient.getQueryData(meQuery().queryKey) === undefined) return;
    queryClient.clear();
    // The page that was asked for, even if it is not on the screen yet.
    const next = router.latestLocation.href;
    void router.navigate({ to: '/sign-in', search: { next }, replace: true });
  }

  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
