import { parseAuthored } from '../kinds/expression/parse-authored.ts';
import type { Tree } from './tree.ts';

/** How tightly typeset maths holds together. A fraction, a root and a power need no brackets around them. */
const SUM = 1;
const PRODUCT = 2;
const ATOM = 3;

function strengthOf(tree: Tree): number {
  switch (tree.op) {
    case 'sum':
      return SUM;
    case 'negative':
    case 'product':
    case 'call':
    case 'log':
      return PRODUCT;
    default:
      return ATOM;
  }
}

const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

const inside = (tree: Tree, least: number): string =>
  strengthOf(tree) < least ? bracketed(texOfTree(tree)) : texOfTree(tree);

function texOfNumber(written: string): string {
  const [, whole = '', top, bottom] = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(written) ?? [];
  return top === undefined ? written : `${whole}\\frac{${top}}{${bottom}}`;
}

const isNumber = (tree: Tree | undefined): boolean =>
  tree?.op === 'number' || (tree?.op === 'power' && tree.base.op === 'number');

function texOfProduct(factors: readonly Tree[]): string {
  return factors
    .reduce((tex, factor, index) => {
      const isLast = index === factors.length - 1;
      // A function at the end needs no brackets: 2 sin x.
      const least = isLast && (factor.op === 'call' || factor.op === 'log') ? PRODUCT : ATOM;
      const isNegative = index === 0 && factor.op === 'negative';
      const written = inside(factor, isNegative ? PRODUCT : least);
      const joins =
        index > 0 &&
        (isNumber(factor) || (factor.op === 'quotient' && isNumber(factors[index - 1])));
      return `${tex}${joins ? ' \\cdot ' : ' '}${written}`;
    }, '')
    .trim();
}

/** A sign or a sum or a quotient under an exponent needs brackets; so does a function. */
const baseOf = (tree: Tree): string =>
  tree.op === 'quotient' ||
  tree.op === 'power' ||
  (tree.op === 'number' && tree.written.includes('/'))
    ? bracketed(texOfTree(tree))
    : inside(tree, ATOM);

const NAMES = new Set([
  'sin',
  'cos',
  'tan',
  'sec',
  'csc',
  'cot',
  'arcsin',
  'arccos',
  'arctan',
  'ln',
]);

const argument = (tree: Tree): string =>
  tree.op === 'sum' || tree.op === 'negative' || tree.op === 'call' || tree.op === 'log'
    ? bracketed(texOfTree(tree))
    : texOfTree(tree);

export function texOfTree(tree: Tree): string {
  switch (tree.op) {
    case 'number':
      return texOfNumber(tree.written);
    case 'letter':
      return tree.name;
    case 'constant':
      return tree.name === 'pi' ? '\\pi' : 'e';
    case 'sum':
      return tree.of
        .map((term, index) => {
          if (index === 0) return inside(term, PRODUCT);
          return term.op === 'negative'
            ? `- ${inside(term.of, PRODUCT)}`
            : `+ ${inside(term, PRODUCT)}`;
        })
        .join(' ');
    case 'negative':
      return `-${inside(tree.of, PRODUCT)}`;
    case 'product':
      return texOfProduct(tree.of);
    case 'quotient':
      return `\\frac{${texOfTree(tree.top)}}{${texOfTree(tree.bottom)}}`;
    case 'power':
      return tree.base.op === 'call' && NAMES.has(tree.base.name)
        ? `\\${tree.base.name}^{${texOfTree(tree.exponent)}} ${argument(tree.base.of)}`
        : `${baseOf(tree.base)}^{${texOfTree(tree.exponent)}}`;
    case 'root':
      return tree.degree === 2
        ? `\\sqrt{${texOfTree(tree.of)}}`
        : `\\sqrt[${tree.degree}]{${texOfTree(tree.of)}}`;
    case 'log':
      return tree.base.op === 'number' && tree.base.written === '10'
        ? `\\log ${argument(tree.of)}`
        : `\\log_{${texOfTree(tree.base)}} ${argument(tree.of)}`;
    case 'call':
      return tree.name === 'abs'
        ? `\\left|${texOfTree(tree.of)}\\right|`
        : `\\${tree.name} ${argument(tree.of)}`;
  }
}

/** An expression of an author as TeX, to be typeset as it is written in books. */
export const texOf = (authored: string): string => texOfTree(parseAuthored(authored));
