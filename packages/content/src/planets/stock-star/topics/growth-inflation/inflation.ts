import { figure, generator } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { grown, growSteps } from './plan.ts';

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

/** How much more or less the same money buys. */
const buying = (more: boolean, by: number): string =>
  `About ${by}% ${more ? 'more' : 'less'} than before`;

export const priceAfterInflation = generator({
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
});

export const realReturn = generator({
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
});

export const inflationRate = generator({
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
});
