export const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Ways to fill k places in order with k of n things. */
export const arranged = (n: number, k: number): number =>
  Array.from({ length: k }, (_, at) => n - at).reduce((product, factor) => product * factor, 1);

/** Ways to choose k of n things, in no order. */
export const chosen = (n: number, k: number): number => arranged(n, k) / factorial(k);
