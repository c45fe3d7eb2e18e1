import { generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../authoring/money.ts';
import { NAMES } from '../../../authoring/first-names.ts';

const WARES = [
  'a backpack',
  'a pair of sneakers',
  'a desk lamp',
  'a rain jacket',
  'a board game',
  'a skateboard',
  'a pair of headphones',
  'a bicycle helmet',
  'a sleeping bag',
  'a calculator',
  'a soccer ball',
  'a ukulele',
  'a wool sweater',
  'a telescope',
  'a chess set',
  'a watercolor set',
] as const;

/** Prices for which every percentage asked comes out in whole cents. */
function price(rng: Rng, grade: number): number {
  if (grade === 6) return 500 * rng.int(2, 16);
  if (grade === 7) return 100 * rng.int(12, 120);
  return 20 * rng.int(50, 700);
}

const discount = (rng: Rng, grade: number): number =>
  grade === 6
    ? 10 * rng.int(1, 5)
    : rng.pick(grade === 7 ? [10, 15, 20, 25, 30, 40, 60] : [5, 15, 20, 25, 35, 45, 65, 70]);

const taxRate = (rng: Rng, grade: number): number =>
  grade === 6 ? rng.pick([5, 10]) : rng.int(4, 9);

const tipRate = (rng: Rng, grade: number): number =>
  grade === 6 ? rng.pick([15, 20, 25]) : rng.pick([15, 18, 20, 25]);

/** Whole dollars when the rate is odd, so that tax needs no rounding. */
const forTax = (rng: Rng, grade: number): number =>
  grade === 6 ? 500 * rng.int(2, 16) : 100 * rng.int(8, grade === 7 ? 90 : 260);

const off = (cents: number, percent: number): number => cents - percentOf(cents, percent);

/** Deals on the same kind of thing with different final prices. */
function deals(rng: Rng, grade: number, count: number) {
  const found: { cents: number; percent: number; final: number }[] = [];
  const base = grade === 6 ? 500 * rng.int(4, 12) : 100 * rng.int(24, 90);
  while (found.length < count) {
    const cents = base + (grade === 6 ? 500 : 100) * rng.int(0, 12);
    const percent = discount(rng, grade);
    const final = off(cents, percent);
    if (
      !found.some(
        (deal) => deal.final === final || (deal.cents === cents && deal.percent === percent),
      )
    )
      found.push({ cents, percent, final });
  }
  return found;
}

const tenPercent = (cents: number): string =>
  `10% of ${exact(cents)} is ${exact(percentOf(cents, 10))}`;

export const percentMoney: Topic = {
  id: 'percent_money',
  name: 'Discounts, tax and tips',
  about: 'Work out sale prices, sales tax and tips with percents.',
  grades: [6, 9],
  keywords: ['percent', 'discount', 'sale', 'tax', 'tip', 'markdown', 'receipt'],
  connected: ['unit_price', 'interest'],
  items: [
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'with-tax',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const cents = forTax(rng, grade);
        const rate = taxRate(rng, grade);
        const tax = percentOf(cents, rate);
        const ware = rng.pick(WARES);
        return {
          prompt: `The price tag on ${ware} says **${exact(cents)}**. Sales tax is **${rate}%**. How much do you pay in all?`,
          answer: decimal(cents + tax),
          unit: '$',
          slips: slipsFor(
            cents + tax,
            [
              { value: tax, why: 'That is the tax alone. You also pay for the thing itself.' },
              { value: cents - tax, why: 'Tax is added to the price, not taken off.' },
              {
                value: cents + rate * 100,
                why: `You added $${rate}. The tax is ${rate} percent of the price.`,
              },
              {
                value: cents + rate,
                why: `You added ${rate} cents. The tax is ${rate} cents on every dollar.`,
              },
            ],
            decimal,
          ),
          hints: [
            `A tax of ${rate}% is ${rate} cents on every dollar.`,
            `Work out ${rate}% of ${exact(cents)} and put it on top of the price.`,
          ],
          steps: [
            `Tax of ${rate}% means ${rate} cents for each dollar: ${exact(cents)} × ${decimal(rate)} = ${exact(tax)}.`,
            `You pay the price and the tax: ${exact(cents)} + ${exact(tax)} = ${exact(cents + tax)}.`,
          ],
        };
      },
    }),
    generator({
      id: 'tip-choose',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const cents = forTax(rng, grade);
        const rate = tipRate(rng, grade);
        const tip = percentOf(cents, rate);
        const right = exact(tip);
        const name = rng.pick(NAMES);
        return {
          prompt: `A restaurant bill is **${exact(cents)}**. ${name} leaves a tip of **${rate}%**. How much is the tip alone?`,
          right,
          wrong: mistakes(right, [
            {
              text: exact(cents + tip),
              why: 'That is the bill and the tip together. Only the tip is asked for.',
            },
            {
              text: exact(rate * 100),
              why: `That would be $${rate}. The tip is ${rate} percent of the bill.`,
            },
            {
              text: exact(percentOf(cents, rate - 5)),
              why: `That is ${rate - 5}%, a bit too little.`,
            },
            {
              text: exact(percentOf(cents, rate + 5)),
              why: `That is ${rate + 5}%, a bit too much.`,
            },
            { text: exact(percentOf(cents, rate + 10)), why: `That is ${rate + 10}%.` },
          ]),
          hints: [
            `${tenPercent(cents)}.`,
            rate === 18
              ? 'Build 18% from 10%, 5% (half of that) and three times 1%.'
              : rate === 20
                ? '20% is twice as much as 10%.'
                : `Build ${rate}% from ${rate === 25 ? 'two times 10%' : '10%'} and 5%, which is half of 10%.`,
          ],
          steps: [
            `The tip is ${rate} of every 100 cents on the bill.`,
            `${exact(cents)} × ${decimal(rate)} = ${right}.`,
          ],
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'match-percent',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        // 10% stays out: the hint takes it as the way to the others.
        const found = deals(rng, grade, 14).filter(
          (deal, at, all) =>
            deal.percent !== 10 &&
            all.findIndex((other) => other.cents - other.final === deal.cents - deal.final) === at,
        );
        const all = found.slice(0, grade < 8 ? 3 : 4);
        return {
          prompt: 'Match each percent of a price with its amount.',
          pairs: all.map(
            ({ cents, percent, final }) =>
              [`${percent}% of ${exact(cents)}`, exact(cents - final)] as const,
          ),
          hints: [
            'Find 10% of each price first: divide it by 10.',
            `${tenPercent(all[0]!.cents)}. How do you get from there to ${all[0]!.percent}%?`,
          ],
          steps: all.map(
            ({ cents, percent, final }) =>
              `${percent}% is ${percent} out of every 100, so ${exact(cents)} × ${decimal(percent)} = ${exact(cents - final)}.`,
          ),
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'discount-then-tax',
      kind: 'numeric',
      difficulty: 5,
      grades: [8, 9],
      make(rng) {
        const cents = 2000 * rng.int(1, 10);
        const percent = rng.pick([10, 15, 20, 25, 30, 40]);
        const rate = rng.pick([5, 6, 7, 8]);
        const sale = off(cents, percent);
        const total = sale + percentOf(sale, rate);
        return {
          prompt: `The price of ${rng.pick(WARES)} is ${exact(cents)}. It is **${percent}% off**, and then **${rate}% sales tax** is added to the sale price. What is the total?`,
          answer: decimal(total),
          unit: '$',
          slips: slipsFor(
            total,
            [
              { value: sale, why: 'That is the sale price. The tax still has to be added.' },
              {
                value: off(cents, percent - rate),
                why: `You took off ${percent}% less ${rate}% at once. The tax is a percent of the sale price, not of the first price.`,
              },
              { value: cents + percentOf(cents, rate), why: 'You left out the discount.' },
              {
                value: sale + percentOf(cents, rate),
                why: 'The tax is on the sale price, not on the price before.',
              },
            ],
            decimal,
          ),
          hints: [
            'Two percents of two different amounts: do the discount first.',
            `The sale price is ${100 - percent}% of ${exact(cents)}. The tax is ${rate}% of that sale price.`,
          ],
          steps: [
            `${percent}% off leaves ${100 - percent}%: ${exact(cents)} × ${decimal(100 - percent)} = ${exact(sale)}.`,
            `The tax counts from what is really charged: ${exact(sale)} × ${decimal(rate)} = ${exact(percentOf(sale, rate))}.`,
            `${exact(sale)} + ${exact(percentOf(sale, rate))} = ${exact(total)}.`,
          ],
        };
      },
    }),
  ],
};
