/** A definite integral as TeX. */
export const integralTex = (
  low: number | string,
  high: number | string,
  inside: string,
  letter = 'x',
): string => `\\int_{${low}}^{${high}} ${inside} \\, d${letter}`;
