import { figure, generator } from '@planets/practice';

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
  SQUARE,
  TRAPEZOID,
  TRIANGLE,
} from '../../../../authoring/diagrams/flat-shapes.ts';
import { sidesOf, withArticle } from './pool.ts';

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
