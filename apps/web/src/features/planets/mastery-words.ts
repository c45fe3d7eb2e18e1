import type { PlanetMastery } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

/** What the lights of a planet say, in words: "5 of 19 topics strong". Undefined where nothing was begun. */
export function masteryWords({
  topics,
  strong,
  mastered,
  started,
}: PlanetMastery): string | undefined {
  if (started === 0) return undefined;
  const known = strong + mastered;
  const all = formatCount(topics, 'topic');
  return known === 0
    ? `${formatNumber(started)} of ${all} begun`
    : `${formatNumber(known)} of ${all} strong`;
}

/** What the sparks on its ring say: ", 2 mastered". */
export const masteredWords = ({ mastered }: Pick<PlanetMastery, 'mastered'>): string =>
  mastered === 0 ? '' : `, ${formatNumber(mastered)}\u00A0mastered`;
