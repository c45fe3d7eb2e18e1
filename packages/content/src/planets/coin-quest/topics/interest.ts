import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';
import { NAMES } from '../../../authoring/first-names.ts';

interface Account {
  readonly principal: number;
  readonly rate: number;
  readonly years: number;
}

const years = (count: number): string => counted(count, 'year');

function account(rng: Rng, grade: number): Account {
  return {
    principal: (grade < 10 ? 10_000 : 5000) * rng.int(2, grade < 10 ? 20 : 80),
    rate: rng.int(2, grade < 10 ? 6 : 9),
    years: rng.int(2, grade < 10 ? 5 : 10),
  };
}

const simple = ({ principal, rate, years: time }: Account): number =>
  (principal * rate * time) / 100;

/** The balance after each year, rounded to the cent as a bank does it. */
function compound({ principal, rate, years: time }: Account): number[] {
  const balances = [principal];
  for (let year = 0; year < time; year += 1)
    balances.push(balances.at(-1)! + percentOf(balances.at(-1)!, rate));
  return balances;
}

const told = ({ principal, rate, years: time }: Account): string =>
  `${exact(principal)} at ${rate}% for ${years(time)}`;

const simpleSteps = (task: Account): string[] => [
  `One year of interest is ${task.rate}% of ${exact(task.principal)}: ${exact(percentOf(task.principal, task.rate))}.`,
  `Simple interest is counted on the first amount alone, so every year brings the same: ${task.years} × ${exact(percentOf(task.principal, task.rate))} = ${exact(simple(task))}.`,
];

const compoundSteps = (task: Account): string[] => {
  const balances = compound(task);
  return balances
    .slice(1)
    .map(
      (balance, at) =>
        `Year ${at + 1}: ${task.rate}% of ${exact(balances[at]!)} is ${exact(balance - balances[at]!)}, so the balance is ${exact(balance)}${at === 1 ? '. The interest of year 1 earned interest too.' : '.'}`,
    );
};

function accounts(rng: Rng, grade: number, count: number): Account[] {
  const found: Account[] = [];
  while (found.length < count) {
    const next = account(rng, grade);
    if (!found.some((other) => simple(other) === simple(next))) found.push(next);
  }
  return found;
}

/** A gap with the right amount and the first two others that differ from it. */
const gap = (right: number, others: number[]) => ({
  right: exact(right),
  wrong: mistakes(
    exact(right),
    others.map((other) => ({ text: exact(other), why: '' })),
    2,
  ).map(({ text }) => text),
});

export const interest: Topic = {
  id: 'interest',
  name: 'Simple and compound interest',
  about: 'Work out how savings and loans grow with simple and compound interest.',
  grades: [8, 12],
  keywords: ['interest', 'rate', 'principal', 'loan', 'savings', 'compound', 'bank'],
  connected: ['percent_money', 'pay_wages'],
  items: [
    generator({
      id: 'simple-interest',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const task = account(rng, grade);
        const value = simple(task);
        const name = rng.pick(NAMES);
        return {
          prompt: `${name} puts **${exact(task.principal)}** into an account that pays **${task.rate}%** simple interest a year. How much interest does it earn in **${years(task.years)}**?`,
          answer: decimal(value),
          unit: '$',
          slips: slipsFor(
            value,
            [
              {
                value: value / task.years,
                why: `That is the interest of one year. The money stays for ${years(task.years)}.`,
              },
              {
                value: task.principal + value,
                why: 'That is the whole balance. Only the interest is asked for.',
              },
              {
                value: value * 100,
                why: `You multiplied by ${task.rate}. As a part of 1, ${task.rate}% is ${decimal(task.rate)}.`,
              },
              {
                value: compound(task).at(-1)! - task.principal,
                why: 'That is compound interest. Simple interest is counted on the first amount alone.',
              },
            ],
            decimal,
          ),
          hints: [
            `How much is ${task.rate}% of ${exact(task.principal)}? That is one year.`,
            `Interest = principal × rate × time, with ${decimal(task.rate)} for the rate and ${task.years} for the time.`,
          ],
          steps: simpleSteps(task),
        };
      },
    }),
    generator({
      id: 'compound-balance',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const task = { ...account(rng, grade), years: grade < 10 ? 2 : rng.int(2, 3) };
        const balances = compound(task);
        const right = exact(balances.at(-1)!);
        return {
          prompt: `An account starts with **${exact(task.principal)}** and pays **${task.rate}%** interest, **compounded** once a year. What is the balance after **${years(task.years)}**?`,
          right,
          wrong: mistakes(right, [
            {
              text: exact(task.principal + simple(task)),
              why: 'That is simple interest. With compounding, the interest earns interest too.',
            },
            { text: exact(balances.at(-2)!), why: `That is the balance one year earlier.` },
            {
              text: exact(balances.at(-1)! + percentOf(balances.at(-1)!, task.rate)),
              why: 'That is one year too many.',
            },
            { text: exact(balances.at(-1)! - task.principal), why: 'That is the interest alone.' },
          ]),
          hints: [
            `After the first year the balance is ${exact(balances[1]!)}. What is the ${task.rate}% taken of in the second year?`,
            `Multiply by ${decimal(100 + task.rate)} once for each year.`,
          ],
          steps: compoundSteps(task),
        };
      },
    }),
    generator({
      id: 'find-the-rate',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const task = account(rng, grade);
        const right = `${task.rate}%`;
        return {
          prompt: `**${exact(task.principal)}** earned **${exact(simple(task))}** of simple interest in **${years(task.years)}**. What was the yearly rate?`,
          right,
          wrong: mistakes(right, [
            {
              text: `${task.rate * task.years}%`,
              why: `That is the interest of all ${years(task.years)} together. The rate is for one year.`,
            },
            {
              text: `${task.rate + 1}%`,
              why: `Check: ${task.rate + 1}% would earn ${exact(simple({ ...task, rate: task.rate + 1 }))}.`,
            },
            {
              text: `${task.rate - 1}%`,
              why: `Check: ${task.rate - 1}% would earn ${exact(simple({ ...task, rate: task.rate - 1 }))}.`,
            },
            {
              text: `${task.rate + 2}%`,
              why: `Check: ${task.rate + 2}% would earn ${exact(simple({ ...task, rate: task.rate + 2 }))}.`,
            },
          ]),
          hints: [
            'How much interest is that for one year?',
            `Divide ${exact(simple(task))} by ${task.years}, then compare with ${exact(task.principal)}.`,
          ],
          steps: [
            `Simple interest is the same every year: ${exact(simple(task))} ÷ ${task.years} = ${exact(simple(task) / task.years)}.`,
            `As a part of the principal: ${exact(simple(task) / task.years)} ÷ ${exact(task.principal)} = ${decimal(task.rate)}, which is ${right}.`,
          ],
        };
      },
    }),
    generator({
      id: 'loan-total',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const task = account(rng, grade);
        const total = task.principal + simple(task);
        const right = exact(total);
        return {
          prompt: `${rng.pick(NAMES)} borrows **${exact(task.principal)}** at **${task.rate}%** simple interest a year and pays everything back after **${years(task.years)}**. How much is paid back in all?`,
          right,
          wrong: mistakes(right, [
            {
              text: exact(simple(task)),
              why: 'That is the interest. The money that was borrowed goes back too.',
            },
            {
              text: exact(task.principal + simple(task) / task.years),
              why: `You counted one year of interest. The loan runs for ${years(task.years)}.`,
            },
            {
              text: exact(task.principal - simple(task)),
              why: 'Interest on a loan is paid on top, not taken off.',
            },
            {
              text: exact(total + simple(task) / task.years),
              why: 'You counted one year of interest too many.',
            },
          ]),
          hints: [
            'Two parts are paid back: what was borrowed, and the interest for using it.',
            `One year of interest is ${exact(simple(task) / task.years)}. How many years?`,
          ],
          steps: [
            ...simpleSteps(task),
            `The loan itself goes back too: ${exact(task.principal)} + ${exact(simple(task))} = ${right}.`,
          ],
        };
      },
    }),
    generator({
      id: 'order-interest',
      kind: 'order',
      difficulty: 4,
      make(rng, grade) {
        const all = accounts(rng, grade, grade < 10 ? 3 : 4).toSorted(
          (a, b) => simple(a) - simple(b),
        );
        return {
          prompt:
            'All these accounts pay simple interest. Put them in order, from the **least** interest earned to the **most**.',
          inOrder: all.map(told),
          hints: [
            'The most money or the highest rate need not win: principal, rate and time all count.',
            `For example, ${told(all[1]!)} earns ${exact(simple(all[1]!))}.`,
          ],
          steps: all.map(
            (task) =>
              `${told(task)}: ${exact(task.principal)} × ${decimal(task.rate)} × ${task.years} = ${exact(simple(task))}.`,
          ),
        };
      },
    }),
    generator({
      id: 'match-interest',
      kind: 'match',
      difficulty: 3,
      make(rng, grade) {
        const all = accounts(rng, grade, grade < 10 ? 3 : 4);
        return {
          prompt: 'Match each account with the simple interest it earns.',
          pairs: all.map((task) => [told(task), exact(simple(task))] as const),
          hints: [
            'Find one year of interest first, then take it as often as there are years.',
            `Begin with ${told(all[0]!)}: one year is ${exact(simple(all[0]!) / all[0]!.years)}.`,
          ],
          steps: all.map(
            (task) =>
              `${told(task)}: each year earns ${exact(simple(task) / task.years)}, and ${task.years} of them make ${exact(simple(task))}.`,
          ),
        };
      },
    }),
    generator({
      id: 'compound-table',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const task = { ...account(rng, grade), years: 3 };
        const balances = compound(task);
        const yearly = balances.slice(1).map((balance, at) => balance - balances[at]!);
        return {
          prompt: [
            figure({
              kind: 'data-table',
              caption: `${task.rate}% interest, compounded once a year`,
              columns: ['Year', 'Balance at the start'],
              rows: [1, 2, 3].map((year) => [
                String(year),
                year === 3 ? '?' : exact(balances[year - 1]!),
              ]),
            }),
            'In year 2 the account earns [[0]] of interest, so year 3 starts with [[1]].',
          ],
          gaps: [
            gap(yearly[1]!, [yearly[0]!, 2 * yearly[0]!, yearly[1]! + 100]),
            gap(balances[2]!, [balances[1]! + yearly[0]!, balances[2]! + yearly[1]!, balances[3]!]),
          ],
          hints: [
            'The interest of year 2 is counted on the balance at the start of year 2.',
            `Take ${task.rate}% of ${exact(balances[1]!)}, then add it to that balance.`,
          ],
          steps: [
            `Compound interest counts on the new balance: ${task.rate}% of ${exact(balances[1]!)} is ${exact(yearly[1]!)}.`,
            `Year 3 starts with ${exact(balances[1]!)} + ${exact(yearly[1]!)} = ${exact(balances[2]!)}.`,
          ],
        };
      },
    }),
    generator({
      id: 'extra-by-compounding',
      kind: 'numeric',
      difficulty: 5,
      grades: [10, 12],
      make(rng, grade) {
        const task = { ...account(rng, grade), years: 2 };
        const gained = compound(task).at(-1)! - task.principal;
        const extra = gained - simple(task);
        return {
          prompt: `**${exact(task.principal)}** stays in an account at **${task.rate}%** a year for **2 years**. How much **more** does it earn when the interest is compounded once a year than with simple interest?`,
          answer: decimal(extra),
          unit: '$',
          slips: slipsFor(
            extra,
            [
              {
                value: gained,
                why: 'That is all the compound interest. How much more is it than simple interest?',
              },
              {
                value: simple(task),
                why: 'That is the simple interest. What does compounding add to it?',
              },
            ],
            decimal,
          ),
          hints: [
            'Both earn the same in the first year. What is different in the second?',
            `The interest of year 1 is ${exact(percentOf(task.principal, task.rate))}. With compounding it earns interest itself.`,
          ],
          steps: [
            `Simple interest: 2 × ${exact(percentOf(task.principal, task.rate))} = ${exact(simple(task))}.`,
            `Compounded: ${exact(gained)}, because in year 2 the first ${exact(percentOf(task.principal, task.rate))} earns ${task.rate}% as well.`,
            `The difference is ${exact(gained)} − ${exact(simple(task))} = ${exact(extra)}.`,
          ],
        };
      },
    }),
  ],
};
