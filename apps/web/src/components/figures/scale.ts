/** A number as it is written on an axis: a true minus sign, no binary dust, grouped from 10,000 on (1990 is a year). */
export const axisNumber = (value: number): string =>
  Number(value.toFixed(6))
    .toLocaleString('en', { maximumFractionDigits: 6, useGrouping: 'min2' })
    .replace('-', '\u2212');

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that needs at most `most` steps. */
function roundStep(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  const factor = STEPS.find((step) => step * power * most >= span * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round numbers that reach from at or below the least value (or 0) to at or above the greatest. */
export function axisTicks(values: readonly number[], most = 5): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep(high - low || 1, most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A straight scale from data to drawing. */
export const linear =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    to[0] + ((value - from[0]) / (from[1] - from[0] || 1)) * (to[1] - to[0]);
