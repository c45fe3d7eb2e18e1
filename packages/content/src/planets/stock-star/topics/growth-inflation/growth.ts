import { generator, math, type Rng } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { decimal, exact, percentOf } from '../../../../authoring/money.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { grown, growSteps, type Plan, years } from './plan.ts';

function plan(rng: Rng, grade: number): Plan {
  return {
    start: 10_000 * rng.int(1, grade < 11 ? 20 : 60),
    rate: rng.int(2, grade < 11 ? 8 : 12),
    years: rng.int(2, grade < 11 ? 3 : 4),
  };
}

function plans(rng: Rng, grade: number, count: number): Plan[] {
  const found: Plan[] = [];
  while (found.length < count) {
    const next = plan(rng, grade);
    const end = grown(next).at(-1)!;
    // Far enough apart that rounding in another order cannot change the answer.
    if (found.every((other) => Math.abs(grown(other).at(-1)! - end) > 500)) found.push(next);
  }
  return found;
}

/** What one year multiplies by. */
const factor = (percent: number): string => decimal(100 + percent);

const told = ({ start, rate, years: time }: Plan): string =>
  `${exact(start)} at ${rate}% a year for ${years(time)}`;

/** Rates that divide 72, and how many years money takes to double with them. */
const DOUBLING = [2, 3, 4, 6, 8, 9, 12] as const;

export const growYears = generator({
  id: 'grow-years',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = plan(rng, grade);
    const values = grown(task);
    const end = values.at(-1)!;
    return {
      prompt: `An investment of **${exact(task.start)}** grows by **${task.rate}%** each year. What is it worth after **${years(task.years)}**? Round to the cent.`,
      answer: decimal(end),
      unit: '$',
      tolerance: '0.03',
      slips: slipsFor(
        end,
        [
          {
            value: task.start + task.years * percentOf(task.start, task.rate),
            why: `You added the same ${exact(percentOf(task.start, task.rate))} each year. From year 2 on, the growth itself grows too.`,
          },
          {
            value: end - task.start,
            why: 'That is only what was gained. What is it all worth?',
          },
          { value: values.at(-2)!, why: 'One year is missing.' },
        ].filter(({ value }) => Math.abs(value - end) > 3),
        decimal,
      ),
      hints: [
        `A growth of ${task.rate}% means multiplying by ${decimal(100 + task.rate)}.`,
        `Multiply ${exact(task.start)} by ${decimal(100 + task.rate)} once for each of the ${task.years} years.`,
      ],
      steps: growSteps(task),
    };
  },
});

export const growthFactor = generator({
  id: 'growth-factor',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const task = plan(rng, grade);
    const up = rng.chance(2, 3);
    const percent = up ? task.rate : -task.rate;
    const time = rng.int(2, 15);
    const power = (base: string) => `${exact(task.start)} × ${math(`${base}^{${time}}`)}`;
    const right = power(factor(percent));
    return {
      prompt: `An amount of **${exact(task.start)}** ${up ? 'grows' : 'shrinks'} by **${task.rate}%** every year for **${years(time)}**. Which expression gives the result?`,
      right,
      wrong: mistakes(right, [
        {
          text: power(decimal(task.rate)),
          why: `That keeps only ${task.rate}% each year. ${up ? `After growing there is 100% and ${task.rate}% more` : `After shrinking there is 100% less ${task.rate}%`}.`,
        },
        {
          text: power(factor(-percent)),
          why: `That factor makes the amount ${up ? 'smaller' : 'larger'}.`,
        },
        {
          text: `${exact(task.start)} × ${factor(percent)} × ${time}`,
          why: 'The factor is applied again each year, so it has to be a power.',
        },
      ]),
      hints: [
        `What part of the amount is there after one year: more or less than all of it?`,
        `One year leads from 100% to ${100 + percent}%. The same happens ${time} times.`,
      ],
      steps: [
        `After one year there is ${100 + percent}% of the amount, so it is multiplied by ${factor(percent)}.`,
        `Each further year multiplies by the same factor again, so over ${years(time)} it is a power with the exponent ${time}.`,
      ],
    };
  },
});

export const ruleOf72 = generator({
  id: 'rule-of-72',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const rate = rng.pick(DOUBLING);
    const doublings = rate === 2 ? 1 : rng.int(1, grade < 11 ? 2 : 3);
    const start = 50_000 * rng.int(1, 20);
    const time = (72 / rate) * doublings;
    const goal = start * 2 ** doublings;
    const right = `About ${counted(time, 'year')}`;
    return {
      prompt: `Rule of 72: with a growth of _r_ percent a year, money doubles in about 72 ÷ _r_ years. How long does it take **${exact(start)}** to become **${exact(goal)}** at **${rate}%** a year?`,
      right,
      wrong: mistakes(right, [
        ...(doublings > 1
          ? [
              {
                text: `About ${counted(72 / rate, 'year')}`,
                why: `That is one doubling, to ${exact(2 * start)}. It has to double ${doublings} times.`,
              },
            ]
          : [
              {
                text: `About ${counted(time * 2, 'year')}`,
                why: 'That would be two doublings.',
              },
            ]),
        {
          text: `About ${counted(Math.round((100 / rate) * doublings), 'year')}`,
          why: 'That would be so without compounding: 100 ÷ the rate. The rule uses 72, because growth earns growth.',
        },
        {
          text: `About ${counted(rate * doublings, 'year')}`,
          why: `That multiplies by the rate, ${rate}. The rule divides 72 by it.`,
        },
        {
          text: `About ${counted((72 / rate) * (doublings + 1), 'year')}`,
          why: 'That is one doubling too many.',
        },
      ]),
      hints: [
        `How many times must ${exact(start)} double to become ${exact(goal)}?`,
        `One doubling takes about 72 ÷ ${rate} years.`,
      ],
      steps: [
        `At ${rate}% one doubling takes about 72 ÷ ${rate} = ${72 / rate} years.`,
        `${exact(start)} has to double ${counted(doublings, 'time')} to become ${exact(goal)}, so it takes about ${doublings} × ${72 / rate} = ${time} years.`,
      ],
    };
  },
});

export const orderGrowth = generator({
  id: 'order-growth',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const all = plans(rng, grade, grade < 11 ? 3 : 4).toSorted(
      (a, b) => grown(a).at(-1)! - grown(b).at(-1)!,
    );
    return {
      prompt:
        'Put these in order of their value at the end, from the **lowest** to the **highest**.',
      inOrder: all.map(told),
      hints: [
        'A higher rate or more years cannot always make up for a smaller start.',
        `For example, ${told(all[1]!)} ends at ${exact(grown(all[1]!).at(-1)!)}.`,
      ],
      steps: all.map(
        (task) =>
          `${told(task)}: multiply by ${decimal(100 + task.rate)} once a year, which gives about ${exact(grown(task).at(-1)!)}.`,
      ),
    };
  },
});

export const matchGrowth = generator({
  id: 'match-growth',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const all = plans(rng, grade, grade < 11 ? 3 : 4);
    return {
      prompt: 'Match each investment with its value at the end.',
      pairs: all.map((task) => [told(task), exact(grown(task).at(-1)!)] as const),
      hints: [
        'Estimate first: without compounding, add the rate once for each year.',
        `Begin with ${told(all[0]!)}. After one year it is ${exact(grown(all[0]!)[1]!)}.`,
      ],
      steps: all.map(
        (task) =>
          `${told(task)}: year by year it is ${grown(task).map(exact).join(', ')}, because each year adds ${task.rate}% of the year before.`,
      ),
    };
  },
});
