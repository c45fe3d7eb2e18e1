import { box, drawing, line, type Drawing, type Shape } from './drawing.ts';

const UNIT = 7;
const LONG = UNIT * 10;

const flat = (left: number): Shape[] => [
  box(left, 2, LONG, LONG, { fill: 'soft' }),
  ...Array.from({ length: 9 }, (_, at) => [
    line([
      [left + (at + 1) * UNIT, 2],
      [left + (at + 1) * UNIT, 2 + LONG],
    ]),
    line([
      [left, 2 + (at + 1) * UNIT],
      [left + LONG, 2 + (at + 1) * UNIT],
    ]),
  ]).flat(),
];

const rod = (left: number, top: number): Shape[] => [
  box(left, top, UNIT, LONG, { fill: 'a' }),
  ...Array.from({ length: 9 }, (_, at) =>
    line([
      [left, top + (at + 1) * UNIT],
      [left + UNIT, top + (at + 1) * UNIT],
    ]),
  ),
];

const pieces = (count: number, name: string, of = ''): string[] =>
  count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}${of}`];

/** Blocks of a hundred, ten and one. There may be more than nine of a kind, to be traded. */
export function baseTen(hundreds: number, tens: number, ones: number): Drawing {
  const shapes: Shape[] = [];
  let left = 2;
  let lowest = LONG + 4;
  for (let at = 0; at < hundreds; at += 1) {
    shapes.push(...flat(left));
    left += LONG + 8;
    // Four hundreds fill the width of a phone: the rest goes on below.
    if (left + LONG > 320 && at + 1 < hundreds) {
      const lift = LONG + 8;
      const below = baseTen(hundreds - at - 1, tens, ones);
      return drawing(
        Math.max(left, below.width),
        lift + below.height,
        [...shapes, ...shift(below.shapes, lift)],
        altOf(hundreds, tens, ones),
      );
    }
  }
  if (hundreds > 0 && left + tens * (UNIT + 5) + (ones > 0 ? 50 : 0) > 320) {
    const lift = LONG + 8;
    const below = baseTen(0, tens, ones);
    return drawing(
      Math.max(left, below.width),
      lift + below.height,
      [...shapes, ...shift(below.shapes, lift)],
      altOf(hundreds, tens, ones),
    );
  }
  for (let at = 0; at < tens; at += 1) {
    shapes.push(...rod(left, 2));
    left += UNIT + 5;
  }
  left += 6;
  for (let at = 0; at < ones; at += 1) {
    const x = left + Math.floor(at / 5) * (UNIT + 6);
    shapes.push(box(x, 2 + (at % 5) * (UNIT + 6), UNIT, UNIT, { fill: 'd' }));
  }
  if (ones > 0) left += Math.ceil(ones / 5) * (UNIT + 6);
  if (hundreds === 0 && tens === 0) lowest = 5 * (UNIT + 6) + 4;
  return drawing(left + 2, lowest, shapes, altOf(hundreds, tens, ones));
}

const shift = (shapes: readonly Shape[], down: number): Shape[] =>
  shapes.map((shape) =>
    shape.type === 'polygon'
      ? { ...shape, points: shape.points.map(([x, y]) => [x, y + down] as const) }
      : shape,
  );

function altOf(hundreds: number, tens: number, ones: number): string {
  const parts = [
    ...pieces(hundreds, 'big square', ' of 100'),
    ...pieces(tens, 'long block', ' of 10'),
    ...pieces(ones, 'small cube'),
  ];
  return `Blocks: ${parts.join(', ')}.`;
}
