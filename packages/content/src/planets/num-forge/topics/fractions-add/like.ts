import { figure, generator, math, type Rng } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex, lowest, slashed } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';

/** Two fractions with one denominator whose sum stays below one. */
function likeFractions(rng: Rng, grade: number) {
  const bottom = rng.int(grade < 6 ? 4 : 8, grade < 5 ? 12 : 20);
  const left = rng.int(1, bottom - 2);
  const right = rng.int(1, bottom - left - 1);
  return { left, right, bottom, sum: left + right };
}

type Like = ReturnType<typeof likeFractions>;

function likeSteps({ left, right, bottom, sum }: Like): string[] {
  const simple = lowest(sum, bottom);
  return [
    `Both fractions count pieces of the same size, ${fraction(1, bottom)}. So only the number of pieces changes.`,
    `${counted(left, 'piece')} and ${counted(right, 'piece')} make ${counted(sum, 'piece')}: ${fraction(sum, bottom)}.`,
    ...(simple.bottom === bottom
      ? []
      : [
          `Top and bottom can both be divided by ${bottom / simple.bottom}, so it is the same amount as ${fraction(simple.top, simple.bottom)}.`,
        ]),
  ];
}

export const likeSum = generator({
  id: 'like-denominators',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const task = likeFractions(rng, grade);
    const { left, right, bottom, sum } = task;
    return {
      prompt: `What is ${math(`${fractionTex(left, bottom)} + ${fractionTex(right, bottom)}`)}? Write your answer as a fraction.`,
      answer: fractionKey(sum, bottom),
      slips: [
        {
          value: `${sum}/${2 * bottom}`,
          why: 'You added the bottoms too. The bottom says how big each piece is, and that did not change.',
        },
        ...(left === right
          ? []
          : [
              {
                value: `${Math.abs(left - right)}/${bottom}`,
                why: 'You took away. The plus sign puts the pieces together.',
              },
            ]),
      ],
      hints: [
        'The bottoms are alike, so the pieces have the same size.',
        `Count the pieces: ${left} and ${right} more.`,
      ],
      steps: likeSteps(task),
    };
  },
});

export const likeChoose = generator({
  id: 'like-denominators-choose',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const task = likeFractions(rng, grade);
    const { left, right, bottom, sum } = task;
    return {
      prompt: [
        figure({ kind: 'fraction-bar', parts: bottom, shaded: left }),
        `The bar shows ${fraction(left, bottom)}. You shade ${counted(right, 'more part', 'more parts')}. How much of the bar is shaded then?`,
      ],
      right: fraction(sum, bottom),
      wrong: mistakes(
        `${sum}/${bottom}`,
        [
          [
            `${sum}/${2 * bottom}`,
            'The number of parts in the whole bar did not double. Only the shaded parts changed.',
          ],
          [`${right}/${bottom}`, 'Those are only the new parts. The first ones are still shaded.'],
          [
            `${sum}/${bottom + right}`,
            'The bar is still cut into the same number of parts. The bottom stays.',
          ],
          [`${sum + 1}/${bottom}`, 'Count once more: that is one part too many.'],
        ],
        slashed,
      ),
      hints: [
        'Into how many parts is the whole bar cut? Does that change?',
        'Count all the shaded parts, the old and the new.',
      ],
      steps: likeSteps(task),
    };
  },
});

export const makeOne = generator({
  id: 'make-one',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const bottom = rng.int(4, grade === 4 ? 12 : 24);
    const left = rng.int(1, bottom - 1);
    const rest = bottom - left;
    return {
      prompt: [
        ...(bottom <= 12 ? [figure({ kind: 'fraction-bar', parts: bottom, shaded: left })] : []),
        `Which fraction must be added to ${fraction(left, bottom)} to make 1 whole? Write your answer as a fraction.`,
      ],
      answer: fractionKey(rest, bottom),
      slips: [
        ...(rest === left
          ? []
          : [
              {
                value: `${left}/${bottom}`,
                why: 'That is the part you have already. How much is missing?',
              },
            ]),
        {
          value: rest,
          why: 'That is the number of missing pieces. Say also how big each piece is.',
        },
      ],
      hints: [
        `How many pieces of ${fraction(1, bottom)} make 1 whole?`,
        `You have ${counted(left, 'piece')}. Count how many are missing.`,
      ],
      steps: [
        `1 whole is ${fraction(bottom, bottom)}, because it is cut into ${bottom} pieces.`,
        `${math(`${bottom} - ${left} = ${rest}`)}, so ${counted(rest, 'piece')} ${rest === 1 ? 'is' : 'are'} missing: ${fraction(rest, bottom)}.`,
      ],
    };
  },
});

export const matchSums = generator({
  id: 'match-sums',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const bottom = rng.int(7, grade === 4 ? 12 : 20);
    const tasks = distinct(
      4,
      (): Like => {
        const left = rng.int(1, bottom - 2);
        const right = rng.int(1, bottom - left - 1);
        return { left, right, bottom, sum: left + right };
      },
      ({ sum }) => sum,
    );
    return {
      prompt: 'Match each problem with its sum. One fraction is left over.',
      pairs: tasks.map(({ left, right, sum }) => [
        math(`${fractionTex(left, bottom)} + ${fractionTex(right, bottom)}`),
        fraction(sum, bottom),
      ]),
      extra: [fraction(tasks[0]!.sum, 2 * bottom)],
      hints: [
        'The size of the pieces stays the same. Which fraction cannot be right at all?',
        'Add the tops, and keep the bottom.',
      ],
      steps: [
        `All the pieces are ${fraction(1, bottom)}. Adding does not change their size, so the bottom stays ${bottom}.`,
        ...tasks.map(
          ({ left, right, sum }) =>
            `${math(`${left} + ${right} = ${sum}`)} pieces, so the sum is ${fraction(sum, bottom)}.`,
        ),
      ],
    };
  },
});

export const orderSums = generator({
  id: 'order-sums',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const bottom = rng.int(8, grade === 4 ? 12 : 24);
    const tasks = distinct(
      4,
      (): Like => {
        const left = rng.int(1, bottom - 3);
        const right = rng.int(1, bottom - left);
        return { left, right, bottom, sum: left + right };
      },
      ({ sum }) => sum,
    ).toSorted((a, b) => a.sum - b.sum);
    return {
      prompt: 'Put the sums in order. The **least** comes first.',
      inOrder: tasks.map(({ left, right }) =>
        math(`${fractionTex(left, bottom)} + ${fractionTex(right, bottom)}`),
      ),
      hints: ['All the pieces have the same size.', 'Count the pieces of each sum, then compare.'],
      steps: [
        `All the pieces are ${fraction(1, bottom)}, so the sum with more pieces is greater.`,
        ...tasks.map(
          ({ left, right, sum }) =>
            `${math(`${left} + ${right} = ${sum}`)} pieces: ${fraction(sum, bottom)}.`,
        ),
      ],
    };
  },
});
