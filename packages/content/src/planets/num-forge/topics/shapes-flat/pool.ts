import {
  CIRCLE,
  type FlatShape,
  HEXAGON,
  KITE,
  LONG_TRIANGLE,
  OCTAGON,
  OVAL,
  PARALLELOGRAM,
  PENTAGON,
  RECTANGLE,
  RHOMBUS,
  RIGHT_TRIANGLE,
  SQUARE,
  TRAPEZOID,
  TRIANGLE,
} from '../../../../authoring/diagrams/flat-shapes.ts';

const TRIANGLES = [TRIANGLE, RIGHT_TRIANGLE, LONG_TRIANGLE] as const;

/** The shapes that each grade can name. */
const POOLS: Readonly<Record<number, readonly FlatShape[]>> = {
  1: [CIRCLE, SQUARE, RECTANGLE, HEXAGON, TRAPEZOID, ...TRIANGLES],
  2: [CIRCLE, SQUARE, RECTANGLE, PENTAGON, HEXAGON, TRAPEZOID, ...TRIANGLES],
  3: [
    SQUARE,
    RECTANGLE,
    PENTAGON,
    HEXAGON,
    OCTAGON,
    RHOMBUS,
    TRAPEZOID,
    RIGHT_TRIANGLE,
    LONG_TRIANGLE,
  ],
  4: [
    SQUARE,
    RECTANGLE,
    PENTAGON,
    HEXAGON,
    OCTAGON,
    RHOMBUS,
    PARALLELOGRAM,
    TRAPEZOID,
    KITE,
    RIGHT_TRIANGLE,
  ],
};

export const poolOf = (grade: number): readonly FlatShape[] => POOLS[grade]!;
export const ROUND: readonly FlatShape[] = [CIRCLE, OVAL];

export const sidesOf = ({ corners }: FlatShape): number => corners.length;

/** What makes each shape what it is, to be said of it or asked of it. */
const TRAITS: Readonly<Record<string, string>> = {
  circle: 'is perfectly round and has no corners',
  oval: 'is round, but longer one way than the other',
  triangle: 'has 3 sides and 3 corners',
  square: 'has 4 equal sides and 4 square corners',
  rectangle: 'has 4 square corners, and its opposite sides are equal',
  rhombus: 'has 4 equal sides and leans over',
  parallelogram: 'has 4 sides, and its opposite sides run the same way',
  trapezoid: 'has 4 sides, and only one pair of them runs the same way',
  kite: 'has 4 sides: two short ones side by side and two long ones side by side',
  pentagon: 'has 5 sides and 5 corners',
  hexagon: 'has 6 sides and 6 corners',
  octagon: 'has 8 sides and 8 corners',
};
export const traitOf = ({ name }: FlatShape): string => TRAITS[name]!;

/** Names that are true of the shape as well: none of them may stand as a wrong answer. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  square: ['rectangle', 'rhombus', 'parallelogram', 'trapezoid', 'kite'],
  rectangle: ['parallelogram', 'trapezoid'],
  rhombus: ['parallelogram', 'trapezoid', 'kite'],
  parallelogram: ['trapezoid'],
};
const isAlso = (shape: FlatShape, name: string): boolean =>
  shape.name === name || (ALSO[shape.name]?.includes(name) ?? false);

/** One shape of each name, such that neither could pass for the other. */
export const unlike = (shape: FlatShape, pool: readonly FlatShape[]): FlatShape[] => {
  const byName = new Map(pool.map((each) => [each.name, each]));
  return [...byName.values()].filter(
    (other) => !isAlso(shape, other.name) && !isAlso(other, shape.name),
  );
};

/** "a square", "an octagon". */
export const withArticle = (name: string): string =>
  `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
