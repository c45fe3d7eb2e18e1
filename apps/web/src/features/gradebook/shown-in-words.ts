import { formatCount, formatNumber } from '../../lib/format.ts';

/** How much of the history is on the page. The API counts pages by a cursor, so a filtered total is known only at its end. */
export function shownInWords(
  shown: number,
  { hasMore, total }: { hasMore: boolean; total: number | undefined },
): string {
  if (!hasMore)
    return shown === 1
      ? '1\u00A0session. That is all.'
      : `${formatCount(shown, 'session')}. That is all of them.`;
  if (total !== undefined && total > shown) {
    return `${formatNumber(shown)} of ${formatCount(total, 'session')} shown`;
  }
  return `${formatCount(shown, 'session')} shown, there are more`;
}
