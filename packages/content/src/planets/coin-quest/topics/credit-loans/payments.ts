import { generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../../authoring/money.ts';
import { grouped } from '../../../../authoring/number-text.ts';

export const SOURCE = 'Consumer Financial Protection Bureau, youth financial education';

const usd = (value: number): string => `$${grouped(value)}`;

export const costOfLoan = generator({
  id: 'cost-of-loan',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const months = rng.pick(grade < 10 ? [12, 24] : [24, 36, 48, 60]);
    const payment = 5 * rng.int(12, 60);
    const total = months * payment;
    // The part that is interest, in whole tens.
    const cost = 10 * Math.max(6, Math.round((total * rng.int(6, 22)) / 1000));
    const principal = total - cost;
    const right = usd(cost);
    return {
      prompt: `${rng.pick(NAMES)} borrows **${usd(principal)}** and pays it back in **${months}** monthly payments of **${usd(payment)}**. How much does the borrowing cost?`,
      right,
      wrong: mistakes(right, [
        {
          text: usd(total),
          why: 'That is all that is paid back. Most of it is the borrowed money itself.',
        },
        { text: usd(payment), why: 'That is one payment only.' },
        { text: usd(principal), why: 'That is what was borrowed, not what it costs to borrow.' },
        { text: usd(cost + payment), why: 'That is one payment too many.' },
      ]),
      hints: [
        'How much is paid back in all?',
        `Multiply ${usd(payment)} by ${months}. How much more is that than what was borrowed?`,
      ],
      steps: [
        `Paid back in all: ${months} × ${usd(payment)} = ${usd(total)}.`,
        `Of that, ${usd(principal)} was borrowed, so the rest is the cost: ${usd(total)} − ${usd(principal)} = ${usd(cost)}.`,
      ],
      source: SOURCE,
    };
  },
});

export const paymentTable = generator({
  id: 'payment-table',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const rate = rng.pick(grade < 10 ? [1, 2] : [1, 1.5, 2]);
    const start = 10_000 * rng.int(5, 30);
    const pay = start / 10 + 1000 * rng.int(1, 5);
    let owed = start;
    const rows = [1, 2, 3].map((month) => {
      const before = owed;
      const interest = Math.round((before * rate) / 100);
      owed = before + interest - pay;
      return { month, before, interest, after: owed };
    });
    return {
      prompt: `A card balance of **${exact(start)}** has interest of **${rate}% a month**. Each month the interest is added, and then **${exact(pay)}** is paid. No new purchases are made. Fill in the table, in dollars and cents.`,
      caption: 'Paying off a balance (made-up rate)',
      // What is owed before a month stands in the row above, where it is to be filled in.
      columns: ['Month', 'Interest', 'Paid', 'Owed after'],
      rows: [
        ['start', '', '', decimal(start)] as const,
        ...rows.map(
          ({ month, interest, after }) =>
            [
              String(month),
              { answer: decimal(interest), tolerance: '0.01' },
              decimal(pay),
              { answer: decimal(after), tolerance: '0.01' },
            ] as const,
        ),
      ],
      hints: [
        'Each month the interest is worked out on what is still owed, so it gets smaller.',
        `Month 1: find ${rate}% of ${exact(start)}. Add it to what is owed and subtract the payment.`,
      ],
      steps: rows.map(
        ({ month, before, interest, after }) =>
          `Month ${month}: ${rate}% of ${exact(before)} is ${exact(interest)}. ${exact(before)} + ${exact(interest)} − ${exact(pay)} = ${exact(after)}.`,
      ),
      source: SOURCE,
    };
  },
});

export const twoOffers = generator({
  id: 'two-offers',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const price = 100 * rng.int(6, grade < 10 ? 20 : 60);
    const longMonths = rng.pick([24, 36]);
    // Both offers cost more than the price, the longer one more than the shorter.
    const short = Math.ceil((price * 1.06) / 12);
    const long = Math.ceil((price * rng.pick([1.18, 1.24, 1.3])) / longMonths);
    const one = 12 * short;
    const two = longMonths * long;
    return {
      prompt: `${rng.pick(NAMES)} finances a purchase of ${usd(price)} and compares two offers: **A**, 12 payments of ${usd(short)}; **B**, ${longMonths} payments of ${usd(long)}.`,
      parts: [
        {
          prompt: 'How much is paid in all with offer A?',
          answer: one,
          unit: '$',
          slips: slipsFor(one, [{ value: short, why: 'That is one payment. There are 12.' }]),
        },
        {
          prompt: 'How much is paid in all with offer B?',
          answer: two,
          unit: '$',
          slips: slipsFor(two, [
            { value: 12 * long, why: `Offer B has ${longMonths} payments, not 12.` },
          ]),
        },
        {
          prompt: 'How much more does offer B cost than offer A?',
          answer: two - one,
          unit: '$',
          follows: 'b - a',
        },
      ],
      hints: [
        'A small payment is not the same as a small cost. Count the payments.',
        'For each offer, multiply one payment by the number of payments.',
      ],
      steps: [
        `Offer A: 12 × ${usd(short)} = ${usd(one)}.`,
        `Offer B: ${longMonths} × ${usd(long)} = ${usd(two)}.`,
        `${usd(two)} − ${usd(one)} = ${usd(two - one)}. The payments of B are smaller, but there are more of them, and interest runs longer.`,
      ],
      source: SOURCE,
    };
  },
});

export const monthInterest = generator({
  id: 'month-interest',
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    const rate = rng.pick([12, 15, 18, 21, 24]);
    const owed = 100 * 100 * rng.int(3, 40);
    const interest = Math.round((owed * rate) / 1200);
    return {
      prompt: `A card has an APR of **${rate}%** (made up), charged month by month. The balance is **${exact(owed)}**. How much interest is charged for **one month**?`,
      answer: decimal(interest),
      unit: '$',
      slips: slipsFor(
        interest,
        [
          {
            value: interest * 12,
            why: 'That is the interest of a whole year. A month is one twelfth of it.',
          },
          { value: owed + interest, why: 'That is the new balance. Asked is the interest alone.' },
        ],
        decimal,
      ),
      hints: [
        'An APR is a rate for a year. How many months share it?',
        `First find the monthly rate: divide ${rate}% by 12.`,
      ],
      steps: [
        `Monthly rate: ${rate}% ÷ 12 = ${rate / 12}%.`,
        `${rate / 12}% of ${exact(owed)} is ${exact(interest)}.`,
      ],
      source: SOURCE,
    };
  },
});

export const orderByCost = generator({
  id: 'order-by-cost',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const months = rng.sample(grade < 10 ? [6, 10, 12, 20] : [12, 18, 24, 36, 48], 3);
    const base = 100 * rng.int(9, 30);
    const all = months
      .map((count, at) => {
        const payment = Math.round((base + 60 * (at + 1) + 5 * rng.int(0, 6)) / count);
        return { count, payment, total: count * payment };
      })
      .toSorted((a, b) => a.total - b.total);
    // Rounding may make two of them alike: then each gets a dollar more than the one before.
    const offers = all.map((offer, at) => ({
      ...offer,
      payment: offer.payment + at,
      total: offer.total + at * offer.count,
    }));
    const sorted = offers.toSorted((a, b) => a.total - b.total);
    const [first, second, third] = sorted;
    const apart = first!.total < second!.total && second!.total < third!.total;
    const fair = apart
      ? sorted
      : [10, 20, 25].map((count) => ({ count, payment: 50, total: 50 * count }));
    return {
      prompt:
        'Put these ways to pay for the same thing in order, from the **least** paid in all to the **most**.',
      inOrder: fair.map(({ count, payment }) => `${count} payments of ${usd(payment)}`),
      hints: [
        'The size of one payment does not tell. Multiply.',
        `${fair[1]!.count} payments of ${usd(fair[1]!.payment)} are ${usd(fair[1]!.total)} in all. What about the others?`,
      ],
      steps: fair.map(({ count, payment, total }) => `${count} × ${usd(payment)} = ${usd(total)}.`),
      source: SOURCE,
    };
  },
});
