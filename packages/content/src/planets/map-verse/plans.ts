/** Simple plans: squares with symbols on them, and a key that says what each stands for. */
import type { Rng } from '@planets/practice';
import {
  box,
  disc,
  drawing,
  label,
  line,
  moved,
  polygon,
  around,
  type Drawing,
  type Shape,
} from '../../authoring/diagrams/drawing.ts';
import { listed } from '../../authoring/wording.ts';

export interface Sign {
  /** What it looks like: "star". */
  readonly look: string;
  readonly shapes: readonly Shape[];
}

/** Each about 0/0 in a box from -10 to 10, and of a shape of its own: colour alone tells nothing apart. */
const SIGNS: readonly Sign[] = [
  { look: 'circle', shapes: [disc(0, 0, 8, { fill: 'a' })] },
  { look: 'square', shapes: [box(-8, -8, 16, 16, { fill: 'b' })] },
  {
    look: 'triangle',
    shapes: [polygon(around(3, [0, 2], 10), { fill: 'c' })],
  },
  {
    look: 'star',
    shapes: [
      polygon(
        around(5, [0, 0], 10).flatMap((outer, at) => [outer, around(5, [0, 0], 4, 36)[at]!]),
        { fill: 'd' },
      ),
    ],
  },
  { look: 'diamond', shapes: [polygon(around(4, [0, 0], 10), { fill: 'a' })] },
  {
    look: 'cross',
    shapes: [
      polygon(
        [
          [-3, -9],
          [3, -9],
          [3, -3],
          [9, -3],
          [9, 3],
          [3, 3],
          [3, 9],
          [-3, 9],
          [-3, 3],
          [-9, 3],
          [-9, -3],
          [-3, -3],
        ],
        { fill: 'b' },
      ),
    ],
  },
];

export interface Thing {
  readonly one: string;
  readonly many: string;
}

const THINGS: readonly Thing[] = [
  { one: 'house', many: 'houses' },
  { one: 'tree', many: 'trees' },
  { one: 'bench', many: 'benches' },
  { one: 'pond', many: 'ponds' },
  { one: 'tent', many: 'tents' },
  { one: 'slide', many: 'slides' },
  { one: 'bridge', many: 'bridges' },
  { one: 'well', many: 'wells' },
  { one: 'shop', many: 'shops' },
  { one: 'bus stop', many: 'bus stops' },
  { one: 'flower bed', many: 'flower beds' },
  { one: 'cabin', many: 'cabins' },
];

const PLACES = ['a park', 'a camp', 'a village', 'a farm', 'a zoo', 'an island'] as const;

export interface KeyLine {
  readonly sign: Sign;
  readonly thing: Thing;
}

export interface Placed {
  readonly sign: Sign;
  readonly thing: Thing;
  readonly column: number;
  readonly row: number;
}

export interface Plan {
  readonly of: string;
  readonly columns: number;
  readonly rows: number;
  readonly key: readonly KeyLine[];
  readonly placed: readonly Placed[];
}

export const LETTERS = 'ABCDEF';
export const squareName = ({ column, row }: Pick<Placed, 'column' | 'row'>): string =>
  `${LETTERS.charAt(column)}${row + 1}`;

/** A plan with each thing of the key on it at least `least` times. */
export function makePlan(rng: Rng, kinds: number, most: number, least = 1): Plan {
  const [columns, rows] = [5, 4];
  const signs = rng.sample(SIGNS, kinds);
  const key = rng.sample(THINGS, kinds).map((thing, at) => ({ thing, sign: signs[at]! }));
  const squares = rng.shuffle(
    Array.from({ length: columns * rows }, (_, at) => ({
      column: at % columns,
      row: Math.floor(at / columns),
    })),
  );
  let next = 0;
  const placed = key.flatMap((one) =>
    Array.from({ length: rng.int(least, most) }, () => ({ ...one, ...squares[next++]! })),
  );
  return { of: rng.pick(PLACES), columns, rows, key, placed };
}

const CELL = 46;
const LEFT = 24;
const TOP = 22;

/** The middle of a square, in the drawing's units. */
export const middleOf = ({ column, row }: Pick<Placed, 'column' | 'row'>): [number, number] => [
  LEFT + (column + 0.5) * CELL,
  TOP + (row + 0.5) * CELL,
];

/** `keyed`: without its key the plan shows only what the signs look like. */
export function drawPlan(plan: Plan, keyed = true): Drawing {
  const { of, columns, rows, key, placed } = plan;
  const wide = columns * CELL;
  const bottom = TOP + rows * CELL;
  const lines: Shape[] = [
    ...Array.from({ length: columns + 1 }, (_, at) =>
      line([
        [LEFT + at * CELL, TOP],
        [LEFT + at * CELL, bottom],
      ]),
    ),
    ...Array.from({ length: rows + 1 }, (_, at) =>
      line([
        [LEFT, TOP + at * CELL],
        [LEFT + wide, TOP + at * CELL],
      ]),
    ),
    ...Array.from({ length: columns }, (_, at) =>
      label(LEFT + (at + 0.5) * CELL, 10, LETTERS.charAt(at)),
    ),
    ...Array.from({ length: rows }, (_, at) => label(10, TOP + (at + 0.5) * CELL, String(at + 1))),
  ];
  const signs = placed.flatMap((one) => moved(one.sign.shapes, ...middleOf(one)));
  const keyLines = keyed
    ? key.flatMap(({ sign, thing }, at): Shape[] => {
        const [x, y] = [LEFT + 14 + (at % 2) * 125, bottom + 24 + Math.floor(at / 2) * 26];
        return [...moved(sign.shapes, x, y, 0.9), label(x + 16, y, thing.one, 'start')];
      })
    : [];
  const keyRows = keyed ? Math.ceil(key.length / 2) : 0;
  const rowsTold = Array.from({ length: rows }, (_, row) => {
    const here = placed
      .filter((one) => one.row === row)
      .toSorted((a, b) => a.column - b.column)
      .map((one) => `${one.sign.look} on ${squareName(one)}`);
    return `Row ${row + 1}: ${here.length === 0 ? 'nothing' : listed(here)}.`;
  });
  return drawing(
    LEFT + wide + 16,
    bottom + 10 + keyRows * 26 + (keyed ? 8 : 0),
    [...lines, ...signs, ...keyLines],
    [
      `A plan of ${of}, ${columns} squares wide and ${rows} squares high. Columns have letters from left to right, rows have numbers from top to bottom.`,
      ...rowsTold,
      ...(keyed
        ? [`Key: ${key.map(({ sign, thing }) => `${sign.look} means ${thing.one}`).join(', ')}.`]
        : []),
    ].join(' '),
  );
}
