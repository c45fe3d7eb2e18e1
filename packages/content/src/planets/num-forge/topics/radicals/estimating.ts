import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { rootTex, takenOut } from '../../root-tex.ts';

/** A number that is no square, at least one away from any. */
function pickInside(rng: Rng, most: number): number {
  for (;;) {
    const inside = rng.int(5, most);
    if (!Number.isInteger(Math.sqrt(inside))) return inside;
  }
}

export const between = generator({
  id: 'between',
  version: 2,
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const inside = pickInside(rng, grade === 9 ? 130 : 300);
    const low = Math.floor(Math.sqrt(inside));
    const half = Math.floor(inside / 2);
    const show = (value: string | number) => `${value} and ${Number(value) + 1}`;
    return {
      prompt: `Between which two whole numbers does ${math(`\\sqrt{${inside}}`)} lie?`,
      right: show(low),
      wrong: mistakes(
        low,
        [
          [
            low + 1,
            `Too large: ${low + 1} squared is ${(low + 1) ** 2}, which is already more than ${inside}.`,
          ],
          [low - 1, `Too small: ${low} squared is ${low ** 2}, and ${inside} is still more.`],
          [half, 'A square root is not half of the number. Which number times itself comes near?'],
          [low + 2, `Too large: ${low + 2} squared is ${(low + 2) ** 2}.`],
        ],
        show,
      ),
      hints: [
        `Which number times itself gives a little less than ${inside}? And which a little more?`,
        'Go through the squares: 1, 4, 9, 16, 25, 36, 49, 64, 81, 100 and so on.',
      ],
      steps: [
        `Look for the squares on both sides of ${inside}: ${math(`${low}^{2} = ${low ** 2}`)} and ${math(`${low + 1}^{2} = ${(low + 1) ** 2}`)}.`,
        `${inside} lies between them, so its root lies between ${low} and ${low + 1}.`,
      ],
    };
  },
});

export const placeRoot = generator({
  id: 'place-root',
  kind: 'number-line',
  difficulty: 2,
  make(rng, grade) {
    const times = grade === 9 ? 1 : rng.int(1, 3);
    for (;;) {
      const inside = pickInside(rng, grade === 9 ? 95 : 30);
      const [, left] = takenOut(inside);
      if (times > 1 && left !== inside) continue;
      const value = times * Math.sqrt(inside);
      if (value > 9.7) continue;
      const low = Math.floor(value);
      const square = times * times * inside;
      return {
        prompt: `Place ${math(rootTex(times, inside))} on the number line, as exactly as you can.`,
        line: { min: 0, max: 10, step: 1, labelEvery: 1, snap: 0.1 },
        answer: value.toFixed(1),
        tolerance: 0.25,
        slips: (inside * times <= 20
          ? [
              {
                value: ((times * inside) / 2).toFixed(1),
                why: 'That is half of it. The square root is the number that gives it when multiplied by itself.',
              },
            ]
          : []
        ).filter((slip) => Math.abs(Number(slip.value) - value) > 0.4),
        hints: [
          times === 1
            ? `Between which squares does ${inside} lie?`
            : `Write it as one root first: bring the ${times} under the root as its square.`,
          `Is it nearer to ${low} or to ${low + 1}? Compare ${square} with ${low ** 2} and ${(low + 1) ** 2}.`,
        ],
        steps: [
          ...(times === 1
            ? []
            : [
                `As one root: ${math(`${rootTex(times, inside)} = \\sqrt{${times * times} \\cdot ${inside}} = \\sqrt{${square}}`)}.`,
              ]),
          `${math(`${low}^{2} = ${low ** 2}`)} and ${math(`${low + 1}^{2} = ${(low + 1) ** 2}`)}, and ${square} lies between them.`,
          `So the root lies between ${low} and ${low + 1}. It is about ${value.toFixed(1)}, because ${math(`${value.toFixed(1)}^{2} = ${(Number(value.toFixed(1)) ** 2).toFixed(2)}`)}.`,
        ],
      };
    }
  },
});

export const orderRoots = generator({
  id: 'order-roots',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const draw = () => {
      const times = rng.int(1, grade === 9 ? 4 : 6);
      const inside = rng.pick(times === 1 ? [5, 7, 10, 13, 15, 19, 21, 30] : [1, 2, 3, 5, 6]);
      return { times, inside, square: times * times * inside };
    };
    const four = distinct(4, draw, ({ square }) => square).toSorted((a, b) => a.square - b.square);
    return {
      prompt: 'Put the numbers in order. The **least** comes first.',
      inOrder: four.map(({ times, inside }) => math(rootTex(times, inside))),
      hints: [
        'You can compare positive numbers by comparing their squares.',
        `The square of ${math('a\\sqrt{b}')} is ${math('a^{2}b')}.`,
      ],
      steps: [
        'The larger a positive number, the larger its square. So square all of them.',
        `The squares are ${four.map(({ times, inside, square }) => math(`${inside === 1 ? times : `(${rootTex(times, inside)})`}^{2} = ${square}`)).join(', ')}.`,
      ],
    };
  },
});
