import {
  box,
  disc,
  drawing,
  label,
  line,
  path,
  type Drawing,
  type Shape,
} from '../../../authoring/diagrams/drawing.ts';

/** An instrument with a scale. `at` is what it shows. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** From one tick to the next. */
  readonly step: number;
  /** Every so many ticks carries its number. */
  readonly labelEvery: number;
  readonly unit: string;
  readonly at: number;
}

const TOP = 30;
const LENGTH = 220;

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Where the reading lies between the numbers on the scale, told without saying the reading. */
function told({ min, step, labelEvery, at, unit }: Scale): string {
  const ticks = round((at - min) / step);
  const below = Math.floor(ticks / labelEvery) * labelEvery;
  const [low, high] = [round(min + below * step), round(min + (below + labelEvery) * step)];
  const over = round(ticks - below);
  const shown = (value: number) => String(value).replace('-', '−');
  const numbers = `From one number to the next there are ${labelEvery} small steps.`;
  const where = Number.isInteger(over)
    ? over === 0
      ? `exactly at the number ${shown(low)}`
      : `${over} small ${over === 1 ? 'step' : 'steps'} above the number ${shown(low)}, below the number ${shown(high)}`
    : `half way between small steps ${Math.floor(over)} and ${Math.ceil(over)} above the number ${shown(low)}, below the number ${shown(high)}`;
  return `The scale is in ${unit}. ${numbers} It stands ${where}.`;
}

function ticksUp(
  { min, max, step, labelEvery }: Scale,
  x: number,
  y: (value: number) => number,
): Shape[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, at) => {
    const value = round(min + at * step);
    const numbered = at % labelEvery === 0;
    return [
      line([
        [x, y(value)],
        [x + (numbered ? 18 : 10), y(value)],
      ]),
      ...(numbered ? [label(x + 26, y(value), String(value).replace('-', '−'), 'start')] : []),
    ];
  }).flat();
}

/** A measuring cylinder, read at the bottom of the curved surface. */
export function cylinder(scale: Scale): Drawing {
  const y = (value: number) =>
    TOP + LENGTH - ((value - scale.min) / (scale.max - scale.min)) * LENGTH;
  const level = round(y(scale.at));
  // A scale from 0 begins at the bottom of the cylinder.
  const bottom = TOP + LENGTH + (scale.min === 0 ? 0 : 14);
  return drawing(
    210,
    300,
    [
      path(
        `M70 ${level - 8} C72 ${level} 85 ${level} 100 ${level} C115 ${level} 128 ${level} 130 ${level - 8} L130 ${bottom} L70 ${bottom} Z`,
        { fill: 'd' },
      ),
      line(
        [
          [70, 12],
          [70, bottom],
          [130, bottom],
          [130, 12],
        ],
        'thick',
      ),
      box(50, bottom, 100, 12, { fill: 'soft' }),
      ...ticksUp(scale, 130, y),
      label(168, 12, scale.unit),
    ],
    `A measuring cylinder with a liquid in it. The surface is curved, lowest in the middle. ${told(scale).replace('It stands', 'The lowest part of the surface stands')}`,
  );
}

/** A thermometer. */
export function thermometer(scale: Scale): Drawing {
  const y = (value: number) =>
    TOP + LENGTH - ((value - scale.min) / (scale.max - scale.min)) * LENGTH;
  const level = round(y(scale.at));
  const bottom = TOP + LENGTH + 26;
  return drawing(
    180,
    310,
    [
      box(92, 16, 16, bottom - 24, { fill: 'soft' }),
      disc(100, bottom, 17, { fill: 'c' }),
      box(95, level, 10, bottom - level, { fill: 'c', stroke: 'none' }),
      line(
        [
          [95, level],
          [105, level],
        ],
        'thick',
      ),
      ...ticksUp(scale, 108, y),
      label(140, 12, scale.unit),
    ],
    `A thermometer. ${told(scale).replace('It stands', 'The column ends')}`,
  );
}

/** A dial with a needle, as on a kitchen scale or a force meter. */
export function dial(scale: Scale, what: string): Drawing {
  const [cx, cy, r] = [150, 140, 104];
  const angle = (value: number) => Math.PI * (1 - (value - scale.min) / (scale.max - scale.min));
  const point = (value: number, far: number): [number, number] => [
    cx + far * Math.cos(angle(value)),
    cy - far * Math.sin(angle(value)),
  ];
  const count = Math.round((scale.max - scale.min) / scale.step);
  return drawing(
    300,
    170,
    [
      path(`M20 140 C20 70 78 12 150 12 C222 12 280 70 280 140 L280 162 L20 162 Z`, {
        fill: 'soft',
      }),
      ...Array.from({ length: count + 1 }, (_, at) => {
        const value = round(scale.min + at * scale.step);
        const numbered = at % scale.labelEvery === 0;
        const [x, y] = point(value, r - 26);
        return [
          line([point(value, r), point(value, r - (numbered ? 14 : 8))]),
          ...(numbered ? [label(x, y, String(value))] : []),
        ];
      }).flat(),
      line([[cx, cy], point(scale.at, r - 6)], 'thick'),
      disc(cx, cy, 7, { fill: 'c' }),
      label(cx, 98, scale.unit),
    ],
    `${what} with a round scale and a needle. ${told(scale).replace('It stands', 'The needle stands')}`,
  );
}

/** A ruler under a bar that need not begin at zero. */
export function ruler(from: number, to: number, length: number, tenths: boolean): Drawing {
  const scale = 290 / length;
  const x = (value: number) => 15 + value * scale;
  const count = tenths ? length * 10 : length * 2;
  const per = tenths ? 10 : 2;
  return drawing(
    320,
    110,
    [
      box(x(from), 14, (to - from) * scale, 22, { fill: 'a' }),
      box(5, 44, 310, 56, { fill: 'b' }),
      line(
        [
          [x(from), 36],
          [x(from), 44],
        ],
        'dashed',
      ),
      line(
        [
          [x(to), 36],
          [x(to), 44],
        ],
        'dashed',
      ),
      ...Array.from({ length: count + 1 }, (_, at) => {
        const value = at / per;
        const whole = at % per === 0;
        const half = tenths && at % 5 === 0;
        return [
          line([
            [x(value), 44],
            [x(value), 44 + (whole ? 22 : half ? 16 : 10)],
          ]),
          ...(whole ? [label(x(value), 80, String(value))] : []),
        ];
      }).flat(),
    ],
    `A bar above a ruler in centimeters, from 0 to ${length}. Each centimeter is divided into ${per} equal parts. The left end of the bar is at ${from}, its right end at ${to}.`,
  );
}
