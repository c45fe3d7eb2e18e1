import { generator, math, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { partsOf, pickFactors, productSteps, withoutCarry } from './factors.ts';

const near = (value: number): number => {
  const step = 10 ** (String(value).length - 1);
  return Math.round(value / step) * step;
};

/** Factors whose rounded product is nearer to the product than the one with the first factor rounded to the wrong side. */
function pickEstimate(rng: Rng, grade: number) {
  for (;;) {
    const { left, right, product } = pickFactors(rng, grade);
    const [a, b] = [near(left), right > 9 ? near(right) : right];
    const step = 10 ** (String(left).length - 1);
    const astray = (a > left ? a - step : a + step) * b;
    if (Math.abs(a * b - product) < Math.abs(astray - product))
      return { left, right, a, b, astray };
  }
}

export const estimate = generator({
  id: 'estimate',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { left, right, a, b, astray } = pickEstimate(rng, grade);
    const result = a * b;
    return {
      prompt: `About how much is ${math(`${left} \\times ${right}`)}? Round ${right > 9 ? 'both numbers to their first digit' : `${left} to its first digit`} and multiply.`,
      right: `about ${grouped(result)}`,
      wrong: mistakes(
        result,
        [
          [result / 10, 'A zero is missing. Count the zeros.'],
          [result * 10, 'That is a zero too many. Count the zeros.'],
          [astray, `Round ${left} again: which round number is nearest?`],
        ],
        (shown) => `about ${grouped(Number(shown))}`,
      ),
      hints: [
        `Which round number is nearest to ${left}?`,
        'Multiply the first digits. Then think of the zeros.',
      ],
      steps: [
        `${left} is about ${a}${right > 9 ? `, and ${right} is about ${b}` : ''}.`,
        `${math(`${a} \\times ${b} = ${result}`)}. So it is about ${grouped(result)}.`,
      ],
    };
  },
});

export const multiply = generator({
  id: 'multiply',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const factors = pickFactors(rng, grade);
    const { left, right, product } = factors;
    const ones = right % 10;
    return {
      prompt: `What is ${math(`${left} \\times ${right}`)}?`,
      answer: product,
      slips: slips(product, [
        [
          withoutCarry(left, right),
          right > 9
            ? `The first digit of ${right} stands for ${right - ones}, not for ${Math.floor(right / 10)}. A zero is missing in that row.`
            : 'Keep the tens that you carry, and add them to the next place.',
        ],
        ...(right > 9
          ? [
              [
                left * (right - ones),
                `That is ${left} × ${right - ones}. The ${ones} ones are missing.`,
              ] as const,
            ]
          : [
              [
                (left - (left % 10)) * right,
                `The ${left % 10} ones must be multiplied too.`,
              ] as const,
            ]),
        [left + right, 'You added. The sign asks you to multiply.'],
        [product + 10, 'Almost! Check the additions.'],
        [product - 10, 'Almost! Check the additions.'],
      ]),
      hints: [
        'Split the numbers into places. Multiply part by part.',
        right > 9
          ? `${left} × ${right} is ${left} × ${right - ones} and ${left} × ${ones} together.`
          : 'Begin with the biggest part.',
      ],
      steps: productSteps(factors),
    };
  },
});

interface Story {
  readonly tell: (who: string, a: number, b: number) => string;
  readonly unit: string;
}
const STORIES: readonly Story[] = [
  {
    tell: (_, a, b) => `A hall has ${b} rows with ${a} seats in each. How many seats are there?`,
    unit: 'seats',
  },
  {
    tell: (_, a, b) => `A bakery makes ${a} rolls a day. How many rolls does it make in ${b} days?`,
    unit: 'rolls',
  },
  {
    tell: (_, a, b) => `${b} buses carry ${a} people each. How many people is that?`,
    unit: 'people',
  },
  {
    tell: (who, a, b) =>
      `${who} packs ${b} crates. Each crate holds ${a} oranges. How many oranges are packed?`,
    unit: 'oranges',
  },
  {
    tell: (_, a, b) =>
      `A machine prints ${a} cards in a minute. How many cards does it print in ${b} minutes?`,
    unit: 'cards',
  },
];

export const story = generator({
  id: 'story',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const factors = pickFactors(rng, grade);
    const { left, right, product } = factors;
    const { tell, unit } = rng.pick(STORIES);
    const ones = right % 10;
    const write = (value: string | number) => `${grouped(Number(value))} ${unit}`;
    return {
      prompt: tell(rng.pick(NAMES), left, right),
      right: write(product),
      wrong: mistakes(
        product,
        [
          [left + right, `You added. There are ${right} times ${left}.`],
          // 42 × 5 without what is carried is 0: nobody would choose that.
          ...(withoutCarry(left, right) > left
            ? [
                [
                  withoutCarry(left, right),
                  right > 9
                    ? 'A zero is missing in one of the rows.'
                    : 'Keep the tens that you carry.',
                ] as const,
              ]
            : []),
          [product - left, `That is only ${right - 1} times ${left}.`],
          [product + 10 ** (String(product).length - 2), 'Check the additions of the parts.'],
          [left * (right - ones || 1) + ones, `The ${ones} must be multiplied by ${left} too.`],
        ],
        write,
      ),
      hints: [
        'The same number comes again and again. Which sign does that?',
        `About how much is it? Round first. Then work out ${left} × ${right}.`,
      ],
      steps: [`${right} times ${left}, so multiply.`, ...productSteps(factors)],
    };
  },
});

export const wrongLine = generator({
  id: 'wrong-line',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const { left, right } = pickFactors(rng, grade);
    const parts = right > 9 ? partsOf(right) : partsOf(left);
    const whole = right > 9 ? left : right;
    const at = rng.int(0, parts.length);
    const values = parts.map((part, place) => {
      const value = whole * part;
      if (place !== at) return value;
      return part >= 10 && rng.chance(1, 2) ? value / 10 : value + whole;
    });
    const sum = values.reduce((total, value) => total + value, 0);
    const shown = at === parts.length ? sum + rng.pick([10, 100, -10]) : sum;
    const split = `${right > 9 ? right : left} = ${parts.join(' + ')}`;
    const lines = [
      ...parts.map((part, place) => `${whole} \\times ${part} = ${values[place]}`),
      `${values.join(' + ')} = ${shown}`,
    ];
    const who = rng.pick(NAMES);
    return {
      prompt: `${who} works out ${math(`${left} \\times ${right}`)}. One line has a mistake:\n\n${[split, ...lines].map((tex) => math(tex)).join('\n\n')}\n\nWhich line is **wrong**?`,
      right: math(lines[at]!),
      wrong: [
        ...lines
          .filter((_, place) => place !== at)
          .map((tex, place) => ({
            text: math(tex),
            why:
              place === lines.length - 2 && at < parts.length
                ? 'This line adds the numbers above it correctly. One of those numbers is wrong.'
                : 'This line is right. Work out the others.',
          })),
        { text: math(split), why: 'The number is split into its places correctly.' },
      ],
      hints: [
        'Check each line on its own.',
        'Multiply the digits, then count the zeros. At the end check the sum.',
      ],
      steps: [
        at < parts.length
          ? `${math(`${whole} \\times ${parts[at]} = ${whole * parts[at]!}`)}, not ${values[at]}.`
          : `${math(`${values.join(' + ')} = ${sum}`)}, not ${shown}.`,
        `So the right product is ${math(`${left} \\times ${right} = ${left * right}`)}.`,
      ],
    };
  },
});

export const missingDigit = generator({
  id: 'missing-digit',
  kind: 'numeric',
  difficulty: 5,
  make(rng, grade) {
    const right = rng.int(3, 9);
    const tens = rng.int(1, 9);
    const ones = rng.int(1, 9);
    const hundreds = grade === 3 ? 0 : rng.int(1, 9);
    const left = hundreds * 100 + tens * 10 + ones;
    const hidesTens = rng.chance(1, 2);
    const answer = hidesTens ? tens : ones;
    const front = hundreds === 0 ? '' : String(hundreds);
    const shown = hidesTens ? `${front}\\square ${ones}` : `${front}${tens}\\square`;
    const product = left * right;
    // Another digit with the same last digit of the product is a trap only for the ones.
    const trap = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
      (digit) => digit !== answer && (digit * right) % 10 === (answer * right) % 10,
    );
    return {
      prompt: `Which digit belongs in the box? ${math(`${shown} \\times ${right} = ${product}`)}`,
      answer,
      slips: [
        ...(trap === undefined || hidesTens
          ? []
          : [
              {
                value: trap,
                why: `The last digit fits, but try it: the product is not ${product}.`,
              },
            ]),
        { value: answer + 1, why: 'That gives too much. Try it.' },
        { value: answer - 1, why: 'That gives too little. Try it.' },
      ].filter(
        ({ value }, at, all) =>
          value >= 0 && value <= 9 && all.findIndex((other) => other.value === value) === at,
      ),
      hints: [
        hidesTens
          ? `About how many times does ${right} fit in ${product}?`
          : `Look at the last digit: something times ${right} ends in ${product % 10}.`,
        `You can also turn it around: ${product} ÷ ${right}.`,
      ],
      steps: [
        `Turn it around: ${math(`${product} \\div ${right} = ${left}`)}.`,
        `So the number is ${left}, and the missing digit is ${answer}. Check: ${math(`${left} \\times ${right} = ${product}`)}.`,
      ],
    };
  },
});
