import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** A link to the history comes before the gradebook is there: once it is, the page goes to it. */
export function useArriveAtHistory(id: string): void {
  const isMeant = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    const section = isMeant ? document.getElementById(id) : null;
    if (!section) return;
    // The next step by keys goes on from here, and a screen reader says where it is.
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }, [isMeant, id]);
}
