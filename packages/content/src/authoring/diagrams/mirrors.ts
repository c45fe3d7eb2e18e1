import { box, drawing, line, type Drawing, type Point, type Shape } from './drawing.ts';
import { type FlatShape, shapeAt } from './flat-shapes.ts';

/** How a line through the middle of a shape runs, in degrees from level, counted counterclockwise. */
const course = (degrees: number): string =>
  degrees === 0
    ? 'from left to right'
    : degrees === 90
      ? 'straight up and down'
      : degrees < 90
        ? 'slanting up to the right'
        : 'slanting down to the right';

/** A shape with a dashed line through its middle. */
export function shapeWithLine(shape: FlatShape, degrees: number, size = 34): Drawing {
  const angle = (degrees * Math.PI) / 180;
  const middle = size + 8;
  const reach = size + 6;
  const end = (sign: number): Point => [
    middle + sign * reach * Math.cos(angle),
    middle - sign * reach * Math.sin(angle),
  ];
  return drawing(
    middle * 2,
    middle * 2,
    [shapeAt(shape, [middle, middle], size, 'soft'), line([end(-1), end(1)], 'dashed')],
    `${shape.seen}. A dashed line runs through its middle, ${course(degrees)}.`,
  );
}

/** Squares filled in a grid, as rows of true and false from the top. */
export type Cells = readonly (readonly boolean[])[];

export const mirrored = (cells: Cells): Cells => cells.map((row) => row.toReversed());
export const flipped = (cells: Cells): Cells => cells.toReversed();

const CELL = 20;

const cellShapes = (cells: Cells, left: number, top: number): Shape[] =>
  cells.flatMap((row, y) =>
    row.map((filled, x) =>
      box(left + x * CELL, top + y * CELL, CELL, CELL, { fill: filled ? 'a' : 'none' }),
    ),
  );

const told = (cells: Cells): string =>
  cells
    .map(
      (row, y) => `row ${y + 1}: ${row.map((filled) => (filled ? 'filled' : 'empty')).join(', ')}`,
    )
    .join('; ');

/** A piece of a grid with some squares filled. */
export const cellGrid = (cells: Cells): Drawing =>
  drawing(
    cells[0]!.length * CELL + 4,
    cells.length * CELL + 4,
    cellShapes(cells, 2, 2),
    `A grid. From the left, ${told(cells)}.`,
  );

/** The left half of a picture, with the mirror line at its right edge and an empty right half. */
export function halfPicture(cells: Cells): Drawing {
  const width = cells[0]!.length;
  const empty = cells.map((row) => row.map(() => false));
  const middle = 2 + width * CELL;
  const high = cells.length * CELL;
  return drawing(
    width * 2 * CELL + 4,
    high + 20,
    [
      ...cellShapes(cells, 2, 10),
      ...cellShapes(empty, middle, 10),
      line(
        [
          [middle, 0],
          [middle, high + 20],
        ],
        'thick',
      ),
    ],
    `A grid with a mirror line down the middle. The right half is empty. In the left half, from the left, ${told(cells)}.`,
  );
}
