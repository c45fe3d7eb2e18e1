import { math, type Rng } from '@planets/practice';

export interface Factors {
  readonly left: number;
  readonly right: number;
  readonly product: number;
}

/**
 * Grade 3: two digits times one, not far. Grade 4: three digits times one, or two times two. Grade 5: three
 * digits times two. No digit is 0, so that every part has to be worked out.
 */
export function pickFactors(rng: Rng, grade: number): Factors {
  const digit = () => rng.int(1, 9);
  const number = (digits: number): number => Number(Array.from({ length: digits }, digit).join(''));
  const [left, right] =
    grade === 3
      ? [rng.int(12, 48), rng.int(3, 6)]
      : grade === 4
        ? rng.chance(1, 2)
          ? [number(3), rng.int(3, 9)]
          : [number(2), rng.int(12, 48)]
        : [number(3), rng.int(12, 68)];
  if (left % 10 === 0 || right % 10 === 0 || left % 11 === 0 || left === right)
    return pickFactors(rng, grade);
  return { left, right, product: left * right };
}

/** 345 as 300, 40 and 5, without the places that are 0. */
export const partsOf = (value: number): number[] =>
  Array.from(String(value), Number)
    .map((digit, at, all) => digit * 10 ** (all.length - 1 - at))
    .filter((part) => part > 0);

/** Every part times every part, then all of them together. */
export function productSteps({ left, right, product }: Factors): string[] {
  const products = partsOf(right).flatMap((below) =>
    partsOf(left).map((above) => ({ above, below })),
  );
  return [
    `Split ${right > 9 ? 'both numbers' : `${left}`}: ${math(`${left} = ${partsOf(left).join(' + ')}`)}${right > 9 ? ` and ${math(`${right} = ${partsOf(right).join(' + ')}`)}` : ''}. Every part is multiplied by every part.`,
    `${products.map(({ above, below }) => math(`${above} \\times ${below} = ${above * below}`)).join(', ')}.`,
    `Add them: ${math(`${products.map(({ above, below }) => above * below).join(' + ')} = ${product}`)}.`,
  ];
}

/** What comes out when carried tens are lost: each digit times the other factor, only the last digit kept. */
export function withoutCarry(left: number, right: number): number {
  if (right > 9) return left * Math.floor(right / 10) + left * (right % 10);
  return Array.from(String(left), Number)
    .toReversed()
    .reduce((sum, digit, place) => sum + ((digit * right) % 10) * 10 ** place, 0);
}
