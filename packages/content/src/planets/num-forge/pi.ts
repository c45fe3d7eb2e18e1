import type { Fraction } from './fraction.ts';

/** 3/4 of π as it is typed: "3pi/4". */
export const piText = ({ top, bottom }: Fraction): string =>
  `${top === 1 ? '' : top === -1 ? '-' : top}pi${bottom === 1 ? '' : `/${bottom}`}`;

/** The same as TeX: "\frac{3\pi}{4}". */
export function piTex({ top, bottom }: Fraction): string {
  const size = Math.abs(top);
  const above = `${size === 1 ? '' : size}\\pi`;
  return `${top < 0 ? '-' : ''}${bottom === 1 ? above : `\\frac{${above}}{${bottom}}`}`;
}
