import { box, disc, drawing, label, line, type Drawing, type Shape } from './drawing.ts';

export interface End {
  readonly at: number;
  /** A filled circle: the number itself belongs to it. */
  readonly filled: boolean;
}

const LEFT = 16;
const WIDE = 300;
const MIDDLE = 26;

const said = (value: number): string => String(value).replace('-', 'minus ');
const circle = ({ filled }: End): string => (filled ? 'A filled circle' : 'An open circle');

/**
 * A number line of whole numbers with a part of it marked: from one end on to the right, up to one end
 * from the left, or between two ends. Leave one end out for an arrow.
 */
export function inequalityLine(min: number, max: number, from?: End, to?: End): Drawing {
  const x = (value: number) => LEFT + ((value - min) / (max - min)) * WIDE;
  const ticks: Shape[] = [];
  for (let value = min; value <= max; value += 1) {
    ticks.push(
      line([
        [x(value), MIDDLE - 6],
        [x(value), MIDDLE + 6],
      ]),
      label(x(value), MIDDLE + 26, String(value).replace('-', '−')),
    );
  }
  const arrow = (tip: number, way: 1 | -1) =>
    line(
      [
        [tip - way * 7, MIDDLE - 7],
        [tip, MIDDLE],
        [tip - way * 7, MIDDLE + 7],
      ],
      'thick',
    );
  const [start, end] = [
    from === undefined ? LEFT - 12 : x(from.at),
    to === undefined ? LEFT + WIDE + 12 : x(to.at),
  ];
  const ends = [from, to].flatMap((one) =>
    one === undefined
      ? []
      : one.filled
        ? // Ring in ring: filled with the color of the lines, so that it cannot be taken for an open one.
          [6, 4, 2, 1].map((r) => disc(x(one.at), MIDDLE, r, { fill: 'a', stroke: 'thick' }))
        : [disc(x(one.at), MIDDLE, 6, { fill: 'soft' })],
  );
  const alt =
    from !== undefined && to !== undefined
      ? `${circle(from)} at ${said(from.at)}, ${circle(to).toLowerCase()} at ${said(to.at)}, and a thick line between them.`
      : from !== undefined
        ? `${circle(from)} at ${said(from.at)}; from there a thick line goes to the right and ends in an arrow.`
        : to !== undefined
          ? `${circle(to)} at ${said(to.at)}; from there a thick line goes to the left and ends in an arrow.`
          : 'Nothing is marked.';
  return drawing(
    LEFT * 2 + WIDE,
    62,
    [
      box(start, MIDDLE - 5, end - start, 10, { fill: 'a', stroke: 'none' }),
      line([
        [LEFT - 8, MIDDLE],
        [LEFT + WIDE + 8, MIDDLE],
      ]),
      ...ticks,
      line(
        [
          [start, MIDDLE],
          [end, MIDDLE],
        ],
        'thick',
      ),
      ...(from === undefined ? [arrow(start, -1)] : []),
      ...(to === undefined ? [arrow(end, 1)] : []),
      ...ends,
    ],
    `A number line from ${said(min)} to ${said(max)}, a mark at every whole number. ${alt}`,
  );
}
