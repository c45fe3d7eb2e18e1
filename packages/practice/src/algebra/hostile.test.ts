/** Whatever a student, or a stranger, sends as an expression: an answer at once, and never a throw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftParts } from '../testing/draft-parts.ts';
import { buildExpression } from '../kinds/expression/build.ts';
import { gradeExpression } from '../kinds/expression/grade.ts';
import { meaningOfExpression } from '../kinds/expression/meaning.ts';

const question = buildExpression({
  kind: 'expression',
  ...draftParts,
  answer: '(x + 1)^2 sqrt(y)',
  form: 'simplified',
});

const grade = (text: string) => {
  meaningOfExpression(question, { kind: 'expression', text });
  return gradeExpression(question, { kind: 'expression', text });
};

/** The best of three, in ms: what the input costs, not what else the machine was doing. */
const timeFor = (text: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = Date.now();
      grade(text);
      return Date.now() - start;
    }),
  );

describe('hostile input is answered at once', () => {
  test.each([
    ['a tower of powers', '9^9^9^9'],
    ['ten thousand brackets', '('.repeat(10_000)],
    ['closed ones', `${'('.repeat(140)}x${')'.repeat(140)}`],
    ['roots in roots', `${'√'.repeat(290)}x`],
    ['signs', `${'-'.repeat(290)}x`],
    ['bars', '|'.repeat(299)],
    ['powers of powers', `x${'^x'.repeat(140)}`],
    ['functions of functions', `${'sin '.repeat(70)}x`],
    ['a power of a power of a sum', '(((x+y+1)^30)^30)^30'],
    ['a long product', '(x+y)(x-y)'.repeat(29)],
    ['a product of sums of roots', '(√x+√y+1)'.repeat(30)],
    ['a long sum', 'x+'.repeat(149) + 'x'],
    ['fractions in fractions', `${'1/(1+'.repeat(22)}x${')'.repeat(22)}`],
    ['a long number', '9'.repeat(300)],
    ['not a number', 'NaN'],
    ['a division by 0', '1/0'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['a lone surrogate', 'x\ud800'],
    ['marks of direction', '\u202e\u2066x\u2069'],
    ['spaces', ' '.repeat(300)],
    ['combining marks', `x${'\u0301'.repeat(250)}`],
    ['markup', '<script>alert(1)</script>'],
    ['a name of JavaScript', 'constructor'],
    ['a prototype', '__proto__'],
    ['a large power', 'x^1000 - (x+1)^1000'],
    ['large roots', 'root(20, x^1000)'],
    ['nested fractions of TeX', '\\frac{'.repeat(40)],
  ])('%s', (_, text) => {
    expect(timeFor(text)).toBeLessThan(20);
  });
});

const alphabet = fc.constantFrom(
  ...Array.from("xyze0123456789.,+-*/^()[]{}|√∛²³⁻½π°%=_ '\u2212×÷\\"),
  'sin',
  'sqrt',
  'log',
  'ln',
  'root(',
  'frac',
  '^-1',
  'abs',
);

describe('for any text', () => {
  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 320 }), (text) => {
        expect(['graded', 'ungradable']).toContain(grade(text).kind);
      }),
      { numRuns: 400 },
    );
  });
  test('nor what looks like maths', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 40 }), (signs) => {
        expect(['graded', 'ungradable']).toContain(grade(signs.join('')).kind);
      }),
      { numRuns: 3000 },
    );
  });
});
