import { figure, generator, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { slipsFor } from '../../../../authoring/mistakes.ts';
import { listed, tidy } from '../../../../authoring/wording.ts';

const source = 'NGSS, Science and Engineering Practices';

const PLOTS = [
  { what: 'how long a rubber band gets', x: 'weight in newtons', y: 'length in centimeters' },
  { what: 'how far a snail gets', x: 'time in minutes', y: 'distance in centimeters' },
  { what: 'how warm a cup of ice water gets', x: 'time in minutes', y: 'temperature in °C' },
  { what: 'how high a plant grows', x: 'time in weeks', y: 'height in centimeters' },
  { what: 'how much water runs out of a barrel', x: 'time in minutes', y: 'volume in liters' },
] as const;

/** Plots the next measurement of a table, the changed quantity along the bottom. */
export const plotPoint = generator({
  id: 'plot-point',
  kind: 'point',
  difficulty: 2,
  make(rng, grade) {
    const plot = rng.pick(PLOTS);
    const who = rng.pick(NAMES);
    const step = grade < 7 ? 1 : rng.pick([2, 5]);
    const xStep = grade < 8 ? 1 : 2;
    const xs = Array.from({ length: 4 }, (_, at) => (at + 1) * 2 * xStep);
    let height = rng.int(1, 3) * step;
    const ys = xs.map(() => {
      height += rng.int(1, 2) * step;
      return height;
    });
    // Never one with two equal numbers: there nobody could swap them.
    const told = [1, 2, 3].filter((index) => xs[index] !== ys[index]);
    const at = told.length === 0 ? 3 : rng.pick(told);
    if (told.length === 0) ys[at]! += step;
    const answer: [number, number] = [xs[at]!, ys[at]!];
    const max = 10 * xStep;
    const top = 12 * step;
    return {
      prompt: [
        `${who} measures ${plot.what}. All points but one are already in the graph.`,
        figure({
          kind: 'data-table',
          caption: 'Measurements',
          columns: [capitalised(plot.x), capitalised(plot.y)],
          rows: xs.map((x, index) => [String(x), String(ys[index]!)]),
        }),
        `Place the point that is missing.`,
      ],
      grid: {
        x: { min: 0, max, step: xStep, name: plot.x },
        y: { min: 0, max: top, step, labelEvery: 2, name: plot.y },
        points: xs.flatMap((x, index) =>
          index === at ? [] : [{ x, y: ys[index]!, label: String(index + 1) }],
        ),
      },
      answer,
      slips:
        answer[0] !== answer[1] &&
        answer[1] <= max &&
        answer[0] <= top &&
        answer[1] % xStep === 0 &&
        answer[0] % step === 0
          ? [
              {
                at: [answer[1], answer[0]] as const,
                why: 'You swapped the two numbers. What is changed goes along the bottom.',
              },
            ]
          : [],
      hints: [
        'Compare the table with the points in the graph. Which row has no point yet?',
        `First go along the bottom axis, then up.${step > 1 || xStep > 1 ? ' Look at what one grid line is worth.' : ''}`,
      ],
      steps: [
        `The row with ${answer[0]} and ${answer[1]} has no point yet.`,
        `Go ${answer[0]} along the bottom (${plot.x}) and ${answer[1]} up (${plot.y}).`,
      ],
      source,
    };
  },
});

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Repeated measurements of which one went wrong. */
export const meanOutlier = generator({
  id: 'mean-outlier',
  kind: 'multi-step',
  difficulty: 4,
  standards: ['MS-ETS1-3'],
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const tenth = grade > 6;
    const unit = tenth ? 0.1 : 1;
    const count = grade === 5 ? 3 : 4;
    const middle = rng.int(20, 60);
    // The good ones differ by a little and add up so that their mean comes out.
    const offsets = rng.pick(
      count === 3
        ? [
            [-1, 0, 1],
            [-2, 0, 2],
            [-2, 1, 1],
          ]
        : [
            [-2, -1, 1, 2],
            [-1, -1, 1, 1],
            [-3, 0, 1, 2],
            [-2, 0, 0, 2],
          ],
    );
    const good = offsets.map((offset) => tidy((middle + offset) * unit));
    const odd = tidy((middle + rng.pick([-1, 1]) * rng.int(12, 18)) * unit);
    const shown = rng.shuffle([...good, odd]);
    const mean = tidy(middle * unit);
    // Measured to a tenth, so told to a tenth: 4.0 and not 4.
    const told = (value: number) => (tenth ? value.toFixed(1) : String(value));
    const all = tidy(shown.reduce((a, b) => a + b));
    const [what, said] = rng.pick([
      ['s', 'times how long a top spins'],
      ['cm', 'measures how high a ball bounces'],
      ['g', 'weighs the same shell'],
    ] as const);
    return {
      prompt: `${who} ${said}, ${count + 1} times: ${listed(shown.map(told))} ${what}. One of the measurements went wrong.`,
      parts: [
        {
          prompt: 'Which value went wrong?',
          answer: odd,
          unit: what,
          slips: [],
        },
        {
          prompt: `What is the mean of the other ${count}?`,
          answer: mean,
          unit: what,
          follows: `(${all} - a) / ${count}`,
          slips: slipsFor(mean, [
            ...(Number.isInteger(tidy((all / (count + 1)) * 100))
              ? [
                  {
                    value: tidy(all / (count + 1)),
                    why: 'You still counted the wrong value. Leave it out.',
                  },
                ]
              : []),
            { value: tidy(mean * count), why: `That is the sum. Divide it by ${count}.` },
          ]),
        },
      ],
      hints: [
        'Which value lies far away from all the others?',
        'Add up the values that agree, and divide by how many they are.',
      ],
      steps: [
        `${told(odd)} ${what} lies far away from the others, so something must have gone wrong there.`,
        `The others add up to ${told(mean * count)}, and ${told(mean * count)} ÷ ${count} = ${told(mean)} ${what}.`,
      ],
      source,
    };
  },
});

function results(rng: Rng) {
  const [item, group, measure, unit] = rng.pick([
    [
      'fertilizer',
      ['compost', 'manure', 'powder', 'seaweed'],
      'mean height of bean plants after 3 weeks',
      'cm',
    ],
    ['soil', ['sand', 'clay', 'loam', 'peat'], 'mean height of bean plants after 4 weeks', 'cm'],
    [
      'shoe sole',
      ['smooth', 'ribbed', 'spotted', 'spiked'],
      'pull needed to make the shoe slide',
      'N',
    ],
    ['bait', ['bread', 'seeds', 'fruit', 'cheese'], 'visits of birds in one hour', 'visits'],
  ] as const);
  const values = rng.sample(
    Array.from({ length: 25 }, (_, at) => at + 6),
    4,
  );
  return { item, group, measure, unit, values };
}

/** What the data show, and what they do not. */
export const conclusion = generator({
  id: 'what-data-show',
  kind: 'choice',
  difficulty: 4,
  standards: ['MS-ETS1-3'],
  make(rng) {
    const { item, group, measure, unit, values } = results(rng);
    const order = values
      .keys()
      .toArray()
      .toSorted((a, b) => values[b]! - values[a]!);
    const [best, second, third, worst] = order.map((at) => group[at]!);
    const who = rng.pick(NAMES);
    const right = rng.pick([
      `Of these four, “${best}” had the largest value.`,
      `The value for “${second}” was larger than the one for “${third}”.`,
      `Of these four, “${worst}” had the smallest value.`,
    ]);
    return {
      prompt: [
        `${who} tests four kinds of ${item} and keeps all else the same.`,
        figure({
          kind: 'bar-chart',
          title: capitalised(measure),
          unit,
          bars: group.map((label, at) => ({ label, value: values[at]! })),
        }),
        'Which sentence do these data **support**?',
      ],
      right,
      wrong: [
        {
          text: `The value for “${third}” was larger than the one for “${second}”.`,
          why: 'Read these two bars again.',
        },
        {
          text: `“${best}” is better than every other ${item} there is.`,
          why: 'Only four kinds were tested. The data say nothing about others.',
        },
        {
          text: `“${best}” works best because it costs the most.`,
          why: 'Nothing about cost was measured, and a chart does not tell a cause.',
        },
      ],
      hints: [
        'Data support only what was measured, and only for what was tested.',
        'Does the sentence speak of these four kinds and of what the bars show, or of something else?',
      ],
      steps: [
        `The values are ${listed(group.map((label, at) => `${label} ${values[at]}`))} ${unit}.`,
        `They support this: ${right}`,
        'The other sentences say something that was not measured, or misread the bars.',
      ],
      source,
    };
  },
});
