import type { Grid, Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { term } from '../../polynomial-tex.ts';

export interface Circle {
  readonly h: number;
  readonly k: number;
  readonly r: number;
}

const square = (letter: string, at: number): string =>
  at === 0 ? `${letter}^{2}` : `(${letter} ${term(-at)})^{2}`;

export const sidesTex = (h: number, k: number): string => `${square('x', h)} + ${square('y', k)}`;
export const circleTex = ({ h, k, r }: Circle): string => `${sidesTex(h, k)} = ${r * r}`;
export const pointTex = (x: number, y: number): string => `(${x}, ${y})`;

/** The center is never on an axis. */
export const pickCircle = (rng: Rng, grade: number): Circle => ({
  h: nonZero(rng, grade === 10 ? 7 : 9),
  k: nonZero(rng, grade === 10 ? 7 : 9),
  r: rng.int(2, grade === 10 ? 9 : 12),
});

/** A circle drawn on a plane, and what can be read off it: its four outermost points. */
export function drawnCircle({ h, k, r }: Circle, size: number): Grid {
  const points = Array.from({ length: 61 }, (_, at): readonly [number, number] => {
    const angle = (at * Math.PI) / 30;
    const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
    return [rounded(h + r * Math.cos(angle)), rounded(k + r * Math.sin(angle))];
  });
  return {
    x: { min: -size, max: size, step: 1, labelEvery: 2 },
    y: { min: -size, max: size, step: 1, labelEvery: 2 },
    curves: [
      {
        points,
        course: `that closes to a circle, furthest left at (${h - r}, ${k}), furthest right at (${h + r}, ${k}), lowest at (${h}, ${k - r}), highest at (${h}, ${k + r})`,
      },
    ],
  };
}

/** Whole steps from the center to a point of the circle, when r is the longest side of such a triangle. */
export const TRIPLES = [
  [3, 4, 5],
  [6, 8, 10],
  [5, 12, 13],
] as const;
