import { likeness, termOf, termsOf } from '../../algebra/term.ts';
import { partsOf, type Tree } from '../../algebra/tree.ts';
import { slipsOfTerm } from './form-of-term.ts';
import type { FormSlip } from './form-slips.ts';

/** Whether a number under a root of this degree has a factor that could stand before it. */
function hasPower(value: bigint, degree: number): boolean {
  for (let base = 2n; base <= 1000n; base += 1n) {
    const power = base ** BigInt(degree);
    if (power > value) return false;
    if (value % power === 0n) return true;
  }
  return false;
}

function rootSlips(tree: Tree & { op: 'root' }): FormSlip[] {
  for (const { base, exponent, isBelow } of termOf(tree.of).factors) {
    if (base.op !== 'number') continue;
    if (isBelow || base.value.d !== 1n) return ['root'];
    if (exponent?.equals(1) && (hasPower(base.value.n, tree.degree) || base.value.n < 2n))
      return ['root'];
  }
  return [];
}

/** Brackets around a sum inside of a sum, or after a minus, could go. */
const hasNeedlessBrackets = (tree: Tree & { op: 'sum' }): boolean =>
  tree.of.some((part) => part.op === 'sum' || (part.op === 'negative' && part.of.op === 'sum'));

function sumSlips(tree: Tree & { op: 'sum' }): FormSlip[] {
  const terms = termsOf(tree);
  const alike = terms.map((term) => likeness(termOf(term)));
  const slips: FormSlip[] = [];
  if (hasNeedlessBrackets(tree)) slips.push('brackets');
  if (new Set(alike).size < alike.length)
    slips.push(alike.every((like) => like === '') ? 'numbers' : 'like terms');
  if (terms.some((term) => term.op === 'number' && term.value.equals(0))) slips.push('ones');
  return slips;
}

/** All that could still be done to an expression: what `simplified` asks to be nothing. */
export function* slipsIn(tree: Tree): Generator<FormSlip> {
  if (tree.op === 'sum') {
    yield* sumSlips(tree);
    for (const term of termsOf(tree)) yield* slipsInTerm(term);
  } else yield* slipsInTerm(tree);
}

function* slipsInTerm(tree: Tree): Generator<FormSlip> {
  if (tree.op === 'negative' && tree.of.op === 'sum') yield 'brackets';
  yield* slipsOfTerm(tree);
  for (const { base } of termOf(tree).factors) {
    if (base.op === 'root') yield* rootSlips(base);
    if (base.op === 'sum') yield* slipsIn(base);
    else if (base.op !== 'product' && base.op !== 'quotient' && base.op !== 'negative')
      for (const part of partsOf(base)) yield* slipsIn(part);
  }
}
