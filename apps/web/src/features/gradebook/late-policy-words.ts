import type { SchoolClass } from '@planets/contract';
import { formatExactPercent } from '../../lib/points.ts';

/** "Handed in late, work loses 10% of its points for each day, but never goes below 50%." */
export function latePolicyInWords({
  per,
  percent,
  floorPercent,
}: NonNullable<SchoolClass['late']>): string {
  const each = per === 'day' ? 'each day' : 'each started hour';
  const floor =
    floorPercent > 0
      ? `, and lateness takes no score below ${formatExactPercent(floorPercent)}`
      : '';
  return `Handed in late, work loses ${formatExactPercent(percent)} of its points for ${each}${floor}.`;
}
