import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { decimal as cents, exact } from '../../../../authoring/money.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { groupedTex } from '../../grouped-tex.ts';
import { mistakes, slips } from '../../mistakes.ts';

export const fillTable = generator({
  id: 'fill-table',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const falls = grade > 9 && rng.chance(1, 2);
    const factor = rng.int(2, 3);
    const start = falls ? rng.int(2, 6) * factor ** 4 : rng.int(2, 9);
    const values = [0, 1, 2, 3, 4].map((x) => (falls ? start / factor ** x : start * factor ** x));
    const shown = falls ? `\\left(\\frac{1}{${factor}}\\right)^{x}` : `${factor}^{x}`;
    return {
      prompt: `Fill in the table of ${math(`y = ${start} \\cdot ${shown}`)}.`,
      caption: 'Values of the function',
      columns: ['x', 'y'],
      rows: values.map((value, x) => [String(x), { answer: value }] as const),
      hints: [
        'Any number (except 0) to the power 0 is 1.',
        `From row to row one more factor comes in.`,
      ],
      steps: [
        `For ${math('x = 0')} the power is 1, so ${math(`y = ${start}`)}.`,
        falls
          ? `Each step divides by ${factor}: ${math(values.join(', '))}.`
          : `Each step multiplies by ${factor}: ${math(values.join(', '))}.`,
      ],
    };
  },
});

const OFTEN = { 2: ['doubles', 'double'], 3: ['triples', 'triple'] } as const;

export const repeated = generator({
  id: 'repeated-factor',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const falls = rng.chance(1, 3);
    const factor = falls ? 2 : (rng.int(2, 3) as 2 | 3);
    const times = rng.int(3, factor === 3 ? 4 : grade === 9 ? 5 : 7);
    const period = rng.int(2, 12);
    const start = falls ? rng.int(2, 9) * 2 ** times : rng.int(2, 12) * 5;
    const answer = falls ? start / 2 ** times : start * factor ** times;
    const unit = rng.pick(['hours', 'days']);
    const spent = period * times;
    return {
      prompt: falls
        ? `The half-life of a substance is ${period} ${unit}: in that time half of it decays. At first there are ${start} mg. How many mg are left after ${spent} ${unit}?`
        : `A colony of bacteria ${OFTEN[factor][0]} every ${period} ${unit}. At first there are ${start}. How many are there after ${spent} ${unit}?`,
      answer,
      ...(falls ? { unit: 'mg' } : {}),
      slips: slips(answer, [
        [
          falls ? start / (2 * times) : start * factor * times,
          'Each period changes the new number, so the factors are multiplied with each other.',
        ],
        [
          falls ? start / 2 ** (times - 1) : start * factor ** (times - 1),
          `Count the periods again: how often do ${period} ${unit} fit into ${spent}?`,
        ],
        [
          falls ? start / 2 : start * factor,
          `That is after ${period} ${unit}, one period only. Count them.`,
        ],
      ]).filter(({ value }) => Number.isInteger(value)),
      hints: [
        `How many times do ${period} ${unit} fit into ${spent} ${unit}?`,
        falls
          ? 'Halve once for each of these periods.'
          : `${OFTEN[factor][1]} once for each of these periods.`.replace(/^./, (first) =>
              first.toUpperCase(),
            ),
      ],
      steps: [
        `There are ${math(`${spent} \\div ${period} = ${times}`)} periods.`,
        falls
          ? `Each one halves what is there: ${math(`${start} \\div 2^{${times}} = ${start} \\div ${2 ** times} = ${answer}`)} mg.`
          : `Each one multiplies by ${factor}: ${math(`${start} \\times ${factor}^{${times}} = ${start} \\times ${factor ** times} = ${answer}`)}.`,
      ],
    };
  },
});

export const compound = generator({
  id: 'compound-interest',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const years = grade === 9 ? 2 : 3;
    const rate = rng.int(2, 9);
    const start = rng.int(2, 20) * 100;
    const at = (power: number) =>
      Math.floor((2 * start * 100 * (100 + rate) ** power + 100 ** power) / (2 * 100 ** power));
    const answer = at(years);
    const simple = start * 100 + start * rate * years;
    const who = rng.pick(NAMES);
    const factor = decimal(100 + rate, 2);
    return {
      prompt: `${who} puts $${grouped(start)} into an account that pays ${rate}% interest per year. The interest stays in the account. How much is in it after ${years} years? Round to cents.`,
      answer: cents(answer),
      unit: '$',
      tolerance: '0.01',
      slips: [
        {
          value: cents(simple),
          why: 'The interest stays in the account, so from the second year on it earns interest too.',
        },
        { value: cents(at(1)), why: `That is after one year. There are ${years}.` },
        {
          value: cents(answer - start * 100),
          why: 'That is the interest alone. How much is in the account?',
        },
      ].filter(({ value }) => Math.abs(Number(value) - answer / 100) > 0.011),
      hints: [
        `By which number is the money multiplied in one year?`,
        `Multiply by it ${years} times, because each year begins with what is there.`,
      ],
      steps: [
        `In one year 100% become ${100 + rate}%, so the money is multiplied by ${math(factor)}.`,
        `After ${years} years: ${math(`${start} \\times ${factor}^{${years}} = ${start} \\times ${decimal((100 + rate) ** years, 2 * years)}`)}, that is ${exact(answer)}.`,
      ],
    };
  },
});

export const findFactor = generator({
  id: 'find-factor',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const factor = rng.int(2, grade === 9 ? 4 : 6);
    const start = rng.int(2, 12);
    const gap = grade === 9 || factor > 4 ? 2 : rng.int(2, 3);
    const end = start * factor ** gap;
    const ratio = factor ** gap;
    return {
      prompt: `An exponential function ${math('y = a \\cdot b^{x}')} with ${math('b > 0')} goes through the points ${math(`(0, ${start})`)} and ${math(`(${gap}, ${end})`)}. What is ${math('b')}?`,
      answer: factor,
      slips: slips(factor, [
        [ratio, `That is the factor for ${gap} steps together. One step is less.`],
        ...(Number.isInteger(ratio / gap)
          ? [
              [
                ratio / gap,
                `The ${gap} equal factors are multiplied, so take the root, do not divide.`,
              ] as const,
            ]
          : []),
        [start, 'That is a, the value for x = 0.'],
        ...(Number.isInteger((end - start) / gap)
          ? [
              [
                (end - start) / gap,
                'That would be added in each step of a linear function.',
              ] as const,
            ]
          : []),
      ]),
      hints: [
        `What is a? Put in the first point.`,
        `By what is y multiplied from x = 0 to x = ${gap}? How many equal factors make that?`,
      ],
      steps: [
        `The point with ${math('x = 0')} gives ${math(`a = ${start}`)}.`,
        `The other gives ${math(`${start} \\cdot b^{${gap}} = ${end}`)}, so ${math(`b^{${gap}} = ${ratio}`)}.`,
        `${math(`${factor}^{${gap}} = ${ratio}`)}, so ${math(`b = ${factor}`)}.`,
      ],
    };
  },
});

export const whenReached = generator({
  id: 'when-reached',
  version: 2,
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const factor = rng.int(2, 3);
    const start = rng.int(2, 9);
    const steps = rng.int(4, factor === 3 ? 6 : grade === 9 ? 7 : 9);
    const before = start * factor ** (steps - 1);
    const limit =
      rng.int(Math.ceil((before * 1.15) / 10), Math.floor((before * factor * 0.95) / 10)) * 10;
    const period = rng.pick(['day', 'week', 'hour']);
    return {
      prompt:
        `The number of water plants in a tank ${OFTEN[factor as 2 | 3][0]} every ${period}. Today there are ${start}. After how many whole ${period}s are there more than ${grouped(limit)} for the first time?`.replace(
          'Today',
          period === 'hour' ? 'Now' : 'Today',
        ),
      right: math(steps),
      wrong: mistakes(
        steps,
        [
          [
            steps - 1,
            `Then there are ${grouped(before)}, which is not yet more than ${grouped(limit)}.`,
          ],
          [steps + 1, 'One earlier is enough. The question asks for the first time.'],
          [
            Math.ceil(limit / (start * factor)),
            'The number does not grow by the same amount each time.',
          ],
          [steps + 2, 'Earlier is enough. Go step by step.'],
        ],
        math,
      ),
      hints: [
        `Write down the numbers step by step: ${start}, ${start * factor}, and so on.`,
        `Or ask: how often must ${start} be multiplied by ${factor} to pass ${grouped(limit)}?`,
      ],
      steps: [
        `After ${steps - 1} ${period}s there are ${math(`${start} \\times ${factor}^{${steps - 1}} = ${groupedTex(before)}`)}, which is not enough.`,
        `After ${steps} ${period}s there are ${math(`${start} \\times ${factor}^{${steps}} = ${groupedTex(before * factor)}`)}, more than ${grouped(limit)}.`,
      ],
    };
  },
});
