import {
  BOX,
  CONE,
  CUBE,
  CYLINDER,
  PYRAMID,
  type Solid,
  SPHERE,
  TRIANGULAR_PRISM,
} from '../../../../authoring/diagrams/solids.ts';

export const solidsOf = (grade: number): readonly Solid[] =>
  grade === 1
    ? [CUBE, BOX, CYLINDER, CONE, SPHERE]
    : grade === 2
      ? [CUBE, BOX, CYLINDER, CONE, SPHERE, PYRAMID]
      : [CUBE, BOX, CYLINDER, CONE, SPHERE, PYRAMID, TRIANGULAR_PRISM];

/** Those with flat faces only. */
export const FLAT: readonly Solid[] = [CUBE, BOX, PYRAMID, TRIANGULAR_PRISM];

const TRAITS: Readonly<Record<string, string>> = {
  cube: 'has 6 square faces, all the same size',
  'rectangular prism': 'is like a box, with 6 faces that are rectangles',
  cylinder: 'has two round, flat ends and a curved side, like a can',
  cone: 'has one round, flat face and a point',
  sphere: 'is round all over, like a ball',
  'square pyramid': 'has a square at the bottom and triangles that meet in a point',
  'triangular prism': 'has a triangle at each end and 3 rectangles between them',
};
export const traitOf = ({ name }: Solid): string => TRAITS[name]!;

/** Things that children know, by the solid they look like. */
export const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  cube: ['a game die with dots', 'a square toy block'],
  'rectangular prism': ['a shoe box', 'a brick', 'a book', 'a cereal box'],
  cylinder: ['a can', 'a drum', 'a glue stick', 'a candle'],
  cone: ['a party hat', 'an ice cream cone', 'the tip of a sharp crayon'],
  sphere: ['a marble', 'an orange', 'a globe', 'a soap bubble'],
  'square pyramid': ['a tent with four slopes and a pointed top'],
  'triangular prism': ['a tent like a steep roof, open at both ends'],
};

/** A cube is a box too: neither may stand as a wrong answer for the other. */
export const mixedUp = (a: Solid, b: Solid): boolean =>
  [a, b].every(({ name }) => name === 'cube' || name === 'rectangular prism');
