import type Fraction from 'fraction.js';

export type FunctionName =
  | 'sin'
  | 'cos'
  | 'tan'
  | 'sec'
  | 'csc'
  | 'cot'
  | 'arcsin'
  | 'arccos'
  | 'arctan'
  | 'ln'
  | 'abs';

/**
 * An expression as it was written: nothing is worked out, no order is changed, so that its form can be
 * judged. Brackets are kept only through the structure that they make.
 */
export type Tree =
  /** `written` is what stood there: `12`, `0.5`, `1 1/2`. */
  | { readonly op: 'number'; readonly value: Fraction; readonly written: string }
  | { readonly op: 'letter'; readonly name: string }
  | { readonly op: 'constant'; readonly name: 'pi' | 'e' }
  /** `a - b` is the sum of `a` and the negative of `b`. */
  | { readonly op: 'sum'; readonly of: readonly Tree[] }
  | { readonly op: 'negative'; readonly of: Tree }
  | { readonly op: 'product'; readonly of: readonly Tree[] }
  | { readonly op: 'quotient'; readonly top: Tree; readonly bottom: Tree }
  | { readonly op: 'power'; readonly base: Tree; readonly exponent: Tree }
  | { readonly op: 'root'; readonly degree: number; readonly of: Tree }
  | { readonly op: 'log'; readonly base: Tree; readonly of: Tree }
  | { readonly op: 'call'; readonly name: FunctionName; readonly of: Tree };

/** A product of two, or one more factor for a product that was not closed by a bracket. */
export const product = (left: Tree, right: Tree, joined: boolean): Tree => ({
  op: 'product',
  of: left.op === 'product' && joined ? [...left.of, right] : [left, right],
});

export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.op) {
    case 'number':
    case 'letter':
    case 'constant':
      return [];
    case 'sum':
    case 'product':
      return tree.of;
    case 'negative':
    case 'root':
    case 'call':
      return [tree.of];
    case 'quotient':
      return [tree.top, tree.bottom];
    case 'power':
      return [tree.base, tree.exponent];
    case 'log':
      return [tree.base, tree.of];
  }
}

/** The tree and all that it is made of, from the top down. */
export function* nodesOf(tree: Tree): Generator<Tree> {
  yield tree;
  for (const part of partsOf(tree)) yield* nodesOf(part);
}

export function lettersOf(tree: Tree): Set<string> {
  const letters = new Set<string>();
  for (const node of nodesOf(tree)) if (node.op === 'letter') letters.add(node.name);
  return letters;
}
