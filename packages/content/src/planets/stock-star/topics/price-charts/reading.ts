import { generator } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { dollars } from '../../../../authoring/money.ts';
import { chart, drawn, highest, lowest } from './chart.ts';

export const highOrLow = generator({
  id: 'high-or-low',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const task = chart(rng, grade);
    const high = rng.chance(1, 2);
    const right = high ? highest(task.points) : lowest(task.points);
    const opposite = high ? lowest(task.points) : highest(task.points);
    const last = task.points.at(-1)!;
    return {
      prompt: [
        drawn(task),
        `On which ${task.unit} was the price **${high ? 'highest' : 'lowest'}**?`.replace(
          'On which month',
          'In which month',
        ),
      ],
      right: right.label,
      wrong: mistakes(right.label, [
        {
          text: opposite.label,
          why: `That is the ${high ? 'lowest' : 'highest'} point, $${opposite.value}.`,
        },
        { text: last.label, why: `That is only the last point, $${last.value}.` },
        ...task.points.map(({ label, value }) => ({
          text: label,
          why: `The price then was $${value}. Look for one that is ${high ? 'higher' : 'lower'}.`,
        })),
      ]),
      hints: [
        `The ${high ? 'highest' : 'lowest'} price is the point ${high ? 'nearest the top' : 'nearest the bottom'} of the chart.`,
        `The price for ${opposite.label} was $${opposite.value}. That is the other end.`,
      ],
      steps: [
        `The prices are ${task.points.map(({ value }) => `$${value}`).join(', ')}.`,
        `The ${high ? 'largest' : 'smallest'} of them is $${right.value}, so it was ${right.label}.`,
      ],
    };
  },
});

export const orderPrices = generator({
  id: 'order-prices',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const task = chart(rng, grade);
    const picked = rng.sample(task.points, grade < 7 ? 4 : 5).toSorted((a, b) => a.value - b.value);
    return {
      prompt: [
        drawn(task),
        `Put these ${task.unit}s in order, from the **lowest** price to the **highest**.`,
      ],
      inOrder: picked.map(({ label }) => label),
      hints: [
        'Read off each price and write it beside the name.',
        `The price for ${picked[1]!.label} was $${picked[1]!.value}. Which are below that?`,
      ],
      steps: [
        'A point higher up on the chart stands for a higher price.',
        `The prices are ${picked.map(({ label, value }) => `${label} $${value}`).join(', ')}.`,
      ],
    };
  },
});

export const matchPrices = generator({
  id: 'match-prices',
  kind: 'match',
  difficulty: 1,
  make(rng, grade) {
    const task = chart(rng, grade);
    const picked = rng.sample(task.points, 4);
    return {
      prompt: [drawn(task), `Match each ${task.unit} with the price of one share.`],
      pairs: picked.map(({ label, value }) => [label, `$${value}`] as const),
      hints: [
        `Find the ${task.unit} at the bottom, go up to the line, then across to the price.`,
        `Start with the lowest of these four points. Which ${task.unit} is it?`,
      ],
      steps: picked.map(({ label, value }) => `Above ${label} the line is at $${value}.`),
    };
  },
});

export const valueOfShares = generator({
  id: 'value-of-shares',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const task = chart(rng, grade);
    const count = rng.int(2, grade < 7 ? 9 : 25);
    const point = rng.pick(task.points);
    const answer = count * point.value;
    return {
      prompt: [
        drawn(task),
        `What were **${count} shares** worth ${task.unit === 'day' ? 'on' : 'in'} **${point.label}**?`,
      ],
      answer,
      unit: '$',
      slips: slipsFor(answer, [
        { value: point.value, why: `That is one share. There are ${count}.` },
        {
          value: point.value + count,
          why: 'You added. Each share is worth that much, so multiply.',
        },
        {
          value: count * task.points.at(-1)!.value,
          why: `You took the last price. Look above ${point.label}.`,
        },
      ]),
      hints: [
        `First read off the price of one share for ${point.label}.`,
        `Each of the ${count} shares is worth $${point.value}.`,
      ],
      steps: [
        `Above ${point.label} the chart shows $${point.value} for one share.`,
        `${count} shares are worth that much each: ${count} × $${point.value} = ${dollars(100 * answer)}.`,
      ],
    };
  },
});
