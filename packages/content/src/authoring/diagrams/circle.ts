import {
  box,
  disc,
  drawing,
  label,
  line,
  polygon,
  type Drawing,
  type Point,
  type Shape,
} from './drawing.ts';

const [X, Y, R] = [90, 90, 74];

const on = (degrees: number, radius = R): Point => [
  X + radius * Math.cos((degrees * Math.PI) / 180),
  Y - radius * Math.sin((degrees * Math.PI) / 180),
];

const arc = (from: number, to: number): Point[] =>
  Array.from({ length: 25 }, (_, step) => on(from + ((to - from) * step) / 24));

/** A circle with its radius or its diameter drawn and labelled. */
export function circleWith(what: 'radius' | 'diameter', text: string): Drawing {
  const across: Shape =
    what === 'radius'
      ? line([
          [X, Y],
          [X + R, Y],
        ])
      : line([
          [X - R, Y],
          [X + R, Y],
        ]);
  return drawing(
    180,
    180,
    [
      disc(X, Y, R, { fill: 'soft' }),
      across,
      disc(X, Y, 3, { fill: 'a' }),
      label(what === 'radius' ? X + R / 2 : X, Y - 13, text),
    ],
    what === 'radius'
      ? `A circle. A line from its center to its edge is labelled ${text}.`
      : `A circle. A line from edge to edge through its center is labelled ${text}.`,
  );
}

/** A sector of a circle, filled, with its angle at the center and its radius. */
export function sectorOf(degrees: number, radius: string): Drawing {
  return drawing(
    190,
    180,
    [
      disc(X, Y, R),
      polygon([[X, Y], ...arc(0, degrees)], { fill: 'soft' }),
      disc(X, Y, 3, { fill: 'a' }),
      label(X + R / 2, Y + 17, radius),
      label(...on(degrees / 2, R * 0.48), `${degrees}°`),
    ],
    `A circle with a filled sector. Its angle at the center is ${degrees} degrees, and its radius is ${radius}.`,
  );
}

/** A circle inside a square that it touches on all four sides. The corners outside the circle are filled. */
export function circleInSquare(side: string): Drawing {
  return drawing(
    200,
    200,
    [
      box(X - R, Y - R, 2 * R, 2 * R, { fill: 'a' }),
      disc(X, Y, R, { fill: 'soft' }),
      label(X, Y + R + 22, side),
    ],
    `A square with sides of ${side}, and inside it a circle that touches all four sides. The four corners between the circle and the square are filled in a strong color.`,
  );
}

/** Two circles about one center. The ring between them is filled. */
export function ring(outer: string, inner: string): Drawing {
  const small = R * 0.55;
  return drawing(
    190,
    190,
    [
      disc(X, Y, R, { fill: 'a' }),
      disc(X, Y, small, { fill: 'soft' }),
      line([[X, Y], on(90)]),
      line([
        [X, Y],
        [X + small, Y],
      ]),
      label(X + 6, Y - R * 0.76, outer, 'start'),
      label(X, Y + 16, inner),
    ],
    `Two circles with the same center. The outer one has a radius of ${outer}, the inner one a radius of ${inner}. The ring between them is filled in a strong color.`,
  );
}

/** The parts of a circle, drawn without names. */
export interface CirclePart {
  readonly name: string;
  readonly at: Point;
  readonly where: string;
}

const PARTS: readonly (CirclePart & { readonly shape: Shape })[] = [
  {
    name: 'center',
    at: [X, Y],
    where: 'the dot in the middle of the circle',
    shape: disc(X, Y, 4, { fill: 'a' }),
  },
  {
    name: 'radius',
    at: on(60, R * 0.55),
    where: 'the line from the middle dot up to the edge',
    shape: line([[X, Y], on(60)], 'thick'),
  },
  {
    name: 'diameter',
    at: on(180, R * 0.5),
    where: 'the line from edge to edge through the middle dot',
    shape: line([on(180), on(0)], 'thick'),
  },
  {
    name: 'chord',
    at: [X, on(-48)[1]],
    where: 'the line from edge to edge in the lower part, which does not pass through the middle',
    shape: line([on(-48), on(228)], 'thick'),
  },
  {
    name: 'arc',
    at: on(128, R),
    where: 'the thick piece of the edge on the upper left',
    shape: line(arc(105, 150), 'thick'),
  },
  {
    name: 'tangent',
    at: [X + R + 1, Y - 42],
    where: 'the upright line that touches the circle on the right in a single point',
    shape: line(
      [
        [X + R, Y - 70],
        [X + R, Y + 50],
      ],
      'thick',
    ),
  },
];

/** A circle with so many of its parts drawn. The alt tells where they are and not their names. */
export function circleParts(names: readonly string[]): {
  picture: Drawing;
  places: readonly CirclePart[];
} {
  const chosen = PARTS.filter(({ name }) => names.includes(name));
  return {
    picture: drawing(
      190,
      180,
      [
        disc(X, Y, R),
        ...chosen.filter(({ name }) => name !== 'center').map(({ shape }) => shape),
        // The dot is there in any case: the others are described by it.
        disc(X, Y, 4, { fill: 'a' }),
      ],
      `A circle. In it are drawn: ${chosen.map(({ where }) => where).join('; ')}.`,
    ),
    places: chosen.map(({ name, at: [x, y], where }) => ({
      name,
      at: [Math.round(x), Math.round(y)] as const,
      where,
    })),
  };
}
