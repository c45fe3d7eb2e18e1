import { figure, generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** Wider than high, both at least 2. The numbers grow with the grade. */
export function pickSides(rng: Rng, grade: number): Sides {
  const most = { 3: 10, 4: 14, 5: 24, 6: 36 }[grade]!;
  const height = rng.int(2, Math.min(most - 1, grade === 3 ? 9 : 12));
  const width = rng.int(height + 1, most);
  return { width, height };
}

export const areaOf = ({ width, height }: Sides): number => width * height;
export const around = ({ width, height }: Sides): number => 2 * (width + height);

const drawn = ({ width, height }: Sides) =>
  figure({ kind: 'rectangle', width, height, unit: 'cm' });

const AREA_STEPS = (sides: Sides): string[] => [
  `Think of ${sides.height} rows with ${sides.width} squares in each. Every square is 1 cm wide and 1 cm high.`,
  `So multiply: ${math(`${sides.width} \\times ${sides.height} = ${areaOf(sides)}`)} square centimeters.`,
];
const PERIMETER_STEPS = ({ width, height }: Sides): string[] => [
  'The perimeter is the way all around. A rectangle has two long sides and two short sides.',
  `One long and one short side: ${math(`${width} + ${height} = ${width + height}`)} cm. There are two of each: ${math(`2 \\times ${width + height} = ${2 * (width + height)}`)} cm.`,
];

export const area = generator({
  id: 'area',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const sides = pickSides(rng, grade);
    return {
      prompt: [drawn(sides), 'What is the **area** of this rectangle?'],
      answer: areaOf(sides),
      unit: 'square cm',
      slips: slips(areaOf(sides), [
        [around(sides), 'That is the perimeter, the way around. The area is the surface inside.'],
        [sides.width + sides.height, 'You added two sides. The area counts the squares inside.'],
      ]),
      hints: [
        'The area says how many squares of 1 cm fit inside.',
        'How many squares are in one row? How many rows are there?',
      ],
      steps: AREA_STEPS(sides),
    };
  },
});

export const perimeterChoose = generator({
  id: 'perimeter-choose',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const sides = pickSides(rng, grade);
    const { width, height } = sides;
    return {
      prompt: [drawn(sides), 'What is the **perimeter** of this rectangle?'],
      right: `${around(sides)} cm`,
      wrong: mistakes(
        around(sides),
        [
          [areaOf(sides), 'You multiplied. That gives the area inside, not the way around.'],
          [width + height, 'You went only half the way around. There are four sides.'],
          [2 * width + height, 'One short side is missing.'],
          [width + 2 * height, 'One long side is missing.'],
        ],
        (shown) => `${shown} cm`,
      ),
      hints: [
        'Imagine an ant that walks once around the whole edge.',
        'Two of the sides have no number. How long are they?',
      ],
      steps: PERIMETER_STEPS(sides),
    };
  },
});

export const matchRectangles = generator({
  id: 'match-perimeters',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const all = distinct(4, () => pickSides(rng, grade), around);
    return {
      prompt: 'Match each rectangle with its perimeter.',
      pairs: all.map((sides) => [`${sides.width} cm by ${sides.height} cm`, `${around(sides)} cm`]),
      hints: [
        'The perimeter is the way around, so all four sides count.',
        'Add the two sides you know, then double.',
      ],
      steps: [
        'A rectangle has each side twice. So add width and height and double the sum.',
        ...all.map(
          (sides) => `${math(`2 \\times (${sides.width} + ${sides.height}) = ${around(sides)}`)}.`,
        ),
      ],
    };
  },
});

export const orderAreas = generator({
  id: 'order-areas',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const all = distinct(4, () => pickSides(rng, grade), areaOf).toSorted(
      (a, b) => areaOf(a) - areaOf(b),
    );
    return {
      prompt: 'Put the rectangles in order by **area**. The smallest comes first.',
      inOrder: all.map(({ width, height }) => `${width} cm by ${height} cm`),
      hints: [
        'A long thin rectangle can have a small area. Do not go by the longest side.',
        'Multiply the two sides of each rectangle.',
      ],
      steps: [
        'The area is width times height, because that counts the squares row by row.',
        ...all.map(
          (sides) =>
            `${math(`${sides.width} \\times ${sides.height} = ${areaOf(sides)}`)} square cm.`,
        ),
      ],
    };
  },
});

const keyOf = ({ height, width }: Sides) => `${width} cm by ${height} cm`;

export const sameArea = generator({
  id: 'same-area',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const total = rng.pick(
      grade === 3
        ? [12, 16, 18, 20, 24, 30, 36, 40]
        : grade === 4
          ? [24, 36, 40, 48, 60, 72]
          : [60, 72, 84, 90, 96, 120, 144, 180],
    );
    const heights = Array.from({ length: Math.floor(Math.sqrt(total)) - 1 }, (_, at) => at + 2);
    const right = rng.sample(
      heights.filter((height) => total % height === 0),
      2,
    );
    // Sides that add up alike, or one row too many: close to right, and wrong.
    const near = right.flatMap((height) => [
      { height: height + 1, width: total / height - 1 },
      { height: height + 1, width: total / height },
      { height, width: total / height + 1 },
    ]);
    const candidates = near.filter(
      (sides) => areaOf(sides) !== total && sides.width >= sides.height,
    );
    const wrong = distinct(3, () => rng.pick(candidates), keyOf);
    return {
      prompt: `Pick **every** rectangle with an area of ${total} square centimeters.`,
      right: right.map((height) => keyOf({ height, width: total / height })),
      wrong: wrong.map(keyOf),
      hints: [
        'The same area can have many shapes.',
        `Which pairs of numbers multiply to ${total}?`,
      ],
      steps: [
        ...right.map(
          (height) => `${math(`${total / height} \\times ${height} = ${total}`)}: this one fits.`,
        ),
        ...wrong.map(
          (sides) =>
            `${math(`${sides.width} \\times ${sides.height} = ${areaOf(sides)}`)}: not ${total}.`,
        ),
      ],
    };
  },
});
