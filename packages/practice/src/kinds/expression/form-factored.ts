import {
  commonLetters,
  contentOf,
  polynomialOf,
  type Polynomial,
} from '../../algebra/polynomial.ts';
import { termOf, type Factor } from '../../algebra/term.ts';
import { lettersOf, type Tree } from '../../algebra/tree.ts';
import { slipsIn } from './form-of-sum.ts';
import type { FormSlip } from './form-slips.ts';

const timesOf = ({ exponent }: Factor): number => (exponent?.d === 1n ? Number(exponent.n) : 1);

/** Factors that are written, each as often as its power says; numbers only where there are no letters. */
function countFactors(tree: Tree): number {
  const isOfNumbers = lettersOf(tree).size === 0;
  const counted = termOf(tree).factors.filter(({ base, isBelow }) =>
    base.op === 'number' ? isOfNumbers && !base.value.equals(1) : !isBelow,
  );
  return counted.flatMap((factor) => inner(factor)).reduce((sum, times) => sum + times, 0);
}

/** `(x(x+1))^2` is four factors. */
function inner(factor: Factor): number[] {
  const { base } = factor;
  const isProduct = base.op === 'product' || base.op === 'quotient' || base.op === 'negative';
  return [timesOf(factor) * (isProduct ? countFactors(base) : 1)];
}

function sumsIn(tree: Tree): Tree[] {
  return termOf(tree).factors.flatMap(({ base }) => {
    if (base.op === 'sum') return [base];
    return base.op === 'product' || base.op === 'quotient' || base.op === 'negative'
      ? sumsIn(base)
      : [];
  });
}

const isPrimitive = (polynomial: Polynomial): boolean =>
  contentOf(polynomial).equals(1) && commonLetters(polynomial).length === 0;

function sumSlip(sum: Tree): FormSlip | undefined {
  const polynomial = polynomialOf(sum);
  if (polynomial !== undefined && polynomial.size > 0 && !isPrimitive(polynomial))
    return 'common factor';
  return [...slipsIn(sum)].find(
    (slip) => slip === 'like terms' || slip === 'numbers' || slip === 'powers',
  );
}

/**
 * A product is factored as far as the key is when it has at least as many factors: both multiply to the
 * same, and factoring into primes is unique. What the brackets still share is looked for besides.
 */
export function* factoredSlips(typed: Tree, key: Tree): Generator<FormSlip> {
  const [written, wanted] = [countFactors(typed), countFactors(key)];
  const sums = sumsIn(typed);
  if (termOf(typed).factors.length === 1 && written === 1 && wanted > 1) {
    yield 'product';
    return;
  }
  for (const sum of sums) {
    const slip = sumSlip(sum);
    if (slip !== undefined) yield slip;
  }
  if (written < wanted) yield 'factor further';
}
