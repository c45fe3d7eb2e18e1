import { bracketed } from '../../polynomial-tex.ts';
import type { Matrix } from './matrix.ts';

/** Two rows and two columns. */
export type Square = readonly [readonly [number, number], readonly [number, number]];

export const square = (m: Matrix) => m as unknown as Square;

/** Its determinant, worked out as TeX. */
export const detTex = ([[a, b], [c, d]]: Square): string =>
  `${bracketed(a)} \\cdot ${bracketed(d)} - ${bracketed(b)} \\cdot ${bracketed(c)}`;
