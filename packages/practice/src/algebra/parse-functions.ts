import Fraction from 'fraction.js';
import type { Cursor } from './cursor.ts';
import { product, type FunctionName, type Tree } from './tree.ts';
import { refuse } from './unreadable.ts';

/** What the reading of functions needs of the reading of everything else. */
export interface Reader {
  readonly cursor: Cursor;
  /** Whether what stands side by side binds tightly. */
  readonly isTight: boolean;
  /** What is inside of a bracket, up to its end; the opening one was read. */
  bracket(end: ')' | '|'): Tree;
  power(): Tree;
  postfix(): Tree;
  /** Factors side by side, without a sign or a space. */
  run(): Tree;
  startsFactor(): boolean;
}

const TEN: Tree = { op: 'number', value: new Fraction(10), written: '10' };

const INVERSE: Readonly<Record<string, FunctionName>> = {
  sin: 'arcsin',
  cos: 'arccos',
  tan: 'arctan',
};
const SHORT: Readonly<Record<string, FunctionName>> = {
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
};
/** Degrees of the roots that have a sign or a name of their own. */
export const ROOTS: Readonly<Record<string, number>> = { '√': 2, '∛': 3, '∜': 4, sqrt: 2, cbrt: 3 };

/** Without brackets a root covers one thing, read loosely, or the factors up to the next sign. */
export function readRoot(reader: Reader, degree: number): Tree {
  if (reader.cursor.take('(') !== undefined) return { op: 'root', degree, of: reader.bracket(')') };
  if (reader.cursor.peek('-')) return refuse('Write brackets after the root.');
  return {
    op: 'root',
    degree,
    of: reader.isTight ? reader.run() : reader.postfix(),
  };
}

/** A function by its name, which was read already. */
export function readFunction(reader: Reader, name: string): Tree {
  const degree = ROOTS[name];
  if (degree !== undefined) return readRoot(reader, degree);
  if (name === 'root') return readAnyRoot(reader);
  if (name === 'log') return readLog(reader);
  if (name === 'exp')
    return { op: 'power', base: { op: 'constant', name: 'e' }, exponent: readArgument(reader) };
  const power = reader.cursor.take('^') === undefined ? undefined : readExponentOfName(reader);
  const of = readArgument(reader);
  if (power?.op === 'negative' && INVERSE[name] !== undefined)
    return { op: 'call', name: INVERSE[name], of };
  const call: Tree = { op: 'call', name: SHORT[name] ?? (name as FunctionName), of };
  return power === undefined ? call : { op: 'power', base: call, exponent: power };
}

/** In `sin^2 x` the power is the number alone; `sin^-1` is the inverse. */
function readExponentOfName(reader: Reader): Tree {
  const bracketed = reader.cursor.take('(') !== undefined;
  const negative = reader.cursor.take('-') !== undefined;
  const token = reader.cursor.ahead();
  if (token?.type !== 'number' || (negative && token.written !== '1'))
    return refuse('Write the power after the brackets: (sin(x))^2.');
  reader.cursor.skip();
  if (bracketed && reader.cursor.take(')') === undefined)
    return refuse('A closing bracket is missing.');
  const power: Tree = { op: 'number', value: token.value, written: token.written };
  return negative ? { op: 'negative', of: power } : power;
}

/** `sin(x)` or `sin 2x`: without brackets up to the next sign or function. */
function readArgument(reader: Reader): Tree {
  if (reader.cursor.take('(') !== undefined) return reader.bracket(')');
  if (reader.cursor.take('-') !== undefined)
    return { op: 'negative', of: reader.cursor.deeper(() => readArgument(reader)) };
  let tree = reader.power();
  let joined = false;
  while (reader.cursor.ahead()?.type !== 'name' && reader.startsFactor()) {
    tree = product(tree, reader.power(), joined);
    joined = true;
  }
  return tree;
}

function readLog(reader: Reader): Tree {
  const base = reader.cursor.take('_') !== undefined || isBase(reader) ? reader.postfix() : TEN;
  return { op: 'log', base, of: readArgument(reader) };
}

/** `log2(8)` and `log10(x)`: a number right after the name and a bracket right after the number. */
function isBase(reader: Reader): boolean {
  const next = reader.cursor.ahead();
  const after = reader.cursor.ahead(1);
  return (
    next?.type === 'number' &&
    !next.spaced &&
    after?.type === 'sign' &&
    after.text === '(' &&
    !after.spaced
  );
}

function readAnyRoot(reader: Reader): Tree {
  const bracket = reader.cursor.take('(');
  const degree = reader.cursor.ahead();
  reader.cursor.skip();
  if (bracket === undefined || degree?.type !== 'number' || reader.cursor.take(',') === undefined)
    return refuse('Write a root as root(3, x), or as sqrt(x).');
  const order = degree.value.valueOf();
  if (!Number.isInteger(order) || order < 2 || order > 20)
    return refuse('The order of a root is a whole number from 2 to 20 here.');
  return { op: 'root', degree: order, of: reader.bracket(')') };
}
