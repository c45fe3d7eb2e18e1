import { figure, generator } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { type Account, account, compound, simple, years } from './account.ts';

const compoundSteps = (task: Account): string[] => {
  const balances = compound(task);
  return balances
    .slice(1)
    .map(
      (balance, at) =>
        `Year ${at + 1}: ${task.rate}% of ${exact(balances[at]!)} is ${exact(balance - balances[at]!)}, so the balance is ${exact(balance)}${at === 1 ? '. The interest of year 1 earned interest too.' : '.'}`,
    );
};

/** A gap with the right amount and the first two others that differ from it. */
const gap = (right: number, others: number[]) => ({
  right: exact(right),
  wrong: mistakes(
    exact(right),
    others.map((other) => ({ text: exact(other), why: '' })),
    2,
  ).map(({ text }) => text),
});

export const compoundBalance = generator({
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
});

export const compoundTable = generator({
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
});

export const extraByCompounding = generator({
  id: 'extra-by-compounding',
  kind: 'numeric',
  difficulty: 5,
  grades: [10, 12],
  make(rng, grade) {
    const task = { ...account(rng, grade), years: 2 };
    const gained = compound(task).at(-1)! - task.principal;
    const extra = gained - simple(task);
    return {
      prompt: `**${exact(task.principal)}** stays in an account at **${task.rate}%** a year for **2 years**. How much **more** does it earn when the interest is compounded once a year than with simple interest? Round to the cent.`,
      answer: decimal(extra),
      unit: '$',
      tolerance: '0.01',
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
});
