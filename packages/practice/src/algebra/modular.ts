import type { Tree } from './tree.ts';

/** The prime field in which rational expressions are compared: 2^61 - 1. */
export const PRIME = 2n ** 61n - 1n;

const MAX_EXPONENT = 100_000n;

const inField = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

function powerOf(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}

function inverse(value: bigint): bigint | undefined {
  if (value === 0n) return undefined;
  // Most numbers are whole.
  return value === 1n ? 1n : powerOf(value, PRIME - 2n);
}

/** A written exponent as a whole number: `2`, `-3`, `6/2`. Undefined for anything else. */
export function wholeExponent(tree: Tree): bigint | undefined {
  if (tree.op === 'negative') {
    const inner = wholeExponent(tree.of);
    return inner === undefined ? undefined : -inner;
  }
  if (tree.op !== 'number' || tree.value.d !== 1n) return undefined;
  const { n, s } = tree.value;
  return n > MAX_EXPONENT ? undefined : n * s;
}

/**
 * The value of an expression at a point, in the prime field: exact, quick and never large, so that
 * (x + 1)^50 costs as much as x. Undefined for roots, logarithms and functions, for exponents that are
 * not whole, and for a division by 0. π and e are points of their own: they satisfy no equation.
 */
export function modularValue(tree: Tree, at: (name: string) => bigint): bigint | undefined {
  const value = (part: Tree) => modularValue(part, at);
  switch (tree.op) {
    case 'number': {
      const bottom = inverse(inField(tree.value.d));
      return bottom === undefined
        ? undefined
        : (inField(tree.value.s * tree.value.n) * bottom) % PRIME;
    }
    case 'letter':
    case 'constant':
      return at(tree.name);
    case 'sum':
    case 'product': {
      let result = tree.op === 'sum' ? 0n : 1n;
      for (const part of tree.of) {
        const next = value(part);
        if (next === undefined) return undefined;
        result = (tree.op === 'sum' ? result + next : result * next) % PRIME;
      }
      return result;
    }
    case 'negative': {
      const of = value(tree.of);
      return of === undefined ? undefined : inField(-of);
    }
    case 'quotient': {
      const [top, bottom] = [value(tree.top), value(tree.bottom)];
      if (top === undefined || bottom === undefined) return undefined;
      const over = inverse(bottom);
      return over === undefined ? undefined : (top * over) % PRIME;
    }
    case 'power': {
      const base = value(tree.base);
      const exponent = wholeExponent(tree.exponent);
      if (base === undefined || exponent === undefined || (base === 0n && exponent <= 0n))
        return undefined;
      return exponent < 0n ? inverse(powerOf(base, -exponent)) : powerOf(base, exponent);
    }
    case 'root':
    case 'log':
    case 'call':
      return undefined;
  }
}
