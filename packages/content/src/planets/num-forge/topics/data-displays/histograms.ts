import { figure, generator, math, type Rng } from '@planets/practice';
import { histogram } from '../../../../authoring/diagrams/data-plots.ts';
import { mistakes } from '../../mistakes.ts';
import { sorted, total } from '../../lists.ts';

const BINS = [
  ['minutes on the way to school', 'students', 0, 10],
  ['height in centimeters', 'plants', 20, 10],
  ['points in a quiz', 'players', 0, 20],
  ['age in years', 'visitors', 0, 15],
  ['weight in grams', 'apples', 100, 20],
] as const;

function pickBins(rng: Rng, grade: number) {
  const [name, things, start, width] = rng.pick(BINS);
  const counts = Array.from({ length: 5 }, () => rng.int(1, grade === 6 ? 8 : 10));
  const from = (at: number) => start + at * width;
  return {
    things,
    start,
    width,
    counts,
    all: total(counts),
    from,
    plot: figure(histogram(counts, start, width, name, things)),
  };
}

export const readHistogram = generator({
  id: 'read-histogram',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { things, counts, all, from, plot } = pickBins(rng, grade);
    const cut = rng.int(1, 4);
    const above = rng.chance(1, 2);
    const bars = above ? counts.slice(cut) : counts.slice(0, cut);
    const good = total(bars);
    return {
      prompt: [
        plot,
        `For how many ${things} is the value ${above ? `${from(cut)} or more` : `less than ${from(cut)}`}? (A value at the edge between two bars belongs to the bar on the right.)`,
      ],
      right: String(good),
      wrong: mistakes(good, [
        [all - good, `Those are the ones ${above ? 'below' : 'at or above'} ${from(cut)}.`],
        [
          above ? counts[cut]! : counts[cut - 1]!,
          'That is one bar only. How many bars belong to it?',
        ],
        [above ? 5 - cut : cut, 'Count what the bars stand for, not the bars themselves.'],
        [all, 'That is the number of all of them.'],
        [good + 1, 'Read the heights of the bars once more.'],
        [good + 2, 'Read the heights of the bars once more.'],
      ]),
      hints: [
        `Which bars lie ${above ? 'to the right' : 'to the left'} of ${from(cut)}?`,
        'Read the height of each of these bars, and add.',
      ],
      steps: [
        bars.length === 1
          ? `Only one bar lies there. Its height is ${good}.`
          : `The bars ${above ? 'from' : 'up to'} ${from(cut)} have the heights ${bars.join(', ')}.`,
        bars.length === 1
          ? `So it is ${good} of ${all}.`
          : `Together: ${math(`${bars.join(' + ')} = ${good}`)}.`,
      ],
    };
  },
});

export const medianInterval = generator({
  id: 'median-interval',
  kind: 'choice',
  difficulty: 4,
  grades: [7, 8],
  make(rng, grade) {
    for (;;) {
      const { things, counts, all, from, plot } = pickBins(rng, grade);
      const interval = (at: number) => `from ${from(at)} to ${from(at + 1)}`;
      // The middle must fall into one interval, whichever way one counts.
      const sums = counts.map((_, at) => total(counts.slice(0, at + 1)));
      const at = sums.findIndex((sum) => sum * 2 > all);
      if (sums.some((sum) => sum * 2 === all || sum * 2 === all + 1 || sum * 2 === all - 1))
        continue;
      const highest = counts.indexOf(Math.max(...counts));
      if (highest === at && rng.chance(1, 2)) continue;
      return {
        prompt: [plot, `In which interval does the **median** lie?`],
        right: interval(at),
        wrong: mistakes(interval(at), [
          [
            interval(highest),
            'That is the highest bar, where most values are. The median is the middle of all values.',
          ],
          [interval(2), 'That is the middle bar. The bars hold different numbers of values.'],
          [
            interval(at === 0 ? 1 : at - 1),
            `Count on: up to there are not yet half of the ${things}.`,
          ],
          [
            interval(at === 4 ? 3 : at + 1),
            `Count again: half of the ${things} are reached before.`,
          ],
          [
            interval(at < 2 ? 4 : 0),
            'That is the bar at the end. The median is in the middle of all values.',
          ],
        ]),
        hints: [
          `How many ${things} are there in all? So which one is in the middle?`,
          'Add up the bars from the left until you reach it.',
        ],
        steps: [
          `In all there are ${math(`${counts.join(' + ')} = ${all}`)}, so the middle comes after about ${Math.floor(all / 2)} of them.`,
          `Adding up from the left: ${sums.join(', ')}. The middle is reached in the interval ${interval(at)}.`,
        ],
      };
    }
  },
});

export const frequencyTable = generator({
  id: 'frequency-table',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const width = rng.pick([5, 10]);
    const start = rng.pick([0, 10, 20]);
    const count = grade === 6 ? 10 : 14;
    const bins = grade === 6 ? 3 : 4;
    const values = Array.from({ length: count }, () => rng.int(start, start + bins * width - 1));
    // One value on an edge: it belongs to the upper interval.
    values[0] = start + width;
    const shuffled = rng.shuffle(values);
    const text = (at: number) => `${start + at * width} to ${start + (at + 1) * width - 1}`;
    const inBin = (at: number) =>
      values.filter((value) => value >= start + at * width && value < start + (at + 1) * width);
    return {
      prompt: `Here are the minutes ${count} students practiced yesterday: ${shuffled.join(', ')}. Fill in how many belong to each interval.`,
      caption: 'Minutes of practice',
      columns: ['Minutes', 'Students'],
      rows: Array.from(
        { length: bins },
        (_, at) => [text(at), { answer: inBin(at).length }] as const,
      ),
      hints: [
        'Cross out each number as you count it, so that none is forgotten or counted twice.',
        `The counts must add up to ${count}.`,
      ],
      steps: [
        ...Array.from(
          { length: bins },
          (_, at) =>
            `${text(at)}: ${sorted(inBin(at)).join(', ') || 'none'}, that is ${inBin(at).length}.`,
        ),
        `Check: ${math(`${Array.from({ length: bins }, (_, at) => inBin(at).length).join(' + ')} = ${count}`)}.`,
      ],
    };
  },
});
