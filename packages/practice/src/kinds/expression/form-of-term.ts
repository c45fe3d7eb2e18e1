import Fraction from 'fraction.js';
import { contentOf, polynomialOf } from '../../algebra/polynomial.ts';
import { shapeOf } from '../../algebra/shape.ts';
import { isNumber, termOf, type Factor, type Term } from '../../algebra/term.ts';
import type { Tree } from '../../algebra/tree.ts';
import type { FormSlip } from './form-slips.ts';

const isOne = (value: Fraction | undefined): boolean => value?.equals(1) ?? false;

/** A number that could be worked out: `2 * 3`, `2^3`, but not `2^x` and not the 2 of `2x`. */
function numberSlips({ factors }: Term): FormSlip[] {
  const numbers = factors.filter((factor) => isNumber(factor) && factor.exponent !== undefined);
  const slips: FormSlip[] = [];
  if (numbers.some(({ exponent }) => exponent!.d === 1n && !isOne(exponent))) slips.push('numbers');
  const [above, below] = [
    numbers.filter(({ isBelow }) => !isBelow),
    numbers.filter(({ isBelow }) => isBelow),
  ];
  if (above.length > 1 || below.length > 1) slips.push('numbers');
  const isLone = (side: readonly Factor[]) =>
    isOne(numberOf(side[0])) && factors.some((factor) => !isNumber(factor) && !factor.isBelow);
  if (isLone(above) || isOne(numberOf(below[0]))) slips.push('ones');
  if (above.some((factor) => numberOf(factor)?.equals(0)) && factors.length > 1) slips.push('ones');
  return slips;
}

const numberOf = (factor: Factor | undefined): Fraction | undefined =>
  factor?.base.op === 'number' ? factor.base.value : undefined;

/** The number that divides one side of the line: of brackets, what all their terms share. */
function contentOfSide(factors: readonly Factor[], below: boolean): Fraction {
  let content = new Fraction(1);
  for (const { base, exponent, isBelow } of factors) {
    if (isBelow !== below || !isOne(exponent)) continue;
    const polynomial = base.op === 'number' || base.op === 'sum' ? polynomialOf(base) : undefined;
    if (polynomial !== undefined && polynomial.size > 0)
      content = content.mul(contentOf(polynomial));
  }
  return content;
}

/** 6/4, (2x + 4)/2 and 0.5/3 are not in lowest terms. */
function fractionSlips({ factors }: Term): FormSlip[] {
  if (!factors.some(({ isBelow }) => isBelow)) return [];
  const [top, bottom] = [contentOfSide(factors, false), contentOfSide(factors, true)];
  if (top.d !== 1n || bottom.d !== 1n) return ['fraction'];
  return bottom.gcd(top).compare(1) > 0 ? ['fraction'] : [];
}

/** Two roots of numbers side by side: `sqrt(2) sqrt(3)`. */
function rootSlips({ factors }: Term): FormSlip[] {
  const degrees = factors.flatMap(({ base }) =>
    base.op === 'root' && base.of.op === 'number' ? [base.degree] : [],
  );
  return new Set(degrees).size < degrees.length ? ['roots'] : [];
}

/** The same base twice, above or below: `x * x`, `x^2/x`. */
function powerSlips({ factors }: Term): FormSlip[] {
  const seen = new Set<string>();
  for (const { base, exponent } of factors) {
    if (base.op === 'number' && exponent !== undefined) continue;
    const name = shapeOf(base);
    if (seen.has(name)) return ['powers'];
    seen.add(name);
    if (exponent?.equals(0)) return ['ones'];
  }
  const isFirst = factors.some(
    ({ base, exponent }) => base.op === 'power' && exponent !== undefined,
  );
  return isFirst ? ['powers'] : [];
}

/** A sum that is multiplied by something, or raised to a power, could be multiplied out. */
function bracketSlips({ factors }: Term): FormSlip[] {
  const above = factors.filter(({ isBelow }) => !isBelow);
  const opens = above.some(
    ({ base, exponent }) =>
      base.op === 'sum' && (above.length > 1 || (exponent?.compare(1) ?? 0) > 0),
  );
  return opens ? ['brackets'] : [];
}

/** A power of a product: `(2x)^3`. */
function powerOfProduct({ factors }: Term): FormSlip[] {
  return factors.some(
    ({ base, exponent }) =>
      (base.op === 'product' || base.op === 'quotient' || base.op === 'negative') &&
      exponent?.d === 1n,
  )
    ? ['brackets']
    : [];
}

const rootBelow = ({ factors }: Term): FormSlip[] =>
  factors.some(({ base, isBelow }) => isBelow && base.op === 'root' && base.of.op === 'number')
    ? ['root below']
    : [];

/** All that could be done to one term. */
export function slipsOfTerm(tree: Tree): FormSlip[] {
  const term = termOf(tree);
  return [
    ...(term.signs > 1 ? (['signs'] as const) : []),
    ...bracketSlips(term),
    ...powerOfProduct(term),
    ...numberSlips(term),
    ...rootSlips(term),
    ...powerSlips(term),
    ...fractionSlips(term),
    ...rootBelow(term),
  ];
}
