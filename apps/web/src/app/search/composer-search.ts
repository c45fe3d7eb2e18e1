import type { Mode } from '@planets/contract';

/** What the composer keeps in the URL, so that a session can be shared as a link. */
export interface ComposerSearch {
  topic?: string;
  grade?: number;
  mode?: Mode;
  count?: number;
  /** What the student typed to find a topic. */
  q?: string;
}

const MODES = ['quick', 'full', 'timed', 'teach', 'related', 'interactive', 'review'] as const;

/** Reads what it can and leaves the rest out: a link with a slip still opens the composer. */
export function readComposerSearch(search: Record<string, unknown>): ComposerSearch {
  const mode = MODES.find((known) => known === search['mode']);
  const grade = wholeNumber(search['grade'], 1, 12);
  const count = wholeNumber(search['count'], 3, 30);
  const q = text(search['q']);
  return {
    ...(typeof search['topic'] === 'string' && { topic: search['topic'].slice(0, 60) }),
    ...(grade !== null && { grade }),
    ...(mode && { mode }),
    ...(count !== null && { count }),
    ...(q !== null && { q: q.slice(0, 100) }),
  };
}

/** The router reads ?q=7 as a number. */
function text(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function wholeNumber(value: unknown, min: number, max: number): number | null {
  const number =
    typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isInteger(number) && number >= min && number <= max ? number : null;
}
