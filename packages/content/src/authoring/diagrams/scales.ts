import { box, disc, drawing, label, line, polygon, type Drawing, type Shape } from './drawing.ts';

interface JugScale {
  readonly unit: string;
  readonly most: number;
  /** From one mark to the next. */
  readonly step: number;
  /** Every so many marks carries its number. */
  readonly labelEvery: number;
}

/** A measuring jug filled up to a mark. */
export function jug(filled: number, { unit, most, step, labelEvery }: JugScale): Drawing {
  const [left, top, wide, high] = [14, 16, 90, 150];
  const y = (value: number) => top + high - (value / most) * high;
  const marks = Math.round(most / step);
  const shapes: Shape[] = [
    box(left, y(filled), wide, top + high - y(filled), { fill: 'd', stroke: 'none' }),
    line(
      [
        [left, top - 10],
        [left, top + high],
        [left + wide, top + high],
        [left + wide, top - 10],
      ],
      'thick',
    ),
    line(
      [
        [left, y(filled)],
        [left + wide, y(filled)],
      ],
      'thick',
    ),
    ...Array.from({ length: marks }, (_, at): Shape => {
      const value = (at + 1) * step;
      const long = (at + 1) % labelEvery === 0;
      return line([
        [left + wide - (long ? 26 : 14), y(value)],
        [left + wide, y(value)],
      ]);
    }),
    ...Array.from({ length: Math.floor(marks / labelEvery) }, (_, at): Shape => {
      const value = (at + 1) * labelEvery * step;
      return label(left + wide + 8, y(value), `${value} ${unit}`, 'start');
    }),
  ];
  const at = Math.round(filled / step);
  const below = Math.floor(at / labelEvery) * labelEvery;
  const where =
    at === below
      ? `exactly at the mark ${below * step}`
      : `${at - below} small ${at - below === 1 ? 'mark' : 'marks'} above ${below * step === 0 ? 'the bottom' : below * step}`;
  return drawing(
    left + wide + 74,
    top + high + 8,
    shapes,
    `A measuring jug. The marks with numbers go up by ${labelEvery * step} ${unit}, to ${most} ${unit}${labelEvery === 1 ? '' : `, and each of these steps is cut into ${labelEvery} equal small steps`}. The water is ${where}.`,
  );
}

/** What lies in a pan: a name with what it weighs written on it, or a name alone. */
export interface Load {
  readonly text: string;
  readonly round?: boolean;
}

/** A balance with two pans. `lower` tells which pan is down. */
export function balance(
  left: readonly Load[],
  right: readonly Load[],
  lower: 'left' | 'right' | 'level',
): Drawing {
  const tilt = lower === 'left' ? 14 : lower === 'right' ? -14 : 0;
  const [leftY, rightY] = [84 + tilt, 84 - tilt];
  const pan = (x: number, y: number, loads: readonly Load[]): Shape[] => {
    const widest = Math.max(...loads.map(({ text }) => text.length));
    const width = Math.min(Math.max(36, widest * 9 + 8), 108 / loads.length);
    const start = x - (loads.length * width) / 2;
    return [
      line(
        [
          [x - 56, y],
          [x + 56, y],
        ],
        'thick',
      ),
      ...loads.flatMap(({ text, round = false }, at): Shape[] => [
        round
          ? disc(start + (at + 0.5) * width, y - 18, 17, { fill: 'c' })
          : box(start + at * width + 2, y - 30, width - 4, 30, { fill: 'soft' }),
        label(start + (at + 0.5) * width, y - (round ? 18 : 15), text),
      ]),
    ];
  };
  const said = (loads: readonly Load[]) => loads.map(({ text }) => text).join(', ');
  const hangs = lower === 'level' ? 'Both pans are level.' : `The ${lower} pan is lower.`;
  return drawing(
    300,
    150,
    [
      polygon(
        [
          [150, 96],
          [128, 144],
          [172, 144],
        ],
        { fill: 'soft' },
      ),
      line(
        [
          [62, leftY + 12],
          [238, rightY + 12],
        ],
        'thick',
      ),
      line([
        [62, leftY],
        [62, leftY + 12],
      ]),
      line([
        [238, rightY],
        [238, rightY + 12],
      ]),
      ...pan(62, leftY, left),
      ...pan(238, rightY, right),
    ],
    `A balance. In the left pan: ${said(left)}. In the right pan: ${said(right)}. ${hangs}`,
  );
}
