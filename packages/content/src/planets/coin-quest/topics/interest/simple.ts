import { generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { type Account, account, compound, simple, years } from './account.ts';

const told = ({ principal, rate, years: time }: Account): string =>
  `${exact(principal)} at ${rate}% for ${years(time)}`;

const simpleSteps = (task: Account): string[] => [
  `One year of interest is ${task.rate}% of ${exact(task.principal)}: ${exact(percentOf(task.principal, task.rate))}.`,
  `Simple interest is counted on the first amount alone, so every year brings the same: ${task.years} × ${exact(percentOf(task.principal, task.rate))} = ${exact(simple(task))}.`,
];

function accounts(rng: Rng, grade: number, count: number): Account[] {
  const found: Account[] = [];
  while (found.length < count) {
    const next = account(rng, grade);
    if (!found.some((other) => simple(other) === simple(next))) found.push(next);
  }
  return found;
}

export const simpleInterest = generator({
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
});

export const findTheRate = generator({
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
});

export const loanTotal = generator({
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
});

export const orderInterest = generator({
  id: 'order-interest',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const all = accounts(rng, grade, grade < 10 ? 3 : 4).toSorted((a, b) => simple(a) - simple(b));
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
});

export const matchInterest = generator({
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
});
