import Fraction from 'fraction.js';
import { exactValue } from './exact-value.ts';
import { shapeOf } from './shape.ts';
import type { Tree } from './tree.ts';

/** One factor of a term, above or below the line. */
export interface Factor {
  readonly base: Tree;
  /** Undefined where it is no number: the x of 2^x. */
  readonly exponent: Fraction | undefined;
  readonly isBelow: boolean;
}

export interface Term {
  /** How many signs of minus stand before it or in it. */
  readonly signs: number;
  readonly factors: readonly Factor[];
}

const ONE = new Fraction(1);

/** A term as the factors that it is written with; nothing is worked out. */
export function termOf(tree: Tree, isBelow = false): Term {
  switch (tree.op) {
    case 'product':
      return joined(tree.of.map((part) => termOf(part, isBelow)));
    case 'quotient':
      return joined([termOf(tree.top, isBelow), termOf(tree.bottom, !isBelow)]);
    case 'negative': {
      const { signs, factors } = termOf(tree.of, isBelow);
      return { signs: signs + 1, factors };
    }
    case 'power': {
      const exponent = exactValue(tree.exponent, () => undefined);
      return { signs: 0, factors: [{ base: tree.base, exponent, isBelow }] };
    }
    default:
      return { signs: 0, factors: [{ base: tree, exponent: ONE, isBelow }] };
  }
}

const joined = (terms: readonly Term[]): Term => ({
  signs: terms.reduce((sum, { signs }) => sum + signs, 0),
  factors: terms.flatMap(({ factors }) => factors),
});

/** The terms of a sum, however its brackets are set; of anything else the thing itself. */
export const termsOf = (tree: Tree): readonly Tree[] =>
  tree.op === 'sum' ? tree.of.flatMap(termsOf) : [tree];

export const isNumber = ({ base }: Factor): boolean => base.op === 'number';

/** What two like terms share: their factors without the numbers. */
export const likeness = ({ factors }: Term): string =>
  factors
    .filter((factor) => !isNumber(factor) || factor.exponent === undefined)
    .map(
      ({ base, exponent, isBelow }) =>
        `${isBelow ? '/' : ''}${shapeOf(base)}^${exponent?.toFraction() ?? '?'}`,
    )
    .toSorted()
    .join(' ');
