import { math } from '@planets/practice';
import { gcd } from './gcd.ts';

export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

/** In lowest terms, the bottom positive. */
export function lowest(top: number, bottom: number): Fraction {
  const shared = gcd(top, bottom) * Math.sign(bottom);
  return { top: top / shared, bottom: bottom / shared };
}

/** The value in lowest terms as a numeric key: "3", "3/4", "-1/2". */
export function fractionKey(top: number, bottom: number): string {
  const value = lowest(top, bottom);
  return value.bottom === 1 ? String(value.top) : `${value.top}/${value.bottom}`;
}

/** TeX without the maths marks, to be part of a longer formula. A whole number has no bottom. */
export const fractionTex = (top: number, bottom: number): string =>
  bottom === 1 ? String(top) : `${top < 0 ? '-' : ''}\\frac{${Math.abs(top)}}{${bottom}}`;

export const fraction = (top: number, bottom: number): string => math(fractionTex(top, bottom));

/** "3/4" as TeX, the bottom kept even when it is 1. */
export function slashed(value: string | number): string {
  const [top, bottom] = String(value).split('/');
  return math(`\\frac{${top}}{${bottom}}`);
}
