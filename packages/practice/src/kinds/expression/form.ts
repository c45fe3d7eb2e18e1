import { degreeOf, polynomialOf } from '../../algebra/polynomial.ts';
import { shapeOf } from '../../algebra/shape.ts';
import { termOf } from '../../algebra/term.ts';
import { nodesOf, type Tree } from '../../algebra/tree.ts';
import { factoredSlips } from './form-factored.ts';
import { slipsIn } from './form-of-sum.ts';
import type { FormSlip } from './form-slips.ts';
import type { ExpressionForm } from './question.ts';

/** What `expanded` asks about. It leaves fractions and roots as they are. */
const OF_EXPANDED: ReadonlySet<FormSlip> = new Set(['brackets', 'like terms', 'powers', 'numbers']);

/** How high the bottoms of a term go in letters; undefined where one is no polynomial. */
function bottomDegree(tree: Tree): number | undefined {
  let degree = 0;
  for (const { base, exponent, isBelow } of termOf(tree).factors) {
    // x^-2 stands below as well.
    if (isBelow === (exponent?.compare(0) ?? 0) < 0) continue;
    const polynomial = polynomialOf(base);
    if (polynomial === undefined || exponent?.d !== 1n) return undefined;
    degree += degreeOf(polynomial) * Number(exponent.n);
  }
  return degree;
}

/** A fraction in letters that the key does not need: not cancelled, or not brought together. */
function* fractionSlips(typed: Tree, key: Tree): Generator<FormSlip> {
  const [written, wanted] = [bottomDegree(typed), bottomDegree(key)];
  if (written !== undefined && wanted !== undefined && written > wanted) yield 'cancel';
  if (
    typed.op === 'sum' &&
    key.op === 'quotient' &&
    typed.of.some((term) => (bottomDegree(term) ?? 0) > 0)
  )
    yield 'one fraction';
}

/** A sum over a number, `(x + 1)/2`, still has its brackets. */
const hasSumAbove = (tree: Tree): boolean =>
  [...nodesOf(tree)].some((node) => node.op === 'quotient' && node.top.op === 'sum');

function* slipsOf(form: ExpressionForm, typed: Tree, key: Tree): Generator<FormSlip> {
  if (form === 'factored') yield* factoredSlips(typed, key);
  if (form === 'simplified') {
    yield* slipsIn(typed);
    yield* fractionSlips(typed, key);
  }
  if (form === 'expanded') {
    if (hasSumAbove(typed)) yield 'brackets';
    for (const slip of slipsIn(typed)) if (OF_EXPANDED.has(slip)) yield slip;
  }
}

/**
 * What to do about a right value in another form than the one asked for; undefined where the form is
 * right. Nothing is asked of a student that the key does not do itself, and the key's own writing is
 * right whatever is looked for.
 */
export function formSlip(form: ExpressionForm, typed: Tree, key: Tree): FormSlip | undefined {
  if (form === 'any' || form === 'exact' || shapeOf(typed) === shapeOf(key)) return undefined;
  const excused = new Set(slipsOf(form, key, key));
  for (const slip of slipsOf(form, typed, key)) if (!excused.has(slip)) return slip;
  return undefined;
}
