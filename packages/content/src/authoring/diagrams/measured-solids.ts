import {
  box,
  drawing,
  label,
  line,
  path,
  polygon,
  type Drawing,
  type Point,
  type Shape,
} from './drawing.ts';

/** Depth goes up and to the right, drawn at this share of its length. */
const SLANT = 0.45;

/** The three visible faces of a block whose front has its lower left corner at (x, y). */
function faces(x: number, y: number, width: number, height: number, depth: number): Shape[] {
  const [dx, dy] = [depth * SLANT, -depth * SLANT];
  const top = y - height;
  return [
    box(x, top, width, height, { fill: 'soft' }),
    polygon(
      [
        [x, top],
        [x + dx, top + dy],
        [x + width + dx, top + dy],
        [x + width, top],
      ],
      { fill: 'soft' },
    ),
    polygon(
      [
        [x + width, y],
        [x + width + dx, y + dy],
        [x + width + dx, top + dy],
        [x + width, top],
      ],
      { fill: 'soft' },
    ),
  ];
}

/** A block of unit cubes, whole numbers wide, deep and high. */
export function cubeBlock(width: number, depth: number, height: number): Drawing {
  const size = Math.min(28, 150 / Math.max(width + depth * SLANT, height + depth * SLANT));
  const [w, h, d] = [width * size, height * size, depth * size];
  const [dx, dy] = [d * SLANT, d * SLANT];
  const [x, y] = [6, h + dy + 6];
  const along = (count: number) => Array.from({ length: count - 1 }, (_, at) => at + 1);
  const slant = size * SLANT;
  const lines: Shape[] = [
    // Up the front, then back over the top.
    ...along(width).map((at) =>
      line([
        [x + at * size, y],
        [x + at * size, y - h],
        [x + at * size + dx, y - h - dy],
      ]),
    ),
    // Across the front, then back along the side.
    ...along(height).map((at) =>
      line([
        [x, y - at * size],
        [x + w, y - at * size],
        [x + w + dx, y - at * size - dy],
      ]),
    ),
    // Across the top, then down the side.
    ...along(depth).map((at) =>
      line([
        [x + at * slant, y - h - at * slant],
        [x + w + at * slant, y - h - at * slant],
        [x + w + at * slant, y - at * slant],
      ]),
    ),
  ];
  return drawing(
    w + dx + 12,
    h + dy + 12,
    [...faces(x, y, w, h, d), ...lines],
    `A block built of unit cubes without gaps: ${width} wide, ${depth} deep and ${height} high.`,
  );
}

/** A box with its edges labelled, to scale as far as it stays readable. */
export function edgeBox(
  sizes: { readonly width: number; readonly depth: number; readonly height: number },
  texts: { readonly width: string; readonly depth: string; readonly height: string },
): Drawing {
  const most = Math.max(sizes.width, sizes.depth, sizes.height);
  const drawn = (size: number) => Math.max(34, (size / most) * 110);
  const [w, h, d] = [drawn(sizes.width), drawn(sizes.height), drawn(sizes.depth)];
  const slant = d * SLANT;
  const [x, y] = [70, h + slant + 6];
  return drawing(
    w + slant + 140,
    h + slant + 36,
    [
      ...faces(x, y, w, h, d),
      label(x + w / 2, y + 18, texts.width),
      label(x - 6, y - h / 2, texts.height, 'end'),
      label(x + w + slant / 2 + 8, y - slant / 2 + 10, texts.depth, 'start'),
    ],
    `A box: ${texts.width} wide, ${texts.depth} deep and ${texts.height} high.`,
  );
}

/** A triangular prism lying on its side, with the base and the height of its triangle and its length labelled. */
export function measuredPrism(base: string, height: string, length: string): Drawing {
  const front: readonly Point[] = [
    [20, 130],
    [160, 130],
    [90, 44],
  ];
  const [dx, dy] = [90, -40];
  const back = front.map(([x, y]): Point => [x + dx, y + dy]);
  return drawing(
    310,
    162,
    [
      polygon([front[2]!, back[2]!, back[1]!, front[1]!], { fill: 'soft' }),
      polygon(front, { fill: 'soft' }),
      line(
        [
          [90, 44],
          [90, 130],
        ],
        'dashed',
      ),
      label(90, 148, base),
      label(95, 114, height, 'start'),
      label(214, 124, length, 'start'),
    ],
    `A prism whose two ends are triangles. Each triangle has a base of ${base} and a height of ${height}; the prism is ${length} long.`,
  );
}

/** How far the handles of a Bézier curve reach for a quarter of an ellipse. */
const K = 0.5523;
const n = (value: number) => Math.round(value * 10) / 10;

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  [
    `M ${n(x - rx)} ${n(y)}`,
    `C ${n(x - rx)} ${n(y - ry * K)} ${n(x - rx * K)} ${n(y - ry)} ${n(x)} ${n(y - ry)}`,
    `C ${n(x + rx * K)} ${n(y - ry)} ${n(x + rx)} ${n(y - ry * K)} ${n(x + rx)} ${n(y)}`,
    `C ${n(x + rx)} ${n(y + ry * K)} ${n(x + rx * K)} ${n(y + ry)} ${n(x)} ${n(y + ry)}`,
    `C ${n(x - rx * K)} ${n(y + ry)} ${n(x - rx)} ${n(y + ry * K)} ${n(x - rx)} ${n(y)} Z`,
  ].join(' ');

/** On from the left end of an ellipse along its lower half to the right end. */
const lowerHalf = (x: number, y: number, rx: number, ry: number): string =>
  [
    `C ${n(x - rx)} ${n(y + ry * K)} ${n(x - rx * K)} ${n(y + ry)} ${n(x)} ${n(y + ry)}`,
    `C ${n(x + rx * K)} ${n(y + ry)} ${n(x + rx)} ${n(y + ry * K)} ${n(x + rx)} ${n(y)}`,
  ].join(' ');

export type RoundSolid = 'cylinder' | 'cone' | 'sphere';

/** A round solid with its radius, and its height where it has one, labelled. */
export function roundSolid(kind: RoundSolid, radius: string, height = ''): Drawing {
  const [x, rx, ry, top, bottom] = [90, 60, 24, 36, 130];
  const radiusLine = (y: number): Shape[] => [
    line([
      [x, y],
      [x + rx, y],
    ]),
    label(x + rx / 2, y - 10, radius),
  ];
  if (kind === 'sphere')
    return drawing(
      180,
      150,
      [
        { type: 'circle', x, y: 75, r: rx, fill: 'soft' },
        path(ellipse(x, 75, rx, ry), { stroke: 'dashed' }),
        ...radiusLine(75),
      ],
      `A sphere with radius ${radius}.`,
    );
  // Where the sides of the cone touch the ellipse of its base: a little above its ends.
  const rise = bottom - (top - 20);
  const touch = { across: rx * Math.sqrt(1 - (ry / rise) ** 2), y: bottom - ry ** 2 / rise };
  if (kind === 'cone')
    return drawing(
      250,
      164,
      [
        polygon(
          [
            [x - rx, bottom],
            [x, top - 20],
            [x + rx, bottom],
          ],
          { fill: 'soft', stroke: 'none' },
        ),
        path(ellipse(x, bottom, rx, ry), { fill: 'soft' }),
        line([
          [x - touch.across, touch.y],
          [x, top - 20],
          [x + touch.across, touch.y],
        ]),
        line(
          [
            [x, top - 20],
            [x, bottom],
          ],
          'dashed',
        ),
        ...radiusLine(bottom),
        label(x + rx + 6, 80, `height ${height}`, 'start'),
      ],
      `A cone. Its base is a circle with radius ${radius}; it is ${height} high.`,
    );
  return drawing(
    250,
    164,
    [
      path(
        `M ${x - rx} ${top} L ${x - rx} ${bottom} ${lowerHalf(x, bottom, rx, ry)} L ${x + rx} ${top} Z`,
        { fill: 'soft' },
      ),
      path(ellipse(x, top, rx, ry), { fill: 'soft' }),
      ...radiusLine(top),
      label(x + rx + 8, 90, `height ${height}`, 'start'),
    ],
    `A cylinder. Its base is a circle with radius ${radius}; it is ${height} high.`,
  );
}
