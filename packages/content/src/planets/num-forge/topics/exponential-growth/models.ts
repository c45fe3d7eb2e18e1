import { figure, generator, math } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { nonZero } from '../../draw.ts';
import { groupedTex } from '../../grouped-tex.ts';
import { mistakes } from '../../mistakes.ts';
import { term } from '../../polynomial-tex.ts';

export const linearOrNot = generator({
  id: 'linear-or-exponential',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const exponential = rng.chance(1, 2);
    const start = rng.int(2, 9);
    const factor = rng.int(2, grade === 9 ? 3 : 4);
    const step = exponential ? start * (factor - 1) : nonZero(rng, 9, 2) * (grade === 9 ? 1 : 2);
    const begin = exponential ? start : rng.int(20, 60);
    const values = [0, 1, 2, 3, 4].map((x) =>
      exponential ? start * factor ** x : begin + step * x,
    );
    const rule = exponential ? `y = ${start} \\cdot ${factor}^{x}` : `y = ${begin} ${term(step)}x`;
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Values of a function',
          columns: ['x', 'y'],
          rows: values.map((y, x) => [String(x), String(y)]),
        }),
        'Which function has these values?',
      ],
      right: math(rule),
      wrong: mistakes(
        rule,
        exponential
          ? [
              [
                `y = ${start} ${term(step)}x`,
                'It fits the first two rows only. Look at the later steps: they grow.',
              ],
              [
                `y = ${factor} \\cdot ${start}^{x}`.replace(/\^\{x\}$/, '^{x}'),
                'Start and factor changed places. Put in x = 0.',
              ],
              [
                `y = ${start} \\cdot ${factor}x`,
                'Here x must stand in the exponent: the factor is used again and again.',
              ],
              [
                `y = ${start + 1} \\cdot ${factor}^{x}`,
                'Put in x = 0: it has to give the first value.',
              ],
            ]
          : [
              [`y = ${begin} ${term(-step)}x`, 'Check the direction: does y rise or fall?'],
              [
                `y = ${step < 0 ? `(${step})` : step} \\cdot ${begin}^{x}`,
                'From row to row the same number is added. Nothing is multiplied.',
              ],
              [`y = ${step}x`, 'Put in x = 0: the first value is missing.'],
            ],
        math,
      ),
      hints: [
        'Subtract each value of y from the next. Is the result always the same?',
        'If not, divide each value by the one before it.',
      ],
      steps: exponential
        ? [
            `Each value is ${factor} times the one before, so it is exponential with the factor ${factor}.`,
            `For ${math('x = 0')} it is ${start}: ${math(rule)}.`,
          ]
        : [
            `From row to row y changes by ${math(step)}, always the same, so it is linear.`,
            `For ${math('x = 0')} it is ${begin}: ${math(rule)}.`,
          ],
    };
  },
});

export const chooseModel = generator({
  id: 'choose-model',
  version: 2,
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const start = rng.int(2, 40) * 100;
    const rate = rng.int(2, grade === 9 ? 20 : 35);
    const grows = rng.chance(1, 2);
    const factor = decimal(100 + (grows ? rate : -rate), 2);
    const change = (start * rate) / 100;
    const tell = grows
      ? rng.pick([
          `A town has ${grouped(start)} inhabitants, and their number grows by ${rate}% per year.`,
          `A company sells ${grouped(start)} bicycles this year. Each year it sells ${rate}% more.`,
          `${grouped(start)} people follow a weather channel, and each year there are ${rate}% more.`,
        ])
      : rng.pick([
          `A machine is worth $${grouped(start)} and loses ${rate}% of its value each year.`,
          `A lake has ${grouped(start)} frogs, and their number falls by ${rate}% per year.`,
          `A shop sells ${grouped(start)} printed maps this year. Each year it sells ${rate}% fewer.`,
        ]);
    const sign = grows ? '+' : '-';
    const right = `y = ${groupedTex(start)} \\cdot ${factor}^{t}`;
    return {
      prompt: `${tell} Which function gives the number after t years?`.replace(
        'the number after',
        tell.includes('worth') ? 'its value after' : 'the number after',
      ),
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `y = ${groupedTex(start)} ${sign} ${groupedTex(change)}t`,
            'That changes by the same amount each year. But the percentage is taken of a new number each time.',
          ],
          [
            `y = ${groupedTex(start)} \\cdot ${decimal(rate, 2)}^{t}`,
            'That keeps only the change. How much of the whole is there after a year?',
          ],
          [
            `y = ${groupedTex(start)} \\cdot ${factor}t`,
            'The years belong in the exponent: the factor is used once for each year.',
          ],
        ],
        math,
      ),
      hints: ['By which number is it multiplied in one year?', 'And in two years? In t years?'],
      steps: [
        `In one year it is multiplied by ${math(`1 ${sign} ${decimal(rate, 2)} = ${factor}`)}.`,
        `After t years that factor was used t times: ${math(right)}.`,
      ],
    };
  },
});

export const changedPeriod = generator({
  id: 'changed-period',
  version: 2,
  kind: 'choice',
  difficulty: 5,
  grades: [10, 11],
  make(rng) {
    const start = rng.int(2, 30) * 10;
    const period = rng.int(2, 12);
    const [word, factor] = rng.pick([
      ['doubles', '2'],
      ['triples', '3'],
      ['halves', '\\left(\\frac{1}{2}\\right)'],
    ] as const);
    const unit = rng.pick(word === 'halves' ? ['hours', 'days', 'years'] : ['hours', 'days']);
    const rule = (exponent: string) => `y = ${start} \\cdot ${factor}^{${exponent}}`;
    const thing = word === 'halves' ? 'amount of a substance' : 'number of bacteria';
    return {
      prompt: `The ${thing} ${word} every ${period} ${unit}. At the beginning it is ${start}${word === 'halves' ? ' mg' : ''}. Which function gives it after t ${unit}?`,
      right: math(rule(`t/${period}`)),
      wrong: [
        {
          text: math(rule(`${period}t`)),
          why: `Test t = ${period}: then exactly one factor should have been used.`,
        },
        {
          text: math(rule('t')),
          why: `That uses the factor once every ${unit.slice(0, -1)}. It should be once every ${period} ${unit}.`,
        },
        {
          text: math(`y = ${start} \\cdot ${factor} \\cdot \\frac{t}{${period}}`),
          why: 'The factor is used again and again, so the time belongs in the exponent.',
        },
      ],
      hints: [
        `How often does it happen in ${period} ${unit}? In ${2 * period}? In t?`,
        `Test the functions with t = ${period}: the factor must have been used once.`,
      ],
      steps: [
        `In t ${unit} there are ${math(`\\frac{t}{${period}}`)} periods of ${period} ${unit}, and each of them brings one factor.`,
        `So it is ${math(rule(`t/${period}`))}. Test ${math(`t = ${period}`)}: the exponent is 1.`,
      ],
    };
  },
});
