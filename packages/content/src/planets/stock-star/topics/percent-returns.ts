import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { dollars, exact } from '../../../authoring/money.ts';
import { NAMES } from '../../../authoring/first-names.ts';
import { COMPANIES } from '../companies.ts';

interface Move {
  /** Whole cents, such that `percent` of it is a whole number of cents. */
  readonly from: number;
  /** Never 0. */
  readonly percent: number;
  readonly to: number;
}

function move(rng: Rng, grade: number): Move {
  const size = grade === 7 ? 5 * rng.int(1, 10) : grade < 10 ? rng.int(2, 60) : rng.int(2, 85);
  const percent = rng.chance(1, 2) ? size : -Math.min(size, 60);
  const from =
    100 *
    (grade === 7 ? 20 * rng.int(1, 10) : grade === 8 ? 10 * rng.int(2, 30) : 5 * rng.int(4, 80));
  return { from, percent, to: from + (from * percent) / 100 };
}

function moves(rng: Rng, grade: number, count: number): Move[] {
  const found: Move[] = [];
  while (found.length < count) {
    const next = move(rng, grade);
    if (!found.some(({ percent, from }) => percent === next.percent || from === next.from))
      found.push(next);
  }
  return found;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const verbs = (percent: number): string => (percent > 0 ? 'rises' : 'falls');

/** A gap with the right amount and the first two others that differ from it. */
const gap = (right: number, wrong: number[]) => ({
  right: exact(right),
  wrong: mistakes(
    exact(right),
    wrong.map((other) => ({ text: exact(other), why: '' })),
    2,
  ).map(({ text }) => text),
});

const signed = (percent: number): string =>
  percent > 0 ? `a gain of ${percent}%` : `a loss of ${-percent}%`;

const told = ({ from, to }: Move): string => `from ${dollars(from)} to ${dollars(to)}`;

const part = (percent: number): string => String(Math.abs(percent) / 100);

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

export const percentReturns: Topic = {
  id: 'percent_returns',
  name: 'Percent change and returns',
  about: 'Work out gains and losses in percent and compare them fairly.',
  grades: [7, 10],
  keywords: ['percent change', 'return', 'gain', 'loss', 'increase', 'decrease'],
  connected: ['price_charts', 'shares_dividends'],
  items: [
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'new-value',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const task = move(rng, grade);
        const { from, percent, to } = task;
        const by = Math.abs(to - from);
        const right = exact(to);
        return {
          prompt: `An investment of **${exact(from)}** ${percent > 0 ? 'gains' : 'loses'} **${Math.abs(percent)}%**. What is it worth then?`,
          right,
          wrong: mistakes(right, [
            { text: exact(by), why: 'That is the change. What is the whole worth?' },
            {
              text: exact(percent > 0 ? from - by : from + by),
              why: `You went the wrong way: it ${percent > 0 ? 'gains' : 'loses'} value.`,
            },
            ...(from + percent * 100 > 0
              ? [
                  {
                    text: exact(from + percent * 100),
                    why: `You used $${Math.abs(percent)}. It is ${Math.abs(percent)} percent of ${exact(from)}.`,
                  },
                ]
              : []),
            { text: exact(to + from / 10), why: 'That is 10% of the first amount too much.' },
            { text: exact(to + from / 20), why: 'That is 5% of the first amount too much.' },
          ]),
          hints: [
            `How much is ${Math.abs(percent)}% of ${exact(from)}?`,
            `1% of ${exact(from)} is ${exact(from / 100)}.`,
          ],
          steps: [
            `${Math.abs(percent)}% of ${exact(from)} is ${exact(from)} × ${part(percent)} = ${exact(by)}.`,
            `${percent > 0 ? 'A gain is added' : 'A loss is taken off'}: ${exact(from)} ${percent > 0 ? '+' : '−'} ${exact(by)} = ${right}.`,
          ],
        };
      },
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'down-and-up',
      kind: 'cloze',
      difficulty: 4,
      make(rng, grade) {
        const from = 100 * 20 * rng.int(grade < 9 ? 2 : 5, grade < 9 ? 10 : 50);
        const size = rng.pick(grade < 9 ? [10, 20, 50] : [10, 20, 30, 40, 50, 60]);
        const first = rng.chance(1, 2) ? -size : size;
        const middle = from + (from * first) / 100;
        const end = middle - (middle * first) / 100;
        return {
          prompt: `An investment of ${exact(from)} ${verbs(first)} by ${size}%. Now it is worth [[0]]. Then it ${verbs(-first)} by ${size}%. Now it is worth [[1]], which is [[2]] at the start.`,
          gaps: [
            gap(middle, [
              from - (from * first) / 100,
              (from * size) / 100 === middle ? from : (from * size) / 100,
              from,
            ]),
            gap(end, [from, middle, end + from / 20]),
            { right: 'less than', wrong: ['just as much as', 'more than'] },
          ],
          hints: [
            `The second ${size}% is taken of another amount than the first.`,
            `Take ${size}% of ${exact(from)} first. For the second step, take ${size}% of what it is worth then.`,
          ],
          steps: [
            `${size}% of ${exact(from)} is ${exact((from * size) / 100)}, so it is worth ${exact(middle)}.`,
            `The second change is ${size}% of ${exact(middle)}, which is ${exact((middle * size) / 100)}. So it ${verbs(-first)} to ${exact(end)}.`,
            `The loss was ${size}% of the larger of the two amounts, so it outweighs the gain.`,
          ],
        };
      },
    }),
    generator({
      id: 'gain-in-dollars',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const count = rng.int(3, grade < 9 ? 20 : 60);
        const bought = rng.int(8, 60);
        const diff = rng.int(1, Math.min(15, bought - 2));
        const rose = rng.chance(2, 3);
        const sold = rose ? bought + diff : bought - diff;
        return {
          prompt: [
            figure({
              kind: 'data-table',
              caption: `${count} shares`,
              columns: ['When', 'Price of one share'],
              rows: [
                ['Bought', `$${bought}`],
                ['Sold', `$${sold}`],
              ],
            }),
            `${rng.pick(NAMES)} bought and sold **${count} shares**, without fees. How large is the **${rose ? 'gain' : 'loss'}** in dollars?`,
          ],
          answer: count * diff,
          unit: '$',
          slips: slipsFor(count * diff, [
            { value: diff, why: `That is for one share. There are ${count}.` },
            {
              value: count * sold,
              why: 'That is all the money from selling. What had been paid has to be compared with it.',
            },
            {
              value: count * bought,
              why: 'That is what was paid. Compare it with the money from selling.',
            },
          ]),
          hints: [
            `How much is ${rose ? 'gained' : 'lost'} on one share?`,
            `One share makes a difference of $${diff}. There are ${count} of them.`,
          ],
          steps: [
            `On each share the difference is $${Math.max(bought, sold)} − $${Math.min(bought, sold)} = $${diff}.`,
            `All ${count} shares together: ${count} × $${diff} = $${count * diff}.`,
          ],
        };
      },
    }),
  ],
};
