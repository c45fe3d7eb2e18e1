import type { Line } from '@planets/contract';

/**
 * Where a key takes the marker; undefined for a key that moves nothing. Page keys go from label to label.
 * A marker that is not placed comes in from the end it would move away from.
 */
export function stopByKey(
  key: string,
  stop: number | undefined,
  last: number,
  { step, labelEvery, snap }: Pick<Line, 'step' | 'labelEvery' | 'snap'>,
): number | undefined {
  const page = Math.max(1, Math.round((step * labelEvery) / snap));
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: page,
    PageDown: -page,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const by = moves[key];
  if (by === undefined) return undefined;
  if (stop === undefined) return by > 0 ? 0 : last;
  return Math.min(last, Math.max(0, stop + by));
}
