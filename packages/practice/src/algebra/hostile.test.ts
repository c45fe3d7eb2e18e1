/** Whatever a student, or a stranger, sends as an expression: an answer, and never a throw. */
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
