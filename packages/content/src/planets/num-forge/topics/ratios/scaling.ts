import { figure, generator, math, type Rng } from '@planets/practice';
import { gcd } from '../../gcd.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { NAMES } from '../../../../authoring/first-names.ts';

/** Two different numbers without a common divisor. */
export function pickRatio(rng: Rng, grade: number): readonly [number, number] {
  const [a, b] = [rng.int(1, grade + 2), rng.int(2, grade + 3)];
  return a !== b && gcd(a, b) === 1 ? [a, b] : pickRatio(rng, grade);
}

export const ratioText = (a: number, b: number): string => `${a} : ${b}`;

const PAIRS = [
  ['red beads', 'blue beads'],
  ['cups of juice', 'cups of water'],
  ['roses', 'tulips'],
  ['cats', 'dogs'],
  ['wins', 'losses'],
] as const;

export const simplestRatio = generator({
  id: 'simplest-ratio',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [a, b] = pickRatio(rng, grade);
    const times = rng.pick(grade === 6 ? [4, 6] : [6, 8, 9, 12]);
    const half = times % 2 === 0 ? times / 2 : times / 3;
    const [first, second] = rng.pick(PAIRS);
    return {
      prompt: `There are ${a * times} ${first} and ${b * times} ${second}. What is the ratio of ${first} to ${second} in simplest form?`,
      right: ratioText(a, b),
      wrong: mistakes(ratioText(a, b), [
        [ratioText(b, a), `The order matters: ${first} come first.`],
        [
          ratioText(a * half, b * half),
          'That ratio is right but not yet in simplest form. Both numbers can still be divided.',
        ],
        [
          ratioText(a, a + b),
          `That compares the ${first} with all of them. Compare them with the ${second}.`,
        ],
        [ratioText(a * times, (a + b) * times), 'That compares a part with the whole.'],
      ]),
      hints: [
        'Write the two numbers in the order in which they are asked.',
        'Find the greatest number that divides both, and divide by it.',
      ],
      steps: [
        `In the order asked: ${ratioText(a * times, b * times)}.`,
        `The greatest number that divides both is ${times}. Dividing both by it keeps the ratio: ${ratioText(a, b)}.`,
      ],
    };
  },
});

const RECIPES = [
  ['eggs', 'cups of flour', 'pancakes'],
  ['spoons of cocoa', 'cups of milk', 'hot chocolate'],
  ['lemons', 'cups of water', 'lemonade'],
  ['scoops of cement', 'scoops of sand', 'mortar'],
] as const;

export const recipe = generator({
  id: 'recipe',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = pickRatio(rng, grade);
    const base = grade === 6 ? 1 : rng.int(2, 3);
    const times = rng.int(3, grade === 6 ? 8 : 12);
    const [first, second, dish] = rng.pick(RECIPES);
    const have = Math.max(2, a) * base;
    const needed = (Math.max(2, a) === b ? b + 1 : b) * base;
    const known = have * times;
    const answer = needed * times;
    return {
      prompt: `For ${dish}, ${have} ${first} go with ${needed} ${second}. How many ${second} go with ${known} ${first}?`,
      answer,
      slips: slips(answer, [
        [needed + known - have, 'You added the same to both. A recipe grows by multiplying.'],
        [known, `That would be right if there were as many ${second} as ${first}.`],
      ]),
      hints: [
        `How many times as many ${first} are there now?`,
        `Multiply the ${second} by the same number.`,
      ],
      steps: [
        `${math(`${known} \\div ${have} = ${times}`)}, so there are ${times} times as many ${first}.`,
        `To keep the mix the same, everything grows ${times} times: ${math(`${needed} \\times ${times} = ${answer}`)} ${second}.`,
      ],
    };
  },
});

export const share = generator({
  id: 'share',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [a, b] = pickRatio(rng, grade);
    const part = rng.int(3, grade === 6 ? 9 : 15);
    const total = (a + b) * part;
    const [who, other] = rng.sample(NAMES, 2) as [string, string];
    return {
      prompt: `${who} and ${other} share ${total} cards in the ratio ${ratioText(a, b)}. How many cards does ${other} get?`,
      right: String(b * part),
      wrong: mistakes(b * part, [
        [a * part, `That is the share of ${who}. The names and the numbers have the same order.`],
        [Math.floor(total / b), `You divided by ${b}. First count all the parts together.`],
        [total / (a + b), 'That is one part only. How many parts are asked for?'],
        [Math.round(total / 2), 'That would be equal shares. The ratio says they are not equal.'],
        [b * part + a, 'Work out one part first, then multiply.'],
      ]),
      hints: [
        'How many equal parts are there in all?',
        'Find the size of one part. Then see how many parts belong to the second name.',
      ],
      steps: [
        `There are ${math(`${a} + ${b} = ${a + b}`)} equal parts in all.`,
        `One part is ${math(`${total} \\div ${a + b} = ${part}`)} cards.`,
        `${other} gets ${b} of the parts: ${math(`${b} \\times ${part} = ${b * part}`)} cards. Check: ${math(`${a * part} + ${b * part} = ${total}`)}.`,
      ],
    };
  },
});

export const tableGap = generator({
  id: 'table-gap',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const [a, b] = pickRatio(rng, grade);
    const [first, second, third] = rng
      .sample([2, 3, 4, 5, 6, 7, 9, 10, 11], 3)
      .toSorted((x, y) => x - y) as [number, number, number];
    const [x, y] = [Math.max(a, 2), b];
    const answer = y * third;
    const last = y * second;
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Water flows from a tap at a steady rate',
          columns: ['Minutes', 'Liters'],
          rows: [
            [String(x * first), String(y * first)],
            [String(x * second), String(last)],
            [String(x * third), '?'],
          ],
        }),
        'Which number belongs in place of the question mark?',
      ],
      answer,
      unit: 'liters',
      slips: slips(answer, [
        [
          last + (last - y * first),
          'The rows are not equally far apart. Use the ratio, not the difference.',
        ],
        [last + x * (third - second), 'You added the same to both columns. Multiply instead.'],
      ]),
      hints: [
        'How are liters and minutes related in each full row?',
        'Divide the liters of a row by its minutes, or find by what the minutes were multiplied.',
      ],
      steps: [
        `In each row the ratio of minutes to liters is ${ratioText(x, y)}${gcd(x, y) > 1 ? `, or ${ratioText(x / gcd(x, y), y / gcd(x, y))}` : ''}.`,
        `${math(`${x * third} = ${x} \\times ${third}`)}, so the liters are ${math(`${y} \\times ${third} = ${answer}`)}.`,
      ],
    };
  },
});
