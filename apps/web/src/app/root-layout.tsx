import { Outlet } from '@tanstack/react-router';
import { OfflineBanner } from './offline-banner.tsx';
import { RouteProgress } from './route-progress.tsx';
import { useFocusHeading } from './use-focus-heading.ts';

/** What stands around every page, the player too. */
export function RootLayout() {
  useFocusHeading();
  return (
    <>
      <RouteProgress />
      <OfflineBanner />
      <Outlet />
    </>
  );
}
