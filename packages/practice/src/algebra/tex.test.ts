import { describe, expect, test } from 'vitest';
import { expressionCases } from '../kinds/expression/cases.ts';
import { speak } from '../rich-text/speak.ts';
import { typeset } from '../rich-text/typeset.ts';
import { texOf } from './tex.ts';

const keys = [
  ...new Set(expressionCases.flatMap(({ rows }) => rows.map(({ draft }) => draft.answer))),
];

describe('an expression as it is printed in books', () => {
  test.each([
    ['2x + 3', '2 x + 3'],
    ['-4x^3 - 7x^2', '-4 x^{3} - 7 x^{2}'],
    ['(x - 2)(x + 5)', '\\left(x - 2\\right) \\left(x + 5\\right)'],
    ['3/4', '\\frac{3}{4}'],
    ['(x + 1)/(x - 1)', '\\frac{x + 1}{x - 1}'],
    ['3sqrt(2)', '3 \\sqrt{2}'],
    ['2*3^x', '2 \\cdot 3^{x}'],
    ['(x/2)^2', '\\left(\\frac{x}{2}\\right)^{2}'],
    ['e^(2x)', 'e^{2 x}'],
    ['2 sin(x)', '2 \\sin x'],
    ['sin(x)^2', '\\sin^{2} x'],
    ['pi r^2', '\\pi r^{2}'],
    ['|x - 1|', '\\left|x - 1\\right|'],
    ['a - (b - c)', 'a - \\left(b - c\\right)'],
    ['x^(1/2)', 'x^{\\frac{1}{2}}'],
  ])('%s', (authored, tex) => {
    expect(texOf(authored)).toBe(tex);
  });

  test('every key of the verdict tables typesets, and can be spoken', () => {
    for (const key of keys) expect(speak(typeset(texOf(key)))).not.toBe('');
    expect(keys.length).toBeGreaterThan(40);
  });
});
