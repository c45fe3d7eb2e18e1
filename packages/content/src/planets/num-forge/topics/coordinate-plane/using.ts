import { generator, math } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { slips } from '../../mistakes.ts';
import { plane, signed, spotText, type Spot } from '../../plane.ts';
import { pickSpot } from './placing.ts';

const QUADRANTS = ['Quadrant I', 'Quadrant II', 'Quadrant III', 'Quadrant IV'] as const;

const WHERE = ['right and up', 'left and up', 'left and down', 'right and down'] as const;

const quadrantOf = ([x, y]: Spot): number => (y > 0 ? (x > 0 ? 0 : 1) : x < 0 ? 2 : 3);

export const whichQuadrant = generator({
  id: 'which-quadrant',
  kind: 'choice',
  difficulty: 2,
  grades: [6, 8],
  make(rng, grade) {
    const spot: Spot = [
      rng.int(1, 30) * (rng.chance(1, 2) ? 1 : -1),
      rng.int(1, 30) * (rng.chance(1, 2) ? 1 : -1),
    ];
    const [x, y] = spot;
    // Older students reflect the point in their head first.
    const reflect = grade > 6 && rng.chance(1, 2);
    const overX = rng.chance(1, 2);
    const asked: Spot = reflect ? (overX ? [x, -y] : [-x, y]) : spot;
    const at = quadrantOf(asked);
    return {
      prompt: reflect
        ? `The point ${spotText(spot)} is reflected across the ${overX ? 'x' : 'y'}-axis. In which quadrant is its image?`
        : `In which quadrant is the point ${spotText(spot)}?`,
      right: QUADRANTS[at]!,
      wrong: QUADRANTS.flatMap((text, other) =>
        other === at
          ? []
          : [
              {
                text,
                why:
                  reflect && other === quadrantOf(spot)
                    ? 'That is where the point itself is. A reflection takes it to the other side of the axis.'
                    : `${text} is ${WHERE[other]} of the origin. Check both signs.`,
              },
            ],
      ),
      hints: [
        'The sign of the first number tells left or right, the sign of the second one up or down.',
        'The quadrants are counted from the upper right one, counterclockwise.',
      ],
      steps: [
        ...(reflect
          ? [
              `Reflecting across the ${overX ? 'x' : 'y'}-axis turns ${overX ? 'up into down' : 'left into right'} and the other way round: the image is ${spotText(asked)}.`,
            ]
          : []),
        `The first number is ${asked[0] < 0 ? 'negative: left' : 'positive: right'} of the y-axis. The second one is ${asked[1] < 0 ? 'negative: below' : 'positive: above'} the x-axis.`,
        `${WHERE[at]![0]!.toUpperCase()}${WHERE[at]!.slice(1)} of the origin is ${QUADRANTS[at]}.`,
      ],
    };
  },
});

export const reflectPoint = generator({
  id: 'reflect-point',
  kind: 'point',
  difficulty: 3,
  grades: [6, 8],
  make(rng, grade) {
    const spot = pickSpot(rng, grade);
    const [x, y] = spot;
    const both = grade === 8 && rng.chance(1, 3);
    const overX = rng.chance(1, 2);
    const image: Spot = both ? [-x, -y] : overX ? [x, -y] : [-x, y];
    const other: Spot = overX ? [-x, y] : [x, -y];
    const max = grade === 6 ? 6 : 8;
    return {
      prompt: both
        ? `Reflect point P across the x-axis, and the image across the y-axis. Place the **last** image.`
        : `Reflect point P across the **${overX ? 'x' : 'y'}-axis**. Place the image.`,
      grid: plane(max, true, { points: [{ x, y, label: 'P' }] }),
      answer: image,
      slips: [
        {
          at: other,
          why: both
            ? 'That is only one of the two reflections.'
            : `That is the reflection across the ${overX ? 'y' : 'x'}-axis.`,
        },
        ...(both
          ? [
              {
                at: (overX ? [x, -y] : [-x, y]) as Spot,
                why: 'That is only one of the two reflections.',
              },
            ]
          : [
              {
                at: [-x, -y] as Spot,
                why: 'Both signs have changed. One reflection changes only one of them.',
              },
            ]),
        {
          at: [y, x] as Spot,
          why: 'Do not exchange the numbers. Think of a mirror standing on the axis.',
        },
      ].filter(
        ({ at }, index, all) =>
          String(at) !== String(image) &&
          all.findIndex((one) => String(one.at) === String(at)) === index,
      ),
      hints: [
        'Imagine folding the paper along the axis. Where would the point be printed?',
        'The image is as far from the axis as the point, on the other side.',
      ],
      steps: both
        ? [
            `Across the x-axis the second number changes its sign: ${spotText([x, -y])}.`,
            `Across the y-axis the first number changes its sign: ${spotText(image)}.`,
          ]
        : [
            `P is at ${spotText(spot)}, ${counted(Math.abs(overX ? y : x), 'unit')} from the ${overX ? 'x' : 'y'}-axis. The image is as far on the other side.`,
            `Only the ${overX ? 'second' : 'first'} number changes its sign: ${spotText(image)}.`,
          ],
    };
  },
});

const TRIPLES = [
  [3, 4, 5],
  [6, 8, 10],
  [5, 12, 13],
  [8, 6, 10],
  [4, 3, 5],
] as const;

export const distance = generator({
  id: 'distance',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    if (grade === 8) {
      const [a, b, c] = rng.pick(TRIPLES);
      const from: Spot = [rng.int(-7, 4), rng.int(-7, 4)];
      const to: Spot = [
        from[0] + a * (rng.chance(1, 2) ? 1 : -1),
        from[1] + b * (rng.chance(1, 2) ? 1 : -1),
      ];
      return {
        prompt: `How far apart are the points ${spotText(from)} and ${spotText(to)}?`,
        answer: c,
        slips: slips(c, [
          [a + b, 'That is the way along the grid lines. The straight line is shorter.'],
          [c * c, 'That is the square of the distance. Take the square root.'],
          [Math.abs(a - b), 'The two sides are not taken away from each other. Square them first.'],
        ]),
        hints: [
          'Draw the right triangle: one side goes sideways, the other one up or down.',
          'How long are these two sides? Then use the Pythagorean theorem.',
        ],
        steps: [
          `Sideways they are ${a} apart, up or down ${b}. These are the legs of a right triangle.`,
          `The distance is its longest side: ${math(`\\sqrt{${a}^2 + ${b}^2} = \\sqrt{${a * a + b * b}} = ${c}`)}.`,
        ],
      };
    }
    const upright = rng.chance(1, 2);
    const four = grade > 5;
    const max = four ? 12 : 20;
    const shared = rng.int(four ? -max : 1, max);
    const low = four ? -rng.int(1, max) : rng.int(0, 8);
    const high = four
      ? rng.chance(2, 3)
        ? rng.int(1, max)
        : low + rng.int(2, 9)
      : low + rng.int(2, 11);
    const [p, q]: [Spot, Spot] = upright
      ? [
          [shared, high],
          [shared, low],
        ]
      : [
          [low, shared],
          [high, shared],
        ];
    const answer = high - low;
    return {
      prompt: `How far apart are the points ${spotText(p)} and ${spotText(q)}?`,
      answer,
      unit: 'units',
      slips: slips(answer, [
        [
          Math.abs(high) + Math.abs(low),
          'You added. Both are on the same side of zero, so the distance is the difference.',
        ],
        [
          Math.abs(Math.abs(high) - Math.abs(low)),
          'You took away as if both were on the same side of zero. The way leads across zero.',
        ],
        [answer + 1, 'Count the steps between the points, not the points.'],
        [Math.abs(shared), 'That is the number both have in common. Look at the one that differs.'],
      ]),
      hints: [
        `Which of the two numbers is the same in both points? So how do the points lie to each other?`,
        four
          ? 'How far is each of them from zero, and are they on the same side of it?'
          : 'Compare the numbers that differ.',
      ],
      steps: [
        `Both have the same ${upright ? 'first' : 'second'} number, so they lie ${upright ? 'above each other' : 'side by side'} and only the ${upright ? 'second' : 'first'} numbers matter.`,
        low < 0 && high > 0
          ? `From ${signed(low)} to 0 it is ${-low}, and from 0 to ${high} it is ${high}: ${math(`${-low} + ${high} = ${answer}`)}.`
          : `From ${signed(low)} to ${signed(high)} it is ${math(`${high} - ${low < 0 ? `(${low})` : low} = ${answer}`)}.`,
      ],
    };
  },
});
