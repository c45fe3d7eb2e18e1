import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { SOURCE } from './jobs.ts';

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

export const netPay = generator({
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
});

export const commissionPay = generator({
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
});
