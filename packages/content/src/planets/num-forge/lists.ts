export const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** From the least to the greatest. */
export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
