/** What the page of mastery keeps in its address: the planet it is narrowed to, and the topic that is open. */
export interface MasterySearch {
  planet?: string;
  /** Open only with its planet. */
  topic?: string;
}

const readId = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z0-9_]{1,60}$/.test(value) ? value : undefined;

/** Reads any address kindly: what makes no sense is left out, never an error page. */
export function readMasterySearch(raw: Record<string, unknown>): MasterySearch {
  const planet = readId(raw['planet']);
  const topic = readId(raw['topic']);
  if (planet === undefined) return {};
  return topic === undefined ? { planet } : { planet, topic };
}
