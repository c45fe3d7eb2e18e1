/** What a past session keeps in its address. */
export interface PastSessionSearch {
  show?: 'missed';
}

export function readPastSessionSearch(raw: Record<string, unknown>): PastSessionSearch {
  return raw['show'] === 'missed' ? { show: 'missed' } : {};
}
