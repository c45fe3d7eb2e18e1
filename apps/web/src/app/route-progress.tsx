import { useRouterState } from '@tanstack/react-router';

/** A thin line while the next page is on its way. Pages say in words what they load. */
export function RouteProgress() {
  const isPending = useRouterState({ select: (state) => state.status === 'pending' });
  if (!isPending) return null;
  return (
    <div aria-hidden="true" className="fixed inset-x-0 top-0 z-50 h-1 overflow-hidden print:hidden">
      <div className="h-full animate-progress bg-action" />
    </div>
  );
}
