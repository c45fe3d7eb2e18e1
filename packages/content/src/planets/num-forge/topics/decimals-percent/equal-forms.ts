import { generator, math } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex, lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { decimal } from '../../decimal.ts';

const asPercent = (scaled: number, places: number) => `${decimal(scaled, places)}%`;

export const toPercent = generator({
  id: 'to-percent',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const percent = rng.pick(
      grade === 5
        ? Array.from({ length: 98 }, (_, at) => at + 2)
        : [
            ...Array.from({ length: 49 }, (_, at) => at + 1),
            ...Array.from({ length: 60 }, (_, at) => 101 + at * 3),
          ],
    );
    const value = decimal(percent, 2);
    const back = rng.chance(1, 2);
    return back
      ? {
          prompt: `Write ${percent}% as a decimal.`,
          right: value,
          wrong: mistakes(value, [
            [decimal(percent, 1), 'You divided by 10. Percent means out of 100.'],
            [
              decimal(percent, 3),
              'That is one place too far: percent means out of 100, not out of 1,000.',
            ],
            [String(percent), 'Leaving out the % sign changes the value. Divide by 100.'],
          ]),
          hints: [
            'Percent means: out of one hundred.',
            'Divide by 100. Which way do the digits move?',
          ],
          steps: [
            `Percent means out of 100, so ${percent}% is ${math(`${percent} \\div 100`)}.`,
            `The digits move two places: ${value}.`,
          ],
        }
      : {
          prompt: `Write ${value} as a percentage.`,
          right: asPercent(percent, 0),
          wrong: mistakes(`${percent}%`, [
            [asPercent(percent, 1), 'You multiplied by 10. One whole is 100%.'],
            [
              asPercent(percent, 2),
              'Only the sign was added. The value has to be multiplied by 100.',
            ],
            [asPercent(percent * 10, 0), 'That is one place too far. One whole is 100%.'],
          ]),
          hints: ['One whole, 1, is 100%.', 'How many hundredths is the decimal?'],
          steps: [
            `One whole is 100%, so multiply by 100: ${math(`${value} \\times 100 = ${percent}`)}.`,
            `${value} is ${counted(percent, 'hundredth')}, and that is ${percent}%.`,
          ],
        };
  },
});

/** Percentages whose fraction has a small bottom. */
const FRIENDLY: readonly number[] = [
  5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95,
];
const BASIC: readonly number[] = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90];

const asFraction = (percent: number): string => {
  const { top, bottom } = lowest(percent, 100);
  return fraction(top, bottom);
};

export const matchForms = generator({
  id: 'match-forms',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const four = rng.sample(grade === 5 ? BASIC : FRIENDLY, 4);
    const toDecimal = rng.chance(1, 2);
    return {
      prompt: `Match each fraction with the same ${toDecimal ? 'decimal' : 'percentage'}.`,
      pairs: four.map((percent) => [
        asFraction(percent),
        toDecimal ? decimal(percent, 2) : `${percent}%`,
      ]),
      hints: [
        'Which of the fractions are more than one half?',
        'Write each fraction with the bottom 100. Then the top tells the hundredths.',
      ],
      steps: [
        'With the bottom 100 the top gives the hundredths, and a hundredth is one percent.',
        ...four.map((percent) => {
          const { top, bottom } = lowest(percent, 100);
          return `${math(`${fractionTex(top, bottom)} = \\frac{${percent}}{100}`)}, so it is ${toDecimal ? decimal(percent, 2) : `${percent}%`}.`;
        }),
      ],
    };
  },
});

export const sameValue = generator({
  id: 'same-value',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const percent = rng.pick(grade === 5 ? BASIC : FRIENDLY);
    const { top, bottom } = lowest(percent, 100);
    const right = [
      decimal(percent, 2),
      fraction(top, bottom),
      math(`\\frac{${percent}}{100}`),
    ].slice(0, rng.int(2, 3));
    const wrong = distinct(3, () =>
      rng.pick([
        decimal(percent, 1),
        decimal(percent, 3),
        // One tenth is 10% indeed.
        math(`\\frac{1}{${percent === 10 ? 100 : percent}}`),
        math(`\\frac{${percent}}{10}`),
      ]),
    );
    return {
      prompt: `Pick **every** number that is the same as ${percent}%.`,
      right,
      wrong,
      hints: ['Percent means out of one hundred.', 'Turn each number into hundredths and compare.'],
      steps: [
        `${percent}% means ${percent} out of 100, so it is ${math(`\\frac{${percent}}{100} = ${fractionTex(top, bottom)} = ${decimal(percent, 2)}`)}.`,
        `The other numbers have another value, such as ${decimal(percent, 1)}, which is ${percent * 10}%.`,
      ],
    };
  },
});
