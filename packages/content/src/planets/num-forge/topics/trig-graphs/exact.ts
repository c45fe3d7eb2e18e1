import { lowest } from '../../fraction.ts';
import { piTex } from '../../pi.ts';

/** Sine and tangent of the special angles of the first quadrant, by degrees. */
const SINE: Readonly<Record<number, string>> = {
  0: '0',
  30: '\\frac{1}{2}',
  45: '\\frac{\\sqrt{2}}{2}',
  60: '\\frac{\\sqrt{3}}{2}',
  90: '1',
};
const TANGENT: Readonly<Record<number, string>> = {
  0: '0',
  30: '\\frac{\\sqrt{3}}{3}',
  45: '1',
  60: '\\sqrt{3}',
};

/** The acute angle with the x-axis. */
export const reference = (degrees: number): number => {
  const folded = degrees > 180 ? 360 - degrees : degrees;
  return folded > 90 ? 180 - folded : folded;
};

export type Name = 'sin' | 'cos' | 'tan';

export const signOf = (name: Name, degrees: number): 1 | -1 => {
  const up = degrees < 180;
  const right = degrees < 90 || degrees > 270;
  return { sin: up, cos: right, tan: up === right }[name] ? 1 : -1;
};

export const sizeOf = (name: Name, degrees: number): string => {
  const fold = reference(degrees);
  if (name === 'tan') return TANGENT[fold]!;
  return SINE[name === 'sin' ? fold : 90 - fold]!;
};

export const valueOf = (name: Name, degrees: number): string => {
  const size = sizeOf(name, degrees);
  return `${signOf(name, degrees) < 0 && size !== '0' ? '-' : ''}${size}`;
};

/** Degrees as a part of π: "\frac{5\pi}{6}". */
export const radians = (degrees: number): string =>
  degrees === 0 ? '0' : piTex(lowest(degrees, 180));
