import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes, slipsFor } from '../../../authoring/mistakes.ts';
import { dollars } from '../../../authoring/money.ts';
import { counted } from '../../../authoring/number-text.ts';
import { COMPANIES } from '../companies.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'] as const;

interface Point {
  readonly label: string;
  readonly value: number;
}

interface Chart {
  readonly company: string;
  readonly unit: 'day' | 'month';
  readonly points: readonly Point[];
}

/** Whole dollars, no two alike, and never the same twice running; longer and larger in higher grades. */
function chart(rng: Rng, grade: number): Chart {
  const monthly = grade > 6;
  const labels: readonly string[] = monthly ? MONTHS : DAYS;
  const step = grade < 7 ? 1 : rng.pick([1, 2]);
  const low = grade < 7 ? rng.int(8, 30) : rng.int(20, 90);
  const heights = rng.sample(
    Array.from({ length: 14 }, (_, at) => low + step * at),
    labels.length,
  );
  return {
    company: rng.pick(COMPANIES),
    unit: monthly ? 'month' : 'day',
    points: labels.map((label, at) => ({ label, value: heights[at]! })),
  };
}

const drawn = ({ company, points }: Chart) =>
  figure({
    kind: 'line-chart',
    title: `Price of one share of ${company}`,
    unit: 'dollars',
    points,
  });

const highest = (points: readonly Point[]): Point =>
  points.reduce((best, point) => (point.value > best.value ? point : best));
const lowest = (points: readonly Point[]): Point =>
  points.reduce((best, point) => (point.value < best.value ? point : best));

const moves = (points: readonly Point[]): number[] =>
  points.slice(1).map(({ value }, at) => value - points[at]!.value);

const change = (by: number): string => (by > 0 ? `rose by $${by}` : `fell by $${-by}`);

/** The place of the largest rise; the chart is made again while there is none or two are alike. */
function clearRise(rng: Rng, grade: number): { task: Chart; at: number } {
  for (;;) {
    const task = chart(rng, grade);
    const all = moves(task.points);
    const most = Math.max(...all);
    const rises = all.filter((by) => by > 0).length;
    if (rises > 1 && all.filter((by) => by === most).length === 1)
      return { task, at: all.indexOf(most) };
  }
}

export const priceCharts: Topic = {
  id: 'price_charts',
  name: 'Reading price charts',
  about: 'Read line charts of prices: highs, lows, changes and trends.',
  grades: [5, 8],
  keywords: ['line chart', 'graph', 'price', 'share', 'stock', 'trend', 'range'],
  connected: ['supply_demand', 'percent_returns'],
  items: [
    generator({
      id: 'change-between',
      kind: 'numeric',
      difficulty: 2,
      make(rng, grade) {
        const task = chart(rng, grade);
        const [from, to] = rng
          .sample(
            task.points.map((_, at) => at),
            2,
          )
          .toSorted((a, b) => a - b) as [number, number];
        const a = task.points[from]!;
        const b = task.points[to]!;
        const by = Math.abs(b.value - a.value);
        const rose = b.value > a.value;
        return {
          prompt: [
            drawn(task),
            `By how many dollars did the price ${rose ? 'rise' : 'fall'} from **${a.label}** to **${b.label}**?`,
          ],
          answer: by,
          unit: '$',
          slips: slipsFor(by, [
            {
              value: b.value,
              why: `That is the price for ${b.label}. How far is it from the price for ${a.label}?`,
            },
            { value: a.value, why: 'That is the price at the start. How far did it move?' },
            {
              value: highest(task.points).value - lowest(task.points).value,
              why: 'That is the highest price less the lowest. Use the two that are asked for.',
            },
          ]),
          hints: [
            `Read off the price for ${a.label} and the price for ${b.label}.`,
            `The price for ${a.label} is $${a.value}. How far is the other one from it?`,
          ],
          steps: [
            `The chart shows $${a.value} for ${a.label} and $${b.value} for ${b.label}.`,
            `How far it moved is the difference: $${Math.max(a.value, b.value)} − $${Math.min(a.value, b.value)} = $${by}.`,
          ],
        };
      },
    }),
    generator({
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
    }),
    generator({
      id: 'biggest-rise',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { task, at } = clearRise(rng, grade);
        const all = moves(task.points);
        const told = (index: number) =>
          `From ${task.points[index]!.label} to ${task.points[index + 1]!.label}`;
        const order = rng.shuffle(all.map((_, index) => index).filter((index) => index !== at));
        return {
          prompt: [drawn(task), 'When did the price **rise the most**?'],
          right: told(at),
          wrong: order.slice(0, 3).map((index) => ({
            text: told(index),
            why: `There it ${change(all[index]!)}.${all[index]! < 0 ? ' We look for a rise.' : ' There is a larger rise.'}`,
          })),
          hints: [
            'Look for the steepest piece of the line that goes up.',
            `${told(order[0]!)} it ${change(all[order[0]!]!)}. Work out the others like this.`,
          ],
          steps: [
            ...all.map((by, index) => `${told(index)} it ${change(by)}.`),
            `The largest rise is $${all[at]}.`,
          ],
        };
      },
    }),
    generator({
      id: 'how-many-rises',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const task = chart(rng, grade);
        const all = moves(task.points);
        const rises = all.filter((by) => by > 0).length;
        const right = String(rises);
        const start = task.points[0]!;
        const above = task.points.filter(({ value }) => value > start.value).length;
        return {
          prompt: [
            drawn(task),
            `How many times was the price higher than ${task.unit === 'day' ? 'on the day' : 'in the month'} before?`,
          ],
          right,
          wrong: mistakes(right, [
            { text: String(all.length - rises), why: 'Those are the times when it fell.' },
            {
              text: String(above),
              why: `You compared each price with the first one. Compare it with the ${task.unit} before.`,
            },
            {
              text: String(rises + 1),
              why: `The first ${task.unit} has none before it, so it does not count.`,
            },
            {
              text: String(Math.max(rises - 1, 0)),
              why: 'One rise is missing. Follow the line once more.',
            },
            {
              text: String(rises + 2),
              why: 'That is too many. Count only the pieces of the line that go up.',
            },
            {
              text: String(rises + 3),
              why: 'That is too many. Count only the pieces of the line that go up.',
            },
          ]),
          hints: [
            `Go from ${task.unit} to ${task.unit}. Does the line go up or down?`,
            `From ${task.points[0]!.label} to ${task.points[1]!.label} it ${change(all[0]!)}. Go on like this.`,
          ],
          steps: [
            ...all.map((by, index) => `${task.points[index + 1]!.label}: it ${change(by)}.`),
            `It rose ${counted(rises, 'time')}.`,
          ],
        };
      },
    }),
    generator({
      id: 'order-prices',
      kind: 'order',
      difficulty: 2,
      make(rng, grade) {
        const task = chart(rng, grade);
        const picked = rng
          .sample(task.points, grade < 7 ? 4 : 5)
          .toSorted((a, b) => a.value - b.value);
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
    }),
    generator({
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
    }),
    generator({
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
    }),
  ],
};
