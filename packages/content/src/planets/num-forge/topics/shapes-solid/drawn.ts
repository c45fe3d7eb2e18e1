import { figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/capital.ts';
import { drawing, moved } from '../../../../authoring/diagrams/drawing.ts';
import { NETS } from '../../../../authoring/diagrams/nets.ts';
import {
  BOX,
  CONE,
  CUBE,
  cubeStacks,
  CYLINDER,
  PYRAMID,
  TRIANGULAR_PRISM,
} from '../../../../authoring/diagrams/solids.ts';
import { an } from '../../../../authoring/wording.ts';
import { mistakes } from '../../mistakes.ts';
import { FLAT, traitOf } from './pool.ts';

/** Heights that fall away from the back left corner, so that no stack hides another. */
function pickHeights(
  rows: number,
  columns: number,
  most: number,
  draw: (min: number, max: number) => number,
) {
  const heights: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const current: number[] = [];
    for (let column = 0; column < columns; column += 1) {
      const limit = Math.min(heights[row - 1]?.[column] ?? most, current[column - 1] ?? most);
      current.push(draw(Math.max(1, limit - 1), limit));
    }
    heights.push(current);
  }
  return heights;
}

export const countCubes = generator({
  id: 'count-cubes',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [rows, columns, most] =
      grade === 1
        ? [rng.int(1, 2), 2, 2]
        : grade === 2
          ? [2, rng.int(2, 3), 2]
          : [rng.int(2, 3), 3, grade];
    const heights = pickHeights(rows, columns, most, (min, max) => rng.int(min, max));
    const total = heights.flat().reduce((sum, height) => sum + height, 0);
    const stacks = heights.flat().length;
    return {
      prompt: [
        figure(cubeStacks(heights)),
        'How many cubes are in this pile? Every stack goes down to the floor.',
      ],
      right: String(total),
      wrong: mistakes(total, [
        [stacks, 'You counted only the tops. There are cubes under some of them.'],
        [total - 1, 'Almost! One cube is hidden under another.'],
        [total + 1, 'That is one too many. Count stack by stack.'],
        [total + 2, 'Some cubes show two or three faces. Count each cube only once.'],
        [total - 2, 'Two cubes are missing. Count those under other cubes too.'],
      ]),
      hints: [
        'Take one stack at a time. How high is it?',
        'A cube on top stands on the cubes below it. Count those too.',
      ],
      steps: [
        `Count row by row, how high each stack is: ${heights.map((row) => row.join(' and ')).join('; ')}.`,
        `Add them all: ${heights.flat().join(' + ')} = ${total}.`,
      ],
    };
  },
});

export const labelParts = generator({
  id: 'label-parts',
  kind: 'label',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const [width, height] = [rng.int(90, 150), rng.int(70, 100)];
    const depth = 40;
    const [left, top] = [20, 60];
    const front = [
      { at: [left, top], where: 'where three lines meet, at the top left of the front' },
      {
        at: [left, top + height],
        where: 'where three lines meet, at the bottom left of the front',
      },
      {
        at: [left + width, top + height],
        where: 'where three lines meet, at the bottom right of the front',
      },
    ] as const;
    const lines = [
      {
        at: [left + width / 2, top],
        where: 'in the middle of the line between the front and the top',
      },
      {
        at: [left + width, top + height / 2],
        where: 'in the middle of the line between the front and the right side',
      },
      {
        at: [left + width / 2, top + height],
        where: 'in the middle of the line along the bottom of the front',
      },
    ] as const;
    const flats = [
      { at: [left + width / 2, top + height / 2], where: 'in the middle of the flat front' },
      {
        at: [left + width / 2 + depth / 2, top - depth / 2],
        where: 'in the middle of the flat top',
      },
    ] as const;
    const scale = [
      polygonOf(
        [
          [left, top],
          [left + width, top],
          [left + width, top + height],
          [left, top + height],
        ],
        'soft',
      ),
      polygonOf(
        [
          [left, top],
          [left + depth, top - depth],
          [left + width + depth, top - depth],
          [left + width, top],
        ],
        'none',
      ),
      polygonOf(
        [
          [left + width, top],
          [left + width + depth, top - depth],
          [left + width + depth, top + height - depth],
          [left + width, top + height],
        ],
        'none',
      ),
    ];
    const round = (
      place: { readonly at: readonly [number, number]; readonly where: string },
      name: string,
    ) => ({
      at: [Math.round(place.at[0]), Math.round(place.at[1])] as const,
      name,
      where: place.where,
    });
    const [face, edge, corner] =
      grade === 4 ? ['face', 'edge', 'vertex'] : ['face', 'edge', 'corner'];
    return {
      prompt: 'Put each word at the right part of the box.',
      picture: drawing(
        left + width + depth + 20,
        top + height + 20,
        moved(scale, 0, 0),
        'A box seen from the front, from above and from the right. Its front, its top and its right side can be seen.',
      ),
      places: [
        round(rng.pick(flats), face),
        round(rng.pick(lines), edge),
        round(rng.pick(front), corner),
      ],
      extra: ['curved side'],
      hints: [
        'Which part is flat? Which is a line? Which is only a point?',
        'Two flat parts meet in a line. Three lines meet in a point. Which word goes with which?',
      ],
      steps: [
        'A face is a flat side of a solid.',
        'An edge is a line where two faces meet.',
        `${capital(an(corner))} is a point where edges meet. A box has no curved side.`,
      ],
    };
  },
});

const polygonOf = (points: readonly (readonly [number, number])[], fill: 'soft' | 'none') =>
  ({ type: 'polygon', points, fill }) as const;

export const foldNet = generator({
  id: 'fold-net',
  kind: 'choice',
  difficulty: 5,
  grades: [3, 4],
  make(rng) {
    const solid = rng.pick(FLAT);
    const others = [CUBE, BOX, PYRAMID, TRIANGULAR_PRISM, CYLINDER, CONE].filter(
      (other) =>
        other !== solid && !(solid === CUBE && other === BOX) && !(solid === BOX && other === CUBE),
    );
    return {
      prompt: [
        figure(NETS[solid.name as keyof typeof NETS]),
        'You cut this out and fold it up. Which solid do you get?',
      ],
      right: an(solid.name),
      wrong: rng.sample(others, 3).map((other) => ({
        text: an(other.name),
        why: `${capital(an(other.name))} ${traitOf(other)}. Look at the shapes of the pattern: do they fit?`,
      })),
      hints: [
        'Count the pieces. Each one becomes a face.',
        'Which shapes are there: squares, rectangles, triangles? Which solid has such faces?',
      ],
      steps: [
        `The pattern has ${solid.flatFaces} pieces: the solid has ${solid.flatFaces} faces.`,
        `${capital(an(solid.name))} ${traitOf(solid)}. That fits.`,
      ],
    };
  },
});
