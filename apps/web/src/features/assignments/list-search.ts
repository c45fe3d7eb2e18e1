import { stages, type Stage } from './stages.ts';

/** What the list of a class keeps in the URL. */
export interface ListSearch {
  show?: Stage | 'to-grade' | undefined;
  q?: string | undefined;
}

/** Reads what it can and leaves the rest out. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const show = (['to-grade', ...stages] as const).find((known) => known === search['show']);
  // The router reads ?q=7 as a number.
  const q = ['string', 'number'].includes(typeof search['q']) ? String(search['q']) : '';
  return { ...(show && { show }), ...(q !== '' && { q: q.slice(0, 100) }) };
}
