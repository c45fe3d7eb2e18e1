import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { grouped } from '../../../../authoring/number-text.ts';

export const SOURCE = 'Internal Revenue Service, Understanding Taxes';

interface Bracket {
  readonly from: number;
  /** Nothing where there is no end. */
  readonly to?: number;
  readonly rate: number;
}

interface Schedule {
  readonly brackets: readonly Bracket[];
  readonly income: number;
  readonly parts: readonly number[];
  readonly taxes: readonly number[];
  readonly tax: number;
  readonly inside: number;
}

const usd = (value: number): string => `$${grouped(value)}`;

/** Made-up brackets: the real ones change each year, and the rule is the same. Amounts are whole hundreds. */
function schedule(rng: Rng, grade: number): Schedule {
  const first = 1000 * rng.int(8, 15);
  const second = first + 1000 * rng.int(15, 30);
  const rates = rng.pick([
    [10, 15, 25],
    [5, 12, 20],
    [10, 20, 30],
    [8, 16, 24],
    [6, 15, 27],
  ] as const);
  const brackets: readonly Bracket[] = [
    { from: 0, to: first, rate: rates[0] },
    { from: first, to: second, rate: rates[1] },
    { from: second, rate: rates[2] },
  ];
  // Grades 7 and 8 stay within the first two brackets.
  const income =
    grade < 9 || rng.chance(1, 3)
      ? first + 500 * rng.int(6, (second - first) / 500 - 2)
      : second + 1000 * rng.int(2, 40);
  const parts = brackets.map(({ from, to = Infinity }) => Math.max(0, Math.min(income, to) - from));
  const taxes = parts.map((part, at) => (part * rates[at]!) / 100);
  return {
    brackets,
    income,
    parts,
    taxes,
    tax: taxes.reduce((sum, tax) => sum + tax, 0),
    inside: parts.filter((part) => part > 0).length - 1,
  };
}

const range = ({ from, to }: Bracket): string =>
  from === 0
    ? `up to ${usd(to!)}`
    : to === undefined
      ? `above ${usd(from)}`
      : `${usd(from)} to ${usd(to)}`;

const bracketTable = (brackets: readonly Bracket[]) =>
  figure({
    kind: 'data-table',
    caption: 'A made-up income tax',
    columns: ['Part of taxable income', 'Rate'],
    rows: brackets.map((bracket) => [range(bracket), `${bracket.rate}%`]),
  });

const workings = ({ brackets, parts, taxes, tax, inside }: Schedule): string[] => [
  ...brackets.slice(0, inside + 1).map(({ rate }, at) => {
    const part = usd(parts[at]!);
    const which =
      at === 0
        ? `The first ${part} is`
        : at < inside
          ? `The next ${part} is`
          : `What is left, ${part}, is`;
    return `${which} taxed at ${rate}%: ${usd(taxes[at]!)}.`;
  }),
  `Each rate counts only for its own part, so add the parts: ${taxes
    .slice(0, inside + 1)
    .map(usd)
    .join(' + ')} = ${usd(tax)}.`,
];

const wrongTaxes = ({ brackets, income, taxes, tax, inside }: Schedule) => [
  {
    value: (income * brackets[inside]!.rate) / 100,
    why: `You taxed everything at ${brackets[inside]!.rate}%. That rate is only for the top part.`,
  },
  {
    value: (income * brackets[0]!.rate) / 100,
    why: `You taxed everything at ${brackets[0]!.rate}%. What is above the first bracket has a higher rate.`,
  },
  {
    value: taxes[inside]!,
    why: 'That is the tax of the top part alone. The parts below are taxed too.',
  },
  { value: tax - taxes[inside]!, why: 'The tax of the top part is missing.' },
  { value: tax + 200, why: 'The way is right. Check the sum of the parts.' },
];

export const bracketTax = generator({
  id: 'bracket-tax',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = schedule(rng, grade);
    const right = usd(task.tax);
    return {
      prompt: [
        bracketTable(task.brackets),
        `Use these made-up rates. How much tax is due on a taxable income of **${usd(task.income)}**?`,
      ],
      right,
      wrong: mistakes(
        right,
        wrongTaxes(task).map(({ value, why }) => ({ text: usd(value), why })),
      ),
      hints: [
        'Cut the income into the parts of the table. Each part has a rate of its own.',
        `The first ${usd(task.parts[0]!)} is taxed at ${task.brackets[0]!.rate}%. How much of the income is left for the next row?`,
      ],
      steps: workings(task),
      source: SOURCE,
    };
  },
});

export const bracketParts = generator({
  id: 'bracket-parts',
  kind: 'table',
  difficulty: 4,
  make(rng, grade) {
    const task = schedule(rng, grade);
    const { brackets, parts, taxes, income, tax, inside } = task;
    return {
      prompt: `Taxable income: **${usd(income)}**. Cut it into brackets and fill in the table, in dollars. The rates are made up.`,
      caption: 'Working out an income tax',
      columns: ['Bracket', 'Rate', 'Income in it', 'Tax on it'],
      rows: [
        ...brackets
          .slice(0, inside + 1)
          .map(
            (bracket, at) =>
              [
                range(bracket),
                `${bracket.rate}%`,
                { answer: parts[at]! },
                { answer: taxes[at]! },
              ] as const,
          ),
        ['all together', '', String(income), { answer: tax }] as const,
      ],
      hints: [
        'The incomes in the brackets add up to the whole income.',
        `The first bracket holds ${usd(parts[0]!)}. Take that from the income, and go on to the next bracket.`,
      ],
      steps: workings(task),
      source: SOURCE,
    };
  },
});

export const returnAndRefund = generator({
  id: 'return-and-refund',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const name = rng.pick(NAMES);
    const rate = rng.pick(grade < 9 ? [10, 15, 20] : [12, 14, 16, 18, 22]);
    const deduction = 1000 * rng.int(9, 15);
    const income = deduction + 1000 * rng.int(8, 40);
    const taxable = income - deduction;
    const tax = (taxable * rate) / 100;
    const credit = 100 * rng.int(2, 6);
    const back = 50 * rng.int(2, 12);
    const withheld = tax - credit + back;
    return {
      prompt: `${name} earned ${usd(income)} in a year. In this made-up country, ${usd(deduction)} of it is deducted, and what remains is taxed at ${rate}%. A credit of ${usd(credit)} then comes off the tax. From the paychecks, ${usd(withheld)} has been withheld already.`,
      parts: [
        {
          prompt: 'How much is the taxable income?',
          answer: taxable,
          unit: '$',
          slips: slipsFor(taxable, [
            { value: income + deduction, why: 'A deduction makes the taxable income smaller.' },
            { value: income, why: 'Take the deduction off first.' },
          ]),
        },
        {
          prompt: 'How much tax is due after the credit?',
          answer: tax - credit,
          unit: '$',
          follows: `a * ${rate} / 100 - ${credit}`,
          slips: slipsFor(tax - credit, [
            { value: tax, why: 'The credit comes off the tax.' },
            {
              value: ((taxable - credit) * rate) / 100,
              why: 'A credit comes off the tax itself, not off the income.',
            },
          ]),
        },
        {
          prompt: 'How much does the refund come to?',
          answer: back,
          unit: '$',
          follows: `${withheld} - b`,
        },
      ],
      hints: [
        'A deduction comes off the income. A credit comes off the tax. They work at different places.',
        'A refund is what was paid in advance beyond what was due.',
      ],
      steps: [
        `Taxable income: ${usd(income)} − ${usd(deduction)} = ${usd(taxable)}.`,
        `${rate}% of it is ${usd(tax)}. The credit comes off that: ${usd(tax)} − ${usd(credit)} = ${usd(tax - credit)}.`,
        `Paid in advance: ${usd(withheld)}. The rest comes back: ${usd(withheld)} − ${usd(tax - credit)} = ${usd(back)}.`,
      ],
      source: SOURCE,
    };
  },
});

export const effectiveRate = generator({
  id: 'effective-rate',
  kind: 'numeric',
  difficulty: 5,
  grades: [9, 12],
  make(rng, grade) {
    let task = schedule(rng, grade);
    const percent = ({ tax, income }: Schedule) => Math.round((1000 * tax) / income) / 10;
    while (task.inside < 1) task = schedule(rng, grade);
    const { tax, income, brackets, inside } = task;
    return {
      prompt: [
        bracketTable(brackets),
        `On a taxable income of **${usd(income)}** the tax comes to **${usd(tax)}** (rates made up). What is the effective rate, in percent? Round to one decimal place.`,
      ],
      answer: percent(task),
      unit: '%',
      tolerance: 0.05,
      slips: slipsFor(percent(task), [
        {
          value: brackets[inside]!.rate,
          why: 'That is the marginal rate: the one on the last dollar.',
        },
        {
          value:
            Math.round(
              (10 * brackets.slice(0, inside + 1).reduce((sum, { rate }) => sum + rate, 0)) /
                (inside + 1),
            ) / 10,
          why: 'That is the mean of the rates, but the parts are not equally large.',
        },
      ]),
      hints: [
        'The effective rate compares all the tax with all the income.',
        `Divide ${usd(tax)} by ${usd(income)} and write the result as a percent.`,
      ],
      steps: [
        `All the tax over all the income: ${grouped(tax)} ÷ ${grouped(income)} ${Number.isInteger((10_000 * tax) / income) ? '=' : '≈'} ${(tax / income).toFixed(4)}.`,
        `As a percent, to one decimal place, that is ${percent(task).toFixed(1)}%. It is below the marginal rate of ${brackets[inside]!.rate}%, because the lower parts are taxed at less.`,
      ],
      source: SOURCE,
    };
  },
});
