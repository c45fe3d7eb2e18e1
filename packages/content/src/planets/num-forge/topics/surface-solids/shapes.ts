import { generator, math } from '@planets/practice';
import {
  disc,
  drawing,
  line,
  path,
  polygon,
  type Drawing,
} from '../../../../authoring/diagrams/drawing.ts';
import { FORMULA } from './solid.ts';

const CONE_PLACES = [
  { name: 'apex', at: [150, 24], where: 'the point at the top' },
  {
    name: 'slant height',
    at: [192, 100],
    where: 'the edge from the top down to the rim on the right',
  },
  { name: 'height', at: [150, 110], where: 'the dashed line from the top straight down' },
  { name: 'radius', at: [114, 170], where: 'the line from the middle of the bottom to its rim' },
  { name: 'base', at: [150, 188], where: 'the front half of the flat round area at the bottom' },
] as const;

/** A cone with its height, radius and edge drawn, none of them named. */
const conePicture = (): Drawing =>
  drawing(
    300,
    210,
    [
      polygon(
        [
          [78, 170],
          [150, 24],
          [222, 170],
        ],
        { fill: 'soft', stroke: 'none' },
      ),
      path('M78 170 C78 140 222 140 222 170 C222 200 78 200 78 170 Z', { fill: 'a' }),
      line([
        [78, 170],
        [150, 24],
      ]),
      line(
        [
          [150, 24],
          [222, 170],
        ],
        'thick',
      ),
      line(
        [
          [150, 24],
          [150, 170],
        ],
        'dashed',
      ),
      line(
        [
          [78, 170],
          [150, 170],
        ],
        'thick',
      ),
      disc(150, 170, 3, { fill: 'b' }),
    ],
    'A cone that stands on its flat round side. A dashed line leads from the top straight down to the middle of that side, and thick lines lead from the middle to the rim and from the top to the rim.',
  );

export const labelCone = generator({
  id: 'label-cone',
  kind: 'label',
  difficulty: 1,
  make(rng) {
    const places = rng.sample(CONE_PLACES, 4);
    return {
      prompt: 'Put each name at its place in the cone.',
      picture: conePicture(),
      places,
      extra: [rng.pick(['diameter', 'diagonal', 'edge of a cube'])],
      hints: [
        'The height of a cone is measured straight up, at a right angle to the bottom.',
        'Along the side from the rim to the top it is longer. What could that be called?',
      ],
      steps: [
        'The base is the flat round side, and its radius leads from the middle to the rim. Opposite the base is the apex.',
        'The height is the distance from the apex straight down to the base. The slant height runs along the side, so it is longer.',
      ],
    };
  },
});

export const matchFormulas = generator({
  id: 'match-formulas',
  kind: 'match',
  difficulty: 1,
  make(rng, grade) {
    const all = [
      ['the volume of a cylinder', FORMULA.cylinder.slice(4)],
      ['the volume of a cone', FORMULA.cone.slice(4)],
      ['the volume of a sphere', FORMULA.sphere.slice(4)],
      ['the surface area of a sphere', '4 \\pi r^{2}'],
      ['the surface area of a cylinder', '2 \\pi r^{2} + 2 \\pi r h'],
      ['the curved side of a cylinder', '2 \\pi r h'],
      ['the base of a cone', '\\pi r^{2}'],
    ] as const;
    const four = rng.sample(all, grade === 9 ? 4 : 5);
    return {
      prompt: `Match each quantity with its formula (radius ${math('r')}, height ${math('h')}).`,
      pairs: four.map(([what, tex]) => [what, math(tex)]),
      hints: [
        'An area has two lengths multiplied, a volume has three.',
        'A cone takes up less room than the cylinder around it. By which factor?',
      ],
      steps: [
        'A cylinder is its base times its height. A cone with the same base and height is a third of it.',
        'Unrolled, the curved side of a cylinder is a rectangle: the circumference of the base times the height.',
        `So: ${four.map(([what, tex]) => `${what} is ${math(tex)}`).join('; ')}.`,
      ],
    };
  },
});

const CUTS = [
  [
    'A cone is cut parallel to its base.',
    'a circle',
    'Every cut parallel to the base has the shape of the base, only smaller.',
  ],
  [
    'A cone is cut straight down through its apex.',
    'a triangle',
    'The cut runs along two slant heights and a diameter of the base.',
  ],
  [
    'A cylinder is cut parallel to its base.',
    'a circle',
    'Every cut parallel to the base has the shape of the base.',
  ],
  [
    'A cylinder is cut straight down through the middle of both bases.',
    'a rectangle',
    'The cut runs along two diameters and two straight lines of the side.',
  ],
  [
    'A cylinder is cut at a slant through its curved side, without touching the bases.',
    'an ellipse',
    'A slanting cut through a round tube is a stretched circle.',
  ],
  [
    'A sphere is cut by a plane.',
    'a circle',
    'From every side a sphere looks the same, so every cut is round.',
  ],
  [
    'A cube is cut parallel to one of its faces.',
    'a square',
    'Every such cut has the shape of the face.',
  ],
  [
    'A square pyramid is cut parallel to its base.',
    'a square',
    'Every cut parallel to the base has the shape of the base, only smaller.',
  ],
  [
    'A square pyramid is cut straight down through its apex and the middles of two opposite sides of the base.',
    'a triangle',
    'The cut runs along two side faces up to the apex.',
  ],
  [
    'A cone is cut at a slight slant through its curved side, without touching the base.',
    'an ellipse',
    'A slanting cut through the curved side is a stretched circle.',
  ],
] as const;
const TURNS = [
  [
    'A rectangle turns around one of its sides.',
    'a cylinder',
    'The opposite side sweeps out the curved side, the other two sides sweep out the bases.',
  ],
  [
    'A right triangle turns around one of its legs.',
    'a cone',
    'The other leg sweeps out the base, the hypotenuse the curved side.',
  ],
  [
    'A half circle turns around its diameter.',
    'a sphere',
    'Every point of the half circle keeps its distance from the middle.',
  ],
  [
    'A circle turns around a line outside of it, in the same plane.',
    'a ring (torus)',
    'The circle sweeps out a tube that closes to a ring.',
  ],
  [
    'An isosceles triangle turns around its axis of symmetry.',
    'a cone',
    'Half of the base sweeps out the circle, the equal sides the curved side.',
  ],
  [
    'A square turns around the line through the middles of two opposite sides.',
    'a cylinder',
    'Two sides sweep out the curved side, the other two sweep out the bases.',
  ],
] as const;
const FLAT = ['a circle', 'a triangle', 'a rectangle', 'an ellipse', 'a square'] as const;
const SOLID = ['a cylinder', 'a cone', 'a sphere', 'a ring (torus)', 'a cube'] as const;

/** What to say to the one who picked it. */
const WHY: Readonly<Record<(typeof FLAT)[number] | (typeof SOLID)[number], string>> = {
  'a circle':
    'Not yet: in a circle every point of the edge is equally far from the middle. Is that so here?',
  'a triangle': 'Not yet: a triangle has three straight edges. Where would they come from here?',
  'a rectangle': 'Not yet: a rectangle has four straight edges. Where would they come from here?',
  'an ellipse':
    'Not yet: an ellipse is a stretched circle, from a slanting cut through something round.',
  'a square': 'Not yet: a square has four equal straight edges. Where would they come from here?',
  'a cylinder':
    'Not yet: a cylinder is equally wide from end to end. Do all points keep the same distance from the axis?',
  'a cone': 'Not yet: a cone comes to a point on the axis and gets wider from there.',
  'a sphere': 'Not yet: all points of a sphere are equally far from its middle. Is that so here?',
  'a ring (torus)':
    'Not yet: a ring has a hole in the middle, so the shape would have to stay away from the axis.',
  'a cube': 'Not yet: whatever turns around an axis sweeps out something round.',
};

export const sections = generator({
  id: 'sections',
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const cut = rng.chance(1, 2);
    const [tell, right, why] = cut ? rng.pick(CUTS) : rng.pick(TURNS);
    // A square is a rectangle, so the two are never offered together.
    const twin = right === 'a square' ? 'a rectangle' : cut ? 'a square' : '';
    const others = (cut ? FLAT : SOLID).filter((one) => one !== right && one !== twin);
    const wrong = rng.sample(others, 3);
    return {
      prompt: `${tell} Which ${cut ? 'shape does the cut have' : 'solid does it sweep out'}?`,
      right,
      wrong: wrong.map((text) => ({ text, why: WHY[text] })),
      about: tell,
      hints: [
        cut
          ? 'Imagine cutting a real one with a knife. What would you see on the fresh cut?'
          : 'Each point runs around the axis in a circle. Which points are far from it, which are near?',
        cut
          ? 'Ask where the edge of the cut is straight, and where it is round.'
          : 'What happens to the points that lie on the axis?',
      ],
      steps: [why, `So it is ${right}.`],
    };
  },
});
