import type { PlanetMastery } from '@planets/contract';
import { formatCount, formatNumber } from '../../lib/format.ts';

/** What the drawing of a planet shows, in words: "5 of 19 topics strong, 2 of them mastered". */
export function masteryWords({ topics, strong, mastered, started }: PlanetMastery): string {
  const known = strong + mastered;
  const all = formatCount(topics, 'topic');
  if (started === 0) return all;
  if (known === 0) return `${formatNumber(started)} of ${all} begun`;
  const words = `${formatNumber(known)} of ${all} strong`;
  return mastered === 0 ? words : `${words}, ${formatNumber(mastered)}\u00A0mastered`;
}
