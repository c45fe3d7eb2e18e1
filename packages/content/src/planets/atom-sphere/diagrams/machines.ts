import { arrow } from '../../../authoring/diagrams/arrow.ts';
import {
  box,
  disc,
  drawing,
  label,
  line,
  path,
  polygon,
  type Drawing,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

/** A weight on one arm of a lever, some marks away from the support. */
export interface Hung {
  readonly marks: number;
  /** "12 N", or "?" where it is to be found. */
  readonly text: string;
}

const MARK = 26;
const MARKS = 5;
const said = (text: string) =>
  text === '?' ? 'a box whose weight is not known' : `a box of ${text}`;

/** A beam on a support, held level, with a weight on each side. */
export function lever(left: Hung, right: Hung): Drawing {
  const [x, y] = [160, 60];
  const weight = ({ marks, text }: Hung, sign: number): Shape[] => {
    const at = x + sign * marks * MARK;
    return [
      line([
        [at, y + 5],
        [at, y + 28],
      ]),
      box(at - 24, y + 28, 48, 30, { fill: 'd' }),
      label(at, y + 43, text),
    ];
  };
  return drawing(
    320,
    150,
    [
      box(x - MARKS * MARK - 14, y - 5, 2 * (MARKS * MARK + 14), 10, { fill: 'b' }),
      ...Array.from({ length: 2 * MARKS + 1 }, (_, at) =>
        line([
          [x + (at - MARKS) * MARK, y - 14],
          [x + (at - MARKS) * MARK, y - 5],
        ]),
      ),
      ...Array.from({ length: 2 * MARKS + 1 }, (_, at) =>
        label(x + (at - MARKS) * MARK, y - 26, String(Math.abs(at - MARKS))),
      ),
      polygon(
        [
          [x, y + 5],
          [x - 20, y + 80],
          [x + 20, y + 80],
        ],
        { fill: 'soft' },
      ),
      line(
        [
          [40, y + 80],
          [280, y + 80],
        ],
        'thick',
      ),
      ...weight(left, -1),
      ...weight(right, 1),
    ],
    `A beam that rests on a support in its middle. Marks on it count the distance from the support. On the left, at mark ${left.marks}, hangs ${said(left.text)}. On the right, at mark ${right.marks}, hangs ${said(right.text)}.`,
  );
}

/** A block and tackle: so many ropes carry the load. */
export function tackle(ropes: number, load: string): Drawing {
  const [x, top, bottom] = [130, 56, 158];
  const offsets = Array.from({ length: ropes }, (_, at) => (at - (ropes - 1) / 2) * 13);
  return drawing(
    300,
    250,
    [
      box(40, 8, 180, 12, { fill: 'c' }),
      line(
        [
          [x, 20],
          [x, top - 20],
        ],
        'thick',
      ),
      disc(x, top, 26, { fill: 'soft' }),
      disc(x, top, 4, { fill: 'd' }),
      disc(x, bottom, 26, { fill: 'soft' }),
      disc(x, bottom, 4, { fill: 'd' }),
      ...offsets.map((dx) =>
        line(
          [
            [x + dx, top],
            [x + dx, bottom],
          ],
          'thick',
        ),
      ),
      line(
        [
          [x, bottom + 26],
          [x, 200],
        ],
        'thick',
      ),
      box(x - 40, 200, 80, 38, { fill: 'b' }),
      label(x, 219, load),
      ...arrow(
        [
          [x + 26, top],
          [238, 190],
        ],
        'thick',
      ),
      label(252, 206, 'pull'),
    ],
    `A pulley that hangs from a beam and a second one below it, to which a load of ${load} is tied. The rope runs ${ropes} times between the two pulleys, and these ${ropes} parts of it carry the lower one. The free end of the rope is pulled down at the side.`,
  );
}

const ROLES = {
  fulcrum: {
    name: 'fulcrum',
    job: 'is the point round which the lever turns',
    hint: 'It is the one point that stays where it is.',
  },
  load: {
    name: 'load',
    job: 'is what is moved or lifted',
    hint: 'It is the heavy thing, the reason for using the lever.',
  },
  effort: {
    name: 'effort',
    job: 'is the push or pull that you give',
    hint: 'An arrow shows it: here is where the hand is.',
  },
} as const;

/** Three levers with the same three points in another order. */
export const LEVERS: readonly PartsPicture[] = [
  {
    alt: 'A drawing of a long bar over a log. One end is under a rock; an arrow points down at the other end.',
    whole: 'a lever',
    noun: 'point',
    width: 320,
    height: 190,
    shapes: [
      line(
        [
          [10, 170],
          [310, 170],
        ],
        'thick',
      ),
      path('M22 168 C14 130 40 104 66 110 C92 104 104 140 96 168 Z', { fill: 'c' }),
      polygon(
        [
          [60, 164],
          [64, 156],
          [296, 62],
          [300, 72],
        ],
        { fill: 'b' },
      ),
      disc(128, 152, 17, { fill: 'a' }),
      ...arrow(
        [
          [284, 14],
          [284, 56],
        ],
        'thick',
      ),
    ],
    parts: [
      { ...ROLES.load, at: [58, 138], where: 'the rock at the lower end of the bar' },
      { ...ROLES.fulcrum, at: [128, 153], where: 'the log on which the bar rests' },
      { ...ROLES.effort, at: [284, 30], where: 'the arrow at the free end of the bar' },
    ],
  },
  {
    alt: 'A drawing of a wheelbarrow full of soil, from the side. An arrow points up at its handles.',
    whole: 'a lever',
    noun: 'point',
    width: 320,
    height: 190,
    shapes: [
      line(
        [
          [10, 170],
          [310, 170],
        ],
        'thick',
      ),
      polygon(
        [
          [96, 84],
          [222, 84],
          [196, 132],
          [112, 132],
        ],
        { fill: 'b' },
      ),
      path('M98 84 C120 40 200 40 220 84 Z', { fill: 'c' }),
      line(
        [
          [62, 146],
          [112, 132],
          [196, 120],
          [296, 104],
        ],
        'thick',
      ),
      disc(62, 146, 24, { fill: 'soft' }),
      disc(62, 146, 4, { fill: 'd' }),
      line(
        [
          [196, 132],
          [206, 168],
        ],
        'thick',
      ),
      ...arrow(
        [
          [288, 100],
          [288, 50],
        ],
        'thick',
      ),
    ],
    parts: [
      { ...ROLES.fulcrum, at: [62, 146], where: 'the middle of the wheel at the front' },
      { ...ROLES.load, at: [160, 70], where: 'the soil in the tray' },
      { ...ROLES.effort, at: [288, 74], where: 'the arrow at the handles' },
    ],
  },
  {
    alt: 'A drawing of a fishing rod that is held at one end. A fish hangs on a line from the tip. An arrow points up in the middle of the rod, near the lower hand.',
    whole: 'a lever',
    noun: 'point',
    width: 320,
    height: 200,
    shapes: [
      polygon(
        [
          [30, 160],
          [36, 168],
          [282, 44],
          [280, 40],
        ],
        { fill: 'b' },
      ),
      disc(44, 158, 17, { fill: 'soft' }),
      ...arrow(
        [
          [112, 176],
          [112, 130],
        ],
        'thick',
      ),
      line([
        [281, 42],
        [281, 120],
      ]),
      path('M281 120 C300 130 300 158 281 168 C262 158 262 130 281 120 Z', { fill: 'd' }),
      polygon(
        [
          [281, 166],
          [270, 184],
          [292, 184],
        ],
        { fill: 'd' },
      ),
    ],
    parts: [
      { ...ROLES.fulcrum, at: [44, 158], where: 'the lower end of the rod, held fast' },
      {
        ...ROLES.effort,
        at: [112, 158],
        where: 'the arrow that lifts the rod a little above its lower end',
      },
      { ...ROLES.load, at: [281, 145], where: 'the fish at the end of the line' },
    ],
  },
];
