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

const as = (attributes: Record<string, string>, sign: string): MathNode => ({
  ...mo(sign),
  attributes,
});
const minus = as({ form: 'prefix' }, '−');
const comma = as({ separator: 'true' }, ',');

it('keeps the numbers of a point together, each with its sign', () => {
  const open = as({ fence: 'true', form: 'prefix' }, '(');
  const close = as({ fence: 'true', form: 'postfix' }, ')');
  const point = formula(open, minus, mn('5'), comma, minus, mn('4'), close);
  expect(mathPieces(point).map(text)).toEqual(['(−5,−4)']);
});

it('breaks a list after its commas', () => {
  const list = formula(minus, mn('20'), comma, minus, mn('14'), comma, mn('8'));
  expect(mathPieces(list).map(text)).toEqual(['−20,', '−14,', '8']);
});
