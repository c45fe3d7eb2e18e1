import type { Rng } from '@planets/practice';
import { polynomial, term } from '../../polynomial-tex.ts';

/** a(x - p)(x - q) with two different roots, neither of them 0, and p + q not 0. */
export interface Factored {
  readonly a: number;
  readonly p: number;
  readonly q: number;
}

export function pickFactored(rng: Rng, grade: number): Factored {
  const size = grade === 9 ? 8 : 10;
  const [p, q] = [rng.int(-size, size), rng.int(-size, size)];
  if (p === 0 || q === 0 || p >= q || p + q === 0) return pickFactored(rng, grade);
  return { a: grade === 11 && rng.chance(1, 2) ? rng.int(2, 3) : 1, p, q };
}

export const coefficients = ({ a, p, q }: Factored): [number, number, number] => [
  a,
  -a * (p + q),
  a * p * q,
];
export const expanded = (task: Factored): string => polynomial(coefficients(task));

export const factor = (root: number): string => `(x ${term(-root)})`;
export const product = ({ a, p, q }: Factored): string =>
  `${a === 1 ? '' : a}${factor(p)}${factor(q)}`;

/** Why the factors are what they are. */
export function factorSteps(task: Factored, tex: (text: string) => string): string[] {
  const { a, p, q } = task;
  const [, b, c] = [1, -(p + q), p * q];
  return [
    ...(a === 1
      ? []
      : [
          `Take out the common factor ${a}: ${tex(`${expanded(task)} = ${a}(${polynomial([1, b, c])})`)}.`,
        ]),
    `Look for two numbers whose product is ${tex(String(c))} and whose sum is ${tex(String(b))}, because ${tex('(x + m)(x + n) = x^{2} + (m + n)x + mn')}.`,
    `They are ${tex(String(-p))} and ${tex(String(-q))}, so the product is ${tex(product(task))}.`,
  ];
}
