import { generator, math, type Rng } from '@planets/practice';
import { properFraction } from '../../draw.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { gcd } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';

type Pair = readonly [readonly [number, number], readonly [number, number]];

const quotientTex = ([[a, b], [c, d]]: Pair): string =>
  `${fractionTex(a, b)} \\div ${fractionTex(c, d)}`;

/** Dividend and divisor, not equal. In grade 5 one of them is whole and the other a unit fraction. */
function pickPair(rng: Rng, grade: number): Pair {
  if (grade === 5) {
    const [whole, part] = [
      [rng.int(2, 9), 1],
      [1, rng.int(2, 9)],
    ] as const;
    return rng.chance(1, 2) ? [whole, part] : [part, whole];
  }
  const pair: Pair = [
    properFraction(rng, grade === 6 ? 8 : 12),
    properFraction(rng, grade === 6 ? 6 : 9),
  ];
  return pair[0][0] * pair[1][1] === pair[0][1] * pair[1][0] ? pickPair(rng, grade) : pair;
}

const flipSteps = ([[a, b], [c, d]]: Pair): string[] => [
  `${fraction(c, d)} fits into 1 exactly ${fraction(d, c)} times, because ${math(`${fractionTex(d, c)} \\times ${fractionTex(c, d)} = 1`)}. So dividing by ${fraction(c, d)} is multiplying by ${fraction(d, c)}.`,
  `${math(
    `${quotientTex([
      [a, b],
      [c, d],
    ])} = ${fractionTex(a, b)} \\times ${fractionTex(d, c)} = ${fractionTex(a * d, b * c)}`,
  )}.`,
];

export const sameAsProduct = generator({
  id: 'same-as-product',
  kind: 'choice',
  difficulty: 2,
  grades: [6, 7],
  make(rng, grade) {
    const pair = pickPair(rng, grade);
    const [[a, b], [c, d]] = pair;
    const times = (x: string, y: string) => `${x} \\times ${y}`;
    const right = times(fractionTex(a, b), fractionTex(d, c));
    return {
      prompt: `Which product has the same value as ${math(quotientTex(pair))}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            times(fractionTex(a, b), fractionTex(c, d)),
            'Only the sign was changed. Dividing by a number is not multiplying by the same number.',
          ],
          [
            times(fractionTex(b, a), fractionTex(c, d)),
            'The wrong fraction was turned over. It is the one you divide by.',
          ],
          [
            times(fractionTex(b, a), fractionTex(d, c)),
            'Both were turned over. The first number stays as it is.',
          ],
        ],
        math,
      ),
      hints: [
        `Think of ${math('6 \\div \\frac{1}{2}')}: the half fits twice into each whole, so it is ${math('6 \\times 2')}.`,
        'Which of the two numbers tells what you divide by? Turn only that one over.',
      ],
      steps: flipSteps(pair).map((step, at) =>
        at === 0 ? step : `So ${math(quotientTex(pair))} has the same value as ${math(right)}.`,
      ),
    };
  },
});

export const quotient = generator({
  id: 'divide-fractions',
  kind: 'numeric',
  difficulty: 3,
  grades: [6, 7],
  make(rng, grade) {
    const pair = pickPair(rng, grade);
    const [[a, b], [c, d]] = pair;
    const key = fractionKey(a * d, b * c);
    return {
      prompt: `What is ${math(quotientTex(pair))}? Give your answer in simplest form.`,
      answer: key,
      form: 'simplest' as const,
      slips: [
        {
          value: fractionKey(a * c, b * d),
          why: 'You multiplied the two. Turn the second fraction over first.',
        },
        {
          value: fractionKey(b * c, a * d),
          why: 'You turned over the first fraction. It is the second one, the one you divide by.',
        },
      ].filter(
        ({ value }, at, all) => value !== key && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        `Is ${fraction(c, d)} more or less than ${fraction(a, b)}? So does it fit at least once?`,
        'Dividing by a fraction is multiplying by the fraction turned over.',
      ],
      steps: [
        ...flipSteps(pair),
        ...(gcd(a * d, b * c) === 1
          ? []
          : [
              `Top and bottom can be divided by ${gcd(a * d, b * c)}: ${math(fractionTex(lowest(a * d, b * c).top, lowest(a * d, b * c).bottom))}.`,
            ]),
      ],
    };
  },
});

export const matchQuotients = generator({
  id: 'match-quotients',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const pairs = distinct(
      4,
      () => pickPair(rng, grade),
      ([[a, b], [c, d]]) => fractionKey(a * d, b * c),
    );
    return {
      prompt: 'Match each division with its answer.',
      pairs: pairs.map((pair) => {
        const [[a, b], [c, d]] = pair;
        const value = lowest(a * d, b * c);
        return [math(quotientTex(pair)), fraction(value.top, value.bottom)] as const;
      }),
      hints: [
        'Which divisions have an answer greater than the first number, and which a smaller one?',
        grade === 5
          ? 'Dividing by one third asks how many thirds fit. Dividing by 3 cuts into three parts.'
          : 'Multiply by the second fraction turned over.',
      ],
      steps: pairs.map((pair) => {
        const [[a, b], [c, d]] = pair;
        const value = lowest(a * d, b * c);
        return `${math(`${quotientTex(pair)} = ${fractionTex(a, b)} \\times ${fractionTex(d, c)} = ${fractionTex(value.top, value.bottom)}`)}.`;
      }),
    };
  },
});

export const orderQuotients = generator({
  id: 'order-quotients',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const amount =
      grade === 5 ? String(rng.int(3, 20)) : fractionTex(...properFraction(rng, 12, 3));
    const divisors = distinct(
      4,
      () =>
        grade === 5
          ? rng.chance(1, 3)
            ? ([rng.int(2, 5), 1] as const)
            : ([1, rng.int(2, 9)] as const)
          : ([rng.int(1, 9), rng.int(2, 8)] as const),
      ([top, bottom]) => fractionKey(top, bottom),
    ).toSorted((x, y) => y[0] / y[1] - x[0] / x[1]);
    const texts = divisors.map(([top, bottom]) => {
      const value = lowest(top, bottom);
      return fractionTex(value.top, value.bottom);
    });
    return {
      prompt:
        'Put the divisions in order **without working them out**. The **least** answer comes first.',
      inOrder: texts.map((divisor) => math(`${amount} \\div ${divisor}`)),
      hints: [
        'The first number is always the same. What happens when the number you divide by gets smaller?',
        'Compare the numbers you divide by. Which of them is the greatest?',
      ],
      steps: [
        'The larger the pieces, the fewer of them fit. So the greatest divisor gives the least answer.',
        `The divisors from the greatest to the least: ${texts.map(math).join(', ')}. That is the order of the answers from the least on.`,
      ],
    };
  },
});
