import { useState } from 'react';
import { newId } from '../../lib/new-id.ts';

/**
 * An id for the session that `what` describes, the same as long as `what` is: a double click or a retry
 * starts one session, another choice starts another.
 */
export function useStartId(what: string): string {
  const [made, setMade] = useState(() => ({ what, id: newId() }));
  if (made.what === what) return made.id;
  const next = { what, id: newId() };
  setMade(next);
  return next.id;
}
