import { drawing, label, line, path, type Drawing, type Point } from './drawing.ts';

/** The eight angles where a slanted line crosses two others, in reading order at each crossing. */
export type AngleName = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const ANGLES: readonly AngleName[] = [1, 2, 3, 4, 5, 6, 7, 8];

const [WIDTH, HEIGHT] = [300, 210];
const [UPPER, LOWER] = [66, 146];

const PLACES = ['upper left', 'upper right', 'lower left', 'lower right'] as const;

/** Where an angle is, in words: "the upper left angle at the upper crossing". */
export const placeOf = (angle: AngleName): string =>
  `the ${PLACES[(angle - 1) % 4]} angle at the ${angle < 5 ? 'upper' : 'lower'} crossing`;

/** The slant of the crossing line: the angle at the upper right is this many degrees. */
interface Slant {
  readonly degrees: number;
  /** The upper line turned by so many degrees, where the two lines are not parallel. */
  readonly turned?: number;
}

const crossingX = (degrees: number, y: number): number => {
  const slope = Math.tan((degrees * Math.PI) / 180);
  return WIDTH / 2 + ((UPPER + LOWER) / 2 - y) / slope;
};

/** The middle of an angle's opening, for its label or marker. */
export function spotOf(angle: AngleName, { degrees }: Slant): Point {
  const y = angle < 5 ? UPPER : LOWER;
  const x = crossingX(degrees, y);
  const side = (angle - 1) % 4;
  // The directions of the two rays that bound it, counter-clockwise from the right.
  const middle = [(degrees + 180) / 2, degrees / 2, degrees / 2 + 180, (degrees + 180) / 2 + 180][
    side
  ]!;
  const far = Math.abs(Math.cos((middle * Math.PI) / 180)) > 0.9 ? 34 : 27;
  const radians = (middle * Math.PI) / 180;
  return [Math.round(x + far * Math.cos(radians)), Math.round(y - far * Math.sin(radians))];
}

/** Two lines, parallel as a rule, cut by a slanted one, with texts in some of the eight angles. */
export function transversal(
  slant: Slant,
  texts: Readonly<Partial<Record<AngleName, string>>>,
): Drawing {
  const { degrees, turned = 0 } = slant;
  const [top, bottom] = [8, HEIGHT - 8];
  const tilt = Math.tan((turned * Math.PI) / 180);
  const upperX = crossingX(degrees, UPPER);
  const arrows = turned === 0;
  const named = ANGLES.filter((angle) => texts[angle] !== undefined);
  return drawing(
    WIDTH,
    HEIGHT,
    [
      line([
        [10, UPPER + (upperX - 10) * tilt],
        [WIDTH - 10, UPPER - (WIDTH - 10 - upperX) * tilt],
      ]),
      line([
        [10, LOWER],
        [WIDTH - 10, LOWER],
      ]),
      line([
        [crossingX(degrees, top), top],
        [crossingX(degrees, bottom), bottom],
      ]),
      // The small arrows that mark lines as parallel.
      ...(arrows
        ? [UPPER, LOWER].map((y) =>
            path(`M ${WIDTH - 40} ${y - 6} L ${WIDTH - 32} ${y} L ${WIDTH - 40} ${y + 6}`),
          )
        : []),
      ...named.map((angle) => {
        const [x, y] = spotOf(angle, slant);
        return label(x, y, texts[angle]!);
      }),
    ],
    `Two ${turned === 0 ? 'parallel lines' : 'lines'}, one above the other, cut by a slanted line that leans to the ${degrees < 90 ? 'right' : 'left'}. ${named.map((angle) => `In ${placeOf(angle)}: ${texts[angle]}.`).join(' ')}`,
  );
}
