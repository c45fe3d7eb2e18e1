import { generator, type Rng } from '@planets/practice';
import { mistakes, slipsFor } from '../../../../authoring/mistakes.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { type Chart, chart, drawn, highest, lowest, type Point } from './chart.ts';

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

export const changeBetween = generator({
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
});

export const biggestRise = generator({
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
});

export const howManyRises = generator({
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
});
