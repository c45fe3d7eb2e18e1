import type { Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';

/** a, a + d, a + 2d, … */
export interface Arithmetic {
  readonly a: number;
  readonly d: number;
}

/** a, ar, ar², … */
export interface Geometric {
  readonly a: number;
  readonly r: number;
}

/** From grade 10 on falling ones too. */
export const pickArithmetic = (rng: Rng, grade: number): Arithmetic => {
  const d = grade === 9 ? rng.int(2, 9) : nonZero(rng, 9, 2);
  const a = grade === 9 ? rng.int(1, 15) : nonZero(rng, 20);
  return a === d ? pickArithmetic(rng, grade) : { a, d };
};

/** From grade 10 on with alternating signs too. */
export const pickGeometric = (rng: Rng, grade: number): Geometric => {
  const r = rng.int(2, 4) * (grade > 9 && rng.chance(1, 3) ? -1 : 1);
  const a = rng.int(2, 6);
  return a === Math.abs(r) ? pickGeometric(rng, grade) : { a, r };
};

export const nth = ({ a, d }: Arithmetic, n: number): number => a + (n - 1) * d;
export const nthGeometric = ({ a, r }: Geometric, n: number): number => a * r ** (n - 1);

export const terms = (count: number, at: (n: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => at(index + 1));

/** "3, 7, 11, 15, …" as TeX. */
export const listTex = (values: readonly number[]): string => `${values.join(', ')}, \\ldots`;

export const ordinal = (n: number): string => {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
};
