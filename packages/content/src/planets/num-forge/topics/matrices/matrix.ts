import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';

/** Row by row. */
export type Matrix = readonly (readonly number[])[];

export const matrixTex = (m: readonly (readonly (number | string)[])[]): string =>
  `\\begin{pmatrix} ${m.map((row) => row.join(' & ')).join(' \\\\ ')} \\end{pmatrix}`;

export const pickMatrix = (rng: Rng, most: number, rows = 2, columns = 2): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => nonZero(rng, most)));

export const add = (a: Matrix, b: Matrix, times = 1): Matrix =>
  a.map((row, at) => row.map((value, column) => value + times * b[at]![column]!));

export const scaled = (k: number, a: Matrix): Matrix =>
  a.map((row) => row.map((value) => k * value));

export const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    b[0]!.map((_, column) => row.reduce((sum, value, at) => sum + value * b[at]![column]!, 0)),
  );

export const transposed = (a: Matrix): Matrix =>
  a[0]!.map((_, column) => a.map((row) => row[column]!));

export const entrywise = (a: Matrix, b: Matrix): Matrix =>
  a.map((row, at) => row.map((value, column) => value * b[at]![column]!));

export const determinant = (m: Matrix): number => m[0]![0]! * m[1]![1]! - m[0]![1]! * m[1]![0]!;

/** Whole numbers and the determinant 1 or -1, so that the inverse has whole numbers too. */
export function pickUnimodular(rng: Rng): Matrix {
  for (;;) {
    const m = pickMatrix(rng, 7);
    if (Math.abs(determinant(m)) === 1) return m;
  }
}

export const ordinalRow = ['first', 'second', 'third'] as const;
