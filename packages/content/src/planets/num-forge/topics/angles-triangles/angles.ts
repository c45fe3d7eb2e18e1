import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';

import { deg } from './degrees.ts';

export const triangleAngle = generator({
  id: 'triangle-angle',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    if (grade > 8 && rng.chance(1, 2)) {
      const top = rng.int(10, 70) * 2;
      const base = (180 - top) / 2;
      return {
        prompt: `In an isosceles triangle the angle between the two equal sides is ${deg(top)}. How many degrees is each of the other two angles?`,
        answer: base,
        unit: '°',
        slips: slips(base, [
          [180 - top, 'That is both together. They are equal, so halve it.'],
          [top, 'The two base angles are equal to each other, not to the angle at the top.'],
        ]),
        hints: [
          'All three angles together make 180 degrees.',
          'Two sides are equal. What does that say about two of the angles?',
        ],
        steps: [
          `The angles of a triangle add up to ${deg(180)}, so the other two have ${math(`180^{\\circ} - ${top}^{\\circ} = ${180 - top}^{\\circ}`)} together.`,
          `They lie opposite the equal sides and are equal: ${math(`${180 - top}^{\\circ} \\div 2 = ${base}^{\\circ}`)}.`,
        ],
      };
    }
    const first = rng.int(21, 95);
    const second = rng.int(20, 160 - first);
    const third = 180 - first - second;
    return {
      prompt: `Two angles of a triangle are ${deg(first)} and ${deg(second)}. How many degrees is the third one?`,
      answer: third,
      unit: '°',
      slips: slips(third, [
        [
          360 - first - second,
          'The angles of a triangle add up to 180 degrees. 360 is for four corners.',
        ],
        [first + second, 'That is the sum of the two. How much is missing?'],
        [180 - first, 'You took away only one of the angles.'],
      ]),
      hints: [
        'What do the three angles of every triangle add up to?',
        'Add the two you know. How much is missing?',
      ],
      steps: [
        `The angles of every triangle add up to ${deg(180)}: torn off and put side by side, they make a straight line.`,
        `${math(`180^{\\circ} - ${first}^{\\circ} - ${second}^{\\circ} = ${third}^{\\circ}`)}.`,
      ],
    };
  },
});

export const orderAngles = generator({
  id: 'order-third-angles',
  kind: 'order',
  difficulty: 3,
  make(rng) {
    const four = distinct(
      4,
      () => {
        const first = rng.int(4, 20) * 5;
        return { first, second: rng.int(3, (165 - first) / 5) * 5 };
      },
      ({ first, second }) => first + second,
    ).toSorted((a, b) => b.first + b.second - a.first - a.second);
    return {
      prompt:
        'Each line names two angles of a triangle. Put them in order of the **third** angle, the smallest first.',
      inOrder: four.map(({ first, second }) => `${deg(first)} and ${deg(second)}`),
      hints: [
        'The three angles of a triangle add up to 180 degrees.',
        'The more the two angles take, what happens to the third?',
      ],
      steps: [
        `The third angle is what is missing to ${deg(180)}. So the largest sum leaves the smallest angle.`,
        ...four.map(
          ({ first, second }) =>
            `${math(`180^{\\circ} - ${first}^{\\circ} - ${second}^{\\circ} = ${180 - first - second}^{\\circ}`)}.`,
        ),
      ],
    };
  },
});
