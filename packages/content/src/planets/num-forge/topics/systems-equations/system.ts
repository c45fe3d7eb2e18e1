import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { sumTex } from '../../sum-tex.ts';

/** ax + by = c */
export interface Equation {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface System {
  readonly first: Equation;
  readonly second: Equation;
  readonly x: number;
  readonly y: number;
}

export const equationTex = ({ a, b, c }: Equation): string =>
  `${sumTex([
    [a, 'x'],
    [b, 'y'],
  ])} = ${c}`;

export const pairTex = (x: number, y: number): string => `(${x}, ${y})`;

/** One solution in whole numbers. Grade 8 stays positive and small. */
export function pickSystem(rng: Rng, grade: number): System {
  const [most, size] = grade === 8 ? [3, 7] : grade === 9 ? [5, 8] : [7, 9];
  for (;;) {
    const [x, y] =
      grade === 8 ? [rng.int(1, size), rng.int(1, size)] : [nonZero(rng, size), nonZero(rng, size)];
    const [a, d] = [rng.int(1, most), rng.int(1, most)];
    const [b, e] = [nonZero(rng, most), nonZero(rng, most)];
    const [c, f] = [a * x + b * y, d * x + e * y];
    if (a * e !== b * d && x !== y && c !== 0 && f !== 0)
      return { first: { a, b, c }, second: { a: d, b: e, c: f }, x, y };
  }
}
