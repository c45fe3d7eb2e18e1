import { figure, generator, math } from '@planets/practice';
import {
  box,
  drawing,
  label,
  type Drawing,
  type Shape,
} from '../../../../authoring/diagrams/drawing.ts';
import { mistakes } from '../../mistakes.ts';

/** Towers of squares that grow by the same number each time. */
function towers(heights: readonly number[]): Drawing {
  const size = 13;
  const top = Math.max(...heights) * size + 4;
  const shapes = heights.flatMap((height, tower): Shape[] => [
    ...Array.from({ length: height }, (_, at) =>
      box(tower * 46 + 12, top - (at + 1) * size, size * 1.6, size, { fill: 'a' }),
    ),
    label(tower * 46 + 22, top + 13, String(tower + 1)),
  ]);
  return drawing(
    heights.length * 46 + 8,
    top + 26,
    shapes,
    `Towers of blocks. ${heights.map((height, at) => `Tower ${at + 1} has ${height} ${height === 1 ? 'block' : 'blocks'}`).join('. ')}.`,
  );
}

export const growingTowers = generator({
  id: 'growing-towers',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const step = grade === 1 ? rng.int(1, 2) : rng.int(2, 4);
    const first = rng.int(1, grade === 1 ? 4 : 3);
    const heights = [0, 1, 2].map((at) => first + at * step);
    const place =
      grade === 1
        ? 4
        : grade === 2
          ? rng.int(5, 6)
          : grade === 3
            ? rng.int(7, 10)
            : rng.int(12, 25);
    const answer = first + (place - 1) * step;
    return {
      prompt: [
        figure(towers(heights)),
        `The towers grow in the same way. How many blocks will tower **${place}** have?`,
      ],
      right: String(answer),
      wrong: mistakes(answer, [
        [answer - step, `That is tower ${place - 1}. Go one step further.`],
        [answer + step, `That is tower ${place + 1}. You went one step too far.`],
        [
          heights[2]! + 1,
          `Each tower has ${step} more than the one before. Keep going to tower ${place}.`,
        ],
        [
          place * heights[0]!,
          `The first tower does not come again and again. Each tower has ${step} more than the one before.`,
        ],
        [answer + 1, 'Almost! Count the steps again.'],
        [answer + 2, 'Not quite. Count the steps again.'],
      ]),
      hints: [
        'How many blocks more does each tower have than the one before?',
        grade < 3
          ? `Start with ${heights[2]}, the third tower. Go on in the same steps.`
          : `From tower 1 to tower ${place} there are ${place - 1} steps.`,
      ],
      steps: [
        `Each tower has ${step} more than the one before: ${heights.join(', ')}.`,
        grade < 3
          ? `Go on: ${Array.from({ length: place - 2 }, (_, at) => heights[2]! + at * step).join(', ')}. Tower ${place} has ${answer}.`
          : `From tower 1 to tower ${place} there are ${place - 1} steps of ${step}: ${math(`${first} + ${place - 1} \\times ${step} = ${answer}`)}.`,
      ],
    };
  },
});
