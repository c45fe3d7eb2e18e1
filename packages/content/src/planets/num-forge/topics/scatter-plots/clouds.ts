import { figure, generator, math, type Rng } from '@planets/practice';
import { linear } from '../../sum-tex.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { spotText, type GridFigure, type Spot } from '../../plane.ts';

export type Shape = 'positive' | 'negative' | 'none' | 'curved';

/** Two measures that go with each other in a known way. */
const THINGS: Readonly<Record<Shape, readonly (readonly [x: string, y: string])[]>> = {
  positive: [
    ['hours of practice', 'points'],
    ['age of a tree in years', 'height in meters'],
    ['weeks of training', 'laps'],
    ['pages', 'hours of reading'],
  ],
  negative: [
    ['hours in use', 'battery charge'],
    ['kilometers driven', 'liters in the tank'],
    ['speed', 'minutes on the way'],
    ['days since picking', 'crispness'],
  ],
  none: [
    ['shoe size', 'points in a quiz'],
    ['pencils in a case', 'minutes on the way'],
    ['coins in a pocket', 'books read'],
  ],
  curved: [
    ['seconds after the throw', 'height of the ball'],
    ['hours since sunrise', 'brightness'],
  ],
};

const SIZE = 10;
const clamp = (value: number): number => Math.max(0, Math.min(SIZE, value));

/** Whole-number points in the given shape, no two at one place. */
function cloud(rng: Rng, shape: Shape, count: number): Spot[] {
  const xs = distinct(count, () => rng.int(0, SIZE)).toSorted((a, b) => a - b);
  const start = rng.int(0, 2);
  return xs.map((x): Spot => {
    const noise = rng.int(-1, 1);
    const y =
      shape === 'positive'
        ? start + 0.75 * x + noise
        : shape === 'negative'
          ? SIZE - start - 0.75 * x + noise
          : shape === 'curved'
            ? 9 - ((x - 5) * (x - 5)) / 3 + noise / 2
            : rng.int(0, SIZE);
    return [x, clamp(Math.round(y))];
  });
}

/** How strongly the points follow a rising line: +1, -1 or near 0. */
function correlation(spots: readonly Spot[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(spots.map(([x]) => x)), mean(spots.map(([, y]) => y))];
  const sum = (of: (spot: Spot) => number) => spots.reduce((total, spot) => total + of(spot), 0);
  const [sx, sy] = [sum(([x]) => (x - mx) ** 2), sum(([, y]) => (y - my) ** 2)];
  return sum(([x, y]) => (x - mx) * (y - my)) / Math.sqrt(sx * sy);
}

/** A cloud that really looks like what it is to show. */
function clearCloud(rng: Rng, shape: Shape, count: number): Spot[] {
  const spots = cloud(rng, shape, count);
  const r = correlation(spots);
  const fits =
    shape === 'positive' ? r > 0.85 : shape === 'negative' ? r < -0.85 : Math.abs(r) < 0.25;
  return fits ? spots : clearCloud(rng, shape, count);
}

const scatter = (
  spots: readonly Spot[],
  names: readonly [x: string, y: string],
  curves: GridFigure['curves'] = [],
): GridFigure => ({
  kind: 'grid',
  x: { min: 0, max: SIZE, step: 1, labelEvery: 2, name: names[0] },
  y: { min: 0, max: SIZE, step: 1, labelEvery: 2, name: names[1] },
  points: spots.map(([x, y]) => ({ x, y, label: '' })),
  curves,
});

const SAYS: Readonly<Record<Shape, string>> = {
  positive: 'a positive linear association',
  negative: 'a negative linear association',
  none: 'no association',
  curved: 'a nonlinear association',
};
const LOOKS: Readonly<Record<Shape, string>> = {
  positive: 'the points rise and stay near a line',
  negative: 'the points fall and stay near a line',
  none: 'the points are spread without any direction',
  curved: 'the points follow a curve: first they rise, then they fall',
};

const WOULD: Readonly<Record<Shape, string>> = {
  positive: 'Then the points would rise from left to right, near a line.',
  negative: 'Then the points would fall from left to right, near a line.',
  none: 'Then the points would be spread without any direction.',
  curved: 'Then the points would follow a curve that bends.',
};

export const association = generator({
  id: 'read-association',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const shape = rng.pick(['positive', 'negative', 'none', 'curved'] as const);
    const names = rng.pick(THINGS[shape]);
    const spots = clearCloud(rng, shape, grade === 8 ? 9 : 10);
    const others = (['positive', 'negative', 'none', 'curved'] as const).filter(
      (one) => one !== shape,
    );
    return {
      prompt: [figure(scatter(spots, names)), 'What does the scatter plot show?'],
      right: SAYS[shape],
      wrong: others.map((other) => ({ text: SAYS[other], why: WOULD[other] })),
      hints: [
        'Go from left to right: do the points rise, fall, or neither?',
        'Could you draw one straight line that most points lie near to?',
      ],
      steps: [
        `From left to right, ${LOOKS[shape]}.`,
        shape === 'positive'
          ? `So more of the first (${names[0]}) goes with more of the second (${names[1]}): ${SAYS[shape]}.`
          : shape === 'negative'
            ? `So more of the first (${names[0]}) goes with less of the second (${names[1]}): ${SAYS[shape]}.`
            : shape === 'none'
              ? `Knowing one of the two tells nothing about the other: ${SAYS[shape]}.`
              : `There is a pattern, but not along a straight line: ${SAYS[shape]}.`,
      ],
    };
  },
});

export const findOutlier = generator({
  id: 'find-outlier',
  kind: 'point',
  difficulty: 2,
  make(rng, grade) {
    const shape = rng.pick(['positive', 'negative'] as const);
    const names = rng.pick(THINGS[shape]);
    const spots = clearCloud(rng, shape, grade === 8 ? 7 : 8);
    const xs = spots.map(([x]) => x);
    const free = [0, 1, 2, 8, 9, 10].filter((x) => !xs.includes(x));
    const x = rng.pick(free.length === 0 ? [1] : free);
    // Far from the line on the other side: low where the others are high.
    const y = x < 5 === (shape === 'positive') ? rng.int(8, 10) : rng.int(0, 2);
    const out: Spot = [x, y];
    const all = rng.shuffle([...spots.filter(([px]) => px !== x), out]);
    const ends = spots.filter(([px]) => px !== x);
    return {
      prompt:
        'Most points follow one trend. Place your point on the **outlier**, the point far away from the trend.',
      grid: scatter(all, names),
      answer: out,
      slips: [ends[0]!, ends.at(-1)!].map((at) => ({
        at,
        why: 'That point is at an end of the cloud, but it follows the trend.',
      })),
      hints: [
        'Imagine a line through the middle of the points.',
        'Which point is far above or far below that line?',
      ],
      steps: [
        `The points ${shape === 'positive' ? 'rise' : 'fall'} from left to right.`,
        `At ${spotText(out)} the point is far ${y > 5 ? 'above' : 'below'} the line that the others follow, so it is the outlier.`,
      ],
    };
  },
});

/** Lines that stay on the plane, as rise and run with a start. */
const LINES = [
  [1, 0],
  [0.5, 2],
  [0.5, 4],
  [1, 1],
  [-1, 10],
  [-0.5, 8],
  [-0.5, 6],
  [2, 0],
  [-2, 10],
  [-1, 9],
] as const;

const equation = (slope: number, start: number): string => `y = ${linear(slope, start, 'x')}`;

/** Points near a line, some above and some below it. */
function near(rng: Rng, [slope, start]: readonly [number, number], count: number): Spot[] {
  const xs = Array.from({ length: SIZE + 1 }, (_, x) => x).filter((x) => {
    const y = start + slope * x;
    return y >= 1 && y <= 9;
  });
  const chosen = rng.sample(xs, Math.min(count, xs.length)).toSorted((a, b) => a - b);
  return chosen.map((x, at): Spot => {
    const y = start + slope * x;
    const off = at % 3 === 0 ? 0 : at % 3 === 1 ? 1 : -1;
    return [x, clamp(Math.round(y + off * (Number.isInteger(y) ? 1 : 0.5)))];
  });
}

export const lineOfFit = generator({
  id: 'line-of-fit',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const line = rng.pick(grade === 8 ? LINES.slice(0, 7) : LINES);
    const [slope, start] = line;
    const spots = near(rng, line, 8);
    const right = math(equation(slope, start));
    const other = slope > 0 ? 10 : 0;
    return {
      prompt: [figure(scatter(spots, ['x', 'y'])), 'Which line fits the points best?'],
      right,
      wrong: mistakes(right, [
        [
          math(equation(-slope, other)),
          slope > 0
            ? 'That line falls from left to right. The points rise.'
            : 'That line rises from left to right. The points fall.',
        ],
        [
          math(equation(slope, start + (start > 5 ? -4 : 4))),
          `That line has the right direction, but it runs ${start > 5 ? 'below' : 'above'} the points. Look where the line meets the y-axis.`,
        ],
        [
          math(equation(Math.abs(slope) === 1 ? slope / 2 : slope > 0 ? 1 : -1, start)),
          'That line starts at the right height, but the points rise or fall at another rate.',
        ],
        [math(equation(slope * 3, start)), 'That line is far too steep.'],
      ]),
      hints: [
        'About where would the line meet the y-axis? About how much does it rise or fall for each step to the right?',
        'Put in two values for x, and see which line comes near the points there.',
      ],
      steps: [
        `The points ${slope > 0 ? 'rise' : 'fall'} by about ${Math.abs(slope)} for each step to the right, so the slope is about ${math(slope)}.`,
        `Followed back to the y-axis, they begin at about ${start}. So ${right} runs through their middle.`,
      ],
    };
  },
});
