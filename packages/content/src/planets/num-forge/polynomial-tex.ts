/** Coefficients from the highest power down, as TeX: [1, -3, 0] is "x^2 - 3x". */
export function polynomial(coefficients: readonly number[], variable = 'x'): string {
  const degree = coefficients.length - 1;
  const terms = coefficients.flatMap((coefficient, index) => {
    if (coefficient === 0) return [];
    const power = degree - index;
    const size = Math.abs(coefficient);
    const letter = power === 0 ? '' : power === 1 ? variable : `${variable}^{${power}}`;
    return [
      { minus: coefficient < 0, text: `${size === 1 && letter !== '' ? '' : size}${letter}` },
    ];
  });
  if (terms.length === 0) return '0';
  return terms
    .map(({ minus, text }, index) =>
      index === 0 ? `${minus ? '-' : ''}${text}` : `${minus ? '-' : '+'} ${text}`,
    )
    .join(' ');
}

/** The same as a student types it: "2x^2 - 3x". */
export const polynomialText = (coefficients: readonly number[], variable = 'x'): string =>
  polynomial(coefficients, variable).replaceAll(/[{}]/g, '');

/** "+ 3" or "- 3": a number that goes on with a formula. */
export const term = (value: number): string => `${value < 0 ? '-' : '+'} ${Math.abs(value)}`;

/** A negative number in brackets, to stand behind a sign. */
export const bracketed = (value: number): string => (value < 0 ? `(${value})` : String(value));
