import { authored, figure, generator } from '@planets/practice';
import { drawing, type Point, polygon } from '../../../../authoring/diagrams/drawing.ts';
import {
  CIRCLE,
  type FlatShape,
  HEXAGON,
  KITE,
  OCTAGON,
  PARALLELOGRAM,
  PENTAGON,
  RECTANGLE,
  RHOMBUS,
  RIGHT_TRIANGLE,
  shapeAt,
  SQUARE,
  TRAPEZOID,
  TRIANGLE,
} from '../../../../authoring/diagrams/flat-shapes.ts';
import { sidesOf, traitOf } from './pool.ts';

/** Two triangles or squares that meet along a side, and what they make. */
const JOINS: readonly {
  readonly pieces: readonly (readonly Point[])[];
  readonly told: string;
  readonly makes: string;
  readonly wrong: readonly (readonly [string, string])[];
}[] = [
  {
    pieces: [
      [
        [0, 0],
        [60, 0],
        [60, 60],
        [0, 60],
      ],
      [
        [84, 0],
        [144, 0],
        [144, 60],
        [84, 60],
      ],
    ],
    told: 'two squares of the same size',
    makes: 'a rectangle',
    wrong: [
      ['a triangle', 'A triangle has 3 sides. Count the sides of the new shape.'],
      ['a hexagon', 'A hexagon has 6 sides. Count the sides of the new shape.'],
      ['a bigger square', 'It is twice as long, but not higher. So the sides are not all equal.'],
    ],
  },
  {
    pieces: [
      [
        [0, 0],
        [60, 60],
        [0, 60],
      ],
      [
        [24, 0],
        [84, 0],
        [84, 60],
      ],
    ],
    told: 'two triangles. Each is half of a square, cut from corner to corner',
    makes: 'a square',
    wrong: [
      ['a circle', 'The sides are straight, so nothing round comes out.'],
      ['a hexagon', 'A hexagon has 6 sides. Count the sides of the new shape.'],
      ['a trapezoid', 'Slide the two long sides together. All four sides are equal.'],
    ],
  },
  {
    pieces: [
      [
        [0, 60],
        [35, 0],
        [70, 60],
      ],
      [
        [50, 0],
        [120, 0],
        [85, 60],
      ],
    ],
    told: 'two triangles of the same size, each with 3 equal sides',
    makes: 'a rhombus',
    wrong: [
      ['a square', 'The sides are equal, but the corners are not square.'],
      ['a hexagon', 'For a hexagon you need six of these triangles.'],
      ['a bigger triangle', 'For a bigger triangle you need four of them.'],
    ],
  },
  {
    pieces: [
      [
        [0, 60],
        [17, 30],
        [53, 30],
        [70, 60],
      ],
      [
        [0, 80],
        [70, 80],
        [53, 110],
        [17, 110],
      ],
    ],
    told: 'two trapezoids of the same size. Their long sides meet',
    makes: 'a hexagon',
    wrong: [
      ['a square', 'Count the sides of the new shape. There are more than 4.'],
      ['a triangle', 'Count the sides of the new shape. There are more than 3.'],
      ['a bigger trapezoid', 'A trapezoid has 4 sides. Count the sides of the new shape.'],
    ],
  },
];

export const putTogether = JOINS.map(({ pieces, told, makes, wrong }, at) => {
  const points = pieces.flat();
  return authored(
    {
      id: `put-together-${at + 1}`,
      difficulty: 4,
      // First graders do not know the word rhombus yet.
      grades: [makes === 'a rhombus' ? 2 : 1, 3],
      standards: ['CCSS.MATH.CONTENT.1.G.A.2'],
    },
    'choice',
    {
      prompt: [
        figure(
          drawing(
            Math.max(...points.map(([x]) => x)) + 8,
            Math.max(...points.map(([, y]) => y)) + 8,
            pieces.map((piece) =>
              polygon(
                piece.map(([x, y]): Point => [x + 4, y + 4]),
                { fill: 'a' },
              ),
            ),
            `Shapes side by side, not touching: ${told}.`,
          ),
        ),
        'Slide the two pieces together. Which shape do they make?',
      ],
      right: makes,
      wrong: wrong.map(([text, why]) => ({ text, why })),
      hints: [
        'Close your eyes and slide the pieces until two equal sides meet.',
        'The sides that meet are now inside. Count only the sides around the outside.',
      ],
      steps: [
        `You have ${told}. The sides that meet go away.`,
        `Count the sides that are left: the new shape is ${makes}.`,
      ],
    },
  );
});

/** What is seen of a shape, without the word square, which is a name to be placed. */
const unnamed = ({ seen }: FlatShape): string =>
  `${seen[0]!.toLowerCase()}${seen.slice(1)}`
    .replace('square corners', 'corners like those of a sheet of paper')
    .replace('square corner', 'corner like that of a sheet of paper');

/** A place well inside the shape: the right triangle's middle lies on its long side. */
const inside = (shape: FlatShape, [x, y]: Point): Point =>
  shape === RIGHT_TRIANGLE ? [x - 11, y + 7] : [x, y];

export const labelShapes = generator({
  id: 'label-shapes',
  kind: 'label',
  difficulty: 2,
  make(rng, grade) {
    const pool =
      grade < 3
        ? [rng.pick([TRIANGLE, RIGHT_TRIANGLE]), SQUARE, RECTANGLE, CIRCLE, HEXAGON]
        : [RHOMBUS, TRAPEZOID, PENTAGON, HEXAGON, OCTAGON, rng.pick([PARALLELOGRAM, KITE])];
    const shapes = rng.sample(pool, 4);
    const places: readonly Point[] = [
      [60, 50],
      [220, 50],
      [60, 160],
      [220, 160],
    ];
    const where = ['Top left', 'Top right', 'Bottom left', 'Bottom right'];
    const shown = shapes.map(({ name }) => name);
    // A name that is true of none of them: a rectangle too many could go to the square.
    const extra = ['pentagon', 'hexagon', 'octagon', 'oval'].find((name) => !shown.includes(name))!;
    return {
      prompt: 'Put each name at its shape.',
      picture: drawing(
        280,
        210,
        shapes.map((shape, at) =>
          shapeAt(
            shape,
            places[at]!,
            40,
            'soft',
            sidesOf(shape) === 0 ? 0 : rng.pick([0, 15, 345]),
          ),
        ),
        shapes.map((shape, at) => `${where[at]}: ${unnamed(shape)}.`).join(' '),
      ),
      places: shapes.map((shape, at) => ({
        at: inside(shape, places[at]!),
        name: shape.name,
        where: `${where[at]}: ${unnamed(shape)}`,
      })),
      extra: [extra],
      hints: [
        'Count the sides of each shape first.',
        'One name is left over. Begin with the shape you know best.',
      ],
      steps: shapes.map(
        (shape, at) =>
          `${where[at]} is the ${shape.name}: it ${sidesOf(shape) === 0 ? 'is round' : traitOf(shape)}.`,
      ),
    };
  },
});
