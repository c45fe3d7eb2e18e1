import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';

/** A number from -most to most, not zero and not one. */
export function pickSigned(rng: Rng, most: number): number {
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
    ...(right > 0 ? [zeroStep(left, Math.abs(move), result)] : []),
  ];
}

/** What tells whether the sign is right: is zero passed on the way? */
function zeroStep(left: number, steps: number, result: number): string {
  const crosses = Math.sign(left) !== Math.sign(result);
  return crosses
    ? `On the way you pass 0: ${Math.abs(left)} of the ${steps} steps lead to it, and ${Math.abs(result)} lead on to the other side. So the result is ${result < 0 ? 'negative' : 'positive'}.`
    : `You do not pass 0 on the way, so the result stays ${result < 0 ? 'negative' : 'positive'} like ${math(left)}.`;
}

export const addSigned = generator({
  id: 'add-signed',
  version: 2,
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
      prompt: 'Match each problem with its answer.',
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
