import { figure, generator, math, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';

const BASKET = [
  'a week of groceries',
  'a monthly bus pass',
  'a pair of shoes',
  'a winter coat',
  'a bicycle helmet',
  'a suitcase',
  'a desk',
  'a theater ticket',
] as const;

interface Plan {
  readonly start: number;
  readonly rate: number;
  readonly years: number;
}

const years = (count: number): string => counted(count, 'year');

function plan(rng: Rng, grade: number): Plan {
  return {
    start: 10_000 * rng.int(1, grade < 11 ? 20 : 60),
    rate: rng.int(2, grade < 11 ? 8 : 12),
    years: rng.int(2, grade < 11 ? 3 : 4),
  };
}

/** The value at the end of each year, to the cent. */
function grown({ start, rate, years: time }: Plan): number[] {
  const values = [start];
  for (let year = 0; year < time; year += 1)
    values.push(values.at(-1)! + percentOf(values.at(-1)!, rate));
  return values;
}

function plans(rng: Rng, grade: number, count: number): Plan[] {
  const found: Plan[] = [];
  while (found.length < count) {
    const next = plan(rng, grade);
    const end = grown(next).at(-1)!;
    // Far enough apart that rounding in another order cannot change the answer.
    if (found.every((other) => Math.abs(grown(other).at(-1)! - end) > 500)) found.push(next);
  }
  return found;
}

/** What one year multiplies by. */
const factor = (percent: number): string => decimal(100 + percent);

const told = ({ start, rate, years: time }: Plan): string =>
  `${exact(start)} at ${rate}% a year for ${years(time)}`;

const growSteps = (task: Plan): string[] => {
  const values = grown(task);
  return values
    .slice(1)
    .map(
      (value, at) =>
        `Year ${at + 1}: ${exact(values[at]!)} grows by ${task.rate}% of itself, ${exact(value - values[at]!)}, to ${exact(value)}.`,
    );
};

/** How much more or less the same money buys. */
const buying = (more: boolean, by: number): string =>
  `About ${by}% ${more ? 'more' : 'less'} than before`;

/** Rates that divide 72, and how many years money takes to double with them. */
const DOUBLING = [2, 3, 4, 6, 8, 9, 12] as const;

export const growthInflation: Topic = {
  id: 'growth_inflation',
  name: 'Compound growth and inflation',
  about: 'Follow how money and prices grow over years, and what inflation does to its value.',
  grades: [9, 12],
  keywords: [
    'compound growth',
    'inflation',
    'rule of 72',
    'real return',
    'purchasing power',
    'exponential',
  ],
  connected: ['shares_dividends', 'percent_returns'],
  items: [
    generator({
      id: 'grow-years',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const task = plan(rng, grade);
        const values = grown(task);
        const end = values.at(-1)!;
        return {
          prompt: `An investment of **${exact(task.start)}** grows by **${task.rate}%** each year. What is it worth after **${years(task.years)}**? Round to the cent.`,
          answer: decimal(end),
          unit: '$',
          tolerance: '0.03',
          slips: slipsFor(
            end,
            [
              {
                value: task.start + task.years * percentOf(task.start, task.rate),
                why: `You added the same ${exact(percentOf(task.start, task.rate))} each year. From year 2 on, the growth itself grows too.`,
              },
              {
                value: end - task.start,
                why: 'That is only what was gained. What is it all worth?',
              },
              { value: values.at(-2)!, why: 'One year is missing.' },
            ].filter(({ value }) => Math.abs(value - end) > 3),
            decimal,
          ),
          hints: [
            `A growth of ${task.rate}% means multiplying by ${decimal(100 + task.rate)}.`,
            `Multiply ${exact(task.start)} by ${decimal(100 + task.rate)} once for each of the ${task.years} years.`,
          ],
          steps: growSteps(task),
        };
      },
    }),
    generator({
      id: 'growth-factor',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const task = plan(rng, grade);
        const up = rng.chance(2, 3);
        const percent = up ? task.rate : -task.rate;
        const time = rng.int(2, 15);
        const power = (base: string) => `${exact(task.start)} × ${math(`${base}^{${time}}`)}`;
        const right = power(factor(percent));
        return {
          prompt: `An amount of **${exact(task.start)}** ${up ? 'grows' : 'shrinks'} by **${task.rate}%** every year for **${years(time)}**. Which expression gives the result?`,
          right,
          wrong: mistakes(right, [
            {
              text: power(decimal(task.rate)),
              why: `That keeps only ${task.rate}% each year. ${up ? `After growing there is 100% and ${task.rate}% more` : `After shrinking there is 100% less ${task.rate}%`}.`,
            },
            {
              text: power(factor(-percent)),
              why: `That factor makes the amount ${up ? 'smaller' : 'larger'}.`,
            },
            {
              text: `${exact(task.start)} × ${factor(percent)} × ${time}`,
              why: 'The factor is applied again each year, so it has to be a power.',
            },
          ]),
          hints: [
            `What part of the amount is there after one year: more or less than all of it?`,
            `One year leads from 100% to ${100 + percent}%. The same happens ${time} times.`,
          ],
          steps: [
            `After one year there is ${100 + percent}% of the amount, so it is multiplied by ${factor(percent)}.`,
            `Each further year multiplies by the same factor again, so over ${years(time)} it is a power with the exponent ${time}.`,
          ],
        };
      },
    }),
    generator({
      id: 'rule-of-72',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const rate = rng.pick(DOUBLING);
        const doublings = rate === 2 ? 1 : rng.int(1, grade < 11 ? 2 : 3);
        const start = 50_000 * rng.int(1, 20);
        const time = (72 / rate) * doublings;
        const goal = start * 2 ** doublings;
        const right = `About ${counted(time, 'year')}`;
        return {
          prompt: `Rule of 72: with a growth of _r_ percent a year, money doubles in about 72 ÷ _r_ years. How long does it take **${exact(start)}** to become **${exact(goal)}** at **${rate}%** a year?`,
          right,
          wrong: mistakes(right, [
            ...(doublings > 1
              ? [
                  {
                    text: `About ${counted(72 / rate, 'year')}`,
                    why: `That is one doubling, to ${exact(2 * start)}. It has to double ${doublings} times.`,
                  },
                ]
              : [
                  {
                    text: `About ${counted(time * 2, 'year')}`,
                    why: 'That would be two doublings.',
                  },
                ]),
            {
              text: `About ${counted(Math.round((100 / rate) * doublings), 'year')}`,
              why: 'That would be so without compounding: 100 ÷ the rate. The rule uses 72, because growth earns growth.',
            },
            {
              text: `About ${counted(rate * doublings, 'year')}`,
              why: `That multiplies by the rate, ${rate}. The rule divides 72 by it.`,
            },
            {
              text: `About ${counted((72 / rate) * (doublings + 1), 'year')}`,
              why: 'That is one doubling too many.',
            },
          ]),
          hints: [
            `How many times must ${exact(start)} double to become ${exact(goal)}?`,
            `One doubling takes about 72 ÷ ${rate} years.`,
          ],
          steps: [
            `At ${rate}% one doubling takes about 72 ÷ ${rate} = ${72 / rate} years.`,
            `${exact(start)} has to double ${counted(doublings, 'time')} to become ${exact(goal)}, so it takes about ${doublings} × ${72 / rate} = ${time} years.`,
          ],
        };
      },
    }),
    generator({
      id: 'price-after-inflation',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const start = 100 * 5 * rng.int(2, 40);
        const rate = rng.int(2, grade < 11 ? 6 : 9);
        const task = { start, rate, years: 2 };
        const values = grown(task);
        const right = exact(values[2]!);
        return {
          prompt: `Today ${rng.pick(BASKET)} costs **${exact(start)}**. Prices rise by **${rate}%** a year. What will the price be in **2 years**, to the cent?`,
          right,
          wrong: mistakes(right, [
            {
              text: exact(start + 2 * percentOf(start, rate)),
              why: `Nearly: you added ${rate}% of today’s price twice. In the second year it is ${rate}% of the higher price.`,
            },
            { text: exact(values[1]!), why: 'That is after 1 year.' },
            {
              text: exact(start - 2 * percentOf(start, rate)),
              why: 'With inflation prices go up.',
            },
            {
              text: exact(start + rate * 200),
              why: `You added $${rate} a year. It is ${rate} percent.`,
            },
          ]),
          hints: [
            `What is the price after the first year, with ${rate}% more?`,
            `After 1 year it is ${exact(values[1]!)}. The second ${rate}% is taken of that.`,
          ],
          steps: growSteps(task),
          source: 'U.S. Bureau of Labor Statistics, Consumer Price Index concepts',
        };
      },
    }),
    generator({
      id: 'real-return',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const interest = rng.int(1, 9);
        let inflation = rng.int(1, 9);
        if (inflation === interest) inflation = interest === 9 ? 8 : interest + 1;
        const diff = Math.abs(interest - inflation);
        const gains = interest > inflation;
        const right = buying(gains, diff);
        return {
          prompt: `Savings earn **${interest}%** in a year, while prices rise by **${inflation}%**. About how much can be bought with the savings after that year?`,
          right,
          wrong: mistakes(right, [
            { text: buying(true, interest), why: 'That leaves out that prices rose too.' },
            {
              text: buying(!gains, diff),
              why: `Compare again: which is larger, ${interest}% or ${inflation}%?`,
            },
            {
              text: buying(true, interest + inflation),
              why: 'You added. Rising prices take away from what money can buy.',
            },
            { text: buying(false, inflation), why: 'That leaves out what the savings earned.' },
          ]),
          hints: [
            'Interest makes the amount larger, inflation makes each dollar worth less.',
            `Does ${interest}% more money keep up with prices that are ${inflation}% higher?`,
          ],
          steps: [
            `The amount grows by ${interest}%, and prices by ${inflation}%.`,
            `What money can buy changes by about the difference, ${Math.max(interest, inflation)}% − ${Math.min(interest, inflation)}%: about ${diff}% ${gains ? 'more' : 'less'}. This is the real return.`,
          ],
          source: 'U.S. Bureau of Labor Statistics, Consumer Price Index concepts',
        };
      },
    }),
    generator({
      id: 'order-growth',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const all = plans(rng, grade, grade < 11 ? 3 : 4).toSorted(
          (a, b) => grown(a).at(-1)! - grown(b).at(-1)!,
        );
        return {
          prompt:
            'Put these in order of their value at the end, from the **lowest** to the **highest**.',
          inOrder: all.map(told),
          hints: [
            'A higher rate or more years cannot always make up for a smaller start.',
            `For example, ${told(all[1]!)} ends at ${exact(grown(all[1]!).at(-1)!)}.`,
          ],
          steps: all.map(
            (task) =>
              `${told(task)}: multiply by ${decimal(100 + task.rate)} once a year, which gives about ${exact(grown(task).at(-1)!)}.`,
          ),
        };
      },
    }),
    generator({
      id: 'match-growth',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const all = plans(rng, grade, grade < 11 ? 3 : 4);
        return {
          prompt: 'Match each investment with its value at the end.',
          pairs: all.map((task) => [told(task), exact(grown(task).at(-1)!)] as const),
          hints: [
            'Estimate first: without compounding, add the rate once for each year.',
            `Begin with ${told(all[0]!)}. After one year it is ${exact(grown(all[0]!)[1]!)}.`,
          ],
          steps: all.map(
            (task) =>
              `${told(task)}: year by year it is ${grown(task).map(exact).join(', ')}, because each year adds ${task.rate}% of the year before.`,
          ),
        };
      },
    }),
    generator({
      id: 'inflation-rate',
      kind: 'cloze',
      difficulty: 3,
      make(rng) {
        const before = 100 * 10 * rng.int(4, 20);
        const rate = rng.int(2, 12);
        const after = before + (before * rate) / 100;
        const item = rng.pick(BASKET);
        return {
          prompt: [
            figure({
              kind: 'data-table',
              caption: `Price of ${item}, with everything else rising alike`,
              columns: ['Year', 'Price'],
              rows: [
                ['Last year', exact(before)],
                ['This year', exact(after)],
              ],
            }),
            'The price rose by [[0]], so the inflation rate is [[1]]. One dollar now buys [[2]] than last year.',
          ],
          gaps: [
            {
              right: exact(after - before),
              wrong: mistakes(
                exact(after - before),
                [
                  { text: exact(after), why: '' },
                  { text: exact(2 * (after - before)), why: '' },
                ],
                2,
              ).map(({ text }) => text),
            },
            { right: `${rate}%`, wrong: [`${rate + 1}%`, `${rate * 10}%`] },
            { right: 'less', wrong: ['more'] },
          ],
          hints: [
            'The rate compares the rise with the price of last year.',
            `1% of ${exact(before)} is ${exact(before / 100)}. How many times does that fit into the rise?`,
          ],
          steps: [
            `The price rose by ${exact(after)} − ${exact(before)} = ${exact(after - before)}.`,
            `As a part of last year’s price: ${exact(after - before)} ÷ ${exact(before)} = ${decimal(rate)}, so ${rate}%.`,
            'When prices are higher, each dollar buys less than before.',
          ],
          source: 'U.S. Bureau of Labor Statistics, Consumer Price Index concepts',
        };
      },
    }),
  ],
};
