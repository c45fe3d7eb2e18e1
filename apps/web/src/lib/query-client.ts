import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isSignedOut } from './api.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { handlesSignedOut?: boolean };
    /** Set where the caller takes up a lost sign-in itself, as the player does. */
    mutationMeta: { handlesSignedOut?: boolean };
  }
}

/*
 * A page hears that a change is under way before the next event can come. The library's own way is a timer:
 * the second press of a double click would arrive before its button knows, and send everything again.
 */
notifyManager.setScheduler(queueMicrotask);

/** `onSignedOut` is called when anything is refused because the sign-in is gone. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const notice = (error: unknown, meta: { handlesSignedOut?: boolean } | undefined) => {
    if (isSignedOut(error) && !meta?.handlesSignedOut) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => notice(error, query.meta) }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => notice(error, mutation.meta),
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 30 * 60_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
        // Try although the browser thinks it is offline: it is often wrong, and a failure that is
        // told is better than a page that waits for ever.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** What the server said no to it will say no to again; a fault on the way may pass. */
function mayPass(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status >= 500;
}
