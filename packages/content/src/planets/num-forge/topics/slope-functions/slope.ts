import { figure, generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fraction, fractionKey, fractionTex } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { lineTex, pickIntercept, pickSlope, point } from './line.ts';

export const slopeOfPoints = generator({
  id: 'slope-of-points',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const slope = pickSlope(rng, grade);
    const run = slope.bottom * rng.int(slope.bottom === 1 ? 2 : 1, 4);
    const rise = (slope.top * run) / slope.bottom;
    const [x, y] = [rng.int(-5, 5), rng.int(-6, 6)];
    const [u, v] = [x + run, y + rise];
    const key = fractionKey(slope.top, slope.bottom);
    const wrong = [
      { value: fractionKey(run, rise), why: 'That is run over rise. The slope is rise over run.' },
      {
        value: fractionKey(-slope.top, slope.bottom),
        why: 'Take both differences in the same order, second point minus first.',
      },
      { value: String(rise), why: 'That is the rise alone. Divide it by the run.' },
    ].filter(({ value }) => value !== key);
    return {
      prompt: `What is the slope of the line through ${math(point(x, y))} and ${math(point(u, v))}? Give a whole number or a fraction in simplest form.`,
      answer: key,
      form: 'simplest' as const,
      slips: wrong,
      hints: [
        'Slope is rise over run: the change in y divided by the change in x.',
        'How much does y change from the first point to the second? And x?',
      ],
      steps: [
        `The rise: ${math(`${v} - ${bracketed(y)} = ${rise}`)}. The run: ${math(`${u} - ${bracketed(x)} = ${run}`)}.`,
        `The slope says how much y changes when x grows by 1, so divide: ${math(`\\frac{${rise}}{${run}} = ${fractionTex(slope.top, slope.bottom)}`)}.`,
      ],
    };
  },
});

export const slopeOfTable = generator({
  id: 'slope-of-table',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const slope = pickSlope(rng, grade);
    const intercept = pickIntercept(rng);
    const start = rng.int(-2, 2);
    const xs = [0, 1, 2, 3].map((at) => (start + at * rng.int(2, 2)) * slope.bottom);
    const ys = xs.map((x) => (x / slope.bottom) * slope.top + intercept);
    const gap = xs[1]! - xs[0]!;
    const key = fractionKey(slope.top, slope.bottom);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Points of a line',
          columns: ['x', 'y'],
          rows: xs.map((x, at) => [String(x), String(ys[at])]),
        }),
        'What is the slope of this line? Give a whole number or a fraction in simplest form.',
      ],
      answer: key,
      form: 'simplest' as const,
      slips: [
        {
          value: String(ys[1]! - ys[0]!),
          why: `That is the change in y from row to row. But x changes by ${gap}, not by 1.`,
        },
        { value: String(intercept), why: 'That is where the line meets the y-axis.' },
      ].filter(({ value }) => value !== key),
      hints: [
        'By how much does y change from row to row? And x?',
        'The slope is the change in y for a change of 1 in x.',
      ],
      steps: [
        `From row to row x grows by ${gap} and y changes by ${math(ys[1]! - ys[0]!)}.`,
        `For a step of 1 divide: ${math(`\\frac{${ys[1]! - ys[0]!}}{${gap}} = ${fractionTex(slope.top, slope.bottom)}`)}.`,
      ],
    };
  },
});

export const matchSlopes = generator({
  id: 'match-slopes',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const lines = distinct(
      4,
      () => pickSlope(rng, grade),
      ({ top, bottom }) => top / bottom,
    ).map((slope) => ({ slope, intercept: pickIntercept(rng) }));
    const asked = rng.chance(1, 2);
    const intercepts = distinct(4, () => pickIntercept(rng));
    const withIntercept = lines.map(({ slope }, at) => ({ slope, intercept: intercepts[at]! }));
    return {
      prompt: `Match each line with its ${asked ? 'slope' : 'y-intercept (where it meets the y-axis)'}.`,
      pairs: withIntercept.map(({ slope, intercept }) => [
        math(lineTex(slope, intercept)),
        asked ? fraction(slope.top, slope.bottom) : math(intercept),
      ]),
      hints: [
        'Each equation has the form y = mx + b.',
        asked ? 'The slope m is the number before x, with its sign.' : 'Put 0 for x. What is left?',
      ],
      steps: withIntercept.map(({ slope, intercept }) =>
        asked
          ? `${math(lineTex(slope, intercept))}: when x grows by 1, y changes by ${fraction(slope.top, slope.bottom)}.`
          : `${math(lineTex(slope, intercept))}: for ${math('x = 0')} only ${math(intercept)} is left.`,
      ),
    };
  },
});

export const orderSlopes = generator({
  id: 'order-slopes',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const slopes = distinct(
      4,
      () => pickSlope(rng, grade),
      ({ top, bottom }) => top / bottom,
    ).toSorted((a, b) => a.top / a.bottom - b.top / b.bottom);
    return {
      prompt:
        'Put the lines in order of their slopes, from the **least** (falling most steeply) to the **greatest** (rising most steeply).',
      inOrder: slopes.map((slope) => math(lineTex(slope, pickIntercept(rng)))),
      hints: [
        'The number before x is the slope. The other number only moves the line up or down.',
        'Negative slopes fall and come first.',
      ],
      steps: [
        'The slope is the number before x. Only it tells how steeply a line rises or falls.',
        `The slopes in order: ${slopes.map(({ top, bottom }) => fraction(top, bottom)).join(', ')}.`,
      ],
    };
  },
});

export const parallel = generator({
  id: 'parallel-perpendicular',
  kind: 'choice',
  difficulty: 4,
  grades: [9, 10],
  make(rng, grade) {
    const slope = pickSlope(rng, grade);
    const [own, other] = distinct(2, () => pickIntercept(rng)) as [number, number];
    const crosses = rng.chance(1, 2);
    const turned = { top: -slope.bottom * Math.sign(slope.top), bottom: Math.abs(slope.top) };
    const flipped = { top: slope.bottom * Math.sign(slope.top), bottom: Math.abs(slope.top) };
    const opposite = { top: -slope.top, bottom: slope.bottom };
    const right = crosses ? turned : slope;
    return {
      prompt: `Which line is **${crosses ? 'perpendicular' : 'parallel'}** to ${math(lineTex(slope, own))}?`,
      right: math(lineTex(right, other)),
      wrong: mistakes(
        lineTex(right, other),
        [
          [
            lineTex(crosses ? slope : turned, other),
            crosses
              ? 'That line has the same slope, so it is parallel.'
              : 'That line crosses at a right angle: it is perpendicular.',
          ],
          [lineTex(opposite, other), 'Only the sign of the slope changed. That is a mirror image.'],
          [
            lineTex(flipped, other),
            'The slope was turned over, but that is not all that is needed.',
          ],
        ],
        math,
      ),
      hints: [
        'Only the slopes matter, not the intercepts.',
        crosses
          ? 'For a right angle the two slopes multiply to −1.'
          : 'Parallel lines rise or fall equally.',
      ],
      steps: crosses
        ? [
            `The slope is ${fraction(slope.top, slope.bottom)}. For a right angle rise and run change places and one sign turns.`,
            `That gives ${fraction(turned.top, turned.bottom)}. Check: ${math(`${fractionTex(slope.top, slope.bottom)} \\times ${turned.top < 0 ? `\\left(${fractionTex(turned.top, turned.bottom)}\\right)` : fractionTex(turned.top, turned.bottom)} = -1`)}.`,
          ]
        : [
            `Parallel lines have the same slope, here ${fraction(slope.top, slope.bottom)}, and another intercept.`,
            `So ${math(lineTex(slope, other))} never meets the line.`,
          ],
    };
  },
});
