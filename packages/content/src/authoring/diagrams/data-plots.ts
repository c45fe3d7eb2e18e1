import { box, disc, drawing, label, line, type Drawing, type Shape } from './drawing.ts';

const [LEFT, WIDE] = [20, 280];

interface Scale {
  readonly min: number;
  readonly max: number;
  /** From one labelled mark to the next. */
  readonly step: number;
}

const placeOn =
  ({ min, max }: Scale) =>
  (value: number): number =>
    LEFT + ((value - min) / (max - min)) * WIDE;

/** A number axis with a label every step, and what it measures below it. */
function axis(scale: Scale, y: number, name: string, fine = false): Shape[] {
  const x = placeOn(scale);
  const marks: Shape[] = [];
  // Small marks between the numbers, where there are several units from one to the next.
  if (fine)
    for (let value = scale.min; value <= scale.max; value += 1)
      marks.push(
        line([
          [x(value), y],
          [x(value), y + 3],
        ]),
      );
  for (let value = scale.min; value <= scale.max; value += scale.step)
    marks.push(
      line([
        [x(value), y],
        [x(value), y + 6],
      ]),
      label(x(value), y + 21, String(value)),
    );
  return [
    line([
      [LEFT - 10, y],
      [LEFT + WIDE + 10, y],
    ]),
    ...marks,
    label(LEFT + WIDE / 2, y + 40, name),
  ];
}

/** A dot for each value, one above the other. */
export function dotPlot(values: readonly number[], scale: Scale, name: string): Drawing {
  const x = placeOn(scale);
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  const bottom = highest * 15 + 14;
  const dots = [...counts].flatMap(([value, count]) =>
    Array.from({ length: count }, (_, at) =>
      disc(x(value), bottom - 10 - at * 15, 6, { fill: 'a' }),
    ),
  );
  const told = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([value, count]) => `${count} at ${value}`);
  return drawing(
    LEFT * 2 + WIDE,
    bottom + 54,
    [...axis(scale, bottom, name), ...dots],
    `A dot plot: ${name}, from ${scale.min} to ${scale.max}. Dots: ${told.join(', ')}.`,
  );
}

export interface FiveNumbers {
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly greatest: number;
}

export interface Box extends FiveNumbers {
  readonly name: string;
}

const BOX = 30;

/** One or more box plots above one axis, and where the marks of the first one are. */
export function boxPlots(
  boxes: readonly Box[],
  scale: Scale,
  name: string,
): { picture: Drawing; y: number; x: (value: number) => number } {
  const x = placeOn(scale);
  const one = boxes.length > 1 ? 66 : 46;
  const middleOf = (at: number) => at * one + (boxes.length > 1 ? 42 : 24);
  const shapes = boxes.flatMap(({ least, lower, median, upper, greatest, name: title }, at) => {
    const y = middleOf(at);
    const upright = (value: number, high: number) =>
      line([
        [x(value), y - high],
        [x(value), y + high],
      ]);
    return [
      ...(boxes.length > 1 ? [label(LEFT, y - BOX / 2 - 12, title, 'start')] : []),
      line([
        [x(least), y],
        [x(lower), y],
      ]),
      line([
        [x(upper), y],
        [x(greatest), y],
      ]),
      upright(least, 9),
      upright(greatest, 9),
      box(x(lower), y - BOX / 2, x(upper) - x(lower), BOX, { fill: 'soft' }),
      line(
        [
          [x(median), y - BOX / 2],
          [x(median), y + BOX / 2],
        ],
        'thick',
      ),
    ];
  });
  const bottom = middleOf(boxes.length - 1) + 28;
  const told = boxes.map(
    ({ name: title, least, lower, median, upper, greatest }) =>
      `${boxes.length > 1 ? `${title}: the` : 'The'} left end at ${least}, the box from ${lower} to ${upper}, the line in it at ${median}, the right end at ${greatest}.`,
  );
  return {
    picture: drawing(
      LEFT * 2 + WIDE,
      bottom + 54,
      [...axis(scale, bottom, name, true), ...shapes],
      `${boxes.length > 1 ? 'Box plots' : 'A box plot'}: ${name}. ${told.join(' ')}`,
    ),
    y: middleOf(0),
    x,
  };
}

/** Bars without gaps over intervals of one width. The last number of an interval belongs to the next one. */
export function histogram(
  counts: readonly number[],
  start: number,
  width: number,
  name: string,
  what: string,
): Drawing {
  const scale = { min: start, max: start + counts.length * width, step: width };
  const x = placeOn(scale);
  const most = Math.max(...counts);
  const each = most > 10 ? 9 : 14;
  const every = most > 10 ? 5 : 2;
  const bottom = most * each + 24;
  const lines: Shape[] = [];
  for (let count = every; count <= most; count += every)
    lines.push(
      line(
        [
          [LEFT + 10, bottom - count * each],
          [LEFT + 10 + WIDE, bottom - count * each],
        ],
        'dashed',
      ),
      label(LEFT + 4, bottom - count * each, String(count), 'end'),
    );
  const right = (shape: Shape): Shape =>
    shape.type === 'polygon'
      ? { ...shape, points: shape.points.map(([px, py]) => [px + 10, py] as const) }
      : shape.type === 'text'
        ? { ...shape, x: shape.x + 10 }
        : shape;
  return drawing(
    LEFT * 2 + WIDE + 12,
    bottom + 54,
    [
      ...lines,
      ...counts.map((count, at) =>
        right(
          box(x(start + at * width), bottom - count * each, WIDE / counts.length, count * each, {
            fill: 'soft',
          }),
        ),
      ),
      ...axis(scale, bottom, name).map(right),
    ],
    `A histogram: ${name}, number of ${what}. ${counts.map((count, at) => `From ${start + at * width} to ${start + (at + 1) * width}: ${count}`).join('; ')}.`,
  );
}
