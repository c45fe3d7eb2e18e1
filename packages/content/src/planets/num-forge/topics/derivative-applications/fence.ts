import { generator, math } from '@planets/practice';
import { slips } from '../../mistakes.ts';

export const fence = generator({
  id: 'fence',
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const wall = rng.chance(1, 2);
    const half = rng.int(3, 20) * 2;
    const length = 2 * half;
    const x = length / 4;
    const other = wall ? length / 2 : length / 4;
    const area = x * other;
    return {
      prompt: wall
        ? `A rectangular garden lies along a straight wall. The other three sides get a fence, ${length} m long in all. The two sides that meet the wall are x meters long each. How large can the area be?`
        : `A rectangular garden is fenced in on all four sides with ${length} m of fence. One side is x meters long. How large can the area be?`,
      parts: [
        {
          prompt: wall
            ? `The area is ${math(`A(x) = x(${length} - 2x)`)}. For which x is ${math("A'(x) = 0")}?`
            : `The area is ${math(`A(x) = x(${length / 2} - x)`)}. For which x is ${math("A'(x) = 0")}?`,
          answer: x,
          unit: 'm',
          slips: slips(x, [
            [length / 2, 'There the area is 0. Differentiate and set the derivative equal to 0.'],
          ]),
        },
        {
          prompt: 'How long is the side next to it then, in meters?',
          answer: other,
          unit: 'm',
          follows: wall ? `${length} - 2 * a` : `${length / 2} - a`,
        },
        {
          prompt: 'What is the greatest area, in m²?',
          answer: area,
          unit: 'm²',
          follows: 'a * b',
          slips: slips(area, [[2 * (x + other), 'That is a length. The area is a product.']]),
        },
      ],
      hints: [
        'Multiply the area out before you differentiate.',
        'The graph of the area is a parabola that opens downwards, so where the slope is 0 it is highest.',
      ],
      steps: [
        wall
          ? `${math(`A(x) = ${length}x - 2x^{2}`)}, so ${math(`A'(x) = ${length} - 4x`)}, which is 0 for ${math(`x = ${x}`)}.`
          : `${math(`A(x) = ${length / 2}x - x^{2}`)}, so ${math(`A'(x) = ${length / 2} - 2x`)}, which is 0 for ${math(`x = ${x}`)}.`,
        `The other side is ${other} m long, and ${math("A''(x)")} is negative, so it is a maximum.`,
        `The greatest area is ${math(`${x} \\times ${other} = ${area}`)} m².`,
      ],
    };
  },
});
