import {
  disc,
  drawing,
  line,
  moved,
  path,
  polygon,
  type Drawing,
  type Point,
  type Shape,
} from './drawing.ts';

/** A solid with what is known of it. Edges and corners are counted only where all faces are flat. */
export interface Solid {
  readonly name: string;
  /** What is seen, without the name. */
  readonly seen: string;
  readonly flatFaces: number;
  readonly edges: number;
  readonly corners: number;
  readonly rolls: boolean;
  /** Drawn about 0/0, at most 40 from there. */
  readonly shapes: readonly Shape[];
}

const oval = (y: number, rx: number, ry: number): string =>
  `M${-rx} ${y} C${-rx} ${y - ry * 1.3} ${rx} ${y - ry * 1.3} ${rx} ${y} C${rx} ${y + ry * 1.3} ${-rx} ${y + ry * 1.3} ${-rx} ${y} Z`;

const boxShapes = (width: number, height: number, depth: number): Shape[] => {
  const [left, top] = [-(width + depth) / 2, -(height - depth) / 2];
  const [right, bottom] = [left + width, top + height];
  return [
    polygon(
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
      { fill: 'a' },
    ),
    polygon(
      [
        [left, top],
        [left + depth, top - depth],
        [right + depth, top - depth],
        [right, top],
      ],
      { fill: 'soft' },
    ),
    polygon(
      [
        [right, top],
        [right + depth, top - depth],
        [right + depth, bottom - depth],
        [right, bottom],
      ],
      { fill: 'a' },
    ),
  ];
};

export const CUBE: Solid = {
  name: 'cube',
  seen: 'A solid with 6 flat faces, all of them equal squares',
  flatFaces: 6,
  edges: 12,
  corners: 8,
  rolls: false,
  shapes: boxShapes(46, 46, 20),
};
export const BOX: Solid = {
  name: 'rectangular prism',
  seen: 'A long solid with 6 flat faces, all of them rectangles',
  flatFaces: 6,
  edges: 12,
  corners: 8,
  rolls: false,
  shapes: boxShapes(60, 30, 18),
};
export const CYLINDER: Solid = {
  name: 'cylinder',
  seen: 'A solid with two flat round ends and a curved side between them',
  flatFaces: 2,
  edges: 0,
  corners: 0,
  rolls: true,
  shapes: [
    path('M-24 -26 L-24 26 C-24 40 24 40 24 26 L24 -26 Z', { fill: 'a' }),
    path(oval(-26, 24, 10), { fill: 'soft' }),
  ],
};
export const CONE: Solid = {
  name: 'cone',
  seen: 'A solid with one flat round face and a curved side that ends in a point',
  flatFaces: 1,
  edges: 0,
  corners: 0,
  rolls: true,
  shapes: [path('M0 -38 L-26 26 C-26 40 26 40 26 26 Z', { fill: 'a' })],
};
export const SPHERE: Solid = {
  name: 'sphere',
  seen: 'A solid that is round on every side, without any flat face',
  flatFaces: 0,
  edges: 0,
  corners: 0,
  rolls: true,
  shapes: [
    disc(0, 0, 34, { fill: 'a' }),
    path('M-34 0 C-34 14 34 14 34 0'),
    path('M-34 0 C-34 -14 34 -14 34 0', { stroke: 'dashed' }),
  ],
};
export const PYRAMID: Solid = {
  name: 'square pyramid',
  seen: 'A solid with a square at the bottom and 4 triangles that meet in one point',
  flatFaces: 5,
  edges: 8,
  corners: 5,
  rolls: false,
  shapes: [
    polygon(
      [
        [0, -36],
        [-34, 22],
        [12, 34],
      ],
      { fill: 'a' },
    ),
    polygon(
      [
        [0, -36],
        [12, 34],
        [34, 14],
      ],
      { fill: 'soft' },
    ),
    line(
      [
        [-34, 22],
        [-10, 8],
        [34, 14],
      ],
      'dashed',
    ),
    line(
      [
        [0, -36],
        [-10, 8],
      ],
      'dashed',
    ),
  ],
};
export const TRIANGULAR_PRISM: Solid = {
  name: 'triangular prism',
  seen: 'A solid with a triangle at each end and 3 rectangles between them',
  flatFaces: 5,
  edges: 9,
  corners: 6,
  rolls: false,
  shapes: [
    polygon(
      [
        [-14, -24],
        [18, -36],
        [38, 12],
        [6, 26],
      ],
      { fill: 'soft' },
    ),
    polygon(
      [
        [-36, 26],
        [-14, -24],
        [6, 26],
      ],
      { fill: 'a' },
    ),
  ],
};

export const solidPicture = (solid: Solid, named = false): Drawing =>
  drawing(
    88,
    88,
    moved(solid.shapes, 44, 44),
    named ? `A picture of a ${solid.name}.` : `${solid.seen}.`,
  );

/** One solid standing on another. */
export const stacked = (top: Solid, bottom: Solid): Drawing => {
  const heightOf = ({ name }: Solid) => (name === 'rectangular prism' ? 50 : 72);
  const upper = heightOf(top);
  // The upper solid stands on the middle of the face below it, not on that face's far edge.
  const sunk = bottom.name === 'cylinder' ? 8 : 10;
  return drawing(
    100,
    upper + heightOf(bottom) + 14 - sunk,
    [
      ...moved(bottom.shapes, 50, upper + heightOf(bottom) / 2 + 4 - sunk),
      ...moved(top.shapes, 50, upper / 2 + 6, 0.9),
    ],
    `One solid stands on another. On top: ${lower(top.seen)}. Below: ${lower(bottom.seen)}.`,
  );
};

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

const [WIDE, LOW, TALL] = [17, 9, 19];

/**
 * Stacks of equal cubes seen from a corner. `heights` by rows from the back; no stack is higher than the
 * one behind it or left of it, so that each can be seen.
 */
export function cubeStacks(heights: readonly (readonly number[])[]): Drawing {
  const rows = heights.length;
  const columns = Math.max(...heights.map((row) => row.length));
  const most = Math.max(...heights.flat());
  const [x0, y0] = [rows * WIDE + 4, most * TALL + 4];
  const at = (column: number, row: number, z: number): Point => [
    x0 + (column - row) * WIDE,
    y0 + (column + row) * LOW - z * TALL,
  ];
  const shapes = heights.flatMap((line_, row) =>
    line_.flatMap((height, column) =>
      Array.from({ length: height }, (_, z) => [
        polygon(
          [
            at(column, row, z + 1),
            at(column + 1, row, z + 1),
            at(column + 1, row + 1, z + 1),
            at(column, row + 1, z + 1),
          ],
          { fill: 'soft' },
        ),
        polygon(
          [
            at(column, row + 1, z + 1),
            at(column + 1, row + 1, z + 1),
            at(column + 1, row + 1, z),
            at(column, row + 1, z),
          ],
          { fill: 'a' },
        ),
        polygon(
          [
            at(column + 1, row, z + 1),
            at(column + 1, row + 1, z + 1),
            at(column + 1, row + 1, z),
            at(column + 1, row, z),
          ],
          { fill: 'd' },
        ),
      ]).flat(),
    ),
  );
  return drawing(
    (rows + columns) * WIDE + 8,
    most * TALL + (rows + columns) * LOW + 8,
    shapes,
    `Stacks of cubes. ${heights.map((row, place) => `Row ${place + 1}${place === 0 && rows > 1 ? ', at the back' : ''}: stacks ${row.join(', ')} high.`).join(' ')}`,
  );
}
