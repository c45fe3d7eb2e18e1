import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';

const letters = { a: new Fraction(3), b: new Fraction('1/2'), e: new Fraction(7) };

describe('an expression in letters has an exact value', () => {
  test.each([
    ['a * 12 - b', '71/2'],
    ['12a - b', '71/2'],
    ['a(b + 1)', '9/2'],
    ['a ÷ b', '6'],
    ['a / b / 2', '3'],
    ['a - b - 1', '3/2'],
    ['-a^2', '-9'],
    ['(-a)^2', '9'],
    ['2^a^2', '512'],
    ['a^-2', '1/9'],
    ['1 1/2 * a', '9/2'],
    ['0.1 + 0.2', '3/10'],
    ['2 * -a', '-6'],
    ['e + 1', '8'],
    ['|b - a|', '5/2'],
    ['25% * a', '3/4'],
    ['a²', '9'],
  ])('%s is %s', (expression, value) => {
    expect(evaluate(expression, letters)?.toFraction()).toBe(value);
  });
});

describe('what has no exact value gives none', () => {
  test.each([
    '',
    'a +',
    '(a',
    'a)',
    'c + 1',
    'a / 0',
    'a / (b - 1/2)',
    '0^0',
    '0^-1',
    'sqrt(a)',
    'pi',
    'a^b',
    '9^9^9^9',
    '(9^60)^60',
    'a ! b',
    '__proto__',
    '('.repeat(5000),
  ])('%j', (expression) => {
    expect(evaluate(expression, letters)).toBeUndefined();
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const value = evaluate(text, letters);
      expect(value === undefined || value instanceof Fraction).toBe(true);
    }),
  );
});
