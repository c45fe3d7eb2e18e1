/** Coefficients from the highest power down: [1, -3, 0] is x² - 3x. */
export type Coefficients = readonly number[];

export const valueAt = (coefficients: Coefficients, x: number): number =>
  coefficients.reduce((sum, value) => sum * x + value, 0);

export const derivative = (coefficients: Coefficients): number[] =>
  coefficients.slice(0, -1).map((value, at) => value * (coefficients.length - 1 - at));

/** one + times · other. Leading zeros are kept off. */
export function plus(one: Coefficients, other: Coefficients, times = 1): number[] {
  const length = Math.max(one.length, other.length);
  const at = (list: Coefficients, index: number) => list[index - (length - list.length)] ?? 0;
  const sum = Array.from({ length }, (_, index) => at(one, index) + times * at(other, index));
  const first = sum.findIndex((value) => value !== 0);
  return first === -1 ? [0] : sum.slice(first);
}

export const product = (one: Coefficients, other: Coefficients): number[] =>
  one.reduce<number[]>(
    (sum, value, at) =>
      plus(sum, [...other.map((factor) => value * factor), ...one.slice(at + 1).map(() => 0)]),
    [0],
  );

/** What synthetic division by (x - at) writes below the line: the quotient and the remainder. */
export function divided(coefficients: Coefficients, at: number) {
  const line: number[] = [];
  for (const value of coefficients) line.push(value + (line.at(-1) ?? 0) * at);
  return { quotient: line.slice(0, -1), remainder: line.at(-1)! };
}
