import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';

/** A polynomial of degree 2 to 4 without a missing term at the front or at the end. */
export function pickPolynomial(rng: Rng, grade: number): number[] {
  const degree = rng.int(2, grade === 11 ? 3 : 4);
  return Array.from({ length: degree + 1 }, (_, at) =>
    at === 0 ? rng.int(2, 5) : at >= degree - 1 ? nonZero(rng, 9) : rng.int(-6, 6),
  );
}
