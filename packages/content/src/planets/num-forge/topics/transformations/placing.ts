import { generator, type Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { plane, spotText, type Spot } from '../../plane.ts';
import {
  dilation,
  HALF_TURN,
  LEFT_TURN,
  REFLECT_DIAGONAL,
  REFLECT_X,
  REFLECT_Y,
  reflectAcross,
  RIGHT_TURN,
  translation,
  type Move,
} from './moves.ts';

const MAX = 8;
/** A crossing of grid lines on the plane. */
const inside = (spot: Spot): boolean =>
  spot.every((value) => Number.isInteger(value) && Math.abs(value) <= MAX);

/** A point with numbers of different size, neither 0, whose image is another crossing of the plane. */
function pickFor(rng: Rng, move: Move, most = 7): Spot {
  for (;;) {
    const [x, y] = [nonZero(rng, most), nonZero(rng, most)];
    const image = move.of([x, y]);
    if (Math.abs(x) !== Math.abs(y) && inside(image) && String(image) !== String([x, y]))
      return [x, y];
  }
}

/** Places that other moves would lead to, with what to say. */
function slipsFor(spot: Spot, answer: Spot, candidates: readonly (readonly [Move, string])[]) {
  const seen = new Set([String(answer)]);
  return candidates.flatMap(([move, why]) => {
    const at = move.of(spot);
    if (!inside(at) || seen.has(String(at))) return [];
    seen.add(String(at));
    return [{ at, why }];
  });
}

const task = (
  move: Move,
  spot: Spot,
  hints: readonly string[],
  candidates: readonly (readonly [Move, string])[],
) => {
  const answer = move.of(spot);
  return {
    prompt: `Point P is moved by a **${move.name}**. Place its image.`,
    grid: plane(MAX, true, { points: [{ x: spot[0], y: spot[1], label: 'P' }] }),
    answer,
    slips: slipsFor(spot, answer, candidates),
    hints,
    steps: [`P is at ${spotText(spot)}. ${move.why}`, `So the image is at ${spotText(answer)}.`],
  };
};

export const translatePoint = generator({
  id: 'translate-point',
  kind: 'point',
  difficulty: 1,
  make(rng) {
    const [dx, dy] = [nonZero(rng, 6), nonZero(rng, 6)];
    const move = translation(dx, dy);
    return task(
      move,
      pickFor(rng, move),
      ['Begin at P, not at the origin.', 'First left or right, then up or down.'],
      [
        [translation(dy, dx), 'You went up or down by the number that was for left or right.'],
        [translation(-dx, -dy), 'You went the opposite way.'],
        [translation(dx, 0), 'You went sideways only.'],
      ],
    );
  },
});

export const reflectPoint = generator({
  id: 'reflect-point',
  kind: 'point',
  difficulty: 2,
  make(rng, grade) {
    const upright = rng.chance(1, 2);
    const at = nonZero(rng, 3);
    const move =
      grade === 8
        ? rng.pick([REFLECT_X, REFLECT_Y])
        : grade === 9
          ? rng.pick([REFLECT_X, REFLECT_Y, reflectAcross(upright, at)])
          : rng.pick([REFLECT_DIAGONAL, reflectAcross(upright, at)]);
    return task(
      move,
      pickFor(rng, move),
      [
        'Imagine folding the paper along the mirror line. Where would P be printed?',
        'The image is as far from the line as P, straight across it.',
      ],
      [
        [REFLECT_X, 'That is the reflection across the x-axis.'],
        [REFLECT_Y, 'That is the reflection across the y-axis.'],
        [HALF_TURN, 'Both signs have changed. That is a half turn, not a reflection.'],
        [REFLECT_DIAGONAL, 'The two numbers have changed places. Is that what this mirror does?'],
      ],
    );
  },
});

export const rotatePoint = generator({
  id: 'rotate-point',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const move = rng.pick(
      grade === 8 ? [HALF_TURN, LEFT_TURN, RIGHT_TURN] : [LEFT_TURN, RIGHT_TURN],
    );
    return task(
      move,
      pickFor(rng, move),
      [
        'Turn the paper: a quarter turn takes the point of each axis to the next axis.',
        'The distance from the origin stays. Follow first the step along the x-axis, then the other one.',
      ],
      [
        [
          LEFT_TURN,
          move === HALF_TURN
            ? 'That is a quarter turn, 90°. Turn once more as far.'
            : 'You turned to the left, counterclockwise. Look at the direction again.',
        ],
        [
          RIGHT_TURN,
          move === HALF_TURN
            ? 'That is a quarter turn, 90°. Turn once more as far.'
            : 'You turned to the right, clockwise. Look at the direction again.',
        ],
        [HALF_TURN, 'That is a half turn.'],
        [REFLECT_DIAGONAL, 'Only the numbers changed places. A turn also changes a sign.'],
      ],
    );
  },
});

export const dilatePoint = generator({
  id: 'dilate-point',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const factor = grade === 8 ? rng.int(2, 3) : rng.pick([2, 3, 0.5, 1.5]);
    const move = dilation(factor);
    const spot = pickFor(rng, move, MAX);
    return task(
      move,
      spot,
      [
        'Draw a line from the origin through P. The image lies on it.',
        'Multiply both numbers by the factor.',
      ],
      [
        [translation(factor, factor), 'The factor multiplies the numbers. You added it.'],
        [{ ...move, of: ([x, y]) => [x * factor, y] }, 'Only the first number was multiplied.'],
        [{ ...move, of: ([x, y]) => [x, y * factor] }, 'Only the second number was multiplied.'],
        [HALF_TURN, 'The image stays on the same side of the origin.'],
      ],
    );
  },
});
