import { figure, generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { ask, pickContext, tell, xs, type Context } from './contexts.ts';

/** A plane for a steady rate: y in steps, so that the line through the origin meets crossings. */
const axes = (context: Context, yStep: number) => ({
  x: { min: 0, max: 10, step: 1, labelEvery: 2, name: context.x },
  y: { min: 0, max: yStep * 10, step: yStep, labelEvery: 2, name: context.y },
});

/** Rise and run in grid steps, so that a point of the line lies on a crossing. */
const SLOPES = [
  [1, 1],
  [2, 1],
  [3, 1],
  [1, 2],
  [3, 2],
  [4, 3],
  [2, 3],
  [5, 2],
  [5, 4],
  [3, 4],
] as const;

export const readRate = generator({
  id: 'read-rate-from-graph',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story } = context;
    const [rise, run] = rng.pick(grade === 7 ? SLOPES.slice(0, 5) : SLOPES);
    const yStep = rng.pick([2, 4, 10, 20, 6].filter((step) => (step * rise) % run === 0));
    const rate = (yStep * rise) / run;
    const reach = Math.min(10 / run, 10 / rise);
    const times = Math.floor(reach);
    const end: readonly [number, number] = [run * times, rise * times * yStep];
    return {
      prompt: [
        figure({
          kind: 'grid',
          ...axes(context, yStep),
          curves: [
            {
              points: [[0, 0], end],
              course: `rises in a straight line from (0, 0) to (${end[0]}, ${end[1]})`,
            },
          ],
        }),
        `${story} ${ask(context, 1)}`,
      ],
      right: String(rate),
      wrong: mistakes(rate, [
        [
          rise === run ? yStep * 2 : rise / run === Math.floor(rise / run) ? rise / run : rise,
          `Count with the numbers on the axis: each step up is ${yStep}.`,
        ],
        [
          decimal(Math.round((run * 100) / (yStep * rise)), 2),
          'That is the other way round: divide the value on the upright axis by the value on the other one.',
        ],
        [end[1], `That is for ${end[0]}, not for 1.`],
        [yStep, 'That is one step of the upright axis. Follow the line.'],
        [rate * 2, 'Look at a point where the line meets a crossing, and divide.'],
        [rate + yStep, 'Look at a point where the line meets a crossing, and divide.'],
      ]),
      hints: [
        'Find a point where the line meets a crossing of the grid. What are its two numbers?',
        'Divide its value on the upright axis by its value on the lower one.',
      ],
      steps: [
        `The line goes through (${run}, ${rise * yStep}): ${tell(context, run, rise * yStep).replace(/^[FI]/, (first) => first.toLowerCase())}.`,
        run === 1
          ? 'That is already for 1. The line starts at the origin, so the rate is the same all along.'
          : `For 1 it is ${math(`${rise * yStep} \\div ${run} = ${rate}`)}. The line starts at the origin, so the rate is the same all along.`,
      ],
    };
  },
});

export const pointOfLine = generator({
  id: 'point-of-relation',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story, x, y } = context;
    const [rise, run] = rng.pick(grade === 7 ? SLOPES.slice(0, 5) : SLOPES);
    const yStep = rng.pick([1, 2, 5, 10]);
    const most = Math.min(Math.floor(10 / run), Math.floor(10 / rise));
    const shown = rng.int(1, most - 1);
    const asked = rng.int(1, most) === shown ? most : shown + rng.int(1, most - shown);
    const answer: readonly [number, number] = [run * asked, rise * asked * yStep];
    const unit = lowest(rise * yStep, run);
    const same: readonly [number, number] = [
      run * asked,
      (rise * shown + run * (asked - shown)) * yStep,
    ];
    return {
      prompt: `${story} Point P is for ${xs(context, run * shown)}. Place the point for **${xs(context, run * asked)}**.`,
      grid: {
        ...axes(context, yStep),
        points: [{ x: run * shown, y: rise * shown * yStep, label: 'P' }],
      },
      answer,
      slips: [
        {
          at: same,
          why: 'You moved on by the same number in both directions. In a proportional relation both grow by the same factor.',
        },
        {
          at: [run * asked, rise * shown * yStep] as const,
          why: `The ${y} grow too, not only the ${x}.`,
        },
      ].filter(
        ({ at }, index, all) =>
          at[1] <= yStep * 10 &&
          String(at) !== String(answer) &&
          all.findIndex((one) => String(one.at) === String(at)) === index,
      ),
      hints: [
        'The relation is proportional, so the points lie on a straight line from the origin.',
        `By what is ${run * shown} multiplied to give ${run * asked}? Do the same to the ${y}.`,
      ],
      steps: [
        `P is at (${run * shown}, ${rise * shown * yStep}): ${tell(context, run * shown, rise * shown * yStep).replace(/^[FI]/, (first) => first.toLowerCase())}. For 1 that is ${math(`${rise * shown * yStep} \\div ${run * shown} = ${fractionTex(unit.top, unit.bottom)}`)}.`,
        `For ${run * asked} it is ${math(`${run * asked} \\times ${fractionTex(unit.top, unit.bottom)} = ${answer[1]}`)}.`,
      ],
    };
  },
});

export const meaningOfPoint = generator({
  id: 'meaning-of-point',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const context = pickContext(rng);
    const { story, x, y } = context;
    const rate = rng.int(2, grade === 7 ? 9 : 15);
    const at = rng.pick([1, rng.int(3, 9)]);
    const value = rate * at;
    const text = (from: number, to: number) => `${tell(context, from, to)}.`;
    const right = text(at, value);
    return {
      prompt: `${story} In the graph, the ${x} are on the x-axis and the ${y} on the y-axis. What does the point (${at}, ${value}) say?`,
      right,
      wrong: mistakes(right, [
        [text(value, at), 'The first number belongs to the x-axis.'],
        at === 1
          ? [text(value, value), 'Read the first number of the point again.']
          : [text(1, value), `${value} is for ${at}, not for 1.`],
        [
          `The graph begins at ${value} ${y}.`,
          'A proportional relation begins at the origin: nothing for nothing.',
        ],
      ]),
      hints: [
        `The first number of a point is read on the x-axis. What stands there?`,
        'Say the sentence with both numbers and their units.',
      ],
      steps: [
        `The first number, ${at}, counts the ${x}. The second one, ${value}, counts the ${y}.`,
        at === 1
          ? `It is for exactly 1, so ${value} is the constant of proportionality as well.`
          : `Dividing gives the amount for 1: ${math(`${value} \\div ${at} = ${rate}`)}.`,
      ],
    };
  },
});
