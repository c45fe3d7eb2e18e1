import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { fingerprintOf } from './fingerprint.ts';
import { parseTree } from './parse.ts';
import { print } from './print.ts';
import { shapeOf } from './shape.ts';
import type { Tree } from './tree.ts';

const number = (value: number): Tree => ({
  op: 'number',
  value: new Fraction(value),
  written: String(value),
});

const leaf = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(number),
  fc.constantFrom('x', 'y').map((name): Tree => ({ op: 'letter', name })),
  fc.constant<Tree>({ op: 'constant', name: 'pi' }),
);

const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => {
  const tree = tie('tree');
  const several = fc.array(tree, { minLength: 2, maxLength: 3 });
  return {
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      several.map((of): Tree => ({ op: 'sum', of })),
      several.map((of): Tree => ({ op: 'product', of })),
      tree.map((of): Tree => ({ op: 'negative', of })),
      fc.tuple(tree, tree).map(([top, bottom]): Tree => ({ op: 'quotient', top, bottom })),
      fc
        .tuple(tree, fc.integer({ min: 2, max: 3 }))
        .map(([base, exponent]): Tree => ({ op: 'power', base, exponent: number(exponent) })),
      leaf.map((of): Tree => ({ op: 'root', degree: 2, of })),
      fc
        .tuple(tree, fc.constantFrom('sin' as const, 'ln' as const, 'abs' as const))
        .map(([of, name]): Tree => ({ op: 'call', name, of })),
    ),
  };
});

const read = (text: string): Tree =>
  parseTree(text, { letters: new Set(['x', 'y']), binding: 'loose' });

/** The same, written in another way: all turned round, signs doubled, powers as products. */
function rewritten(tree: Tree): Tree {
  switch (tree.op) {
    case 'sum':
      return { op: 'sum', of: tree.of.map(rewritten).toReversed() };
    case 'product':
      return { op: 'product', of: tree.of.map(rewritten).toReversed() };
    case 'negative':
      return { op: 'product', of: [rewritten(tree.of), { op: 'negative', of: number(1) }] };
    case 'quotient':
      return {
        op: 'product',
        of: [
          {
            op: 'power',
            base: rewritten(tree.bottom),
            exponent: { op: 'negative', of: number(1) },
          },
          rewritten(tree.top),
        ],
      };
    case 'power': {
      const base = rewritten(tree.base);
      const times = Number((tree.exponent as Tree & { op: 'number' }).written);
      return { op: 'product', of: Array.from({ length: times }, () => base) };
    }
    case 'root':
      return { op: 'power', base: rewritten(tree.of), exponent: number(0.5) };
    case 'call':
      return { ...tree, of: rewritten(tree.of) };
    default:
      return { op: 'negative', of: { op: 'negative', of: tree } };
  }
}

const sample = { numRuns: 400 };

describe('for any expression', () => {
  test('what is printed is read back as the same', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(shapeOf(read(print(tree)))).toBe(shapeOf(read(print(read(print(tree))))));
        expect(compare(tree, read(print(tree)))).not.toBe('different');
      }),
      sample,
    );
  });
  test('it is equal to itself, however it is written', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        fc.pre(compare(tree, tree) === 'equal');
        expect([print(tree), compare(tree, rewritten(tree))]).toEqual([print(tree), 'equal']);
      }),
      sample,
    );
  });
  test('one more is different', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const more = compare(tree, { op: 'sum', of: [tree, number(1)] });
        expect([print(tree), more]).not.toEqual([print(tree), 'equal']);
      }),
      sample,
    );
  });
  test('equal ones share their fingerprint where they are rational', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 99 }), (a, b, c) => {
        const [one, other] = [read(`(${a}x + ${b})/${c}`), read(`${b}/${c} + x(${a}/${c})`)];
        expect(fingerprintOf(one)).toBe(fingerprintOf(other));
      }),
    );
  });
});
