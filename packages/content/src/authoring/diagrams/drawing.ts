import type { Figure } from '@planets/practice';

/** A diagram that `figure()` takes, with the means to make one. Coordinates are rounded: a golden hash must not hang on the last digit of a cosine. */
export type Drawing = Extract<Figure, { readonly kind: 'diagram' }>;
export type Shape = Drawing['shapes'][number];
export type Point = readonly [x: number, y: number];

type Look = Pick<Extract<Shape, { readonly type: 'circle' }>, 'fill' | 'stroke'>;
export type Fill = NonNullable<Look['fill']>;

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

export const drawing = (
  width: number,
  height: number,
  shapes: readonly Shape[],
  alt: string,
): Drawing => ({
  kind: 'diagram',
  width: Math.ceil(width),
  height: Math.ceil(height),
  shapes,
  alt,
});

export const polygon = (points: readonly Point[], look: Look = {}): Shape => ({
  type: 'polygon',
  points: points.map(([x, y]): Point => [rounded(x), rounded(y)]),
  ...look,
});

export const line = (points: readonly Point[], stroke?: Look['stroke']): Shape => ({
  type: 'polygon',
  points: points.map(([x, y]): Point => [rounded(x), rounded(y)]),
  open: true,
  ...(stroke === undefined ? {} : { stroke }),
});

export const box = (x: number, y: number, width: number, height: number, look: Look = {}): Shape =>
  polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    look,
  );

export const disc = (x: number, y: number, r: number, look: Look = {}): Shape => ({
  type: 'circle',
  x: rounded(x),
  y: rounded(y),
  r: rounded(r),
  ...look,
});

/** SVG path data with absolute commands that take pairs of numbers (M L Q C Z), so that `moved` can move it. */
export const path = (d: string, look: Look = {}): Shape => ({ type: 'path', d, ...look });

/** `y` is the middle of the text, as the client draws it. */
export const label = (
  x: number,
  y: number,
  text: string,
  anchor?: 'start' | 'middle' | 'end',
): Shape => ({
  type: 'text',
  x: rounded(x),
  y: rounded(y),
  text,
  ...(anchor === undefined ? {} : { anchor }),
});

/** The same shapes elsewhere, larger or smaller. */
export const moved = (shapes: readonly Shape[], dx: number, dy: number, scale = 1): Shape[] => {
  const x = (value: number) => rounded(value * scale + dx);
  const y = (value: number) => rounded(value * scale + dy);
  return shapes.map((shape): Shape => {
    switch (shape.type) {
      case 'circle':
        return { ...shape, x: x(shape.x), y: y(shape.y), r: rounded(shape.r * scale) };
      case 'polygon':
        return { ...shape, points: shape.points.map(([px, py]): Point => [x(px), y(py)]) };
      case 'text':
        return { ...shape, x: x(shape.x), y: y(shape.y) };
      case 'path': {
        const pair = /(-?[\d.]+)[ ,](-?[\d.]+)/g;
        return {
          ...shape,
          d: shape.d.replaceAll(pair, (_, px, py) => `${x(Number(px))} ${y(Number(py))}`),
        };
      }
    }
  });
};

/** The corners of a regular polygon. `turn` in degrees; at 0 the first corner points up. */
export const around = (
  corners: number,
  centre: Point,
  radius: number,
  turn = 0,
): readonly Point[] =>
  Array.from({ length: corners }, (_, at): Point => {
    const angle = ((at * 360) / corners - 90 + turn) * (Math.PI / 180);
    return [
      rounded(centre[0] + radius * Math.cos(angle)),
      rounded(centre[1] + radius * Math.sin(angle)),
    ];
  });
