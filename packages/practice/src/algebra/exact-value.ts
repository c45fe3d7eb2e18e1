import Fraction from 'fraction.js';
import type { Tree } from './tree.ts';

const MAX_EXPONENT = 60;
/** Numbers beyond this many digits are given up: they come of no question, and cost time. */
const LIMIT = 10n ** 400n;

const isTame = ({ n, d }: Fraction): boolean => n < LIMIT && d < LIMIT;

function power(base: Fraction, exponent: Fraction): Fraction | undefined {
  const times = exponent.valueOf();
  if (!Number.isInteger(times) || Math.abs(times) > MAX_EXPONENT) return undefined;
  if (times <= 0 && base.equals(0)) return undefined;
  let result = new Fraction(1);
  for (let step = 0; step < Math.abs(times); step += 1) {
    result = result.mul(base);
    if (!isTame(result)) return undefined;
  }
  return times < 0 ? result.inverse() : result;
}

function fold(
  parts: readonly Tree[],
  value: (tree: Tree) => Fraction | undefined,
  join: (left: Fraction, right: Fraction) => Fraction,
): Fraction | undefined {
  let result: Fraction | undefined;
  for (const part of parts) {
    const next = value(part);
    if (next === undefined) return undefined;
    result = result === undefined ? next : join(result, next);
    if (!isTame(result)) return undefined;
  }
  return result;
}

/** The value of a tree in exact fractions, or undefined where it has none: roots, logs, π, a division by 0. */
export function exactValue(
  tree: Tree,
  letter: (name: string) => Fraction | undefined,
): Fraction | undefined {
  const value = (part: Tree) => exactValue(part, letter);
  switch (tree.op) {
    case 'number':
      return tree.value;
    case 'letter':
      return letter(tree.name);
    case 'sum':
      return fold(tree.of, value, (left, right) => left.add(right));
    case 'product':
      return fold(tree.of, value, (left, right) => left.mul(right));
    case 'negative':
      return value(tree.of)?.neg();
    case 'quotient': {
      const [top, bottom] = [value(tree.top), value(tree.bottom)];
      return top === undefined || bottom === undefined || bottom.equals(0)
        ? undefined
        : top.div(bottom);
    }
    case 'power': {
      const [base, exponent] = [value(tree.base), value(tree.exponent)];
      return base === undefined || exponent === undefined ? undefined : power(base, exponent);
    }
    case 'call':
      return tree.name === 'abs' ? value(tree.of)?.abs() : undefined;
    case 'constant':
    case 'root':
    case 'log':
      return undefined;
  }
}
