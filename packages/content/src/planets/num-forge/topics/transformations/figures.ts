import { figure, generator, math, type Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { plane, spotText, type GridFigure, type Spot } from '../../plane.ts';
import {
  dilation,
  HALF_TURN,
  LEFT_TURN,
  pickTriangle,
  REFLECT_DIAGONAL,
  REFLECT_X,
  REFLECT_Y,
  RIGHT_TURN,
  RIGID,
  translation,
  type Move,
} from './moves.ts';

const MAX = 8;

/** Its corners carry the names: a name on the line would stand in their way. */
const closed = (spots: readonly Spot[]): NonNullable<GridFigure['curves']>[number] => ({
  points: [...spots, spots[0]!],
});

const cornerPoints = (spots: readonly Spot[], mark: string) =>
  spots.map(([x, y], at) => ({ x, y, label: `${'ABC'[at]}${mark}` }));

/** A triangle and its image on one plane. */
const twoTriangles = (spots: readonly Spot[], images: readonly Spot[]) =>
  figure(
    plane(MAX, true, {
      points: [...cornerPoints(spots, ''), ...cornerPoints(images, '′')],
      curves: [closed(spots), closed(images)],
    }),
  );

const onPlane = (spots: readonly Spot[]): boolean =>
  spots.every(([x, y]) => Math.abs(x) <= MAX && Math.abs(y) <= MAX);

function pickTask(rng: Rng, moves: readonly Move[], most: number) {
  for (;;) {
    const spots = pickTriangle(rng, most);
    const move = rng.pick(moves);
    const images = spots.map((spot) => move.of(spot));
    if (onPlane(images)) return { spots, move, images };
  }
}

export const whichMove = generator({
  id: 'which-transformation',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [dx, dy] = [nonZero(rng, 7, 4), nonZero(rng, 7, 4)];
    const all =
      grade === 8
        ? [...RIGID, translation(dx, dy)]
        : [...RIGID, REFLECT_DIAGONAL, translation(dx, dy), dilation(2)];
    const { spots, move, images } = pickTask(rng, all, grade === 8 ? 6 : 4);
    const others = rng.shuffle(all.filter(({ name }) => name !== move.name)).slice(0, 3);
    return {
      prompt: [
        twoTriangles(spots, images),
        'Which transformation takes triangle ABC to triangle A′B′C′?',
      ],
      right: move.name,
      wrong: others.map((other) => ({
        text: other.name,
        why: `That would take A to ${spotText(other.of(spots[0]))}. Here A′ is at ${spotText(images[0]!)}.`,
      })),
      hints: [
        'Is the image turned, flipped, only shifted, or larger?',
        'Compare the coordinates of A and A′, then of B and B′: what happened to the numbers?',
      ],
      steps: [
        `A ${spotText(spots[0])} goes to A′ ${spotText(images[0]!)}, and B ${spotText(spots[1])} to B′ ${spotText(images[1]!)}.`,
        `That is the rule ${math(move.rule)}, a ${move.name}. ${move.why}`,
      ],
    };
  },
});

export const imageTable = generator({
  id: 'image-table',
  kind: 'table',
  difficulty: 3,
  make(rng, grade) {
    const [dx, dy] = [nonZero(rng, 6), nonZero(rng, 6)];
    const moves =
      grade === 8
        ? [REFLECT_X, REFLECT_Y, HALF_TURN, translation(dx, dy), dilation(2), dilation(3)]
        : [LEFT_TURN, RIGHT_TURN, REFLECT_DIAGONAL, translation(dx, dy), dilation(3), dilation(4)];
    const move = rng.pick(moves);
    const spots = pickTriangle(rng, 9);
    const images = spots.map((spot) => move.of(spot));
    return {
      prompt: `A triangle has the corners A ${spotText(spots[0])}, B ${spotText(spots[1])} and C ${spotText(spots[2])}. It is moved by a **${move.name}**. Fill in the corners of the image.`,
      caption: 'Corners of the image',
      columns: ['Corner', 'x', 'y'],
      rows: images.map(([x, y], at) => [`${'ABC'[at]}′`, { answer: x }, { answer: y }] as const),
      hints: [
        `What does this transformation do to the two numbers of a point?`,
        'Do the same with each corner. A small sketch helps.',
      ],
      steps: [
        `${move.why} The rule: ${math(move.rule)}.`,
        `${spots.map((spot, at) => `${'ABC'[at]} ${spotText(spot)} goes to ${spotText(images[at]!)}`).join(', ')}.`,
      ],
    };
  },
});
