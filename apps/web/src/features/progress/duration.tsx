import { formatDuration } from '../../lib/format.ts';

/** In a column: it does not break, and what stands before it does. */
export function Duration({ seconds }: { seconds: number }) {
  return <span className="whitespace-nowrap">{formatDuration(seconds)}</span>;
}
