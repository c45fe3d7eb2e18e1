import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { addSteps, pickSum, smallerFromLarger, subtractSteps, withoutCarry } from './sums.ts';

export const add = generator({
  id: 'add',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const task = pickSum(rng, grade);
    const { left, right, sum } = task;
    return {
      prompt: `What is ${math(`${left} + ${right}`)}?`,
      answer: sum,
      slips: slips(sum, [
        [
          withoutCarry(left, right),
          'The ones make more than ten. Carry that ten over to the tens.',
        ],
        [Math.abs(left - right), 'You took away. The plus sign asks you to add.'],
        [sum - 1, 'Very close! You are one short. Count on again, or add the ones again.'],
        [sum + 1, 'Very close! That is one too many. Count on again, or add the ones again.'],
      ]),
      hints:
        grade === 1
          ? [
              'Start with the bigger number and count on.',
              'Can you make 10 first? Then add what is left.',
            ]
          : [
              'Break one number into parts that are easy to add.',
              `Add the ones: ${left % 10} and ${right % 10}. Do they make a new ten?`,
            ],
      steps: addSteps(task, math),
    };
  },
});

export const subtractChoose = generator({
  id: 'subtract-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { left, right: take, sum: from } = pickSum(rng, grade);
    return {
      prompt: `What is ${math(`${from} - ${take}`)}?`,
      right: String(left),
      wrong: mistakes(left, [
        [
          smallerFromLarger(from, take),
          'In each place, take the second number from the first. Do not turn it around.',
        ],
        ...(grade === 1
          ? []
          : [[left + 10, 'When you borrow a ten, the tens get one smaller.'] as const]),
        [from + take, 'You added. The minus sign asks you to take away.'],
        [left + 1, 'Close! You counted back one step too few.'],
        [left - 1, 'Close! You counted back one step too many.'],
      ]),
      hints: [
        `Start at ${from}. Will the answer be bigger or smaller?`,
        `Ask it the other way around: ${take} and how many more make ${from}?`,
      ],
      steps: subtractSteps(from, take, math),
    };
  },
});

export const missingNumber = generator({
  id: 'missing-number',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { left, right, sum } = pickSum(rng, grade);
    const minus = rng.chance(1, 2);
    return minus
      ? {
          prompt: `Which number belongs in the box? ${math(`\\square - ${right} = ${left}`)}`,
          answer: sum,
          slips: slips(sum, [
            [
              Math.abs(left - right),
              `You took away. Try your number in the box: does taking away ${right} leave ${left}?`,
            ],
          ]),
          hints: [
            'The box is what you had at the start. Is it bigger or smaller than what is left?',
            `Put back what was taken away: ${left} and ${right} more.`,
          ],
          steps: [
            `${right} was taken away and ${left} is left. So both together were there at the start.`,
            `${math(`${left} + ${right} = ${sum}`)}, because adding undoes taking away.`,
            `Check: ${math(`${sum} - ${right} = ${left}`)}.`,
          ],
        }
      : {
          prompt: `Which number belongs in the box? ${math(`${left} + \\square = ${sum}`)}`,
          answer: right,
          slips: slips(right, [
            [left + sum, 'You added both numbers you see. The box is only a part of the total.'],
            [
              smallerFromLarger(sum, left),
              'Check by adding: does your number really give the total?',
            ],
          ]),
          hints: [
            `You have ${left} and want ${sum}. How much is missing?`,
            `Taking away helps: start at ${sum} and take away ${left}.`,
          ],
          steps: [
            `${sum} is the total and ${left} is one part. The box is the other part.`,
            `Take away the part you know: ${math(`${sum} - ${left} = ${right}`)}.`,
            `Check: ${math(`${left} + ${right} = ${sum}`)}.`,
          ],
        };
  },
});
