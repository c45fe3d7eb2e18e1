import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { decimal } from '../../decimal.ts';
import { mistakes } from '../../mistakes.ts';
import { front, keyOf, pickNumber, pickSign, plain, sci, sciTex, withExponent } from './numbers.ts';

const moveSteps = (exponent: number): string =>
  exponent > 0
    ? `The exponent ${exponent} means: times 10, ${exponent} times over. The digits move ${exponent} places to the left, the number gets larger.`
    : `The exponent ${math(exponent)} means: divided by 10, ${-exponent} times over. The digits move ${-exponent} places to the right, the number gets smaller.`;

export const isScientific = generator({
  id: 'pick-scientific',
  kind: 'choices',
  difficulty: 1,
  make(rng, grade) {
    const good = distinct(3, () => pickNumber(rng, grade, pickSign(rng)), sciTex);
    const base = pickNumber(rng, 9, pickSign(rng));
    const wrong = rng.sample(
      [
        `${decimal(base.digits, base.places - 1)} \\times 10^{${base.exponent}}`,
        `${decimal(base.digits, base.places + 1)} \\times 10^{${base.exponent}}`,
        `${decimal(base.digits, base.places)} \\times 100^{${Math.abs(base.exponent)}}`,
        `${decimal(base.digits, base.places)} \\times ${Math.abs(base.exponent)}^{10}`,
      ],
      grade === 8 ? 2 : 3,
    );
    return {
      prompt: 'Pick **every** number that is written in scientific notation.',
      right: good.slice(0, grade === 8 ? 3 : 2).map(sci),
      wrong: wrong.map(math),
      hints: [
        'Scientific notation has two parts: a number from 1 up to, but not including, 10, and a power of ten.',
        'Look at the first part: is there exactly one digit, not 0, before the point? And is the base 10?',
      ],
      steps: [
        'The first factor must be at least 1 and less than 10, and the second one a power of 10.',
        `So these are right: ${good
          .slice(0, grade === 8 ? 3 : 2)
          .map(sci)
          .join(', ')}.`,
        `The others break the rule: the first factor is not between 1 and 10, or the base is not 10.`,
      ],
    };
  },
});

export const toScientific = generator({
  id: 'to-scientific',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const number = pickNumber(rng, grade, pickSign(rng));
    const { exponent, digits, places } = number;
    const right = sci(number);
    return {
      prompt: `Which is ${math(plain(number).replaceAll(',', '{,}'))} in scientific notation?`,
      right,
      wrong: mistakes(right, [
        [
          sci(withExponent(number, -exponent)),
          exponent > 0
            ? 'A negative exponent makes a small number, less than 1.'
            : 'A positive exponent makes a large number. This one is less than 1.',
        ],
        [
          sci(withExponent(number, exponent + 1)),
          exponent > 0
            ? 'Count how many places the point moves, not how many digits there are.'
            : 'Count once more: the point moves until it stands behind the first digit that is not 0.',
        ],
        [
          sci(withExponent(number, exponent - 1)),
          exponent > 0
            ? 'Count the places again, beginning behind the first digit.'
            : 'Count how many places the point moves, with the first digit that is not 0.',
        ],
        [
          math(`${decimal(digits, places - 1)} \\times 10^{${exponent - 1}}`),
          'The value is right, but the first factor must be less than 10.',
        ],
      ]),
      hints: [
        'Put the point behind the first digit that is not 0. How many places has it moved?',
        'Is the number more than 1 or less than 1? So is the exponent positive or negative?',
      ],
      steps: [
        `The first factor must be from 1 up to 10: ${front(number)}.`,
        exponent > 0
          ? `From ${front(number)} to the number the point moves ${exponent} places to the right, so it is ${front(number)} times 10, ${exponent} times over: ${right}.`
          : `From ${front(number)} to the number the point moves ${-exponent} places to the left, so it is ${front(number)} divided by 10, ${-exponent} times over: ${right}.`,
      ],
    };
  },
});

export const fromScientific = generator({
  id: 'from-scientific',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const number = pickNumber(rng, grade, pickSign(rng));
    const { exponent, places } = number;
    return {
      prompt: `Write ${sci(number)} as an ordinary number.`,
      answer: keyOf(number),
      slips: [
        {
          value: keyOf(withExponent(number, exponent + 1)),
          why: 'One place too many: your number is ten times as large.',
        },
        {
          value: keyOf(withExponent(number, exponent - 1)),
          why: 'One place too few: your number is a tenth of it.',
        },
        ...(exponent > 0 && places > 0
          ? [
              {
                value: keyOf(withExponent(number, exponent + places)),
                why: `The exponent does not tell how many zeros to write. The point moves ${exponent} places, past the digits too.`,
              },
            ]
          : []),
        {
          value: keyOf(withExponent(number, -exponent)),
          why:
            exponent > 0
              ? 'A positive exponent makes the number larger.'
              : 'A negative exponent makes the number smaller.',
        },
      ].filter(
        ({ value }, at, all) =>
          value !== keyOf(number) && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        'Will the number be more or less than 1? The sign of the exponent tells.',
        `Move the point ${Math.abs(exponent)} places, and fill empty places with 0.`,
      ],
      steps: [
        moveSteps(exponent),
        `${sci(number)} is ${math(plain(number).replaceAll(',', '{,}'))}.`,
      ],
    };
  },
});

export const findExponent = generator({
  id: 'find-exponent',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const number = pickNumber(rng, grade, pickSign(rng));
    const { exponent, digits, places } = number;
    // Grade 9 starts from a product that is not yet in scientific notation.
    const shift = grade === 8 ? 0 : rng.pick([-2, -1, 1, 2]);
    const start =
      grade === 8
        ? math(plain(number).replaceAll(',', '{,}'))
        : math(
            `${shift > 0 ? decimal(digits * 10 ** shift, places) : decimal(digits, places - shift)} \\times 10^{${exponent - shift}}`,
          );
    return {
      prompt: `${start} is written as ${math(`${front(number)} \\times 10^{n}`)}. What is ${math('n')}?`,
      answer: exponent,
      slips: [
        {
          value: -exponent,
          why:
            exponent > 0
              ? 'A negative exponent would make the number less than 1.'
              : 'A positive exponent would make the number more than 1.',
        },
        ...(grade === 8
          ? []
          : [
              {
                value: exponent - 2 * shift,
                why: 'When the first factor gets smaller, the power of ten has to get larger, and the other way round.',
              },
            ]),
        { value: exponent + 1, why: 'Count the places once more.' },
        { value: exponent - 1, why: 'Count the places once more.' },
      ].filter(
        ({ value }, at, all) =>
          value !== exponent && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        grade === 8
          ? 'By how many places does the point move to stand behind the first digit?'
          : `What was done to the first factor to make it ${front(number)}? Do the opposite to the power of ten.`,
        'Check: does your power of ten give the number back?',
      ],
      steps:
        grade === 8
          ? [
              moveSteps(exponent),
              `So ${math(`n = ${exponent}`)}: ${sci(number)} is the number again.`,
            ]
          : [
              `The first factor was ${shift > 0 ? `divided by ${10 ** shift}` : `multiplied by ${10 ** -shift}`}. To keep the value, the power of ten must be ${shift > 0 ? `multiplied by ${10 ** shift}` : `divided by ${10 ** -shift}`}.`,
              `So the exponent changes from ${math(exponent - shift)} by ${math(shift)}: ${math(`n = ${exponent}`)}.`,
            ],
    };
  },
});

export const orderScientific = generator({
  id: 'order-scientific',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const sign = pickSign(rng);
    const base = sign * rng.int(3, 7);
    // Close exponents, and first factors that mislead.
    const four = distinct(
      4,
      () => {
        const { digits, places } = pickNumber(rng, grade, sign);
        return { digits, places, exponent: base + rng.int(-1, 1) };
      },
      keyOf,
    ).toSorted((a, b) => Number(keyOf(a)) - Number(keyOf(b)));
    return {
      prompt: 'Put the numbers in order. The **least** comes first.',
      inOrder: four.map(sci),
      hints: [
        'Compare the exponents first: they decide about the size.',
        sign < 0
          ? 'Of two negative exponents, the one nearer to 0 belongs to the larger number.'
          : 'Only if the exponents are equal, compare the first factors.',
      ],
      steps: [
        'The power of ten decides first, because every first factor is between 1 and 10.',
        `Written out: ${four.map((one) => math(plain(one).replaceAll(',', '{,}'))).join(', ')}.`,
      ],
    };
  },
});

export const matchScientific = generator({
  id: 'match-scientific',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const base = pickNumber(rng, grade, 1);
    const exponents = rng.sample(grade === 8 ? [-4, -3, -2, 2, 3, 4] : [-6, -5, -4, 4, 5, 6], 4);
    const four = exponents.map((exponent) => withExponent(base, exponent));
    return {
      prompt: 'Match each number with its scientific notation.',
      pairs: four.map((one) => [math(plain(one).replaceAll(',', '{,}')), sci(one)]),
      hints: [
        'Which numbers are less than 1? They need a negative exponent.',
        `Count how far the point has moved from ${front(base)}.`,
      ],
      steps: four.map(
        (one) =>
          `${sci(one)}: the point of ${front(base)} moves ${Math.abs(one.exponent)} places to the ${one.exponent > 0 ? 'right' : 'left'}.`,
      ),
    };
  },
});
