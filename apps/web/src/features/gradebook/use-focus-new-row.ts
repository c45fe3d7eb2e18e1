import { type RefObject, useEffect, useRef } from 'react';

/**
 * After "Show more", focus goes to the first session that was added: the button may be gone by
 * then, and a keyboard should go on where the new ones begin.
 */
export function useFocusNewRow(list: RefObject<HTMLElement | null>, count: number): () => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null || count <= wanted.current) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('tbody a');
    rows?.[wanted.current]?.focus({ preventScroll: true });
    wanted.current = null;
  }, [list, count]);
  return () => {
    wanted.current = count;
  };
}
