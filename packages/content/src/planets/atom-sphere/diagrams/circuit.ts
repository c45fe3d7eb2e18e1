import {
  box,
  disc,
  drawing,
  label,
  line,
  type Drawing,
  type Point,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';
import type { PartsPicture } from '../ask/parts.ts';

/** What is written at a part: "12 V", "4 Ω", or "?" where it is to be found. */
export interface Circuit {
  readonly battery: string;
  /** One after the other, on the way from the battery. */
  readonly series: readonly string[];
  /** Side by side, after those in series. */
  readonly parallel: readonly string[];
  readonly part: 'resistor' | 'bulb';
}

const [LEFT, TOP, BOTTOM] = [64, 40, 170];

/** The long line is plus, the short thick one minus. */
const battery = (x: number, y: number): Shape[] => [
  line([
    [x - 18, y - 5],
    [x + 18, y - 5],
  ]),
  line(
    [
      [x - 9, y + 5],
      [x + 9, y + 5],
    ],
    'thick',
  ),
];

const wire = (...points: Point[]): Shape => line(points);

const bulb = ([x, y]: Point): Shape[] => [
  disc(x, y, 14, { fill: 'b' }),
  line([
    [x - 10, y - 10],
    [x + 10, y + 10],
  ]),
  line([
    [x - 10, y + 10],
    [x + 10, y - 10],
  ]),
];

const said = (text: string, part: Circuit['part']) => {
  if (part === 'bulb') return `bulb ${text}`;
  return text === '?'
    ? 'a resistor that is not known'
    : /Ω/.test(text)
      ? `a resistor of ${text}`
      : `resistor ${text}`;
};

/** A battery with parts in series, then parts in parallel. There may be none of one of the two. */
export function circuit({ battery: volts, series, parallel, part }: Circuit): Drawing {
  const count = series.length + parallel.length;
  const gap = 74;
  const right = Math.max(LEFT + gap * count + 22, 200);
  const seriesAt = series.map((_, at) => LEFT + 50 + at * gap);
  const first = LEFT + 50 + series.length * gap;
  const branchAt = parallel.map((_, at) => first + at * gap);
  const end = branchAt.at(-1) ?? right;
  const middle = (TOP + BOTTOM) / 2;
  const shapes: Shape[] = [
    wire([LEFT, middle - 5], [LEFT, TOP], [end, TOP]),
    wire([LEFT, middle + 5], [LEFT, BOTTOM], [end, BOTTOM]),
    ...battery(LEFT, middle),
    label(LEFT - 23, middle, volts, 'end'),
  ];
  if (parallel.length === 0) shapes.push(wire([end, TOP], [end, BOTTOM]));
  for (const [at, text] of series.entries()) {
    const x = seriesAt[at]!;
    shapes.push(
      ...(part === 'bulb' ? bulb([x, TOP]) : [box(x - 24, TOP - 10, 48, 20, { fill: 'soft' })]),
      label(x, TOP - 24, text),
    );
  }
  for (const [at, text] of parallel.entries()) {
    const x = branchAt[at]!;
    shapes.push(
      wire([x, TOP], [x, BOTTOM]),
      ...(part === 'bulb'
        ? bulb([x, middle])
        : [box(x - 10, middle - 24, 20, 48, { fill: 'soft' })]),
      label(x + (part === 'bulb' ? 20 : 16), middle, text, 'start'),
    );
  }
  const one = series.map((text) => said(text, part)).join(', then through ');
  const two = parallel.map((text, at) => `branch ${at + 1} with ${said(text, part)}`).join(', ');
  return drawing(
    end + (parallel.length > 0 ? 56 : 10),
    190,
    shapes,
    `A circuit with a battery of ${volts}. From the battery the current goes ${series.length > 0 ? `through ${one}` : ''}${series.length > 0 && parallel.length > 0 ? ', and then ' : ''}${parallel.length > 0 ? `to a fork with ${parallel.length} branches side by side: ${two}; they join again` : ''} and back to the battery.`,
  );
}

/** A simple circuit with its symbols, a voltmeter beside the bulb. */
export const SYMBOLS: PartsPicture = {
  alt: 'A circuit diagram: a closed loop with symbols on its four sides, and one more symbol connected beside another one.',
  whole: 'a circuit',
  noun: 'symbol',
  width: 320,
  height: 240,
  shapes: [
    wire([50, 105], [50, 30], [110, 30]),
    wire([150, 30], [270, 30], [270, 180], [180, 180]),
    wire([120, 180], [50, 180], [50, 115]),
    // Battery
    line([
      [30, 105],
      [70, 105],
    ]),
    line(
      [
        [40, 115],
        [60, 115],
      ],
      'thick',
    ),
    // Open switch
    disc(110, 30, 3, { fill: 'c' }),
    disc(150, 30, 3, { fill: 'c' }),
    line(
      [
        [110, 30],
        [146, 12],
      ],
      'thick',
    ),
    // Ammeter
    disc(214, 30, 16, { fill: 'soft' }),
    label(214, 30, 'A'),
    // Resistor
    box(258, 80, 24, 52, { fill: 'soft' }),
    // Bulb, with a voltmeter beside it
    disc(150, 180, 16, { fill: 'b' }),
    line([
      [139, 169],
      [161, 191],
    ]),
    line([
      [139, 191],
      [161, 169],
    ]),
    wire([134, 180], [120, 180]),
    wire([166, 180], [180, 180]),
    wire([112, 180], [112, 220], [134, 220]),
    wire([166, 220], [188, 220], [188, 180]),
    disc(150, 220, 16, { fill: 'soft' }),
    label(150, 220, 'V'),
  ],
  parts: [
    {
      name: 'battery',
      at: [84, 110],
      where: 'beside the long and the short line on the left side',
      job: 'drives the current round',
      hint: 'It has a plus side and a minus side: one line is longer.',
    },
    {
      name: 'switch',
      at: [130, 44],
      where: 'below the gap with a slanting line, on the top side',
      job: 'opens and closes the loop',
      hint: 'When it is open, no current can flow.',
    },
    {
      name: 'ammeter',
      at: [242, 46],
      where: 'beside the circle with the letter A, in the loop',
      job: 'measures the current that flows through it',
      hint: 'All the current has to go through it, so it is part of the loop.',
    },
    {
      name: 'resistor',
      at: [298, 106],
      where: 'beside the rectangle on the right side',
      job: 'makes the current smaller',
      hint: 'Its symbol is a plain box.',
    },
    {
      name: 'bulb',
      at: [150, 152],
      where: 'above the circle with a cross in it, on the bottom side',
      job: 'turns electrical energy into light',
      hint: 'Its symbol is a circle with a cross.',
    },
    {
      name: 'voltmeter',
      at: [200, 222],
      where: 'beside the circle with the letter V, outside the loop',
      job: 'measures the voltage between its two ends',
      hint: 'It is connected across a part, not into the loop.',
    },
  ],
};
