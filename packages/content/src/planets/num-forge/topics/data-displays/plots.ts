import { figure, generator, type Rng } from '@planets/practice';
import { dotPlot } from '../../../../authoring/diagrams/data-plots.ts';
import { counted } from '../../../../authoring/number-text.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { sorted } from '../../lists.ts';
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
