import { generator } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { deals, discount, off, price, tenPercent, WARES } from './price.ts';

export const salePrice = generator({
  id: 'sale-price',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const cents = price(rng, grade);
    const percent = discount(rng, grade);
    const cut = percentOf(cents, percent);
    const ware = rng.pick(WARES);
    return {
      prompt: `The price of ${ware} is **${exact(cents)}**. Today it is **${percent}% off**. What is the sale price?`,
      answer: decimal(cents - cut),
      unit: '$',
      slips: slipsFor(
        cents - cut,
        [
          { value: cut, why: 'That is what is taken off. How much is left to pay?' },
          {
            value: cents - percent * 100,
            why: `You took off $${percent}. It is ${percent} percent, a part of the price.`,
          },
          {
            value: cents + cut,
            why: 'You added the discount. A discount makes the price lower.',
          },
        ],
        decimal,
      ),
      hints: [
        `How much is ${percent}% of ${exact(cents)}? ${tenPercent(cents)}.`,
        `Or think of what stays: after ${percent}% off you pay ${100 - percent}% of the price.`,
      ],
      steps: [
        `Percent means out of 100, so the discount is ${percent}/100 of the price: ${exact(cents)} × ${decimal(percent)} = ${exact(cut)}.`,
        `A discount is taken away: ${exact(cents)} − ${exact(cut)} = ${exact(cents - cut)}.`,
      ],
    };
  },
});

export const saleChoose = generator({
  id: 'sale-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const cents = price(rng, grade);
    const percent = discount(rng, grade);
    const cut = percentOf(cents, percent);
    const right = exact(cents - cut);
    const ware = rng.pick(WARES);
    return {
      prompt: `A store takes **${percent}%** off the price of ${ware}, which was **${exact(cents)}**. What do you pay?`,
      right,
      wrong: mistakes(right, [
        { text: exact(cut), why: 'That is the discount itself. You pay what is left.' },
        {
          text: exact(cents + cut),
          why: 'That is more than before. A discount lowers the price.',
        },
        ...(cents > percent * 100
          ? [
              {
                text: exact(cents - percent * 100),
                why: `You took off $${percent} instead of ${percent}% of the price.`,
              },
            ]
          : []),
        {
          text: exact(off(cents, percent + 10)),
          why: `That is ${percent + 10}% off, 10% too much.`,
        },
        {
          text: exact(off(cents, percent > 10 ? percent - 10 : percent + 20)),
          why: 'The percent you used is not the one on the tag.',
        },
      ]),
      hints: [
        percent === 10
          ? `10% means 10 cents of every dollar. How much is that of ${exact(cents)}?`
          : `${tenPercent(cents)}. Use it to build ${percent}%.`,
        `You keep paying ${100 - percent}% of ${exact(cents)}.`,
      ],
      steps: [
        `${percent}% of ${exact(cents)} is ${exact(cut)}.`,
        `That much is taken away, so you pay ${exact(cents)} − ${exact(cut)} = ${right}.`,
      ],
    };
  },
});

export const orderDeals = generator({
  id: 'order-deals',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const ware = rng.pick(WARES).replace(/^an? /, '');
    const all = deals(rng, grade, grade < 8 ? 3 : 4).toSorted((a, b) => a.final - b.final);
    const told = ({ cents, percent }: (typeof all)[number]) =>
      `was ${exact(cents)}, now ${percent}% off`;
    return {
      prompt: `Several stores sell the same ${ware}. Put them in order, from the **lowest** final price to the **highest**.`,
      inOrder: all.map(told),
      hints: [
        'The biggest percent need not give the lowest price: it depends on the price before.',
        `For example, ${all[1]!.percent}% of ${exact(all[1]!.cents)} is ${exact(all[1]!.cents - all[1]!.final)}. Take that off.`,
      ],
      steps: all.map(
        (deal) =>
          `${exact(deal.cents)} less ${deal.percent}% (${exact(deal.cents - deal.final)}) leaves ${exact(deal.final)}.`,
      ),
    };
  },
});

export const whichPercent = generator({
  id: 'which-percent',
  kind: 'choice',
  difficulty: 4,
  grades: [7, 9],
  make(rng, grade) {
    const cents = 100 * 20 * rng.int(1, grade === 7 ? 5 : 12);
    const percent = rng.pick([10, 15, 20, 25, 30, 35, 40, 45]);
    const final = off(cents, percent);
    const right = `${percent}%`;
    return {
      prompt: `The price of ${rng.pick(WARES)} fell from **${exact(cents)}** to **${exact(final)}**. What percent was taken off?`,
      right,
      wrong: mistakes(right, [
        {
          text: `${100 - percent}%`,
          why: 'That is the part still to pay. The question asks for the part taken off.',
        },
        {
          text: `${Math.round(((cents - final) * 100) / final)}%`,
          why: 'You compared with the new price. A discount is a part of the price before.',
        },
        {
          text: `${percent + 5}%`,
          why: `Check: ${percent + 5}% off would be ${exact(off(cents, percent + 5))}.`,
        },
        {
          text: `${percent - 5}%`,
          why: `Check: ${percent - 5}% off would be ${exact(off(cents, percent - 5))}.`,
        },
      ]),
      hints: [
        `How many dollars were taken off ${exact(cents)}?`,
        `Compare those ${exact(cents - final)} with the price before: ${exact(cents - final)} out of ${exact(cents)}.`,
      ],
      steps: [
        `The price fell by ${exact(cents)} − ${exact(final)} = ${exact(cents - final)}.`,
        `A discount is a part of the price before, so divide by ${exact(cents)}: that is ${decimal(percent)}, or ${percent}%.`,
      ],
    };
  },
});
