import { generator, math } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';

/** Percents whose part of a whole number can be found in the head. */
const EASY = [5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 70, 75, 80, 90] as const;

/** The smallest whole of which this percent is a whole number. */
const baseOf = (percent: number): number => lowest(percent, 100).bottom;

const WHOLES = [
  ['seats', 'are taken'],
  ['votes', 'are for a blue logo'],
  ['bulbs', 'are tulips'],
  ['songs', 'are instrumental'],
  ['questions', 'are answered'],
  ['shots', 'hit the target'],
  ['visitors', 'come by bus'],
] as const;

export const percentTable = generator({
  id: 'percent-table',
  kind: 'table',
  difficulty: 1,
  make(rng, grade) {
    const whole = grade === 6 ? rng.int(2, 12) * 20 : rng.int(3, 30) * 20;
    const percents = rng
      .sample(grade === 6 ? [50, 25, 20, 5, 30] : [5, 15, 35, 60, 75, 110, 120, 150], 3)
      .toSorted((a, b) => a - b);
    return {
      prompt: `Fill in the table for ${whole}.`,
      caption: `Percents of ${whole}`,
      columns: ['Percent', `of ${whole}`],
      rows: [
        ['100%', String(whole)] as const,
        ['10%', String(whole / 10)] as const,
        ...percents.map((percent) => [`${percent}%`, { answer: (whole * percent) / 100 }] as const),
      ],
      hints: [
        '10% is a tenth of the whole. Build the other percents from it.',
        'Half of 10% is 5%. Twice, three times as much is 20%, 30%.',
      ],
      steps: [
        `100% is ${whole}, so 10% is a tenth of it: ${whole / 10}.`,
        ...percents.map(
          (percent) =>
            `${percent}% is ${math(`${whole / 10} \\times ${decimal(percent, 1)} = ${(whole * percent) / 100}`)}, because ${percent}% is ${decimal(percent, 1)} times 10%.`,
        ),
      ],
    };
  },
});

export const whatPercent = generator({
  id: 'what-percent',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [things, are] = rng.pick(WHOLES);
    const percent = rng.pick(grade === 6 ? EASY : [...EASY, 12, 24, 35, 48, 55, 64, 85]);
    const whole = baseOf(percent) * rng.int(baseOf(percent) < 10 ? 4 : 2, grade === 6 ? 6 : 12);
    const part = (whole * percent) / 100;
    return {
      prompt: `${part} of ${whole} ${things} ${are}. What percent is that?`,
      right: `${percent}%`,
      wrong: mistakes(
        percent,
        [
          [100 - percent, 'That is the percent of the others.'],
          ...(part < 100
            ? ([
                [
                  part,
                  `${part} is the number of them. Percent tells how many it would be out of 100.`,
                ],
              ] as const)
            : []),
          [
            Math.round((whole / part) * 100),
            `The division was turned around. Divide the part by the whole.`,
          ],
          [
            Math.round((part / (whole - part)) * 100),
            'The part was compared with the others. Compare it with the whole.',
          ],
          [percent + 5, 'Nearly. Work out the fraction once more.'],
          [Math.abs(percent - 10) || 35, 'Nearly. Work out the fraction once more.'],
        ],
        (value) => `${value}%`,
      ),
      hints: [
        'Write it as a fraction first: the part over the whole.',
        'How many would it be out of 100?',
      ],
      steps: [
        `The part over the whole: ${math(fractionTex(part, whole))}${lowest(part, whole).bottom === whole ? '' : `, in simplest form ${math(fractionTex(lowest(part, whole).top, lowest(part, whole).bottom))}`}.`,
        `Out of 100 that is ${math(`${fractionTex(part, whole)} = \\frac{${percent}}{100}`)}, so ${percent}%.`,
      ],
    };
  },
});

export const findWhole = generator({
  id: 'find-whole',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const [things, are] = rng.pick(WHOLES);
    const percent = rng.pick(grade === 6 ? [10, 20, 25, 30, 40, 50, 75] : EASY);
    const whole = baseOf(percent) * rng.int(baseOf(percent) < 10 ? 4 : 2, grade === 6 ? 8 : 15);
    const part = (whole * percent) / 100;
    const wrongPart = (part * percent) / 100;
    return {
      prompt: `${counted(part, things.replace(/s$/, ''))} ${part === 1 ? are.replace(/^are/, 'is') : are}. That is ${percent}% of all of them. How many ${things} are there in all?`,
      answer: whole,
      slips: slips(whole, [
        ...(Number.isInteger(wrongPart)
          ? ([
              [
                wrongPart,
                `You took ${percent}% of the part. ${part} is already the part, and the whole must be greater.`,
              ],
            ] as const)
          : []),
        [part + percent, 'Percent is not added to a number. Find 1% or 10% first.'],
        [part * percent, 'You multiplied with the percent. How much is 1%?'],
        [whole - part, 'Those are the others. How many are there with the part?'],
      ]),
      hints: [
        'Is the whole greater or less than the part?',
        [5, 10, 25].includes(percent)
          ? `If ${percent}% are ${part}, how many times must you take that to come to 100%?`
          : `If ${percent}% are ${part}, how many are ${percent % 10 === 0 ? '10%' : percent === 75 ? '25%' : '5%'}? Then go on to 100%.`,
      ],
      steps: [
        `${percent}% are ${part}, so 1% is ${math(`${part} \\div ${percent}`)}.`,
        `The whole is 100%: ${math(`${part} \\div ${percent} \\times 100 = ${whole}`)}.`,
        `Check: ${percent}% of ${whole} is ${math(`${decimal(percent, 2)} \\times ${whole} = ${part}`)}.`,
      ],
    };
  },
});

export const percentOnLine = generator({
  id: 'percent-on-line',
  kind: 'number-line',
  difficulty: 2,
  grades: [6, 7],
  make(rng, grade) {
    const whole = rng.pick(
      grade === 6 ? [20, 40, 60, 80, 100, 200] : [40, 60, 80, 120, 140, 160, 300],
    );
    const percent = rng.pick(
      grade === 6 ? [10, 20, 25, 40, 50, 70, 75, 80, 90] : [15, 35, 45, 55, 65, 85, 95],
    );
    const answer = (whole * percent) / 100;
    const step = whole / 20;
    const onLine = (value: number) => value > 0 && value <= whole && Number.isInteger(value / step);
    return {
      prompt: `The line goes from 0 to ${whole}. Place the number that is **${percent}%** of ${whole}.`,
      line: { min: 0, max: whole, step, labelEvery: 5 },
      answer,
      slips: slips(answer, [
        [percent, `${percent} is the percent. How much is that of ${whole}?`],
        [whole - answer, `That is what is left when ${percent}% are taken away.`],
      ]).filter(({ value }) => onLine(value)),
      hints: [
        `Where would 50% be? And 10%, a tenth of the way?`,
        `The line is cut into 20 equal steps. What percent is one step?`,
      ],
      steps: [
        `The whole line is 100% and has 20 steps, so a step is 5%.`,
        `${percent}% are ${percent / 5} steps: ${math(`${percent / 5} \\times ${step} = ${answer}`)}.`,
      ],
    };
  },
});
