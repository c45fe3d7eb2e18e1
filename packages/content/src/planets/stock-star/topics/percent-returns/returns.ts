import { capital } from '../../../../authoring/capital.ts';
import { generator, type Rng } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { dollars, exact } from '../../../../authoring/money.ts';
import { COMPANIES } from '../../companies.ts';
import { type Move, move, part } from './move.ts';

function moves(rng: Rng, grade: number, count: number): Move[] {
  const found: Move[] = [];
  while (found.length < count) {
    const next = move(rng, grade);
    if (!found.some(({ percent, from }) => percent === next.percent || from === next.from))
      found.push(next);
  }
  return found;
}

const signed = (percent: number): string =>
  percent > 0 ? `a gain of ${percent}%` : `a loss of ${-percent}%`;

const told = ({ from, to }: Move): string => `from ${dollars(from)} to ${dollars(to)}`;

const percentSteps = ({ from, percent, to }: Move): string[] => [
  `The change is ${exact(Math.max(from, to))} − ${exact(Math.min(from, to))} = ${exact(Math.abs(to - from))}, and the price ${percent > 0 ? 'rose' : 'fell'}.`,
  `A percent change is always a part of the price at the start: ${exact(Math.abs(to - from))} ÷ ${exact(from)} = ${part(percent)}, so ${signed(percent)}.`,
];

const percentHints = ({ from, to }: Move): string[] => [
  'How many dollars is the change? And of which price is it a part?',
  `Divide ${exact(Math.abs(to - from))} by the price at the start, ${exact(from)}.`,
];

/** The percent of the price at the end, the classic mistake, when it is not the same number. */
const ofTheEnd = ({ from, to }: Move): number => Math.round((100 * (to - from)) / to);

export const percentChange = generator({
  id: 'percent-change',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = move(rng, grade);
    const { percent, from, to } = task;
    const size = Math.abs(percent);
    return {
      prompt: `The price of one share of ${rng.pick(COMPANIES)} went ${told(task)}. By how many **percent** did it ${percent > 0 ? 'rise' : 'fall'}?`,
      answer: size,
      unit: '%',
      slips: slipsFor(size, [
        {
          value: Math.abs(ofTheEnd(task)),
          why: 'You divided by the price at the end. Compare with the price at the start.',
        },
        {
          value: Math.abs(to - from) / 100,
          why: 'That is the change in dollars. Which part of the first price is it?',
        },
        {
          value: 100 + percent,
          why: 'That is the new price as a percent of the old one. How far is it from 100%?',
        },
      ]),
      hints: percentHints(task),
      steps: percentSteps(task),
    };
  },
});

export const percentChangeChoose = generator({
  id: 'percent-change-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const task = move(rng, grade);
    const { percent } = task;
    const right = capital(signed(percent));
    return {
      prompt: `A share of ${rng.pick(COMPANIES)} was bought and sold later. Its price went ${told(task)}. What was the return?`,
      right,
      wrong: mistakes(right, [
        {
          text: capital(signed(-percent)),
          why: 'Look at the direction: is the price at the end higher or lower?',
        },
        {
          text: capital(signed(ofTheEnd(task))),
          why: 'You compared with the price at the end. A return compares with what was paid.',
        },
        {
          text: capital(signed(percent > 0 ? percent + 10 : percent - 10)),
          why: 'That is 10 percentage points too much.',
        },
        {
          text: capital(signed(percent > 0 ? percent + 5 : percent - 5)),
          why: 'That is 5 percentage points too much.',
        },
      ]),
      hints: percentHints(task),
      steps: percentSteps(task),
    };
  },
});

export const orderReturns = generator({
  id: 'order-returns',
  kind: 'order',
  difficulty: 4,
  make(rng, grade) {
    const all = moves(rng, grade, grade < 9 ? 3 : 4).toSorted((a, b) => a.percent - b.percent);
    return {
      prompt:
        'Put these investments in order of their return in **percent**, from the **lowest** to the **highest**. A loss is lower than any gain.',
      inOrder: all.map((one) => `It went ${told(one)}`),
      hints: [
        'The most dollars need not be the highest percent: it depends on the amount at the start.',
        `For example, “${told(all[1]!)}” is a change of ${exact(Math.abs(all[1]!.to - all[1]!.from))} on ${exact(all[1]!.from)}.`,
      ],
      steps: all.map(
        (one) =>
          `${told(one)}: ${exact(Math.abs(one.to - one.from))} ÷ ${exact(one.from)} = ${part(one.percent)}, so ${signed(one.percent)}.`,
      ),
    };
  },
});

export const matchReturns = generator({
  id: 'match-returns',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const all = moves(rng, grade, grade < 9 ? 3 : 4);
    return {
      prompt: 'Match each change of a price with the return in percent.',
      pairs: all.map((one) => [`It went ${told(one)}`, signed(one.percent)] as const),
      hints: [
        'First see which are gains and which are losses.',
        `Begin with “${told(all[0]!)}”: divide ${exact(Math.abs(all[0]!.to - all[0]!.from))} by ${exact(all[0]!.from)}.`,
      ],
      steps: all.map(
        (one) =>
          `${told(one)}: the change of ${exact(Math.abs(one.to - one.from))} is ${part(one.percent)} of the ${exact(one.from)} at the start, so ${signed(one.percent)}.`,
      ),
    };
  },
});
