import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { PAY_TERMS } from '../data/pay-terms.ts';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';
import { NAMES } from '../../../authoring/first-names.ts';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';

const SOURCE = 'U.S. Department of Labor and Internal Revenue Service';
const terms = { terms: PAY_TERMS, source: SOURCE };

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

/** An even number of cents, so that one and a half times the rate is exact. */
const hourly = (rng: Rng, grade: number): number =>
  grade < 10 ? 50 * rng.int(22, 50) : 10 * rng.int(130, 320);

interface Slip {
  readonly gross: number;
  readonly taxes: readonly (readonly [name: string, cents: number])[];
  readonly net: number;
}

/** The gross is a multiple of $20, so that 6.2% and 1.45% of it are whole cents. */
function payslip(rng: Rng, grade: number): Slip {
  const gross = 2000 * rng.int(15, grade < 10 ? 40 : 90);
  const taxes: (readonly [string, number])[] = [
    ['Federal income tax', percentOf(gross, rng.int(8, 12))],
    ['Social Security', (gross * 62) / 1000],
    ['Medicare', (gross * 145) / 10_000],
  ];
  if (grade >= 10) taxes.push(['Health insurance', 100 * rng.int(12, 45)]);
  return { gross, taxes, net: gross - taxes.reduce((sum, [, cents]) => sum + cents, 0) };
}

interface Week {
  readonly rate: number;
  readonly hours: number;
}

const pay = ({ rate, hours }: Week): number =>
  rate * Math.min(hours, 40) + (rate * 3 * Math.max(hours - 40, 0)) / 2;

const week = (rng: Rng, grade: number): Week => ({
  rate: hourly(rng, grade),
  hours: rng.int(12, 38),
});

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

export const payWages: Topic = {
  id: 'pay_wages',
  name: 'Pay, payslips and wages',
  about: 'Work out pay, read a payslip and know the words of working life.',
  grades: [8, 12],
  keywords: ['pay', 'wage', 'salary', 'overtime', 'payslip', 'paycheck', 'tax', 'job'],
  connected: ['interest', 'percent_money'],
  items: [
    generator({
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
    }),
    generator({
      id: 'net-pay',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { gross, taxes, net } = payslip(rng, grade);
        const out = gross - net;
        const right = exact(net);
        return {
          prompt: [
            figure({
              kind: 'data-table',
              caption: 'A payslip',
              columns: ['Line', 'Amount'],
              rows: [
                ['Gross pay', exact(gross)],
                ...taxes.map(([name, cents]) => [name, exact(cents)]),
              ],
            }),
            'All lines below the first are taken out. What is the net pay?',
          ],
          right,
          wrong: mistakes(right, [
            {
              text: exact(gross + out),
              why: 'Deductions are taken out of gross pay, not added to it.',
            },
            {
              text: exact(gross - taxes[0]![1]),
              why: 'You took out only the income tax. The other lines go off too.',
            },
            {
              text: exact(out),
              why: 'That is the sum of all that is taken out. Net pay is what is left.',
            },
          ]),
          hints: [
            'Net pay is what really arrives. Start by adding up all that is taken out.',
            `The lines to take out add up to ${exact(out)}.`,
          ],
          steps: [
            `All that is taken out: ${taxes.map(([, cents]) => exact(cents)).join(' + ')} = ${exact(out)}.`,
            `Net pay is what is left of the gross pay: ${exact(gross)} − ${exact(out)} = ${right}.`,
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'commission-pay',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const base = 1000 * rng.int(20, 60);
        const sales = 10_000 * rng.int(10, grade < 10 ? 60 : 180);
        const percent = rng.int(2, 9);
        const extra = percentOf(sales, percent);
        return {
          prompt: `${rng.pick(NAMES)} earns **${exact(base)}** a week plus **${percent}% commission** on sales. This week the sales are **${exact(sales)}**. What is the gross pay?`,
          answer: decimal(base + extra),
          unit: '$',
          slips: slipsFor(
            base + extra,
            [
              { value: extra, why: 'That is the commission. The weekly pay comes on top.' },
              {
                value: base + percentOf(base, percent),
                why: 'The commission is a percent of the sales, not of the weekly pay.',
              },
              { value: base + sales, why: 'Only a percent of the sales is earned.' },
            ],
            decimal,
          ),
          hints: [
            'Two parts: one is fixed, one depends on the sales.',
            `Find ${percent}% of ${exact(sales)}, then add the fixed part.`,
          ],
          steps: [
            `The commission is a part of what was sold: ${exact(sales)} × ${decimal(percent)} = ${exact(extra)}.`,
            `The fixed pay comes on top: ${exact(base)} + ${exact(extra)} = ${exact(base + extra)}.`,
          ],
        };
      },
    }),
    generator({
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
    }),
    termForMeaning(terms),
    termForExample(terms),
    matchTerms(terms),
  ],
};
