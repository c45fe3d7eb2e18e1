import { authored, figure, generator } from '@planets/practice';
import { drawing, type Point, polygon } from '../../../../authoring/diagrams/drawing.ts';
import {
  CIRCLE,
  type FlatShape,
  flatShape,
  HEXAGON,
  KITE,
  LONG_TRIANGLE,
  OCTAGON,
  OVAL,
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
import { sidesOf, traitOf, withArticle } from './pool.ts';

const ALL: readonly FlatShape[] = [
  TRIANGLE,
  RIGHT_TRIANGLE,
  LONG_TRIANGLE,
  SQUARE,
  RECTANGLE,
  RHOMBUS,
  PARALLELOGRAM,
  TRAPEZOID,
  KITE,
  PENTAGON,
  HEXAGON,
  OCTAGON,
  CIRCLE,
  OVAL,
];

interface Sort {
  readonly grades: readonly [number, number];
  readonly ask: string;
  readonly fits: (shape: FlatShape) => boolean;
  readonly why: string;
}
const SORTS: readonly Sort[] = [
  {
    grades: [1, 2],
    ask: 'triangle',
    fits: (shape) => sidesOf(shape) === 3,
    why: 'A triangle has 3 straight sides. It can be long, thin or turned.',
  },
  {
    grades: [1, 3],
    ask: 'shape with 4 corners',
    fits: (shape) => sidesOf(shape) === 4,
    why: 'Count the corners. The others have more or fewer than 4.',
  },
  {
    grades: [1, 2],
    ask: 'shape with more than 4 sides',
    fits: (shape) => sidesOf(shape) > 4,
    why: 'Count the sides of each one.',
  },
  {
    grades: [1, 2],
    ask: 'shape without corners',
    fits: (shape) => sidesOf(shape) === 0,
    why: 'Round shapes have no corners.',
  },
  {
    grades: [3, 4],
    ask: 'quadrilateral',
    fits: (shape) => sidesOf(shape) === 4,
    why: 'A quadrilateral is any closed shape with 4 straight sides.',
  },
  {
    grades: [3, 4],
    ask: 'shape with 4 equal sides',
    fits: (shape) => sidesOf(shape) === 4 && shape.equalSides,
    why: 'Squares and rhombuses have 4 equal sides.',
  },
  {
    grades: [3, 4],
    ask: 'shape with a right angle',
    fits: (shape) => shape.rightAngles > 0,
    why: 'A right angle is a square corner.',
  },
  {
    grades: [4, 4],
    ask: 'shape with parallel sides',
    fits: (shape) => shape.parallelPairs > 0,
    why: 'Parallel sides run the same way and never meet, however long you draw them.',
  },
  {
    grades: [4, 4],
    ask: 'parallelogram',
    fits: (shape) => sidesOf(shape) === 4 && shape.parallelPairs === 2,
    why: 'A parallelogram has two pairs of parallel sides. Squares, rectangles and rhombuses are parallelograms too.',
  },
];

export const pickAll = generator({
  id: 'pick-all',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const { ask, fits, why } = rng.pick(
      SORTS.filter(({ grades: [from, to] }) => grade >= from && grade <= to),
    );
    const right = rng.sample(ALL.filter(fits), 2);
    const wrong = rng.sample(
      ALL.filter((shape) => !fits(shape)),
      3,
    );
    const draw = (shape: FlatShape) =>
      figure(flatShape(shape, 'b', sidesOf(shape) === 0 ? 0 : rng.pick([0, 25, 90, 155]), 28));
    return {
      prompt: `Pick **every** ${ask}.`,
      right: right.map(draw),
      wrong: wrong.map(draw),
      hints: [
        'Look at each shape on its own. Count its sides and corners.',
        'Big or small, straight or turned: that does not matter.',
      ],
      steps: [why, `So these fit: ${right.map(({ name }) => withArticle(name)).join(' and ')}.`],
    };
  },
});

export const matchSides = generator({
  id: 'match-sides',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const bySides = [
      rng.pick([TRIANGLE, RIGHT_TRIANGLE, LONG_TRIANGLE]),
      rng.pick(grade < 3 ? [SQUARE, RECTANGLE] : [RHOMBUS, TRAPEZOID, KITE]),
      PENTAGON,
      HEXAGON,
      ...(grade > 2 ? [OCTAGON] : [CIRCLE]),
    ];
    const shapes = rng.sample(bySides, 4);
    return grade === 1
      ? {
          prompt: 'Match each shape with what is true of it.',
          pairs: shapes.map((shape) => [
            figure(flatShape(shape, 'c', sidesOf(shape) === 0 ? 0 : rng.pick([0, 30]), 26)),
            sidesOf(shape) === 0 ? 'no sides' : `${sidesOf(shape)} sides`,
          ]),
          hints: [
            'Put a finger on one side. Count around the shape.',
            'A round shape has no straight sides.',
          ],
          steps: [
            'Count the straight sides of each shape.',
            ...shapes.map((shape) =>
              sidesOf(shape) === 0
                ? 'The round one has no straight sides.'
                : `The ${shape.name} has ${sidesOf(shape)} sides.`,
            ),
          ],
        }
      : {
          prompt: 'Match each shape with its sides.',
          pairs: shapes.map((shape) => [
            withArticle(shape.name),
            sidesOf(shape) === 0 ? 'no sides' : `${sidesOf(shape)} sides`,
          ]),
          hints: [
            'Picture each shape, or draw it.',
            '“Penta” means five, “hexa” means six, “octa” means eight.',
          ],
          steps: [
            'The name often tells the number: tri is 3, quadri is 4, penta is 5, hexa is 6, octa is 8.',
            ...shapes.map((shape) =>
              sidesOf(shape) === 0
                ? 'A circle has no straight sides.'
                : `The ${shape.name} has ${sidesOf(shape)} sides.`,
            ),
          ],
        };
  },
});

interface Claim {
  readonly text: string;
  readonly why: string;
}
const TRUE_CLAIMS: readonly Claim[] = [
  {
    text: 'Every square is a rectangle.',
    why: 'A rectangle needs 4 right angles, and every square has them.',
  },
  {
    text: 'Every square is a rhombus.',
    why: 'A rhombus needs 4 equal sides, and every square has them.',
  },
  {
    text: 'Every rectangle is a quadrilateral.',
    why: 'A quadrilateral needs 4 sides, and every rectangle has them.',
  },
  { text: 'Some rectangles are squares.', why: 'A rectangle with 4 equal sides is a square.' },
  {
    text: 'Some triangles have a right angle.',
    why: 'Cut a square from corner to corner: each half is a triangle with a right angle.',
  },
  { text: 'Every rhombus has 4 equal sides.', why: 'That is what makes a shape a rhombus.' },
  {
    text: 'Some quadrilaterals have no right angle.',
    why: 'A rhombus that leans has 4 sides and no right angle.',
  },
];
const FALSE_CLAIMS: readonly Claim[] = [
  { text: 'Every rectangle is a square.', why: 'A long rectangle does not have 4 equal sides.' },
  { text: 'Every rhombus is a square.', why: 'A rhombus can lean. Then it has no right angles.' },
  {
    text: 'Every quadrilateral is a rectangle.',
    why: 'A trapezoid has 4 sides, but not 4 right angles.',
  },
  {
    text: 'No square is a rectangle.',
    why: 'A square has 4 right angles, and that makes it a rectangle.',
  },
  { text: 'Every triangle has a right angle.', why: 'A triangle with 3 equal sides has none.' },
  { text: 'Every shape with 4 equal sides is a square.', why: 'It could be a rhombus that leans.' },
  { text: 'No trapezoid is a quadrilateral.', why: 'A trapezoid has 4 sides, so it is one.' },
  {
    text: 'A square turned on its corner is no longer a square.',
    why: 'Turning a shape does not change its sides or its corners.',
  },
  {
    text: 'Every rhombus has 4 right angles.',
    why: 'Only a rhombus that is also a square has them.',
  },
];

export const trueClaim = generator({
  id: 'true-claim',
  kind: 'choice',
  difficulty: 5,
  grades: [3, 4],
  standards: ['CCSS.MATH.CONTENT.3.G.A.1'],
  make(rng) {
    const right = rng.pick(TRUE_CLAIMS);
    return {
      prompt: 'Which sentence is **true**?',
      right: right.text,
      wrong: rng.sample(FALSE_CLAIMS, 3),
      hints: [
        'Try to draw a shape that breaks the rule. If you can, the sentence is not true.',
        '“Every” means there may not be even one that breaks it. “Some” needs only one.',
      ],
      steps: [right.why, `So this is true: ${right.text}`],
    };
  },
});

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
      grades: [1, 3],
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
        shapes
          .map(({ seen }, at) => `${where[at]}: ${seen[0]!.toLowerCase()}${seen.slice(1)}.`)
          .join(' '),
      ),
      places: shapes.map(({ name, seen }, at) => ({
        at: places[at]!,
        name,
        where: `${where[at]}: ${seen[0]!.toLowerCase()}${seen.slice(1)}`,
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
