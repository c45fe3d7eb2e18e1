import Fraction from 'fraction.js';
import { wholeExponent } from './modular.ts';
import { shapeOf } from './shape.ts';
import { lettersOf, type Tree } from './tree.ts';

/** Coefficients by monomial, a monomial by its letters with their powers: `x^2 y`. No coefficient is 0. */
export type Polynomial = ReadonlyMap<
  string,
  { readonly coefficient: Fraction; readonly powers: Powers }
>;

type Powers = Readonly<Record<string, number>>;

const MAX_TERMS = 120;
const MAX_POWER = 30n;

const nameOf = (powers: Powers): string =>
  Object.entries(powers)
    .filter(([, power]) => power !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, power]) => `${letter}^${power}`)
    .join(' ');

type Pieces = Iterable<readonly [coefficient: Fraction, powers: Powers]>;

function collect(pieces: Pieces): Polynomial | undefined {
  const collected = new Map<string, { coefficient: Fraction; powers: Powers }>();
  for (const [coefficient, powers] of pieces) {
    const name = nameOf(powers);
    const sum = collected.get(name)?.coefficient.add(coefficient) ?? coefficient;
    if (sum.equals(0)) collected.delete(name);
    else collected.set(name, { coefficient: sum, powers });
    if (collected.size > MAX_TERMS) return undefined;
  }
  return collected;
}

function* products(one: Polynomial, other: Polynomial): Pieces {
  for (const a of one.values())
    for (const b of other.values()) {
      const powers: Record<string, number> = { ...a.powers };
      for (const [letter, power] of Object.entries(b.powers))
        powers[letter] = (powers[letter] ?? 0) + power;
      yield [a.coefficient.mul(b.coefficient), powers];
    }
}

const single = (coefficient: Fraction, powers: Powers = {}) => collect([[coefficient, powers]]);

const times = (one: Polynomial | undefined, other: Polynomial | undefined) =>
  one && other && collect(products(one, other));

/** The value of a polynomial without letters. */
const constantOf = (polynomial: Polynomial): Fraction | undefined =>
  polynomial.size === 1 ? polynomial.get('')?.coefficient : undefined;

/**
 * The expression multiplied out, or undefined where it is no polynomial or too large. What has no letter
 * and is no fraction (π, a root of 2) counts as a letter of its own.
 */
export function polynomialOf(tree: Tree): Polynomial | undefined {
  switch (tree.op) {
    case 'number':
      return single(tree.value);
    case 'letter':
      return single(new Fraction(1), { [tree.name]: 1 });
    case 'sum': {
      const parts = tree.of.map(polynomialOf);
      return parts.every((part) => part !== undefined)
        ? collect(
            parts.flatMap((part) =>
              Array.from(part.values(), (term) => [term.coefficient, term.powers] as const),
            ),
          )
        : undefined;
    }
    case 'product': {
      let product = single(new Fraction(1));
      for (const part of tree.of) product = times(product, polynomialOf(part));
      return product;
    }
    case 'negative':
      return times(single(new Fraction(-1)), polynomialOf(tree.of));
    case 'quotient': {
      const bottom = polynomialOf(tree.bottom);
      const value = bottom && constantOf(bottom);
      return value && times(polynomialOf(tree.top), single(value.inverse()));
    }
    case 'power': {
      const exponent = wholeExponent(tree.exponent);
      if (exponent === undefined || exponent < 0n || exponent > MAX_POWER) return opaque(tree);
      const base = polynomialOf(tree.base);
      let power = single(new Fraction(1));
      for (let step = 0n; step < exponent && power !== undefined; step += 1n)
        power = times(power, base);
      return power;
    }
    default:
      return opaque(tree);
  }
}

const opaque = (tree: Tree): Polynomial | undefined =>
  lettersOf(tree).size === 0 ? single(new Fraction(1), { [shapeOf(tree)]: 1 }) : undefined;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The greatest number that divides all coefficients into whole numbers without a common factor. */
export function contentOf(polynomial: Polynomial): Fraction {
  let [top, bottom] = [0n, 1n];
  for (const { coefficient } of polynomial.values()) {
    top = gcd(top, coefficient.n);
    bottom = (bottom / gcd(bottom, coefficient.d)) * coefficient.d;
  }
  return new Fraction(top, bottom);
}

/** Letters that every term has, such as the x of x^2 + 2x. */
export function commonLetters(polynomial: Polynomial): string[] {
  const [first, ...rest] = polynomial.values();
  return Object.keys(first?.powers ?? {}).filter((letter) =>
    rest.every(({ powers }) => (powers[letter] ?? 0) > 0),
  );
}

export const degreeOf = (polynomial: Polynomial): number =>
  Math.max(
    0,
    ...Array.from(polynomial.values(), ({ powers }) =>
      Object.values(powers).reduce((sum, power) => sum + power, 0),
    ),
  );
