import { box, drawing, polygon, type Drawing, type Shape } from './drawing.ts';

const SIDE = 30;
const square = (column: number, row: number): Shape =>
  box(column * SIDE + 3, row * SIDE + 3, SIDE, SIDE, { fill: 'soft' });

/** Flat patterns that fold into a solid, with what is seen of each. */
export const NETS = {
  cube: drawing(
    4 * SIDE + 6,
    3 * SIDE + 6,
    [square(0, 1), square(1, 1), square(2, 1), square(3, 1), square(1, 0), square(1, 2)],
    'A flat pattern: 4 equal squares in a row, one more above and one more below the second.',
  ),
  'rectangular prism': drawing(
    168,
    106,
    [
      box(3, 33, 50, 40, { fill: 'soft' }),
      box(53, 33, 30, 40, { fill: 'soft' }),
      box(83, 33, 50, 40, { fill: 'soft' }),
      box(133, 33, 30, 40, { fill: 'soft' }),
      box(3, 3, 50, 30, { fill: 'soft' }),
      box(3, 73, 50, 30, { fill: 'soft' }),
    ],
    'A flat pattern: 4 rectangles in a row, wide, narrow, wide, narrow, and one more above and one more below the first.',
  ),
  'square pyramid': drawing(
    126,
    126,
    [
      box(43, 43, 40, 40, { fill: 'soft' }),
      polygon(
        [
          [43, 43],
          [83, 43],
          [63, 4],
        ],
        { fill: 'soft' },
      ),
      polygon(
        [
          [43, 83],
          [83, 83],
          [63, 122],
        ],
        { fill: 'soft' },
      ),
      polygon(
        [
          [43, 43],
          [43, 83],
          [4, 63],
        ],
        { fill: 'soft' },
      ),
      polygon(
        [
          [83, 43],
          [83, 83],
          [122, 63],
        ],
        { fill: 'soft' },
      ),
    ],
    'A flat pattern: a square with a triangle on each of its 4 sides.',
  ),
  'triangular prism': drawing(
    126,
    132,
    [
      box(3, 36, 40, 60, { fill: 'soft' }),
      box(43, 36, 40, 60, { fill: 'soft' }),
      box(83, 36, 40, 60, { fill: 'soft' }),
      polygon(
        [
          [43, 36],
          [83, 36],
          [63, 3],
        ],
        { fill: 'soft' },
      ),
      polygon(
        [
          [43, 96],
          [83, 96],
          [63, 129],
        ],
        { fill: 'soft' },
      ),
    ],
    'A flat pattern: 3 rectangles side by side, with a triangle above and a triangle below the middle one.',
  ),
} as const satisfies Record<string, Drawing>;
