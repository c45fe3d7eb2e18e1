import { generator, math } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const divideChoose = generator({
  id: 'divide-choose',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const by = rng.int(3, 9);
    const right = grade === 3 ? rng.int(3, 10) : grade === 4 ? rng.int(12, 49) : rng.int(103, 289);
    const from = by * right;
    const big = grade === 3 ? 0 : Math.floor(right / 10 ** (grade - 3)) * 10 ** (grade - 3);
    return {
      prompt: `What is ${math(`${from} \\div ${by}`)}?`,
      right: String(right),
      wrong: mistakes(right, [
        ...(grade === 5 && Math.floor(right / 10) % 10 === 0
          ? [
              [
                Math.floor(right / 100) * 10 + (right % 10),
                'The 0 in the tens place is missing. Each digit needs its place.',
              ] as const,
            ]
          : []),
        [right + 1, `Check by multiplying: ${by} groups of that are ${by} too many.`],
        [right - 1, `Check by multiplying: ${by} groups of that are ${by} too few.`],
        [from - by, 'You took away once. Dividing shares into equal groups.'],
        [right + 10, 'That is ten too many in each group. Check by multiplying.'],
      ]),
      hints: [
        `Turn it around: ${by} times which number is ${from}?`,
        grade === 3
          ? `Say the ${by} times table until you come to ${from}.`
          : `Split ${from} into a part you can divide by ${by} easily and a rest.`,
      ],
      steps:
        big === 0 || big === right
          ? [
              `Dividing undoes multiplying. Ask: ${by} times which number is ${from}?`,
              `${math(`${by} \\times ${right} = ${from}`)}, so ${math(`${from} \\div ${by} = ${right}`)}.`,
            ]
          : [
              `Split ${from} into ${by * big} and ${from - by * big}, because both can be divided by ${by}.`,
              `${math(`${by * big} \\div ${by} = ${big}`)} and ${math(`${from - by * big} \\div ${by} = ${right - big}`)}.`,
              `Together ${math(`${big} + ${right - big} = ${right}`)}. Check: ${math(`${by} \\times ${right} = ${from}`)}.`,
            ],
    };
  },
});

const THINGS = ['beads', 'pencils', 'apples', 'cards', 'shells'] as const;

export const leftOver = generator({
  id: 'left-over',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const by = rng.int(3, 9);
    const groups = grade === 3 ? rng.int(3, 9) : grade === 4 ? rng.int(11, 29) : rng.int(31, 89);
    const rest = rng.int(1, by - 1);
    const all = by * groups + rest;
    const thing = rng.pick(THINGS);
    const askRest = rng.chance(1, 2);
    return {
      prompt: `You have ${all} ${thing} and put ${by} in each box. ${askRest ? `When no more full box can be made, how many ${thing} are left over?` : 'How many **full** boxes can you make?'}`,
      answer: askRest ? rest : groups,
      slips: askRest
        ? slips(rest, [
            [groups, 'That is the number of full boxes. What does not fit into them?'],
            [by - rest, 'That is how many are missing for one more full box.'],
          ])
        : slips(groups, [
            [groups + 1, 'The last box would not be full. Count full boxes only.'],
            [rest, `Those are the ${thing} left over.`],
          ]),
      hints: [
        `How often does ${by} fit into ${all}? It need not fit exactly.`,
        `Look for the multiple of ${by} that is just below ${all}.`,
      ],
      steps: [
        `${math(`${by} \\times ${groups} = ${by * groups}`)}. One more box would need ${math(`${by * (groups + 1)}`)}, and that is more than ${all}.`,
        `So ${counted(groups, 'box', 'boxes')} can be filled.`,
        `${math(`${all} - ${by * groups} = ${rest}`)}. So ${rest} ${rest === 1 ? 'is' : 'are'} left over.`,
      ],
    };
  },
});

export const findDivisors = generator({
  id: 'find-divisors',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const value = rng.pick(
      grade === 3
        ? [12, 16, 18, 20, 24, 28, 30, 32, 36, 40, 42, 45]
        : grade === 4
          ? [42, 48, 54, 56, 60, 63, 64, 66, 70, 72, 80, 84, 90, 96]
          : [84, 90, 96, 98, 105, 108, 112, 120, 126, 132, 135, 140, 144, 150, 168],
    );
    const below = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18].filter((by) => by < value);
    const near = below.slice(0, grade === 3 ? 9 : below.length);
    const right = rng.sample(
      near.filter((by) => value % by === 0),
      2,
    );
    const wrong = rng.sample(
      near.filter((by) => value % by !== 0),
      3,
    );
    return {
      prompt: `Pick **every** number that divides ${value} with nothing left over.`,
      right: right.map(String),
      wrong: wrong.map(String),
      hints: [
        `Take each number: is ${value} in its times table?`,
        'Even numbers go into even numbers only. What does a number end in when 5 divides it?',
      ],
      steps: [
        `A number divides ${value} when ${value} is in its table.`,
        ...right.map(
          (by) => `${math(`${by} \\times ${value / by} = ${value}`)}, so ${by} divides it.`,
        ),
        `The others leave something over: ${wrong.map((by) => `${value} divided by ${by} leaves ${value % by}`).join(', ')}.`,
      ],
    };
  },
});

export const missingFactor = generator({
  id: 'missing-factor',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const known = rng.int(3, 9);
    const right = grade === 3 ? rng.int(3, 9) : grade === 4 ? rng.int(11, 25) : rng.int(21, 99);
    const product = known * right;
    return {
      prompt: `Which number belongs in the box? ${math(`${known} \\times \\square = ${product}`)}`,
      answer: right,
      slips: slips(right, [
        [
          product - known,
          'You took away. The sign is a times sign: ask how many groups there are.',
        ],
        [product * known, 'You multiplied again. The product is already there.'],
      ]),
      hints: [
        `The box says how many groups of ${known} make ${product}.`,
        'Division undoes multiplication. Which division gives the box?',
      ],
      steps: [
        `Dividing undoes multiplying, so divide the product by the number you know: ${math(`${product} \\div ${known}`)}.`,
        `${math(`${product} \\div ${known} = ${right}`)}. Check: ${math(`${known} \\times ${right} = ${product}`)}.`,
      ],
    };
  },
});
