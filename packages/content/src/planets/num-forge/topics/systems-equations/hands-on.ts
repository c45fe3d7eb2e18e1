import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { axes, lineOn } from '../../graph.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { pairTex } from './system.ts';
import { pickStory } from './stories.ts';

const SIZE = 8;

export const crossing = generator({
  id: 'crossing',
  kind: 'point',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const [x, y] = [nonZero(rng, 5), nonZero(rng, 5)];
      const [m, n] = rng.sample(grade === 8 ? [-1, 1, 2, 3] : [-3, -2, -1, 1, 2, 3], 2) as [
        number,
        number,
      ];
      const [b, c] = [y - m * x, y - n * x];
      if (x === y || b === 0 || c === 0 || Math.abs(b) > 6 || Math.abs(c) > 7) continue;
      return {
        prompt: `The line of ${math(`y = ${polynomial([m, b])}`)} is drawn. Place the point that also lies on the line of ${math(`y = ${polynomial([n, c])}`)}.`,
        grid: { ...axes(SIZE), curves: [lineOn(SIZE, m, b)] },
        answer: [x, y] as const,
        slips: [
          {
            at: [0, c] as const,
            why: 'That is where the second line meets the y-axis. Which point lies on both lines?',
          },
          {
            at: [y, x] as const,
            why: 'x and y changed places: first go right or left, then up or down.',
          },
          {
            at: [0, b] as const,
            why: 'That point lies on the drawn line only. Test it in the second equation.',
          },
        ],
        hints: [
          `Where does the second line cross the y-axis? How far does it rise for each step to the right?`,
          'Only one point of the drawn line also makes the second equation true. You can test points, or set the two right sides equal.',
        ],
        steps: [
          `On both lines y is the same, so set the right sides equal: ${math(`${polynomial([m, b])} = ${polynomial([n, c])}`)}.`,
          `That gives ${math(`x = ${x}`)}, and then ${math(`y = ${m === 1 ? '' : m === -1 ? '-' : `${m} \\times `}${bracketed(x)} ${term(b)} = ${y}`)}: the point is ${math(pairTex(x, y))}.`,
        ],
      };
    }
  },
});

export const withoutAlgebra = generator({
  id: 'without-algebra',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const { each, things, tell, x, n, total } = pickStory(rng, grade);
    const [a, b] = each;
    const missing = total - b * n;
    return {
      prompt: `${tell} Find out how many of each there are, step by step.`,
      parts: [
        {
          prompt: `Suppose that all ${n} were ${things[1]}. What would the total be then, in place of ${total}?`,
          answer: b * n,
          slips: [{ value: a * n, why: `That is the total if all of them were ${things[0]}.` }],
        },
        {
          prompt: `How much is missing to the real total of ${total}?`,
          answer: missing,
          follows: `${total} - a`,
        },
        {
          prompt: `How many of them are ${things[0]}?`,
          answer: x,
          follows: `b / ${a - b}`,
          slips: [
            {
              value: n - x,
              why: `That is how many are ${things[1]}.`,
            },
          ].filter(({ value }) => value !== x),
        },
      ],
      hints: [
        'The first total is easy: all of them count the same.',
        `Each of the ${things[0]} counts more than each of the ${things[1]}. By how much does one exchange raise the total?`,
      ],
      steps: [
        `If all ${n} were ${things[1]}, the total would be ${math(`${n} \\times ${b} = ${b * n}`)}.`,
        `The real total is ${math(`${total} - ${b * n} = ${missing}`)} more.`,
        `Putting one of the ${things[0]} in place of one of the ${things[1]} adds ${math(`${a} - ${b} = ${a - b}`)}. So there are ${math(`${missing} \\div ${a - b} = ${x}`)} ${things[0]} (and ${n - x} ${things[1]}).`,
      ],
    };
  },
});
