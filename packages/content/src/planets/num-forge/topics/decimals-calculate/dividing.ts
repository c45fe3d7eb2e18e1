import { generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { mistakes } from '../../mistakes.ts';
import { noEndZero } from './multiplying.ts';

export const divideDecimals = generator({
  id: 'divide-decimals',
  kind: 'numeric',
  difficulty: 4,
  grades: [5, 6],
  make(rng, grade) {
    const by = rng.int(3, 9);
    const quotient = noEndZero(rng.int(12, grade === 5 ? 45 : 95));
    const total = by * quotient;
    if (grade === 5) {
      const places = rng.int(1, 2);
      return {
        prompt: `What is ${math(`${decimal(total, places)} \\div ${by}`)}?`,
        answer: decimal(quotient, places),
        slips: [
          {
            value: decimal(quotient, places - 1),
            why: 'The digits are right. Multiply back: your answer is ten times too large.',
          },
          {
            value: decimal(quotient, places + 1),
            why: 'The digits are right. Multiply back: your answer is ten times too small.',
          },
        ],
        hints: [
          `${decimal(total, places)} is ${total} ${places === 1 ? 'tenths' : 'hundredths'}. Share those.`,
          `Check the size: ${by} times your answer must give ${decimal(total, places)} again.`,
        ],
        steps: [
          `${decimal(total, places)} is ${total} ${places === 1 ? 'tenths' : 'hundredths'}. Shared by ${by} that is ${math(`${total} \\div ${by} = ${quotient}`)} ${places === 1 ? 'tenths' : 'hundredths'} each.`,
          `So the answer is ${decimal(quotient, places)}. Check: ${math(`${decimal(quotient, places)} \\times ${by} = ${decimal(total, places)}`)}.`,
        ],
      };
    }
    const byPlaces = rng.int(1, 2);
    const totalPlaces = rng.int(1, byPlaces);
    const answer = quotient * 10 ** (byPlaces - totalPlaces);
    const [x, y] = [decimal(total, totalPlaces), decimal(by, byPlaces)];
    const scale = 10 ** byPlaces;
    return {
      prompt: `What is ${math(`${x} \\div ${y}`)}?`,
      answer,
      slips: [
        {
          value: decimal(answer, byPlaces),
          why: `That is what ${x} ÷ ${by} gives. Dividing by ${y}, less than 1, makes the answer greater than ${x}.`,
        },
        {
          value: decimal(answer, 1),
          why: 'The digits are right. Multiply back: your answer is ten times too small.',
        },
      ].filter(({ value }, at, all) => at === 0 || value !== all[0]!.value),
      hints: [
        `How many times does ${y} fit into 1? So will the answer be more or less than ${x}?`,
        `Multiply both numbers by ${scale}, so that you divide by a whole number.`,
      ],
      steps: [
        `Multiplying both numbers by ${scale} keeps the quotient the same: ${math(`${x} \\div ${y} = ${decimal(total * scale, totalPlaces)} \\div ${by}`)}.`,
        `${math(`${decimal(total * scale, totalPlaces)} \\div ${by} = ${answer}`)}.`,
        `Check: ${math(`${answer} \\times ${y} = ${x}`)}.`,
      ],
    };
  },
});

export const sameQuotient = generator({
  id: 'same-quotient',
  kind: 'choice',
  difficulty: 4,
  grades: [6, 6],
  make(rng) {
    const by = rng.int(2, 9);
    const total = noEndZero(rng.int(12, 98));
    const [totalPlaces, byPlaces] = rng.pick([
      [1, 2],
      [1, 1],
      [2, 1],
      [0, 1],
      [0, 2],
      [2, 2],
    ] as const);
    const text = (tenFold: number, byFold: number) =>
      math(
        `${tenFold >= 0 ? decimal(total * 10 ** tenFold, totalPlaces) : decimal(total, totalPlaces - tenFold)} \\div ${decimal(by * 10 ** byFold, byPlaces)}`,
      );
    const right = text(byPlaces, byPlaces);
    return {
      prompt: `Which division has the same answer as ${text(0, 0)}?`,
      right,
      wrong: mistakes(right, [
        [
          text(0, byPlaces),
          'Only the number you divide by was made larger. Both must be multiplied by the same number.',
        ],
        [
          text(-byPlaces, byPlaces),
          'One number was made larger and the other smaller. Both must change in the same way.',
        ],
        [
          text(byPlaces + 1, byPlaces),
          'The first number was multiplied by ten times as much as the second one.',
        ],
        [
          text(byPlaces - 1, byPlaces),
          'The first number was multiplied by ten times less than the second one.',
        ],
      ]),
      hints: [
        `You want to divide by the whole number ${by}. By what is ${decimal(by, byPlaces)} multiplied then?`,
        'Do the same to the first number. Think of sharing twice as much among twice as many: each gets the same.',
      ],
      steps: [
        `${decimal(by, byPlaces)} becomes ${by} when it is multiplied by ${10 ** byPlaces}.`,
        `The answer stays the same only if the other number grows as many times: ${math(`${decimal(total, totalPlaces)} \\times ${10 ** byPlaces} = ${decimal(total * 10 ** byPlaces, totalPlaces)}`)}.`,
        `So ${text(0, 0)} has the same answer as ${right}.`,
      ],
    };
  },
});
