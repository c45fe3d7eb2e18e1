import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';

/** A number from -most to most, not zero and not one. */
function pickSigned(rng: Rng, most: number): number {
  const size = rng.int(2, most);
  return rng.chance(1, 2) ? size : -size;
}

interface SignedSum {
  readonly left: number;
  readonly right: number;
  readonly minus: boolean;
  readonly result: number;
}

/** At least one of the numbers is negative, and the result is not zero. */
function pickSignedSum(rng: Rng, grade: number): SignedSum {
  const most = { 6: 15, 7: 30, 8: 60 }[grade]!;
  const [left, right] = [pickSigned(rng, most), pickSigned(rng, most)];
  const minus = rng.chance(1, 2);
  const result = minus ? left - right : left + right;
  return (left > 0 && right > 0 && !(minus && result < 0)) || result === 0
    ? pickSignedSum(rng, grade)
    : { left, right, minus, result };
}

const sumTex = ({ left, right, minus }: SignedSum): string =>
  `${left} ${minus ? '-' : '+'} ${bracketed(right)}`;

function sumSteps(task: SignedSum): string[] {
  const { left, right, minus, result } = task;
  const move = minus ? -right : right;
  return [
    ...(right < 0
      ? [
          minus
            ? `Taking away a negative number is the same as adding: ${math(`${sumTex(task)} = ${left} + ${-right}`)}.`
            : `Adding a negative number is the same as taking away: ${math(`${sumTex(task)} = ${left} - ${-right}`)}.`,
        ]
      : []),
    `Start at ${math(left)} on the number line and go ${Math.abs(move)} to the ${move > 0 ? 'right, because it gets more' : 'left, because it gets less'}: ${math(result)}.`,
  ];
}

export const addSigned = generator({
  id: 'add-signed',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = pickSignedSum(rng, grade);
    const { left, right, minus, result } = task;
    return {
      prompt: `What is ${math(sumTex(task))}?`,
      answer: result,
      slips: slips(result, [
        [-result, 'The size is right, but look at the sign again.'],
        [
          minus ? left + right : left - right,
          right < 0
            ? 'Two signs stand side by side. Think: does it get more or less?'
            : 'You went the wrong way on the number line.',
        ],
        [Math.abs(left) + Math.abs(right), 'You left out the signs. Go along a number line.'],
      ]),
      hints: [
        'Start at the first number on a number line.',
        right < 0
          ? minus
            ? 'Taking away something negative: does it get more or less? Think of a debt that is taken away.'
            : 'Adding something negative: does it get more or less?'
          : minus
            ? 'Minus a positive number: which way do you go?'
            : 'Plus a positive number: which way do you go?',
      ],
      steps: sumSteps(task),
    };
  },
});

export const multiplySigned = generator({
  id: 'multiply-signed',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = [rng.int(2, grade === 6 ? 9 : 12), rng.int(3, grade === 6 ? 9 : 15)];
    const [signA, signB] = rng.pick([
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const);
    const divide = rng.chance(1, 2);
    const left = divide ? signA * a * b : signA * a;
    const right = signB * b;
    const result = signA * signB * (divide ? a : a * b);
    const same = signA === signB;
    return {
      prompt: `What is ${math(`${left} ${divide ? '\\div' : '\\times'} ${bracketed(right)}`)}?`,
      right: math(result),
      wrong: mistakes(
        result,
        [
          [
            -result,
            same
              ? 'Two equal signs give a positive result.'
              : 'Two different signs give a negative result.',
          ],
          [left + right, `You added. Here the numbers are ${divide ? 'divided' : 'multiplied'}.`],
          [
            left - right,
            `You subtracted. Here the numbers are ${divide ? 'divided' : 'multiplied'}.`,
          ],
          [result + signA * signB, 'The sign is right. Work out the size once more.'],
          [-result - 1, 'Check the sign, and then the size.'],
        ],
        math,
      ),
      hints: [
        'First think of the numbers without their signs.',
        'Then the sign: are the two signs the same or different?',
      ],
      steps: [
        `Without the signs: ${math(`${Math.abs(left)} ${divide ? '\\div' : '\\times'} ${b} = ${Math.abs(result)}`)}.`,
        same
          ? `Both numbers are negative. The opposite of a negative result is positive, so the answer is ${math(result)}.`
          : `One number is negative and the other is not, so the answer is negative: ${math(result)}.`,
        divide
          ? `Check: ${math(`${bracketed(result)} \\times ${bracketed(right)} = ${left}`)}.`
          : `Check: ${math(`${bracketed(result)} \\div ${bracketed(right)} = ${left}`)}.`,
      ],
    };
  },
});

export const matchSigned = generator({
  id: 'match-signed',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const first = pickSignedSum(rng, grade);
    // The same two sizes with other signs, so that only the signs decide.
    const [a, b] = [Math.abs(first.left), Math.abs(first.right)];
    const all = [a, -a].flatMap((left) =>
      [b, -b].flatMap((right) =>
        [true, false].map((minus) => ({
          left,
          right,
          minus,
          result: minus ? left - right : left + right,
        })),
      ),
    );
    const tasks =
      a === b
        ? distinct(
            4,
            () => pickSignedSum(rng, grade),
            ({ result }) => result,
          )
        : distinct(
            4,
            () => rng.pick(all),
            ({ result }) => result,
          );
    return {
      prompt: 'Match each task with its result.',
      pairs: tasks.map((task) => [math(sumTex(task)), math(task.result)]),
      hints: [
        'Look at the sign of the calculation and at the sign of the second number.',
        'Minus a negative number goes to the right, plus a negative number goes to the left.',
      ],
      steps: tasks.map((task) =>
        task.right < 0
          ? `${math(`${sumTex(task)} = ${task.left} ${task.minus ? '+' : '-'} ${-task.right} = ${task.result}`)}.`
          : `${math(`${sumTex(task)} = ${task.result}`)}.`,
      ),
    };
  },
});

export const signOf = generator({
  id: 'sign-of-result',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const size = grade === 6 ? 9 : 15;
    const draw = () => {
      const count = grade === 6 ? 2 : 3;
      const factors = Array.from({ length: count }, () => pickSigned(rng, size));
      return {
        tex: factors.map(bracketed).join(' \\times '),
        key: factors.toSorted((a, b) => a - b).join(','),
        negative: factors.filter((factor) => factor < 0).length,
      };
    };
    const drawn = (odd: boolean) => () => {
      for (;;) {
        const task = draw();
        if (task.negative > 0 && (task.negative % 2 === 1) === odd) return task;
      }
    };
    const right = distinct(rng.int(2, 3), drawn(false), ({ key }) => key);
    const wrong = distinct(5 - right.length, drawn(true), ({ key }) => key);
    return {
      prompt: 'Pick **every** product that is **positive**. You do not have to work them out.',
      right: right.map(({ tex }) => math(tex)),
      wrong: wrong.map(({ tex }) => math(tex)),
      hints: [
        'What is negative times negative? And negative times positive?',
        'Count the negative numbers in each product.',
      ],
      steps: [
        'Two negative numbers multiply to a positive one, so negative numbers cancel in pairs.',
        'A product with an even number of negative factors is positive, one with an odd number is negative.',
        ...[...right, ...wrong].map(
          ({ tex, negative }) =>
            `${math(tex)}: ${negative} negative, so ${negative % 2 === 0 ? 'positive' : 'negative'}.`,
        ),
      ],
    };
  },
});
