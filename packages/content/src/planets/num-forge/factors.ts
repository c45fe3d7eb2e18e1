/** All factors from 1 to the number itself, in order. */
export const factorsOf = (number: number): number[] =>
  Array.from({ length: number }, (_, index) => index + 1).filter((one) => number % one === 0);

export const isPrime = (number: number): boolean => factorsOf(number).length === 2;

/** Every prime as often as it divides, in order: 12 is 2, 2, 3. */
export function primeFactors(number: number): number[] {
  const found: number[] = [];
  let rest = number;
  for (let prime = 2; rest > 1; prime += 1)
    while (rest % prime === 0) {
      found.push(prime);
      rest /= prime;
    }
  return found;
}

/** The whole numbers from `from` to `to`, both included. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
