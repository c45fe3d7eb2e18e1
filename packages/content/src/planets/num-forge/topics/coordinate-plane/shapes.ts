import { figure, generator, math, type Rng } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { labelled, plane, signed, spotText, type Spot } from '../../plane.ts';

function pickCorners(rng: Rng, grade: number) {
  const four = grade > 5;
  const max = four ? (grade === 6 ? 6 : 8) : 10;
  const left = rng.int(four ? -max : 0, max - 4);
  const bottom = rng.int(four ? -max : 0, max - 4);
  const right = rng.int(left + 2, max);
  const high = rng.int(bottom + 2, max);
  return { four, max, left, bottom, right, top: high };
}

export const fourthCorner = generator({
  id: 'fourth-corner',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const { four, max, left, bottom, right, top } = pickCorners(rng, grade);
    const corners: readonly Spot[] = [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
    ];
    const out = rng.int(0, 3);
    const missing = corners[out]!;
    const shown = corners.filter((_, at) => at !== out);
    return {
      prompt: 'A, B and C are three corners of a **rectangle**. Place the fourth corner.',
      grid: plane(max, four, { points: labelled(shown, ['A', 'B', 'C']) }),
      answer: missing,
      slips: [
        { at: [missing[1], missing[0]] as Spot, why: 'The two numbers have changed places.' },
      ].filter(
        ({ at: [x, y] }) =>
          String([x, y]) !== String(missing) &&
          Math.max(x, y) <= max &&
          Math.min(x, y) >= (four ? -max : 0),
      ),
      hints: [
        'Which two sides of the rectangle can you already see?',
        'The missing corner is straight above, below or beside two of the others.',
      ],
      steps: [
        `The sides run along the grid lines, so each first number comes twice, and each second number too.`,
        `The corners shown are ${shown.map(spotText).join(', ')}. The first number ${signed(missing[0])} and the second number ${signed(missing[1])} came only once.`,
        `So the fourth corner is ${spotText(missing)}.`,
      ],
    };
  },
});

export const rectangleOnGrid = generator({
  id: 'rectangle-on-grid',
  kind: 'multi-step',
  difficulty: 4,
  grades: [6, 8],
  make(rng, grade) {
    const { left, bottom, right, top } = pickCorners(rng, grade);
    const [a, b, c, d]: readonly [Spot, Spot, Spot, Spot] = [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
    ];
    const [width, height] = [right - left, top - bottom];
    return {
      prompt: `A rectangle has the corners A ${spotText(a)}, B ${spotText(b)}, C ${spotText(c)} and D ${spotText(d)}.`,
      parts: [
        {
          prompt: 'How long is the side AB?',
          answer: width,
          slips: slips(width, [
            [Math.abs(right + left), 'Look at the signs: on which sides of zero are A and B?'],
          ]),
        },
        {
          prompt: 'How long is the side BC?',
          answer: height,
          slips: slips(height, [
            [Math.abs(top + bottom), 'Look at the signs: on which sides of zero are B and C?'],
          ]),
        },
        {
          prompt: 'What is the area of the rectangle?',
          answer: width * height,
          follows: 'a * b',
          slips: slips(width * height, [
            [2 * (width + height), 'That is the perimeter, the way around.'],
          ]),
        },
      ],
      hints: [
        'A and B have the same second number. How far apart are their first numbers?',
        'On two sides of zero, add the two distances from zero. On the same side, find their difference.',
      ],
      steps: [
        `AB goes sideways from ${signed(left)} to ${signed(right)}: ${width} units.`,
        `BC goes up from ${signed(bottom)} to ${signed(top)}: ${height} units.`,
        `The area counts squares in rows: ${math(`${width} \\times ${height} = ${width * height}`)}.`,
      ],
    };
  },
});

export const patternTable = generator({
  id: 'pattern-to-points',
  kind: 'table',
  difficulty: 3,
  grades: [5, 6],
  make(rng, grade) {
    const [startX, stepX] = [rng.int(0, 3), rng.int(1, grade === 5 ? 3 : 4)];
    const [startY, stepY] = [rng.int(0, 5), rng.int(2, grade === 5 ? 5 : 8)];
    const rows = [0, 1, 2, 3].map((at) => [startX + at * stepX, startY + at * stepY] as const);
    return {
      prompt: `The x numbers start at ${startX} and go up by ${stepX} each time. The y numbers start at ${startY} and go up by ${stepY} each time. Fill in the table of points.`,
      caption: 'Points of the pattern',
      columns: ['Point', 'x', 'y'],
      rows: rows.map(([x, y], at) =>
        at === 0
          ? (['A', String(x), String(y)] as const)
          : (['ABCD'[at]!, { answer: x }, { answer: y }] as const),
      ),
      hints: [
        'Work down one column at a time.',
        `Each x is ${stepX} more than the x above it. What about each y?`,
      ],
      steps: [
        `x: ${rows.map(([x]) => x).join(', ')}, always ${stepX} more.`,
        `y: ${rows.map(([, y]) => y).join(', ')}, always ${stepY} more.`,
        `So the points are ${rows.map(spotText).join(', ')}. On a grid they lie on one straight line, because the steps stay the same.`,
      ],
    };
  },
});

export const readPattern = generator({
  id: 'same-line',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const four = grade > 5;
    const max = four ? (grade === 6 ? 6 : 8) : 10;
    const [dx, dy] = rng.pick([
      [1, 1],
      [1, 2],
      [2, 1],
      ...(grade > 6
        ? ([
            [1, -1],
            [2, -1],
            [1, -2],
          ] as const)
        : []),
    ] as const);
    const least = four ? -max : 0;
    const startX = rng.int(least, max - 3 * dx);
    const startY = dy > 0 ? rng.int(least, max - 3 * dy) : rng.int(least - 3 * dy, max);
    const spots = [0, 1, 2].map((at): Spot => [startX + at * dx, startY + at * dy]);
    const next: Spot = [startX + 3 * dx, startY + 3 * dy];
    return {
      prompt: [
        figure(plane(max, four, { points: labelled(spots, ['A', 'B', 'C']) })),
        'A, B and C go on with equal steps. Which point comes **next**?',
      ],
      right: spotText(next),
      wrong: mistakes(spotText(next), [
        [spotText([next[1], next[0]]), 'The two numbers have changed places.'],
        [
          spotText([startX + 2 * dx + dy, startY + 2 * dy + dx]),
          'The step sideways and the step up or down were exchanged.',
        ],
        [
          spotText([next[0], spots[2]![1]]),
          'You went sideways, but the points also go up or down.',
        ],
        [
          spotText([spots[2]![0], next[1]]),
          'You went up or down, but the points also go sideways.',
        ],
        [spotText([next[0] + dx, next[1] + dy]), 'That is one step too far.'],
      ]),
      hints: [
        'How do you get from A to B? Count sideways first, then up or down.',
        'Is it the same from B to C? Do it once more from C.',
      ],
      steps: [
        `From A ${spotText(spots[0]!)} to B ${spotText(spots[1]!)} it is ${dx} to the right and ${Math.abs(dy)} ${dy > 0 ? 'up' : 'down'}, and the same from B to C.`,
        `From C ${spotText(spots[2]!)} the same step leads to ${spotText(next)}.`,
      ],
    };
  },
});
