import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';

const TRIPLES = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
  [7, 24, 25],
  [20, 21, 29],
  [12, 35, 37],
  [9, 40, 41],
] as const;

/** Sides of a right triangle in whole numbers, the longest last. */
export function pickTriple(rng: Rng, grade: number): readonly [number, number, number] {
  const [a, b, c] = rng.pick(TRIPLES.slice(0, grade < 10 ? 5 : 7));
  const times = rng.int(1, Math.max(1, Math.floor((grade < 9 ? 60 : 90) / c)));
  return [a * times, b * times, c * times];
}

export const findHypotenuse = generator({
  id: 'find-hypotenuse',
  kind: 'choice',
  difficulty: 3,
  grades: [8, 10],
  make(rng, grade) {
    const [a, b, c] = pickTriple(rng, grade);
    return {
      prompt: `The two shorter sides (legs) of a right triangle are ${a} cm and ${b} cm long. How long is the hypotenuse?`,
      right: `${c} cm`,
      wrong: mistakes(
        c,
        [
          [
            a + b,
            'The way along two sides is longer than the straight way. Square, add and take the root.',
          ],
          [c * c, 'That is the square of the hypotenuse. Take its root.'],
          [b - a, 'The hypotenuse is the longest side.'],
          [c + 1, 'Work out the root once more.'],
        ],
        (shown) => `${shown} cm`,
      ),
      hints: [
        'The squares on the two legs together are as large as the square on the hypotenuse.',
        'Square both legs and add. What is done last?',
      ],
      steps: [
        `In a right triangle ${math('a^{2} + b^{2} = c^{2}')}, and c is the hypotenuse, opposite the right angle.`,
        `${math(`${a}^{2} + ${b}^{2} = ${a * a} + ${b * b} = ${c * c}`)}.`,
        `${math(`\\sqrt{${c * c}} = ${c}`)}, so it is ${c} cm long.`,
      ],
    };
  },
});

const SCENES = [
  (leg: number, c: number) =>
    `A ladder ${c} m long leans against a wall. Its foot stands ${leg} m from the wall. How high up the wall does it reach?`,
  (leg: number, c: number) =>
    `The hypotenuse of a right triangle is ${c} m long and one leg is ${leg} m long. How long is the other leg?`,
  (leg: number, c: number) =>
    `A rectangular field is ${leg} m wide. A straight path from corner to opposite corner is ${c} m long. How long is the field?`,
] as const;

export const findLeg = generator({
  id: 'find-leg',
  kind: 'numeric',
  difficulty: 4,
  grades: [8, 10],
  make(rng, grade) {
    const [a, b, c] = pickTriple(rng, grade);
    // No ladder is longer than 25 m.
    const tell = rng.pick(c <= 25 ? SCENES : SCENES.slice(1));
    return {
      prompt: tell(a, c),
      answer: b,
      unit: 'm',
      slips: slips(b, [
        [c - a, 'You subtracted the lengths. Subtract their squares, then take the root.'],
        [c * c - a * a, 'That is the square of the side. Take its root.'],
      ]),
      hints: [
        'Where is the right angle? Which side lies opposite it?',
        'The longest side is known, so subtract squares instead of adding them.',
      ],
      steps: [
        `The side of ${c} m is opposite the right angle: ${math(`${a}^{2} + b^{2} = ${c}^{2}`)}.`,
        `${math(`b^{2} = ${c * c} - ${a * a} = ${b * b}`)}, because the square of the known leg is taken away.`,
        `${math(`b = \\sqrt{${b * b}} = ${b}`)} m.`,
      ],
    };
  },
});

const keyOf = (sides: readonly number[]) => sides.join(', ');

export const rightTriangles = generator({
  id: 'right-triangles',
  kind: 'choices',
  difficulty: 4,
  grades: [8, 10],
  make(rng, grade) {
    const triple = () => pickTriple(rng, grade);
    const right = distinct(2, triple, keyOf);
    // Still triangles: two sides together stay longer than the third.
    const nearly = (): readonly [number, number, number] => {
      const [a, b, c] = triple();
      const [x, y, z] = rng.pick([
        [a, b, c + 1],
        [a, b + 1, c],
        [a + 1, b + 1, c + 1],
      ] as const);
      return y < z && x * x + y * y !== z * z ? [x, y, z] : nearly();
    };
    const wrong = distinct(3, nearly, keyOf);
    return {
      prompt:
        'The numbers are the sides of triangles in cm. Pick **every** triangle that has a right angle.',
      right: right.map(keyOf),
      wrong: wrong.map(keyOf),
      hints: [
        'In a right triangle the squares of the two shorter sides add up to the square of the longest.',
        'Square all three numbers of each triangle.',
      ],
      steps: [
        ...right.map(
          ([a, b, c]) =>
            `${math(`${a}^{2} + ${b}^{2} = ${a * a + b * b} = ${c}^{2}`)}: right angle.`,
        ),
        ...wrong.map(
          ([a, b, c]) =>
            `${math(`${a}^{2} + ${b}^{2} = ${a * a + b * b}`)}, but ${math(`${c}^{2} = ${c * c}`)}: no right angle.`,
        ),
      ],
    };
  },
});
