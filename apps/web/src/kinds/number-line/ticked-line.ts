import type { Line } from '@planets/contract';
import { roomFor } from './line-measure.ts';
import { numberName, ticksOf, type Tick } from './line-places.ts';

/** The ticks of a line, with as many labels as there is room for in its drawing. */
export function tickedLine(line: Line): Tick[] {
  const { min, max, step, labelEvery } = line;
  const asked = [min, max, min + step * labelEvery].map((value) => numberName(value));
  return ticksOf(line, roomFor(asked));
}
