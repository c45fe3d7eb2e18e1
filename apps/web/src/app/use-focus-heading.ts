import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After a navigation to another page, focus goes to its heading, so that a keyboard and a screen
 * reader start there. Not on the first load, not when only the filters changed, and not when the
 * page put the focus somewhere itself.
 */
export function useFocusHeading(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        const main = document.querySelector('main');
        const focused = document.activeElement;
        if (main && focused && focused !== main && main.contains(focused)) return;
        const heading = document.querySelector<HTMLElement>('h1[tabindex]') ?? main;
        heading?.focus({ preventScroll: true });
      }),
    [router],
  );
}
