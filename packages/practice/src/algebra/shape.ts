import type { Tree } from './tree.ts';

const sorted = (parts: readonly string[]): string => parts.toSorted().join(',');

const flat = (tree: Tree, op: 'sum' | 'product'): readonly Tree[] =>
  tree.op === op ? tree.of.flatMap((part) => flat(part, op)) : [tree];

/** What stands there, whatever the order of terms and factors: `2x + 1` and `1 + x*2` share their shape. */
export function shapeOf(tree: Tree): string {
  switch (tree.op) {
    case 'number':
      return tree.value.toFraction();
    case 'letter':
    case 'constant':
      return tree.name;
    case 'sum':
    case 'product':
      return `${tree.op}(${sorted(flat(tree, tree.op).map(shapeOf))})`;
    case 'negative':
      return `-(${shapeOf(tree.of)})`;
    case 'quotient':
      return `over(${shapeOf(tree.top)},${shapeOf(tree.bottom)})`;
    case 'power':
      return `power(${shapeOf(tree.base)},${shapeOf(tree.exponent)})`;
    case 'root':
      return `root${tree.degree}(${shapeOf(tree.of)})`;
    case 'log':
      return `log(${shapeOf(tree.base)},${shapeOf(tree.of)})`;
    case 'call':
      return `${tree.name}(${shapeOf(tree.of)})`;
  }
}
