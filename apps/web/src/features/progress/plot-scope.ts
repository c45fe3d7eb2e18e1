import type { ProgressPlots } from '@planets/contract';
import type { HistoryPart } from './history-link.tsx';
import type { ProgressSearch } from './progress-search.ts';

/** What narrows the plots, and the days they are of. */
export type PlotScope = Pick<ProgressSearch, 'planet' | 'topic' | 'mode'> & {
  from: string | null;
  to: string;
};

export const scopeOf = (
  { planet, topic, mode }: ProgressSearch,
  { from, to }: Pick<ProgressPlots, 'from' | 'to'>,
): PlotScope => ({
  ...(planet !== undefined && { planet }),
  ...(topic !== undefined && { topic }),
  ...(mode !== undefined && { mode }),
  from,
  to,
});

/**
 * The sessions of a part of the plots. A week or a month at an end of the range may begin before it or end
 * after it: its figures are of the days within.
 */
export function partOf({ from, to, ...filters }: PlotScope, part: HistoryPart = {}): HistoryPart {
  const first = later(from ?? undefined, part.from);
  const last = [to, part.to].filter((day) => day !== undefined).toSorted()[0];
  const { planet, topic, mode } = part;
  return {
    ...filters,
    ...(planet !== undefined && { planet }),
    ...(topic !== undefined && { topic }),
    ...(mode !== undefined && { mode }),
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
  };
}

const later = (...days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
