import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { draftParts } from '../../testing/draft-parts.ts';
import { verdictWord } from '../../testing/verdict-word.ts';
import { buildNumeric } from './build.ts';
import { gradeNumeric } from './grade.ts';
import type { NumericDraft } from './question.ts';
import { readNumber } from './read-number.ts';

const verdictOn = (draft: Partial<NumericDraft>, text: string) =>
  gradeNumeric(buildNumeric({ kind: 'numeric', ...draftParts, answer: 0, ...draft }), {
    kind: 'numeric',
    text,
  });

describe('a number is right by its value, however it is written', () => {
  test.each([
    // answer, typed, verdict
    [12, '12', 'right'],
    [12, '12.', 'right'],
    [12, '12.0', 'right'],
    [12, ' 12 ', 'right'],
    [12, '+12', 'right'],
    [12, '= 12', 'right'],
    [12, 'x = 12', 'right'],
    [12, '１２', 'right'],
    [12, '١٢', 'right'],
    [12, '24/2', 'right'],
    [12, '1.2e1', 'right'],
    [12, '13', 'wrong'],
    [-5, '-5', 'right'],
    [-5, '−5', 'right'],
    [-5, '– 5', 'right'],
    [-5, '5', 'wrong'],
    [1234.5, '1,234.5', 'right'],
    [1_234_567, '1 234 567', 'right'],
    [1_234_567, '1\u00a0234\u202f567', 'right'],
    ['3/4', '0.75', 'right'],
    ['3/4', '.75', 'right'],
    ['3/4', '6/8', 'right'],
    ['3/4', '¾', 'right'],
    ['3/4', '75%', 'right'],
    ['3/4', '3 / 4', 'right'],
    ['1 1/2', '1½', 'right'],
    ['1 1/2', '1 1/2', 'right'],
    ['1 1/2', '3/2', 'right'],
    ['1 1/2', '1.5', 'right'],
    ['11/2', '1 1/2', 'wrong'],
    ['-1 1/2', '-1 1/2', 'right'],
    [1000, '1000', 'right'],
    [1000, '10^3', 'ungradable'],
    [1200, '1.2 x 10^3', 'right'],
    [1200, '1.2×10³', 'right'],
    [0.0012, '1.2·10⁻³', 'right'],
    ['1/3', '0.333333', 'wrong'],
    [0.3, '0.30000000000000004', 'wrong'],
  ])('answer %s, typed %j: %s', (answer, typed, word) => {
    expect(verdictWord(verdictOn({ answer }, typed))).toBe(word);
  });
});

describe('a slip of format is no try', () => {
  test.each([
    '',
    '   ',
    'three',
    '3 apples',
    '1/0',
    '0,342',
    '1,23',
    '12,3456',
    '1.2.3',
    '--5',
    '1 2',
    'NaN',
    'Infinity',
    '1e999',
    '9^9^9^9',
    '(((((((12)))))))',
    '12; drop table',
    '\u0000',
    '$5',
    '9'.repeat(5000),
  ])('%j', (typed) => {
    expect(verdictWord(verdictOn({ answer: 342 }, typed))).toBe('ungradable');
  });

  test('and is told how to write it', () => {
    expect(verdictOn({ answer: 3 }, '3 apples')).toMatchObject({
      message: 'Type only the number, without words.',
    });
    expect(verdictOn({ answer: 1 }, '1/0')).toMatchObject({
      message: 'Nothing can be divided by 0. Check the bottom of your fraction.',
    });
    expect(verdictOn({ answer: 3, unit: 'cm' }, '3 kg')).toMatchObject({
      message: 'Type only the number. The unit here is cm.',
    });
  });
});

describe('the unit that the question names may be typed or left out', () => {
  test.each([
    ['cm', '12 cm', 'right'],
    ['cm', '12cm', 'right'],
    ['cm', '12', 'right'],
    ['cm', '12 CM', 'right'],
    ['apples', '12 apple', 'right'],
    ['cm²', '12 cm²', 'right'],
    ['cm²', '12 cm^2', 'right'],
    ['cm', '12 m', 'ungradable'],
    ['$', '$12', 'right'],
    ['$', '12 dollars', 'right'],
    ['$', '12.00', 'right'],
    ['cents', '12¢', 'right'],
    ['cents', '12 cents', 'right'],
    ['°', '12°', 'right'],
    ['°', '12 degrees', 'right'],
    ['%', '12%', 'right'],
    ['%', '12', 'right'],
    ['%', '0.12', 'wrong'],
  ])('unit %s, typed %j: %s', (unit, typed, word) => {
    expect(verdictWord(verdictOn({ answer: 12, unit }, typed))).toBe(word);
  });
});

describe('tolerance is exact and includes its end', () => {
  test.each([
    ['46', 'right'],
    ['45.6', 'right'],
    ['46.0000001', 'wrong'],
    ['45.59', 'wrong'],
  ])('45.8 ± 0.2, typed %s: %s', (typed, word) => {
    expect(verdictWord(verdictOn({ answer: 45.8, tolerance: 0.2 }, typed))).toBe(word);
  });
});

describe('a right value in another form than asked for costs nothing', () => {
  test.each([
    ['simplest', '3/4', 'right'],
    ['simplest', '6/8', 'ungradable'],
    ['simplest', '0.75', 'ungradable'],
    ['simplest', '2/3', 'wrong'],
    ['simplest', '4/6', 'wrong'],
  ] as const)('%s of 3/4, typed %s: %s', (form, typed, word) => {
    expect(verdictWord(verdictOn({ answer: '3/4', form }, typed))).toBe(word);
  });
  test.each([
    ['1 1/2', 'right'],
    ['3/2', 'ungradable'],
    ['1 2/4', 'ungradable'],
    ['1.5', 'ungradable'],
  ])('mixed number of 3/2, typed %s: %s', (typed, word) => {
    expect(verdictWord(verdictOn({ answer: '3/2', form: 'mixed' }, typed))).toBe(word);
  });
});

test('a known mistake gets the words for it', () => {
  const draft = { answer: '3/4', slips: [{ value: '2/6', why: 'You added the bottoms.' }] };
  expect(verdictOn(draft, '1/3')).toMatchObject({
    correct: false,
    message: 'You added the bottoms.',
  });
});

test('says how an unusual spelling was read', () => {
  expect(verdictOn({ answer: '3/2' }, '1½')).toMatchObject({ readAs: '1 1/2' });
  expect(verdictOn({ answer: 12 }, '12')).not.toHaveProperty('readAs');
});

describe('for all numbers', () => {
  test('every integer, fraction and mixed number is read exactly', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 9n), (n, d) => {
        const read = readNumber(`${n}/${d}`);
        expect(read.kind === 'number' && read.value.equals(new Fraction(n, d))).toBe(true);
      }),
    );
  });
  test('nothing that is typed ever throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string(), (text, unit) => {
        expect(['number', 'unreadable']).toContain(readNumber(text, unit).kind);
      }),
    );
  });
  test('grouping by threes changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (n) => {
        expect(verdictWord(verdictOn({ answer: n }, n.toLocaleString('en-US')))).toBe('right');
      }),
    );
  });
});
