import { useLocation, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The address of the page whose link led here. It is the entry before this one. */
    wayBack?: string;
  }
}

/** What a link carries so that the page it leads to can lead back to exactly here. */
export function useWayBackState(): { wayBack: string } {
  return { wayBack: useLocation({ select: ({ href }) => href }) };
}

interface WayBack {
  href: string;
  onClick: (event: MouseEvent) => void;
}

/**
 * Props of a link back. Where a link of ours led here, it goes back in the history, so that filters,
 * loaded pages and the place on the page are as they were; otherwise it leads to `fallback`.
 */
export function useWayBack(fallback: string): WayBack {
  const router = useRouter();
  const wayBack = useLocation({ select: ({ state }) => state.wayBack });
  return {
    href: wayBack ?? fallback,
    onClick(event) {
      const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (opensElsewhere || event.button !== 0) return;
      event.preventDefault();
      if (wayBack === undefined) router.history.push(fallback);
      else router.history.back();
    },
  };
}
