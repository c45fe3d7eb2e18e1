import {
  around,
  disc,
  drawing,
  path,
  polygon,
  type Drawing,
  type Fill,
  type Point,
  type Shape,
} from './drawing.ts';

/** A flat shape with what can be seen of it. The corners are those of a shape about 0/0, at most 10 from there. */
export interface FlatShape {
  readonly name: string;
  /** None of them has a curved edge where this is empty. */
  readonly corners: readonly Point[];
  /** What is seen, without the name. */
  readonly seen: string;
  readonly rightAngles: number;
  readonly equalSides: boolean;
  readonly parallelPairs: number;
  /** Lines of symmetry; a circle has no end of them. */
  readonly mirrors: number;
}

const regular = (name: string, corners: number, parallelPairs: number): FlatShape => ({
  name,
  corners: around(corners, [0, 0], 9.5, corners % 2 === 0 ? 180 / corners : 0),
  seen: `A closed shape with ${corners} straight sides, all equal`,
  rightAngles: 0,
  equalSides: true,
  parallelPairs,
  mirrors: corners,
});

export const SQUARE: FlatShape = {
  name: 'square',
  corners: [
    [-7.5, -7.5],
    [7.5, -7.5],
    [7.5, 7.5],
    [-7.5, 7.5],
  ],
  seen: 'A closed shape with 4 equal straight sides and 4 square corners',
  rightAngles: 4,
  equalSides: true,
  parallelPairs: 2,
  mirrors: 4,
};
export const RECTANGLE: FlatShape = {
  name: 'rectangle',
  corners: [
    [-9.5, -5],
    [9.5, -5],
    [9.5, 5],
    [-9.5, 5],
  ],
  seen: 'A closed shape with 4 straight sides, two long and two short, and 4 square corners',
  rightAngles: 4,
  equalSides: false,
  parallelPairs: 2,
  mirrors: 2,
};
export const TRIANGLE: FlatShape = { ...regular('triangle', 3, 0), mirrors: 3 };
export const RIGHT_TRIANGLE: FlatShape = {
  name: 'triangle',
  corners: [
    [-8.5, -5],
    [8.5, 5],
    [-8.5, 5],
  ],
  seen: 'A closed shape with 3 straight sides and one square corner',
  rightAngles: 1,
  equalSides: false,
  parallelPairs: 0,
  mirrors: 0,
};
export const LONG_TRIANGLE: FlatShape = {
  name: 'triangle',
  corners: [
    [-9, 6],
    [9, 4],
    [-5, -5],
  ],
  seen: 'A closed shape with 3 straight sides of different lengths',
  rightAngles: 0,
  equalSides: false,
  parallelPairs: 0,
  mirrors: 0,
};
export const RHOMBUS: FlatShape = {
  name: 'rhombus',
  corners: [
    [0, -9],
    [6, 0],
    [0, 9],
    [-6, 0],
  ],
  seen: 'A closed shape with 4 equal straight sides and no square corners',
  rightAngles: 0,
  equalSides: true,
  parallelPairs: 2,
  mirrors: 2,
};
export const PARALLELOGRAM: FlatShape = {
  name: 'parallelogram',
  corners: [
    [-3.5, -4.5],
    [9, -4.5],
    [3.5, 4.5],
    [-9, 4.5],
  ],
  seen: 'A closed, leaning shape with 4 straight sides; opposite sides are equal and run the same way; no square corners',
  rightAngles: 0,
  equalSides: false,
  parallelPairs: 2,
  mirrors: 0,
};
export const TRAPEZOID: FlatShape = {
  name: 'trapezoid',
  corners: [
    [-5, -5],
    [5, -5],
    [9.5, 5],
    [-9.5, 5],
  ],
  seen: 'A closed shape with 4 straight sides; the short top and the long bottom run the same way, the other two do not',
  rightAngles: 0,
  equalSides: false,
  parallelPairs: 1,
  mirrors: 1,
};
export const KITE: FlatShape = {
  name: 'kite',
  corners: [
    [0, -9],
    [6, -3],
    [0, 9.5],
    [-6, -3],
  ],
  seen: 'A closed shape with 4 straight sides: two short ones side by side, two long ones side by side',
  rightAngles: 0,
  equalSides: false,
  parallelPairs: 0,
  mirrors: 1,
};
export const PENTAGON = regular('pentagon', 5, 0);
export const HEXAGON = regular('hexagon', 6, 3);
export const OCTAGON = regular('octagon', 8, 4);
export const STAR: FlatShape = {
  name: 'star',
  corners: around(5, [0, 0], 10).flatMap((outer, at) => [outer, around(5, [0, 0], 4.2, 36)[at]!]),
  seen: 'A closed shape with 5 points that stick out',
  rightAngles: 0,
  equalSides: true,
  parallelPairs: 0,
  mirrors: 5,
};
export const CIRCLE: FlatShape = {
  name: 'circle',
  corners: [],
  seen: 'A closed, perfectly round shape with no corners',
  rightAngles: 0,
  equalSides: false,
  parallelPairs: 0,
  mirrors: Infinity,
};
export const OVAL: FlatShape = {
  name: 'oval',
  corners: [],
  seen: 'A closed shape with no corners, longer than it is high, like an egg lying down',
  rightAngles: 0,
  equalSides: false,
  parallelPairs: 0,
  mirrors: 2,
};

const OVAL_PATH =
  'M-9.5 0 C-9.5 -3.3 -5.2 -6 0 -6 C5.2 -6 9.5 -3.3 9.5 0 C9.5 3.3 5.2 6 0 6 C-5.2 6 -9.5 3.3 -9.5 0 Z';

const turned = ([x, y]: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
};

/** The shape about a place, `size` from its middle to its farthest corner. */
export function shapeAt(
  shape: FlatShape,
  [x, y]: Point,
  size: number,
  fill: Fill = 'a',
  turn = 0,
): Shape {
  const scale = size / 10;
  if (shape.corners.length > 0)
    return polygon(
      shape.corners.map((corner): Point => {
        const [cx, cy] = turned(corner, turn);
        return [x + cx * scale, y + cy * scale];
      }),
      { fill },
    );
  if (shape.name === 'circle') return disc(x, y, size * 0.9, { fill });
  return path(
    OVAL_PATH.replaceAll(
      /(-?[\d.]+) (-?[\d.]+)/g,
      (_, px, py) =>
        `${Math.round((x + Number(px) * scale) * 10) / 10} ${Math.round((y + Number(py) * scale) * 10) / 10}`,
    ),
    { fill },
  );
}

/** One shape alone, as a picture to name or to choose. */
export function flatShape(shape: FlatShape, fill: Fill = 'a', turn = 0, size = 40): Drawing {
  const tilted = turn % 90 === 0 ? '' : ', tilted';
  // The farthest corner of a tilted shape is a little more than `size` away, and its outline is thick.
  const middle = Math.ceil(size * 1.1) + 2;
  return drawing(
    middle * 2,
    middle * 2,
    [shapeAt(shape, [middle, middle], size, fill, turn)],
    `${shape.seen}${tilted}.`,
  );
}

/** Shapes in a row, by their names: a pattern. A question mark stands for one that is asked for. */
export function shapeRow(
  row: readonly (FlatShape | '?')[],
  fillOf: (shape: FlatShape) => Fill = () => 'a',
): Drawing {
  const size = Math.min(34, 320 / row.length);
  return drawing(
    row.length * size,
    size,
    row.map((shape, at): Shape => {
      const x = (at + 0.5) * size;
      return shape === '?'
        ? { type: 'text', x: Math.round(x * 10) / 10, y: Math.round(size / 2), text: '?' }
        : shapeAt(shape, [x, size / 2], size * 0.44, fillOf(shape));
    }),
    `In a row: ${row.map((shape) => (shape === '?' ? 'a question mark' : shape.name)).join(', ')}.`,
  );
}
