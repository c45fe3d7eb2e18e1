import { formatCount } from '../../lib/format.ts';

interface Length {
  min: number;
  max: number;
}

/** How long the text should be. */
export const lengthAsked = ({ min, max }: Length): string =>
  min > 1 ? `Write ${min} to ${max} words.` : `Write up to ${formatCount(max, 'word')}.`;

/** How long it is, and what that lacks. */
export function lengthWords(count: number, { min, max }: Length): string {
  const words = formatCount(count, 'word');
  if (count > max) return `${words}, ${count - max} too many`;
  return count > 0 && count < min ? `${words}, ${min - count} to go` : words;
}
