import type { Distribution } from '@planets/contract';
import { formatCount, formatPercent } from '../../lib/format.ts';

type Bin = Distribution['bins'][number];

/** "80 to 89%"; the last of the ten holds 100. */
export const binInWords = ({ from, to }: Bin): string =>
  to === null ? 'above 100%' : to === 100 ? '90 to 100%' : `${from} to ${to - 1}%`;

/** The whole plot in a sentence, for everybody and not only for who cannot see it. */
export function distributionInWords(figures: Distribution | null, students: number): string {
  if (figures === null) return 'Nobody has a score yet.';
  const { n, median, lowerQuartile, upperQuartile, lowest, highest } = figures;
  const whom = `${n} of ${formatCount(students, 'student')} ${n === 1 ? 'has' : 'have'} a score`;
  if (lowest === highest)
    return `${whom}: ${n === 1 ? '' : 'all of them '}${formatPercent(lowest)}.`;
  const range = `from ${formatPercent(lowest)} to ${formatPercent(highest)}`;
  if (n < 4) return `${whom}, ${range}; the middle is ${formatPercent(median)}.`;
  return `${whom}, ${range}. The middle is ${formatPercent(median)}, and half of them lie between ${formatPercent(lowerQuartile)} and ${formatPercent(upperQuartile)}.`;
}
