import { box, drawing, label, line, polygon, type Drawing, type Shape } from './drawing.ts';

export interface Measured {
  readonly name: string;
  /** Where it begins and ends on the ruler, in its units. */
  readonly from: number;
  readonly to: number;
}

interface Ruler {
  readonly unit: 'centimeters' | 'inches';
  readonly to: number;
  /** Small marks between two numbers cut a unit into so many parts. */
  readonly parts?: 1 | 2 | 4;
}

/** A pencil lying from one place to another, its point on the right. */
const pencil = (x: number, y: number, width: number): Shape[] => {
  const tip = Math.min(14, width / 3);
  return [
    box(x, y, width - tip, 14, { fill: 'b' }),
    polygon(
      [
        [x + width - tip, y],
        [x + width, y + 7],
        [x + width - tip, y + 14],
      ],
      { fill: 'soft' },
    ),
  ];
};

const where = (value: number, parts: number): string => {
  const whole = Math.floor(value);
  const rest = Math.round((value - whole) * parts);
  if (rest === 0) return `exactly at ${whole}`;
  return `${rest} small ${rest === 1 ? 'mark' : 'marks'} after ${whole}`;
};

/** Things lying above a ruler, each on a line of its own. */
export function rulerWith(things: readonly Measured[], { unit, to, parts = 1 }: Ruler): Drawing {
  const step = Math.min(unit === 'inches' ? 46 : 24, 300 / to);
  const x = (value: number) => 8 + value * step;
  const top = things.length * 24 + 6;
  const ticks = Array.from({ length: to * parts + 1 }, (_, at): Shape => {
    const long = at % parts === 0 ? 14 : (at * 2) % parts === 0 ? 10 : 6;
    return line([
      [x(at / parts), top],
      [x(at / parts), top + long],
    ]);
  });
  const numbers = Array.from({ length: to + 1 }, (_, at) => label(x(at), top + 25, String(at)));
  const shapes = [
    ...things.flatMap(({ from, to: end }, at) => [
      ...pencil(x(from), at * 24 + 4, (end - from) * step),
      line(
        [
          [x(end), at * 24 + 11],
          [x(end), top],
        ],
        'dashed',
      ),
      ...(from === 0
        ? []
        : [
            line(
              [
                [x(from), at * 24 + 11],
                [x(from), top],
              ],
              'dashed',
            ),
          ]),
    ]),
    box(2, top, x(to) + 6, 36, { fill: 'soft' }),
    ...ticks,
    ...numbers,
  ];
  const small = parts === 1 ? '' : `, with small marks that cut each one into ${parts} equal parts`;
  const alt = [
    `A ruler marked in ${unit} from 0 to ${to}${small}.`,
    ...things.map(
      ({ name, from, to: end }) =>
        `Above it ${name}: the left end is ${where(from, parts)}, the right end ${where(end, parts)}.`,
    ),
  ].join(' ');
  return drawing(x(to) + 12, top + 38, shapes, alt);
}

/** A bar with a row of equal cubes under it, laid end to end, or with gaps where the measuring is done badly. */
export function cubesUnder(length: number, cubes: number, gap: number, name: string): Drawing {
  const size = 20;
  const shapes: Shape[] = [
    ...pencil(4, 4, length * size),
    ...Array.from({ length: cubes }, (_, at) =>
      box(4 + at * (size + gap), 26, size, size, { fill: 'a' }),
    ),
  ];
  const row = Array.from({ length: cubes }, () => 'cube').join(', ');
  return drawing(
    Math.max(length * size, cubes * (size + gap)) + 8,
    50,
    shapes,
    `A ${name}, and under it a row of equal cubes ${gap === 0 ? 'that touch' : 'with gaps between them'}: ${row}. The row ${cubes < length && gap === 0 ? `stops before the ${name} does` : cubes > length ? `goes on after the end of the ${name}` : `begins and ends with the ${name}`}.`,
  );
}

/** Strips side by side that begin at one line. */
export function strips(
  lengths: readonly { readonly name: string; readonly length: number }[],
): Drawing {
  const longest = Math.max(...lengths.map(({ length }) => length));
  const scale = 250 / longest;
  return drawing(
    290,
    lengths.length * 26 + 4,
    lengths.flatMap(({ name, length }, at) => [
      label(14, at * 26 + 13, name),
      box(30, at * 26 + 4, length * scale, 18, { fill: 'a' }),
    ]),
    `Strips that begin at the same line: ${lengths.map(({ name, length }) => `strip ${name} reaches ${length} steps far`).join(', ')}.`,
  );
}
