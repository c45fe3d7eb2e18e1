import { listed } from '../wording.ts';
import { drawing, label, polygon, type Drawing, type Point, type Shape } from './drawing.ts';

/** A triangle to draw: corners named counter-clockwise from the bottom left, sides in the order AB, BC, CA. */
export interface Triangle {
  readonly corners: readonly [string, string, string];
  /** Its true proportions. Only what `labels` says is written beside them. */
  readonly sides: readonly [number, number, number];
  readonly labels: readonly [string, string, string];
}

/** Corners with the first side lying on the x-axis, y upwards. */
function cornersOf([ab, bc, ca]: Triangle['sides']): readonly [Point, Point, Point] {
  const x = (ab * ab + ca * ca - bc * bc) / (2 * ab);
  return [
    [0, 0],
    [ab, 0],
    [x, Math.sqrt(Math.max(0, ca * ca - x * x))],
  ];
}

/** A label beside the middle of a side, away from the middle of the triangle. */
function besideSide(from: Point, to: Point, middle: Point): Point {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [dx, dy] = [to[1] - from[1], from[0] - to[0]];
  const length = Math.hypot(dx, dy);
  const out = (x - middle[0]) * dx + (y - middle[1]) * dy > 0 ? 1 : -1;
  return [x + (out * dx * 16) / length, y + (out * dy * 12) / length];
}

const wordsFor = ({ corners, labels }: Triangle): string => {
  const [a, b, c] = corners;
  const known = [`${a}${b}`, `${b}${c}`, `${c}${a}`].flatMap((side, at) =>
    labels[at] === '' ? [] : [`side ${side} is labeled ${labels[at]}`],
  );
  return `Triangle ${a}${b}${c}${known.length === 0 ? '' : `: ${listed(known)}`}.`;
};

/** Triangles side by side, all drawn to one scale and labeled. */
export function triangles(all: readonly Triangle[]): Drawing {
  const gap = 56;
  const sizes = all.map(({ sides }) => {
    const corners = cornersOf(sides);
    const xs = corners.map(([x]) => x);
    return {
      corners,
      left: Math.min(...xs),
      width: Math.max(...xs) - Math.min(...xs),
      height: corners[2][1],
    };
  });
  const wide = sizes.reduce((sum, { width }) => sum + width, 0);
  const high = Math.max(...sizes.map(({ height }) => height));
  const scale = Math.min((320 - gap * all.length) / wide, 170 / high);
  const height = Math.round(high * scale) + 52;
  let x = gap / 2;
  const shapes = all.flatMap(({ corners: names, labels }, at): Shape[] => {
    const size = sizes[at]!;
    const points = size.corners.map(([cx, cy]): Point => [
      x + (cx - size.left) * scale,
      height - 26 - cy * scale,
    ]);
    x += size.width * scale + gap;
    const [a, b, c] = points as [Point, Point, Point];
    const middle: Point = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
    const sides = [
      [a, b],
      [b, c],
      [c, a],
    ] as const;
    return [
      polygon(points, { fill: 'soft' }),
      label(a[0] - 8, a[1] + 12, names[0]),
      label(b[0] + 8, b[1] + 12, names[1]),
      label(c[0], c[1] - 8, names[2]),
      ...sides.flatMap(([from, to], side): Shape[] => {
        if (labels[side] === '') return [];
        const [tx, ty] = besideSide(from, to, middle);
        return [label(tx, ty, labels[side]!)];
      }),
    ];
  });
  return drawing(320, height, shapes, all.map(wordsFor).join(' '));
}
