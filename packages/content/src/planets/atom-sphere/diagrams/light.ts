import { arrow, arrowHead } from '../../../authoring/diagrams/arrow.ts';
import {
  around,
  box,
  disc,
  drawing,
  label,
  line,
  path,
  polygon,
  type Drawing,
  type Point,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';

export type Side = 'left' | 'right';

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const sun = ([x, y]: Point): Shape[] => {
  const [inner, outer] = [around(8, [x, y], 24), around(8, [x, y], 33)];
  return [disc(x, y, 18, { fill: 'b' }), ...inner.map((from, at) => line([from, outer[at]!]))];
};

/** Things that stand on the ground, with their foot at the middle below. */
const STANDING = {
  tree: [box(153, 120, 14, 50, { fill: 'c' }), disc(160, 95, 34, { fill: 'a' })],
  flagpole: [
    box(157, 60, 6, 110, { fill: 'soft' }),
    polygon(
      [
        [163, 62],
        [205, 74],
        [163, 88],
      ],
      { fill: 'c' },
    ),
  ],
  house: [
    box(130, 110, 60, 60, { fill: 'soft' }),
    polygon(
      [
        [122, 110],
        [160, 72],
        [198, 110],
      ],
      { fill: 'c' },
    ),
    box(152, 138, 16, 32, { fill: 'd' }),
  ],
  tower: [
    box(142, 60, 36, 110, { fill: 'd' }),
    polygon(
      [
        [136, 60],
        [160, 36],
        [184, 60],
      ],
      { fill: 'c' },
    ),
  ],
  child: [
    disc(160, 92, 14, { fill: 'b' }),
    path(
      'M160 106 L160 140 M160 115 L142 128 M160 115 L178 128 M160 140 L148 170 M160 140 L172 170',
      { stroke: 'thick' },
    ),
  ],
  snowman: [
    disc(160, 148, 23, { fill: 'soft' }),
    disc(160, 110, 17, { fill: 'soft' }),
    disc(160, 82, 12, { fill: 'soft' }),
    box(149, 58, 22, 13, { fill: 'd' }),
  ],
} satisfies Readonly<Record<string, readonly Shape[]>>;

export type Standing = keyof typeof STANDING;
export const standing = Object.keys(STANDING) as readonly Standing[];

/** The Sun beside a thing in a field. Its shadow is not drawn. */
export function sunAndThing(thing: Standing, side: Side, high: boolean): Drawing {
  const x = high ? 95 : 36;
  const y = high ? 34 : 122;
  return drawing(
    320,
    200,
    [
      box(0, 170, 320, 30, { fill: 'a', stroke: 'none' }),
      line(
        [
          [0, 170],
          [320, 170],
        ],
        'thick',
      ),
      ...STANDING[thing],
      ...sun([side === 'left' ? x : 320 - x, y]),
    ],
    `A ${thing} stands in a field. The Sun is to the ${side} of it, ${high ? 'high up in the sky' : 'low, not far above the ground'}.`,
  );
}

/** How far a ray is turned up from the mirror, and to which side it leaves. */
export interface Leaving {
  readonly letter: string;
  readonly degrees: number;
}

/** A ray of light that meets a flat mirror, and four arrows of which one is right. */
export function mirrorRays(from: Side, degrees: number, leaving: readonly Leaving[]): Drawing {
  const [x, y, length] = [160, 190, 150];
  const sign = from === 'left' ? -1 : 1;
  const at = (turn: number, far: number, side: number): Point => [
    x + side * far * Math.cos((turn * Math.PI) / 180),
    y - far * Math.sin((turn * Math.PI) / 180),
  ];
  const start = at(degrees, length, sign);
  return drawing(
    320,
    210,
    [
      box(20, y, 280, 12, { fill: 'd' }),
      line([start, [x, y]], 'thick'),
      arrowHead(start, at(degrees, length * 0.45, sign)),
      ...leaving.flatMap(({ letter, degrees: turn }) => {
        const [lx, ly] = at(turn, length - 2, -sign);
        return [...arrow([[x, y], at(turn, length - 18, -sign)], 'dashed'), label(lx, ly, letter)];
      }),
    ],
    `A flat mirror lies on a table. A ray of light comes down from the ${from} and meets the mirror; between ray and mirror there are ${degrees} degrees. Dashed arrows leave the mirror to the ${other(from)}: ${leaving
      .map((one) => `arrow ${one.letter} with ${one.degrees} degrees between it and the mirror`)
      .join(', ')}.`,
  );
}
