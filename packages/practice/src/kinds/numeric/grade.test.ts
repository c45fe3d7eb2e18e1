/** The verdicts stand in cases.ts; here is what a table cannot say. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { draftParts } from '../../testing/draft-parts.ts';
import { verdictWord } from '../../testing/verdict-word.ts';
import { answerOfNumeric } from './answer.ts';
import { buildNumeric } from './build.ts';
import { gradeNumeric } from './grade.ts';
import { MARKS } from './marks.ts';
import { meaningOfNumeric } from './meaning.ts';
import type { NumericDraft } from './question.ts';
import { readNumber } from './read-number.ts';

const verdictOn = (draft: Partial<NumericDraft>, text: string) =>
  gradeNumeric(buildNumeric({ kind: 'numeric', ...draftParts, answer: 0, ...draft }), {
    kind: 'numeric',
    text,
  });

test.each([
  [{ answer: 3 }, '3 apples', 'Type only the number, without words.'],
  [{ answer: 1 }, '1/0', 'Nothing can be divided by 0. Check the bottom of your fraction.'],
  [{ answer: 3, unit: 'cm' }, '3 kg', 'Type only the number. The unit here is cm.'],
  [{ answer: 3, unit: 'cm' }, '3 m', 'Give the answer in cm.'],
  [{ answer: 5, unit: 'N', units: 'required' }, '5', 'Write the unit too, after the number.'],
  [{ answer: '3/4', form: 'percent' }, '75', 'Write the sign % too.'],
  [
    { answer: 0.5 },
    '0,5',
    'Write a point for decimals (0.5) and commas only between thousands (1,000).',
  ],
] as const)('%o, typed %j: says how to write it', (draft, text, message) => {
  expect(verdictOn(draft, text)).toEqual({ kind: 'ungradable', message });
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

test.each([
  [{ answer: 3, unit: 'toString' }, '3 toString', 'right'],
  [{ answer: 3, unit: 'toString', units: 'convertible' }, '3 m', 'ungradable'],
  [{ answer: 3, unit: 'constructors' }, '3 constructor', 'right'],
  [{ answer: 3, unit: 'marbles' }, '3 constructor', 'ungradable'],
  [{ answer: 3, unit: '__proto__' }, '3', 'right'],
] as const)('%o, typed %j: names of JavaScript are words like others', (draft, text, word) => {
  expect(verdictWord(verdictOn(draft, text))).toBe(word);
});

test('a question without the newer fields is stored without them', () => {
  expect(Object.keys(buildNumeric({ kind: 'numeric', ...draftParts, answer: 1 }))).toEqual([
    'kind',
    'prompt',
    'hints',
    'steps',
    'unit',
    'form',
    'key',
    'slips',
  ]);
});

describe('marks by country', () => {
  test.each([
    ['english', '1,234.5', '2469/2'],
    ['english', '1 234.5', '2469/2'],
    ['english', '1.234,5', undefined],
    ['english', '12,34,567', undefined],
    ['french', '1 234,5', '2469/2'],
    ['french', '1\u202f234,5', '2469/2'],
    ['french', '0,342', '171/500'],
    ['french', '1,234.5', undefined],
    ['french', '1,5 x 10^3', '1500'],
    ['german', '1.234,5', '2469/2'],
    ['german', '1.234.567', '1234567'],
    ['german', '0,5', '1/2'],
    ['german', '3,5%', '7/200'],
    ['german', '1.23', undefined],
    ['swiss', "1'234.5", '2469/2'],
    ['swiss', '1’234’567', '1234567'],
    ['swiss', '1,5', undefined],
    ['indian', '12,34,567', '1234567'],
    ['indian', '1,00,000', '100000'],
    ['indian', '123,456', '123456'],
    ['indian', '1,23,45', undefined],
  ] as const)('%s reads %s as %s', (country, text, value) => {
    const read = readNumber(text, '', { marks: MARKS[country] });
    expect(read.kind === 'number' ? read.value.toFraction() : undefined).toBe(value);
  });
});

describe('the same number means the same, however it is written', () => {
  test.each([
    ['5', '5.0'],
    ['1/2', '50%'],
    ['1200', '1.2 x 10^3'],
    ['12', 'x = 12.0'],
  ])('%s and %s', (one, other) => {
    const meaning = (text: string) => meaningOfNumeric({ unit: '' }, { text });
    expect(meaning(one)).toBe(meaning(other));
  });
  test('a converted unit too', () => {
    const question = { unit: 'cm', units: 'convertible' } as const;
    expect(meaningOfNumeric(question, { text: '2.5 m' })).toBe(
      meaningOfNumeric(question, { text: '250' }),
    );
  });
});

const anyFraction = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([n, d]) => new Fraction(n, d));

/** Ways to write a number so that it stays the same. */
const writings: readonly ((value: Fraction) => string)[] = [
  (value) => value.toFraction(),
  (value) => value.toFraction(true),
  (value) => ` = ${value.toFraction()}`,
  (value) => `${value.s * value.n * 3n}/${value.d * 3n}`,
  (value) => value.toFraction().replace('-', '−').replace('/', ' ⁄ '),
  (value) => `${value.mul(100).toFraction(true)}%`,
  (value) =>
    value.toFraction().replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
];

describe('for all numbers', () => {
  test('a value is right in any writing, and one more is wrong', () => {
    fc.assert(
      fc.property(anyFraction, fc.constantFrom(...writings), (value, write) => {
        const answer = value.toFraction();
        expect(verdictWord(verdictOn({ answer }, write(value)))).toBe('right');
        expect(verdictWord(verdictOn({ answer }, write(value.add(1))))).toBe('wrong');
      }),
    );
  });
  test('every integer, fraction and mixed number is read exactly', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 9n), (n, d) => {
        const read = readNumber(`${n}/${d}`);
        expect(read.kind === 'number' && read.value.equals(new Fraction(n, d))).toBe(true);
      }),
    );
  });
  test('nothing that is typed ever throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc
        .array(fc.constantFrom(...Array.from('0123456789.,-+/%^()x=$ °²³½ecm')), { maxLength: 20 })
        .map((signs) => signs.join('')),
    );
    const unit = fc.oneof(
      fc.string(),
      fc.constantFrom('cm', '$', '%', '°C', 'km/h', 'people per km²'),
    );
    fc.assert(
      fc.property(text, unit, fc.constantFrom('convertible', undefined), (typed, asked, units) => {
        expect(['number', 'unreadable']).toContain(readNumber(typed, asked, { units }).kind);
      }),
      { numRuns: 2000 },
    );
  });
  test('grouping by threes changes nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (n) => {
        expect(verdictWord(verdictOn({ answer: n }, n.toLocaleString('en-US')))).toBe('right');
      }),
    );
  });
  test('a key that is rounded grades right as its own answer', () => {
    const precision = fc.oneof(
      fc.integer({ min: 1, max: 5 }).map((figures) => ({ figures })),
      fc.integer({ min: 0, max: 4 }).map((places) => ({ places })),
    );
    fc.assert(
      fc.property(anyFraction, precision, (value, asked) => {
        const draft = {
          kind: 'numeric',
          ...draftParts,
          answer: value.toFraction(),
          ...asked,
        } as const;
        const question = buildNumeric(draft);
        const response = answerOfNumeric(question);
        expect([response.text, gradeNumeric(question, response)]).toEqual([
          response.text,
          { kind: 'graded', correct: true, partsRight: 1, parts: 1 },
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
