import { figure, generator } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { exact } from '../../../../authoring/money.ts';
import { move, part } from './move.ts';

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

export const newValue = generator({
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
});

export const downAndUp = generator({
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
});

export const gainInDollars = generator({
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
});
