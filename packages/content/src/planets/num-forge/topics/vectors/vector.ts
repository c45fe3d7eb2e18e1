import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';

export type Vector = readonly [x: number, y: number];

export const vectorTex = ([x, y]: readonly [number | string, number | string]): string =>
  `\\langle ${x}, ${y} \\rangle`;

export const plusTimes = (u: Vector, k: number, v: Vector): Vector => [
  u[0] + k * v[0],
  u[1] + k * v[1],
];
export const dot = (u: Vector, v: Vector): number => u[0] * v[0] + u[1] * v[1];
export const pickVector = (rng: Rng, most: number): Vector => [
  nonZero(rng, most),
  nonZero(rng, most),
];
export const isParallel = (u: Vector, v: Vector): boolean => u[0] * v[1] === u[1] * v[0];

/** Whole components and a whole length. */
export const TRIPLES = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [6, 8, 10],
  [20, 21, 29],
] as const;
