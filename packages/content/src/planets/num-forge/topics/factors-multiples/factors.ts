import { generator, math, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { listed } from '../../../../authoring/wording.ts';
import { factorsOf, span } from '../../factors.ts';

/** Numbers with at least six factors: rich enough to look for them. */
const RICH = [
  12, 18, 20, 24, 28, 30, 32, 36, 40, 42, 45, 48, 50, 54, 56, 60, 72, 75, 80, 84, 90, 96,
];

const pickRich = (rng: Rng, grade: number): number =>
  rng.pick(RICH.filter((number) => number <= ({ 4: 45, 5: 72 }[grade] ?? 96)));

/** What remains when `factor` does not fit. */
const leftOver = (number: number, factor: number): string =>
  `${Math.floor(number / factor)} × ${factor} = ${number - (number % factor)}, and ${number % factor} would be left over`;

const pairTex = (number: number, factor: number): string =>
  math(`${number} = ${factor} \\times ${number / factor}`);

export const whichFactor = generator({
  id: 'which-factor',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const number = pickRich(rng, grade);
    const proper = factorsOf(number).filter((one) => one > 2 && one < number);
    const outside = span(3, Math.floor(number / 2) + 2).filter((one) => number % one !== 0);
    if (rng.chance(1, 2)) {
      const right = rng.pick(proper);
      const near = outside.filter((one) => Math.abs(one - right) <= 6);
      const wrong = rng.sample(near.length >= 3 ? near : outside, 3);
      return {
        prompt: `Which of these is a **factor** of ${number}?`,
        right: String(right),
        wrong: wrong.map((one) => ({
          text: String(one),
          why: `${leftOver(number, one)}. A factor leaves nothing over.`,
        })),
        hints: [
          `A factor of ${number} divides it with nothing left over.`,
          `Count by each of the numbers. Which count lands exactly on ${number}?`,
        ],
        steps: [
          `A factor fits into ${number} a whole number of times. Try each choice.`,
          `${pairTex(number, right)}, so ${right} fits exactly and is a factor.`,
          `The others do not fit. For ${wrong[0]}: ${leftOver(number, wrong[0]!)}.`,
        ],
      };
    }
    const right = rng.pick(outside.filter((one) => one <= number / 2));
    const wrong = rng.sample(proper, 3);
    return {
      prompt: `Which of these is **not** a factor of ${number}?`,
      right: String(right),
      wrong: wrong.map((one) => ({
        text: String(one),
        why: `${one} × ${number / one} = ${number}, so ${one} is a factor. Look for the one that does not fit.`,
      })),
      hints: [
        'Three of the numbers divide it exactly. Look for the one that leaves something over.',
        `Try to find a partner for each: which number times what makes ${number}?`,
      ],
      steps: [
        `Look for partners: ${wrong.map((one) => pairTex(number, one)).join(', ')}. So these three are factors.`,
        `${right} has no partner: ${leftOver(number, right)}. So it is not a factor.`,
      ],
    };
  },
});

export const pickFactors = generator({
  id: 'pick-factors',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const number = pickRich(rng, grade);
    const right = rng.sample(factorsOf(number).slice(1, -1), rng.int(2, 3));
    const outside = span(3, Math.min(number - 1, 20)).filter((one) => number % one !== 0);
    const wrong = rng.sample(outside, 6 - right.length);
    // One is a multiple: the word that is mixed up most often.
    const multiple = number * rng.int(2, 3);
    return {
      prompt: `Pick **every** factor of ${number}.`,
      right: right.map(String),
      wrong: [...wrong.slice(1), multiple].map(String),
      hints: [
        `A factor of ${number} divides ${number} and is never greater than it.`,
        'Test each number: divide, and see if anything is left over.',
      ],
      steps: [
        `These divide ${number} exactly: ${right.map((one) => pairTex(number, one)).join(', ')}.`,
        `${multiple} is a multiple of ${number}, not a factor: it is ${multiple / number} times as large.`,
        `The rest leave something over, for example ${wrong[1]}: ${leftOver(number, wrong[1]!)}.`,
      ],
    };
  },
});

export const factorPairs = generator({
  id: 'factor-pairs',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const number = pickRich(rng, grade);
    const firsts = factorsOf(number).filter((one) => one * one <= number);
    const hidden = new Set(rng.sample(firsts.slice(1), Math.min(3, firsts.length - 1)));
    return {
      prompt: `The two numbers in each row multiply to ${number}. Fill in the missing partners.`,
      caption: `Factor pairs of ${number}`,
      columns: ['One factor', 'Its partner'],
      rows: firsts.map((one) => [
        String(one),
        hidden.has(one) ? { answer: number / one } : String(number / one),
      ]),
      hints: [
        `In every row, one number times the other makes ${number}.`,
        `Divide ${number} by the number you see.`,
      ],
      steps: firsts
        .filter((one) => hidden.has(one))
        .map(
          (one) =>
            `${math(`${number} \\div ${one} = ${number / one}`)}, because ${math(`${one} \\times ${number / one} = ${number}`)}.`,
        ),
    };
  },
});

const THINGS = [
  ['chairs', 'rows', 'a school concert'],
  ['plants', 'rows', 'the garden bed'],
  ['photos', 'rows', 'a wall of the library'],
  ['tiles', 'rows', 'a picture made of tiles'],
] as const;

export const countWays = generator({
  id: 'count-arrangements',
  kind: 'numeric',
  difficulty: 5,
  make(rng, grade) {
    const number = pickRich(rng, grade);
    const [things, rows, place] = rng.pick(THINGS);
    const name = rng.pick(NAMES);
    const factors = factorsOf(number);
    const rowsFrom2 = grade > 4;
    const ways = rowsFrom2 ? factors.slice(1, -1) : factors;
    return {
      prompt: `${name} puts ${number} ${things} into equal ${rows} for ${place}, with nothing left over. ${
        rowsFrom2
          ? `There must be at least 2 ${rows}, and at least 2 ${things} in each.`
          : `It may also be just 1 row, or ${number} ${rows} of 1.`
      } How many different numbers of ${rows} are possible?`,
      answer: ways.length,
      slips: [
        ...(rowsFrom2
          ? [
              {
                value: factors.length,
                why: `That counts 1 row and ${number} ${rows} too. The task leaves those two out.`,
              },
            ]
          : [
              {
                value: factors.length - 2,
                why: `Here 1 row and ${number} ${rows} count as well.`,
              },
            ]),
        ...(Math.ceil(ways.length / 2) === ways.length
          ? []
          : [
              {
                value: Math.ceil(ways.length / 2),
                why: 'That is the number of factor pairs. Turning a pair around gives another number of rows.',
              },
            ]),
      ],
      hints: [
        `The number of ${rows} must divide ${number} exactly.`,
        'Look for factor pairs in order: try 2, 3, 4 and so on, and write down both partners each time.',
      ],
      steps: [
        `Each possible number of ${rows} is a factor of ${number}, because nothing may be left over.`,
        `All factors, found as pairs: ${factors
          .filter((one) => one * one <= number)
          .map((one) =>
            one * one === number ? `${one} with itself` : `${one} and ${number / one}`,
          )
          .join('; ')}.`,
        rowsFrom2
          ? `Leave out 1 and ${number}. That leaves ${listed(ways.map(String))}: ${ways.length} possibilities.`
          : `That makes ${ways.length} possibilities: ${listed(ways.map(String))}.`,
      ],
    };
  },
});
