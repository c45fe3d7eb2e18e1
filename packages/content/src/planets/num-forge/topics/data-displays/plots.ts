import { figure, generator, math, type Rng } from '@planets/practice';
import { dotPlot, histogram } from '../../../../authoring/diagrams/data-plots.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { sorted, total } from '../data-averages/data-set.ts';
import { medianOf } from './data.ts';

const DOTS = [
  ['goals in a game', 'games'],
  ['pets of a student', 'students'],
  ['pencils in a case', 'students'],
  ['books read in a month', 'readers'],
  ['eggs in a nest', 'nests'],
] as const;

function pickDots(rng: Rng, count: number) {
  const [name, things] = rng.pick(DOTS);
  const values = sorted(
    Array.from({ length: count }, () => Math.min(10, rng.int(0, 6) + rng.int(0, 4))),
  );
  return {
    name,
    things,
    values,
    plot: figure(dotPlot(values, { min: 0, max: 10, step: 1 }, name)),
  };
}

const uniqueMode = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const modes = [...counts].filter(([, count]) => count === most);
  return modes.length === 1 ? modes[0]![0] : undefined;
};

export const readDots = generator({
  id: 'read-dot-plot',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { name, things, values, plot } = pickDots(
      rng,
      rng.int(grade === 6 ? 9 : 12, grade === 6 ? 12 : 16),
    );
    const limit = rng.int(Math.max(1, values[1]!), Math.max(2, values.at(-2)! - 1));
    const mode = uniqueMode(values);
    if (mode !== undefined && rng.chance(1, 3)) {
      const counts = values.filter((value) => value === mode).length;
      return {
        prompt: [plot, `Each dot stands for one of the ${things}. Which value is the **mode**?`],
        right: String(mode),
        wrong: mistakes(mode, [
          [counts, 'That is how many dots there are above the mode. The mode is the value itself.'],
          [
            values.at(-1)!,
            'That is the greatest value. The mode is the one that comes most often.',
          ],
          [values.length, 'That is the number of all the dots.'],
          [medianOf(values), 'That is the median, the middle of the row.'],
          [mode + 1, 'Look for the highest stack of dots once more.'],
          [mode + 2, 'Look for the highest stack of dots once more.'],
        ]),
        hints: [
          'The mode is the value that comes most often.',
          'Where is the highest stack? Read the number below it.',
        ],
        steps: [
          `The highest stack has ${counted(counts, 'dot')}.`,
          `It stands above ${mode}, so the mode is ${mode}.`,
        ],
      };
    }
    const more = rng.chance(1, 2);
    const good = values.filter((value) => (more ? value > limit : value < limit)).length;
    const at = values.filter((value) => value === limit).length;
    return {
      prompt: [
        plot,
        `Each dot stands for one of the ${things}. For how many of them is the value **${more ? 'more' : 'less'} than ${limit}**?`,
      ],
      right: String(good),
      wrong: mistakes(good, [
        [good + at, `${more ? 'More' : 'Less'} than ${limit} leaves the dots at ${limit} out.`],
        [values.length - good - at, `Those are the ones ${more ? 'below' : 'above'} ${limit}.`],
        [at, `Those are the dots exactly at ${limit}.`],
        [values.length, 'Those are all the dots.'],
        [good + 1, 'Count the dots once more.'],
        [good + 2, 'Count the dots once more.'],
      ]),
      hints: [
        `Find ${limit} on the line. On which side are the values you need?`,
        `The dots at ${limit} itself: do they belong to “${more ? 'more' : 'less'} than ${limit}”?`,
      ],
      steps: [
        `${more ? 'More than' : 'Less than'} ${limit} means ${more ? 'to the right' : 'to the left'} of ${limit}, without the dots at ${limit}.`,
        `There ${good === 1 ? 'is 1 dot' : `are ${good} dots`}.`,
      ],
      about: `${name} ${limit}`,
    };
  },
});

export const dotMedian = generator({
  id: 'dot-plot-median',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const { things, values, plot } = pickDots(
      rng,
      grade === 6 ? rng.pick([7, 9, 11]) : rng.int(8, 14),
    );
    const answer = medianOf(values);
    const different = [...new Set(values)];
    const middle = (values[0]! + values.at(-1)!) / 2;
    return {
      prompt: [plot, `Each dot stands for one of the ${things}. What is the **median**?`],
      answer,
      slips: slips(answer, [
        [medianOf(different), 'Each dot counts, not only each value with dots above it.'],
        [
          middle,
          'That is the middle of the line from the least to the greatest value. Count the dots to the middle one.',
        ],
        [uniqueMode(values) ?? answer, 'That is the mode, the value that comes most often.'],
      ]),
      hints: [
        `How many dots are there? Where is the middle of them?`,
        'Cross out one dot from the left and one from the right, again and again.',
      ],
      steps: [
        `There are ${values.length} dots. In order: ${values.join(', ')}.`,
        values.length % 2 === 1
          ? `The one in the middle, number ${(values.length + 1) / 2}, is ${answer}.`
          : `The two in the middle are ${values[values.length / 2 - 1]} and ${values[values.length / 2]}, so the median is halfway: ${answer}.`,
      ],
    };
  },
});

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
        `For how many ${things} is it ${above ? `${from(cut)} or more` : `less than ${from(cut)}`}?`,
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
