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

/** An improper fraction as whole and rest in lowest terms: 7/4 is "1 3/4", 6/4 is "1 1/2", 8/4 is "2". */
export function mixedKey(top: number, bottom: number): string {
  const value = lowest(top, bottom);
  const whole = Math.floor(value.top / value.bottom);
  const rest = value.top - whole * value.bottom;
  if (rest === 0) return String(whole);
  return `${whole === 0 ? '' : `${whole} `}${rest}/${value.bottom}`;
}

/** The same as TeX without the maths marks. */
export function mixedTex(top: number, bottom: number): string {
  const [whole, part] = mixedKey(top, bottom).includes(' ')
    ? (mixedKey(top, bottom).split(' ') as [string, string])
    : ['', mixedKey(top, bottom)];
  return part.includes('/') ? `${whole}\\frac{${part.replace('/', '}{')}}` : part;
}

/** "2/3" in plain text, for feedback. A whole number has no bottom. */
export const plainFraction = (top: number, bottom: number): string =>
  bottom === 1 ? String(top) : `${top}/${bottom}`;
