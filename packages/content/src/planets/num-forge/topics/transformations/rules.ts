import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes } from '../../mistakes.ts';
import { spotText, type Spot } from '../../plane.ts';
import {
  dilation,
  HALF_TURN,
  LEFT_TURN,
  REFLECT_DIAGONAL,
  REFLECT_X,
  REFLECT_Y,
  RIGHT_TURN,
  RIGID,
  translation,
} from './moves.ts';

export const matchRules = generator({
  id: 'match-rules',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const all =
      grade === 8
        ? [
            REFLECT_X,
            REFLECT_Y,
            HALF_TURN,
            translation(nonZero(rng, 5), nonZero(rng, 5)),
            dilation(rng.int(2, 4)),
          ]
        : [REFLECT_X, REFLECT_Y, HALF_TURN, LEFT_TURN, RIGHT_TURN, REFLECT_DIAGONAL];
    const four = rng.sample(all, 4);
    return {
      prompt: 'Match each rule with its transformation.',
      pairs: four.map(({ rule, name }) => [math(rule), name]),
      hints: [
        'Try each rule with a point such as (3, 1). Where does it go?',
        'A single changed sign is a reflection across an axis. What do two changed signs do?',
      ],
      steps: four.map(({ rule, name, why }) => `${math(rule)} is the ${name}. ${why}`),
    };
  },
});

export const whereTo = generator({
  id: 'image-of-point',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const moves =
      grade === 8 ? RIGID.slice(0, 3) : [LEFT_TURN, RIGHT_TURN, REFLECT_DIAGONAL, HALF_TURN];
    const move = rng.pick(moves);
    const [x, y] = [nonZero(rng, 12), nonZero(rng, 12)];
    const spot: Spot = [x, Math.abs(x) === Math.abs(y) ? y + Math.sign(y) : y];
    const others = [...RIGID, REFLECT_DIAGONAL].filter(({ name }) => name !== move.name);
    const right = spotText(move.of(spot));
    return {
      prompt: `Where does the ${move.name} take the point ${spotText(spot)}?`,
      right,
      wrong: mistakes(
        right,
        rng
          .shuffle(others)
          .map(
            (other) =>
              [spotText(other.of(spot)), `That is where the ${other.name} takes it.`] as const,
          ),
      ),
      hints: [
        'Draw a quick sketch: in which quadrant is the point, and in which one is its image?',
        'Which of the two numbers change their sign, and do they change places?',
      ],
      steps: [move.why, `So ${spotText(spot)} goes to ${right}: ${math(move.rule)}.`],
    };
  },
});

export const twoMoves = generator({
  id: 'two-moves',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const first = rng.pick(grade === 8 ? [REFLECT_X, REFLECT_Y] : RIGID);
    const second = rng.pick(
      grade === 8
        ? [translation(nonZero(rng, 5), nonZero(rng, 5)), HALF_TURN]
        : [translation(nonZero(rng, 6), nonZero(rng, 6)), REFLECT_X, REFLECT_Y, dilation(2)],
    );
    for (;;) {
      const spot: Spot = [nonZero(rng, 8), nonZero(rng, 8)];
      const middle = first.of(spot);
      const end = second.of(middle);
      const swapped = first.of(second.of(spot));
      const right = spotText(end);
      const wrongs = [
        [spotText(swapped), 'The two moves were done in the other order.'],
        [spotText(middle), 'That is after the first move. The second one is missing.'],
        [spotText(second.of(spot)), 'That is the second move alone. Do the first one before it.'],
        [spotText([end[1], end[0]]), 'The two numbers have changed places.'],
        [spotText([-end[0] + 0, end[1]]), 'Look at the sign of the first number.'],
        [spotText([end[0], -end[1] + 0]), 'Look at the sign of the second number.'],
      ] as const;
      if (
        Math.abs(spot[0]) === Math.abs(spot[1]) ||
        new Set([right, ...wrongs.map(([text]) => text)]).size < 4
      )
        continue;
      return {
        prompt: `The point ${spotText(spot)} is moved twice: first by a **${first.name}**, then by a **${second.name}**. Where does it end?`,
        right,
        wrong: mistakes(right, wrongs),
        hints: [
          'Do the first move and write down where the point is then.',
          'The second move starts from there, not from the first point.',
        ],
        steps: [
          `${first.why} The point goes to ${spotText(middle)}.`,
          `From there: ${second.why.charAt(0).toLowerCase()}${second.why.slice(1)} It ends at ${right}.`,
        ],
      };
    }
  },
});

export const keepsWhat = generator({
  id: 'pick-congruent',
  version: 2,
  kind: 'choices',
  difficulty: 2,
  make(rng, grade) {
    const angle = rng.pick([60, 90, 120, 180, 270]);
    const factor = rng.pick([2, 3, 4]);
    const good = rng.sample(
      [
        `a rotation by ${angle}°`,
        'a reflection across the x-axis',
        `a translation by ${rng.int(2, 9)} units to the right`,
        `a translation and then a reflection`,
        `a rotation by ${angle}° and then a translation`,
        `a dilation with the factor ${factor} and then one with the factor ${math(`\\frac{1}{${factor}}`)}, about the same point`,
      ],
      grade === 8 ? 3 : rng.int(2, 3),
    );
    const bad = rng.sample(
      [
        `a dilation with the factor ${factor}`,
        `a dilation with the factor ${math('\\frac{1}{2}')}`,
        `a reflection and then a dilation with the factor ${factor}`,
        `stretching to ${factor} times the width, the height unchanged`,
      ],
      5 - good.length,
    );
    return {
      prompt:
        'A triangle is transformed. After which of these is the image always **congruent** to it? Pick **every** one.',
      right: good,
      wrong: bad,
      hints: [
        'Congruent means: the same shape and the same size.',
        'Which transformations change lengths?',
      ],
      steps: [
        'Translations, reflections and rotations keep all lengths and angles, so the image is congruent, also after several of them.',
        'A dilation by another factor than 1 changes the lengths, and stretching in one direction changes the shape too.',
        ...(good.some((one) => one.startsWith('a dilation'))
          ? [
              `A dilation with the factor ${factor} and one with the factor ${math(`\\frac{1}{${factor}}`)} about the same point undo each other: all lengths are as before.`,
            ]
          : []),
      ],
    };
  },
});
