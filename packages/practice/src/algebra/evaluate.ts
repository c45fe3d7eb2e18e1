import type Fraction from 'fraction.js';
import { exactValue } from './exact-value.ts';
import { parseTree } from './parse.ts';
import { plainAlgebra } from './plain-algebra.ts';
import { Unreadable } from './unreadable.ts';

const MAX_LENGTH = 300;

/**
 * The exact value of an expression with + - * / ^ brackets and letters: `a * 12 - b`. Undefined where it
 * does not parse, names a letter that has no value, divides by 0 or leaves the rational numbers. Never throws.
 */
export function evaluate(
  expression: string,
  letters: Readonly<Record<string, Fraction>>,
): Fraction | undefined {
  if (expression.length > MAX_LENGTH) return undefined;
  try {
    const known = new Set(Object.keys(letters));
    const tree = parseTree(plainAlgebra(expression), { letters: known, binding: 'loose' });
    return exactValue(tree, (name) => (known.has(name) ? letters[name] : undefined));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
