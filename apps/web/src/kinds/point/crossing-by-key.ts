import type { Grid } from '@planets/contract';
import { isPlaced } from '../placed.ts';

interface Place {
  x: number;
  y: number;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const within = ({ min, max }: Grid['x'], value: number): number =>
  Math.min(max, Math.max(min, Number(value.toPrecision(12))));

/** Where an arrow key takes the point; it first comes in where the axes cross, or nearest to there. */
export function crossingByKey(key: string, place: Place, { x, y }: Grid): Place | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  if (!isPlaced(place.x, place.y)) return { x: within(x, 0), y: within(y, 0) };
  return {
    x: within(x, place.x + move[0] * x.step),
    y: within(y, place.y + move[1] * y.step),
  };
}
