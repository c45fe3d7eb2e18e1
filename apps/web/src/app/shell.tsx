import { Outlet, useRouteContext } from '@tanstack/react-router';
import { TopBar } from './top-bar.tsx';
import { useAccountWatch } from './use-account-watch.ts';
import { MainLandmark } from './main-landmark.tsx';

/** The quiet frame of every page but the player and the sign-in. */
export function Shell() {
  const { user } = useRouteContext({ from: '/signed-in' });
  useAccountWatch(user);
  return (
    <>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-raised px-4 py-3 font-head font-medium text-action focus:not-sr-only focus:fixed focus:inset-s-3 focus:top-3"
      >
        Skip to the page
      </a>
      <TopBar user={user} />
      <MainLandmark>
        <Outlet />
      </MainLandmark>
    </>
  );
}
