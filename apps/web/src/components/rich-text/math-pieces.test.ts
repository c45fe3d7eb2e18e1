import type { MathNode } from '@planets/contract';
import { expect, it } from 'vitest';
import { mathPieces } from './math-pieces.ts';

const mn = (digits: string): MathNode => ({ tag: 'mn', children: [digits] });
const mo = (sign: string): MathNode => ({ tag: 'mo', children: [sign] });
const formula = (...children: MathNode[]): MathNode => ({
  tag: 'math',
  children: [{ tag: 'mrow', children }],
});
const text = (node: MathNode | string): string =>
  typeof node === 'string' ? node : node.children.map(text).join('');

it('breaks before the signs that join two sides', () => {
  const pieces = mathPieces(formula(mn('2'), mo('+'), mn('3'), mo('='), mn('5')));
  expect(pieces.map(text)).toEqual(['2', '+3', '=5']);
  expect(pieces[1]?.children[0]).toMatchObject({
    children: [{ attributes: { form: 'infix' } }, {}],
  });
});

it('leaves a sign that stands before a number with it', () => {
  expect(mathPieces(formula(mo('−'), mn('7'))).map(text)).toEqual(['−7']);
});
