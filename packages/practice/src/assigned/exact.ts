import type Fraction from 'fraction.js';

/** A number that is not rounded, and how to read it. */
export interface Exact {
  /** "173/2", or "86" when it is whole. */
  readonly fraction: string;
  /** The same with four decimals, half up: enough for a pocket calculator. */
  readonly decimal: number;
}

/** For values that are not negative. */
export const exact = (value: Fraction): Exact => ({
  fraction: value.toFraction(),
  decimal: Number((value.n * 20_000n + value.d) / (2n * value.d)) / 10_000,
});
