import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { deals, off, tenPercent, WARES } from './price.ts';

const taxRate = (rng: Rng, grade: number): number =>
  grade === 6 ? rng.pick([5, 10]) : rng.int(4, 9);

const tipRate = (rng: Rng, grade: number): number =>
  grade === 6 ? rng.pick([15, 20, 25]) : rng.pick([15, 18, 20, 25]);

/** Whole dollars when the rate is odd, so that tax needs no rounding. */
const forTax = (rng: Rng, grade: number): number =>
  grade === 6 ? 500 * rng.int(2, 16) : 100 * rng.int(8, grade === 7 ? 90 : 260);

export const withTax = generator({
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
});

export const tipChoose = generator({
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
});

export const matchPercent = generator({
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
});

export const discountThenTax = generator({
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
});
