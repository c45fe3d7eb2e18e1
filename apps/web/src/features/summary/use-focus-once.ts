import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on an element when it first appears, so that a screen reader starts there. */
export function useFocusOnce<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}
