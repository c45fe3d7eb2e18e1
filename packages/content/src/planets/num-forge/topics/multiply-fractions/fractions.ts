import { figure, generator, math } from '@planets/practice';
import { properFraction } from '../../draw.ts';
import { areaModel } from '../../../../authoring/diagrams/area-model.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex, lowest } from '../../fraction.ts';
import { gcd, lcm } from '../../gcd.ts';
import { mistakes } from '../../mistakes.ts';

type Pair = readonly [readonly [number, number], readonly [number, number]];

const productTex = ([[a, b], [c, d]]: Pair): string =>
  `${fractionTex(a, b)} \\times ${fractionTex(c, d)}`;

function productSteps([[a, b], [c, d]]: Pair): string[] {
  const simple = lowest(a * c, b * d);
  const shared = (b * d) / simple.bottom;
  return [
    `${fraction(a, b)} of ${fraction(c, d)}: cut each piece of ${fraction(1, d)} into ${b} parts. A whole then has ${math(`${b} \\times ${d} = ${b * d}`)} of them.`,
    `Take ${a} from each of the ${c === 1 ? 'one piece' : `${c} pieces`}: ${math(`${a} \\times ${c} = ${a * c}`)} small parts, so ${fraction(a * c, b * d)}.`,
    ...(shared === 1
      ? []
      : [`Top and bottom can be divided by ${shared}: ${fraction(simple.top, simple.bottom)}.`]),
  ];
}

export const fractionTimes = generator({
  id: 'fraction-times-fraction',
  kind: 'numeric',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const pair: Pair = [
      properFraction(rng, grade === 5 ? 6 : 10),
      properFraction(rng, grade === 5 ? 8 : 12),
    ];
    const [[a, b], [c, d]] = pair;
    const shared = lcm(b, d);
    const key = fractionKey(a * c, b * d);
    const sum = fractionKey((a * shared) / b + (c * shared) / d, shared);
    const kept = fractionKey(a * c, Math.max(b, d));
    return {
      prompt: `What is ${math(productTex(pair))}? Give your answer as a fraction in simplest form.`,
      answer: key,
      form: 'simplest' as const,
      slips: [
        { value: sum, why: 'You added the fractions. The sign between them is times.' },
        { value: kept, why: 'The tops were multiplied, but the bottoms were not.' },
      ].filter(
        ({ value }, at, all) => value !== key && all.findIndex((one) => one.value === value) === at,
      ),
      hints: [
        `Read it as “${a} out of ${b} parts of ${c} out of ${d} parts”. Will it be more or less than each of the two?`,
        'Top times top counts the parts, bottom times bottom says how many make a whole.',
      ],
      steps: productSteps(pair),
    };
  },
});

export const readArea = generator({
  id: 'read-area-model',
  kind: 'choice',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const [[a, b], [c, d]] = [
      properFraction(rng, grade === 5 ? 5 : 7),
      properFraction(rng, grade === 5 ? 5 : 6, 3),
    ];
    const askProduct = grade === 6 || rng.chance(1, 2);
    const right = askProduct
      ? productTex([
          [a, b],
          [c, d],
        ])
      : fractionTex(a * c, b * d);
    const wrong = askProduct
      ? mistakes(
          right,
          [
            [
              `${fractionTex(a, b)} + ${fractionTex(c, d)}`,
              'Where the two parts cross, a part of a part is taken: that is times.',
            ],
            [
              `${fractionTex(b - a, b)} \\times ${fractionTex(c, d)}`,
              'Count the columns again: those with a wash, not those without.',
            ],
            [
              `${fractionTex(a, b)} \\times ${fractionTex(d - c, d)}`,
              'Count the rows again: those with a wash, not those without.',
            ],
            [
              `${fractionTex(a, b)} \\div ${fractionTex(c, d)}`,
              'A part of a part is smaller than both. Dividing by less than 1 would make it larger.',
            ],
          ],
          math,
        )
      : mistakes(
          right,
          [
            [
              fractionTex(a * c, b * d - a * c),
              'The bottom counts all the small pieces, the filled ones too.',
            ],
            [fractionTex(a * c, b + d), 'The number of pieces is columns times rows, not plus.'],
            [
              fractionTex(a + c, b * d),
              'Count the filled pieces: so many columns times so many rows.',
            ],
            [
              fractionTex(a * d + b * c - a * c, b * d),
              'That counts all that is shaded. Only the strongly filled pieces are asked for.',
            ],
            [fractionTex(a * c + 1, b * d), 'Count the filled pieces once more.'],
          ],
          math,
        );
    return {
      prompt: [
        figure(areaModel({ parts: b, shaded: a }, { parts: d, shaded: c })),
        askProduct
          ? 'Which calculation gives the strongly filled part of the square?'
          : 'Which fraction of the square is strongly filled?',
      ],
      right: math(right),
      wrong,
      hints: [
        'Which fraction of the columns has a wash? Which fraction of the rows?',
        'The filled pieces lie in both: a part of a part.',
      ],
      steps: [
        `${a} of ${b} columns have a wash, that is ${fraction(a, b)}. ${c} of ${d} rows have a wash, that is ${fraction(c, d)}.`,
        `They cross in ${math(`${a} \\times ${c} = ${a * c}`)} of ${math(`${b} \\times ${d} = ${b * d}`)} pieces: ${math(
          `${productTex([
            [a, b],
            [c, d],
          ])} = ${fractionTex(a * c, b * d)}`,
        )}.`,
      ],
    };
  },
});

export const matchProducts = generator({
  id: 'match-products',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const pairs = distinct(
      4,
      (): Pair =>
        grade === 4
          ? [[rng.int(2, 6), 1], properFraction(rng, 6)]
          : [properFraction(rng, grade === 5 ? 5 : 8), properFraction(rng, grade === 5 ? 6 : 9)],
      ([[a, b], [c, d]]) => fractionKey(a * c, b * d),
    );
    return {
      prompt: 'Match each problem with its product in simplest form.',
      pairs: pairs.map((pair) => {
        const [[a, b], [c, d]] = pair;
        const simple = lowest(a * c, b * d);
        return [math(productTex(pair)), fraction(simple.top, simple.bottom)] as const;
      }),
      hints: [
        grade === 4
          ? 'The whole number says how many groups there are. Which part of the fraction does it multiply?'
          : 'Multiply top by top and bottom by bottom.',
        'Divide top and bottom by the same number until no number divides both.',
      ],
      steps: pairs.map((pair) => {
        const [[a, b], [c, d]] = pair;
        const simple = lowest(a * c, b * d);
        const raw = fractionTex(a * c, b * d);
        return gcd(a * c, b * d) === 1
          ? `${math(`${productTex(pair)} = ${raw}`)}.`
          : `${math(`${productTex(pair)} = ${raw}`)}, in simplest form ${fraction(simple.top, simple.bottom)}.`;
      }),
    };
  },
});
