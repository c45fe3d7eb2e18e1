import {
  type FlatShape,
  HEXAGON,
  KITE,
  LONG_TRIANGLE,
  OCTAGON,
  PARALLELOGRAM,
  PENTAGON,
  RECTANGLE,
  RHOMBUS,
  RIGHT_TRIANGLE,
  SQUARE,
  STAR,
  TRAPEZOID,
  TRIANGLE,
} from '../../../../authoring/diagrams/flat-shapes.ts';

/** A shape as it is drawn, with lines through its middle that mirror it and lines that only look like it. */
export interface Mirrored {
  readonly shape: FlatShape;
  readonly axes: readonly number[];
  readonly traps: readonly number[];
  /** Where the lines of symmetry run. */
  readonly told: string;
}

export const MIRRORED: readonly Mirrored[] = [
  {
    shape: SQUARE,
    axes: [0, 45, 90, 135],
    traps: [20, 65],
    told: 'one up and down, one across, and two from corner to corner',
  },
  {
    shape: RECTANGLE,
    axes: [0, 90],
    traps: [28, 152],
    told: 'one up and down and one across; not from corner to corner',
  },
  { shape: RHOMBUS, axes: [0, 90], traps: [45, 135], told: 'from corner to corner, both ways' },
  {
    shape: TRIANGLE,
    axes: [90, 30, 150],
    traps: [0, 60],
    told: 'from each corner to the middle of the side across',
  },
  { shape: TRAPEZOID, axes: [90], traps: [0], told: 'up and down through the middle' },
  { shape: KITE, axes: [90], traps: [0], told: 'through the top and the bottom corner' },
  {
    shape: PENTAGON,
    axes: [90, 18, 54, 126, 162],
    traps: [0, 45],
    told: 'one through each of the 5 corners',
  },
  {
    shape: HEXAGON,
    axes: [0, 30, 60, 90, 120, 150],
    traps: [],
    told: '3 from corner to corner and 3 from side to side',
  },
  {
    shape: STAR,
    axes: [90, 18, 54, 126, 162],
    traps: [0, 45],
    told: 'one through each of the 5 points',
  },
  {
    shape: PARALLELOGRAM,
    axes: [],
    traps: [0, 90, 27, 153],
    told: 'its halves do not fit when you fold it',
  },
  {
    shape: RIGHT_TRIANGLE,
    axes: [],
    traps: [90, 45],
    told: 'its two short sides are not equally long',
  },
  { shape: LONG_TRIANGLE, axes: [], traps: [90, 0], told: 'all its sides are different' },
];
const EIGHT: Mirrored = {
  shape: OCTAGON,
  axes: [0, 45, 90, 135],
  traps: [],
  told: '4 from corner to corner and 4 from side to side',
};

export const poolOf = (grade: number): readonly Mirrored[] =>
  grade === 3
    ? MIRRORED.filter(({ shape }) => shape !== STAR && shape !== HEXAGON)
    : [...MIRRORED, EIGHT];

export const linesOf = ({ shape }: Mirrored): number => shape.mirrors;

/** "1 line", "no lines". */
export const lines = (count: number): string =>
  count === 0 ? 'no line' : count === 1 ? '1 line' : `${count} lines`;

/** "The kite has 1: through the top and the bottom corner." */
export const explained = (each: Mirrored): string =>
  `The ${each.shape.name} here has ${linesOf(each) === 0 ? 'none' : linesOf(each)}: ${each.told}.`;
