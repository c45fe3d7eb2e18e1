import { math } from '@planets/practice';

/** Where the exact sine and cosine of 30, 45 and 60 degrees come from. */
export const specialTriangle = (degrees: number): string =>
  degrees === 45
    ? `Half of a square with the diagonal 1 has two angles of ${math('45^{\\circ}')} and two equal legs, each ${math('\\frac{\\sqrt{2}}{2}')}.`
    : `Half of an equilateral triangle with the sides 1 has the angles ${math('30^{\\circ}')} and ${math('60^{\\circ}')}. Its legs are ${math('\\frac{1}{2}')}, across from the smaller angle, and ${math('\\frac{\\sqrt{3}}{2}')}.`;
