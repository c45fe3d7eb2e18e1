import { math, type Rng } from '@planets/practice';

export interface Product {
  readonly left: number;
  readonly right: number;
  readonly product: number;
}

/** Grade 3: the tables. Grade 4: a two-digit number times one digit. Grade 5: two digits times two. */
export function pickProduct(rng: Rng, grade: number): Product {
  const left = grade === 3 ? rng.int(3, 9) : grade === 4 ? rng.int(12, 98) : rng.int(13, 89);
  const right = grade < 5 ? rng.int(3, 9) : rng.int(12, 39);
  return left % 10 === 0 || right % 10 === 0
    ? pickProduct(rng, grade)
    : { left, right, product: left * right };
}

/** Splits a factor into its tens and ones, because those products are known from the tables. */
export function productSteps({ left, right, product }: Product): string[] {
  if (left < 10) {
    const easy = right > 5 ? 5 : 2;
    const rest = right - easy;
    return [
      `${math(`${left} \\times ${right}`)} means ${right} groups of ${left}. Split the groups into ${easy} and ${rest}.`,
      `${math(`${left} \\times ${easy} = ${left * easy}`)} and ${math(`${left} \\times ${rest} = ${left * rest}`)}.`,
      `Together: ${math(`${left * easy} + ${left * rest} = ${product}`)}.`,
    ];
  }
  const [whole, split] = right < 10 ? [right, left] : [left, right];
  const tens = split - (split % 10);
  const ones = split % 10;
  return [
    `Split ${split} into ${tens} and ${ones}. Each part must be multiplied by ${whole}.`,
    `${math(`${whole} \\times ${tens} = ${whole * tens}`)} and ${math(`${whole} \\times ${ones} = ${whole * ones}`)}.`,
    `Together: ${math(`${whole * tens} + ${whole * ones} = ${product}`)}.`,
  ];
}
