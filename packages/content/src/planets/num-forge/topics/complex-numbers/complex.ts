import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { sumTex } from '../../sum-tex.ts';

export interface Complex {
  readonly re: number;
  readonly im: number;
}

export const complexTex = ({ re, im }: Complex): string =>
  sumTex([
    [re, ''],
    [im, 'i'],
  ]);

export const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
});
export const add = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im });
export const conjugate = ({ re, im }: Complex): Complex => ({ re, im: -im });
export const negative = ({ re, im }: Complex): Complex => ({ re: -re, im: -im });

/** Neither real nor purely imaginary. */
export const pickComplex = (rng: Rng, most: number): Complex => ({
  re: nonZero(rng, most),
  im: nonZero(rng, most),
});
