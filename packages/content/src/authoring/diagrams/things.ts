import { around, disc, line, path, polygon, type Shape } from './drawing.ts';

/** A small thing to count, drawn about 0/0 in a box from -10 to 10. */
export interface Thing {
  readonly one: string;
  readonly many: string;
  readonly shapes: readonly Shape[];
}

const star: Thing = {
  one: 'star',
  many: 'stars',
  shapes: [
    polygon(
      around(5, [0, 0], 9).flatMap((outer, at) => [outer, around(5, [0, 0], 4, 36)[at]!]),
      { fill: 'b' },
    ),
  ],
};

const apple: Thing = {
  one: 'apple',
  many: 'apples',
  shapes: [
    disc(0, 2, 7.5, { fill: 'a' }),
    line([
      [0, -5],
      [1, -9],
    ]),
    path('M1 -7 Q6 -10 8 -6 Q4 -4 1 -7 Z', { fill: 'c' }),
  ],
};

const leaf: Thing = {
  one: 'leaf',
  many: 'leaves',
  shapes: [
    path('M0 -9 Q8 -3 6 3 Q4 7 0 8 Q-4 7 -6 3 Q-8 -3 0 -9 Z', { fill: 'c' }),
    line([
      [0, -6],
      [0, 10],
    ]),
  ],
};

const ball: Thing = {
  one: 'ball',
  many: 'balls',
  shapes: [disc(0, 0, 8, { fill: 'd' }), path('M-7 -3 Q0 3 7 -3')],
};

const flower: Thing = {
  one: 'flower',
  many: 'flowers',
  shapes: [
    ...around(5, [0, 0], 5.2).map(([x, y]) => disc(x, y, 3.8, { fill: 'a' })),
    disc(0, 0, 3, { fill: 'b' }),
  ],
};

const kite: Thing = {
  one: 'kite',
  many: 'kites',
  shapes: [
    polygon(
      [
        [0, -9],
        [6, -2],
        [0, 6],
        [-6, -2],
      ],
      { fill: 'd' },
    ),
    path('M0 6 Q3 7 0 8.5 Q-3 9 0 10'),
  ],
};

const boat: Thing = {
  one: 'boat',
  many: 'boats',
  shapes: [
    polygon(
      [
        [-9, 3],
        [9, 3],
        [5, 8],
        [-5, 8],
      ],
      { fill: 'a' },
    ),
    polygon(
      [
        [0, -9],
        [7, 1],
        [0, 1],
      ],
      { fill: 'soft' },
    ),
  ],
};

const heart: Thing = {
  one: 'heart',
  many: 'hearts',
  shapes: [
    path('M0 8 Q-9 1 -9 -3 Q-8 -8 -4 -8 Q-1 -8 0 -4 Q1 -8 4 -8 Q8 -8 9 -3 Q9 1 0 8 Z', {
      fill: 'a',
    }),
  ],
};

const button: Thing = {
  one: 'button',
  many: 'buttons',
  shapes: [
    disc(0, 0, 8, { fill: 'b' }),
    ...around(4, [0, 0], 3, 45).map(([x, y]) => disc(x, y, 1.2, { fill: 'soft' })),
  ],
};

const balloon: Thing = {
  one: 'balloon',
  many: 'balloons',
  shapes: [disc(0, -2.5, 6.5, { fill: 'd' }), path('M0 4 Q3 6 0 8 Q-1 9 0 10')],
};

const cup: Thing = {
  one: 'cup',
  many: 'cups',
  shapes: [
    path('M5 -3 Q11 -2 9 2 Q8 4 4 4'),
    polygon(
      [
        [-7, -7],
        [6, -7],
        [4, 8],
        [-5, 8],
      ],
      { fill: 'c' },
    ),
  ],
};

const mushroom: Thing = {
  one: 'mushroom',
  many: 'mushrooms',
  shapes: [
    polygon(
      [
        [-2.5, 0],
        [2.5, 0],
        [3, 8],
        [-3, 8],
      ],
      { fill: 'soft' },
    ),
    path('M-9 1 Q-8 -9 0 -9 Q8 -9 9 1 Z', { fill: 'b' }),
  ],
};

export const THINGS: readonly [Thing, ...Thing[]] = [
  star,
  apple,
  leaf,
  ball,
  flower,
  kite,
  boat,
  heart,
  button,
  balloon,
  cup,
  mushroom,
];

/** "1 leaf", "4 leaves". */
export const countedThings = (count: number, { one, many }: Thing): string =>
  `${count} ${count === 1 ? one : many}`;
