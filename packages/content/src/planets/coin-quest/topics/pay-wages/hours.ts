import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { hourly, pay, type Week, week } from './jobs.ts';

const JOBS = [
  'at a bakery',
  'at a library',
  'in a garden center',
  'at a swimming pool',
  'in a bike shop',
  'on a farm',
  'at a museum',
  'in a warehouse',
  'at a day camp',
  'in a print shop',
] as const;

function weeks(rng: Rng, grade: number, count: number): Week[] {
  const found: Week[] = [];
  while (found.length < count) {
    const next = week(rng, grade);
    if (!found.some((other) => pay(other) === pay(next))) found.push(next);
  }
  return found;
}

const told = ({ rate, hours }: Week): string =>
  `${counted(hours, 'hour')} at ${exact(rate)} an hour`;

export const overtimePay = generator({
  id: 'overtime-pay',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const rate = hourly(rng, grade);
    const extra = rng.int(2, 10);
    const task = { rate, hours: 40 + extra };
    const name = rng.pick(NAMES);
    const overtime = pay(task) - 40 * rate;
    return {
      prompt: `${name} works ${rng.pick(JOBS)} for **${exact(rate)} an hour**. Hours over 40 are paid at **one and a half times** that rate. What is the gross pay for a week of **${40 + extra} hours**?`,
      answer: decimal(pay(task)),
      unit: '$',
      slips: slipsFor(
        pay(task),
        [
          {
            value: rate * task.hours,
            why: `You paid every hour the same. The last ${extra} are overtime.`,
          },
          {
            value: (rate * task.hours * 3) / 2,
            why: 'Only the hours over 40 get the higher rate.',
          },
          { value: 40 * rate, why: 'That is the first 40 hours. The overtime comes on top.' },
          { value: overtime, why: 'That is the overtime alone. Add the first 40 hours.' },
        ],
        decimal,
      ),
      hints: [
        `Split the week: 40 hours and ${extra} hours of overtime.`,
        `One hour of overtime pays ${exact(rate)} × 1.5 = ${exact((rate * 3) / 2)}.`,
      ],
      steps: [
        `The first 40 hours have the normal rate: 40 × ${exact(rate)} = ${exact(40 * rate)}.`,
        `The other ${extra} have 1.5 times the rate: ${extra} × ${exact((rate * 3) / 2)} = ${exact(overtime)}.`,
        `Together: ${exact(40 * rate)} + ${exact(overtime)} = ${exact(pay(task))}.`,
      ],
    };
  },
});

export const yearFromHours = generator({
  id: 'year-from-hours',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const rate = hourly(rng, grade);
    const hours = rng.pick([20, 25, 30, 32, 35, 40]);
    const year = rate * hours * 52;
    const right = exact(year);
    return {
      prompt: `A job ${rng.pick(JOBS)} pays **${exact(rate)} an hour** for **${hours} hours** a week, **52 weeks** a year. How much gross pay is that in a year?`,
      right,
      wrong: mistakes(right, [
        {
          text: exact(rate * hours * 12),
          why: 'You multiplied by 12. A year has 12 months, but 52 weeks.',
        },
        {
          text: exact(rate * hours * 48),
          why: 'You counted 4 weeks in each month. That is only 48 weeks, and a year has 52.',
        },
        { text: exact(rate * hours * 50), why: 'That is for 50 weeks. The job pays for 52.' },
      ]),
      hints: [
        'First find the pay of one week.',
        `One week is ${hours} × ${exact(rate)} = ${exact(rate * hours)}. How many weeks are paid?`,
      ],
      steps: [
        `A week pays ${hours} × ${exact(rate)} = ${exact(rate * hours)}.`,
        `There are 52 such weeks: 52 × ${exact(rate * hours)} = ${right}.`,
      ],
    };
  },
});

export const orderWeeks = generator({
  id: 'order-weeks',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const all = weeks(rng, grade, grade < 10 ? 3 : 4).toSorted((a, b) => pay(a) - pay(b));
    return {
      prompt: 'Put these weeks in order, from the **lowest** gross pay to the **highest**.',
      inOrder: all.map(told),
      hints: [
        'The highest rate need not give the most: hours count too.',
        `For example, ${all[1]!.hours} × ${exact(all[1]!.rate)} = ${exact(pay(all[1]!))}.`,
      ],
      steps: all.map(
        (one) => `${told(one)}: ${one.hours} × ${exact(one.rate)} = ${exact(pay(one))}.`,
      ),
    };
  },
});
