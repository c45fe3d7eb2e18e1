import { generator, math, type Rng } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { sumTex } from '../../sum-tex.ts';

interface Story {
  /** How much one x and one y count. */
  readonly each: readonly [number, number];
  readonly things: readonly [x: string, y: string];
  readonly tell: string;
}

/** Some x and some y, with their number and what they make together. */
export function pickStory(rng: Rng, grade: number) {
  const x = rng.int(3, 8 + grade);
  const y = rng.int(3, 8 + grade);
  if (x === y) return pickStory(rng, grade);
  const b = rng.int(3, 7);
  const a = b + rng.int(2, 6);
  const who = rng.pick(NAMES);
  const n = x + y;
  const story = rng.pick<(each: number, other: number) => Story>([
    () => ({
      each: [a, b],
      things: ['adult tickets', 'child tickets'],
      tell: `A school play sells ${n} tickets. An adult ticket costs $${a}, a child ticket $${b}, and $${a * x + b * y} comes in.`,
    }),
    () => ({
      each: [4, 2],
      things: ['goats', 'hens'],
      tell: `A farm keeps goats and hens, ${n} animals together. They have ${4 * x + 2 * y} legs.`,
    }),
    () => ({
      each: [25, 10],
      things: ['quarters', 'dimes'],
      tell: `${who} counts ${n} coins, all of them quarters (25 cents) and dimes (10 cents). They are worth ${25 * x + 10 * y} cents.`,
    }),
    () => ({
      each: [a, b],
      things: ['long questions', 'short questions'],
      tell: `A test has ${n} questions. A long one is worth ${a} points, a short one ${b} points, and there are ${a * x + b * y} points in all.`,
    }),
    () => ({
      each: [a, b],
      things: ['large boxes', 'small boxes'],
      tell: `${who} packs ${a * x + b * y} mugs into ${n} boxes, all of them full. A large box holds ${a} mugs, a small one ${b}.`,
    }),
  ])(a, b);
  const total = story.each[0] * x + story.each[1] * y;
  return { ...story, x, y, n, total };
}

const pairOf = (left: string, right: string): string => `${math(left)} and ${math(right)}`;

export const systemForStory = generator({
  id: 'system-for-story',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const { each, things, tell, n, total } = pickStory(rng, grade);
    const [a, b] = each;
    const count = (value: number) => `x + y = ${value}`;
    const worth = (p: number, q: number, value: number) =>
      `${sumTex([
        [p, 'x'],
        [q, 'y'],
      ])} = ${value}`;
    const right = pairOf(count(n), worth(a, b, total));
    return {
      prompt: `${tell} Let x be the number of ${things[0]} and y the number of ${things[1]}. Which system describes this?`,
      right,
      wrong: mistakes(right, [
        [
          pairOf(count(n), worth(b, a, total)),
          `Not yet: x is the number of ${things[0]}, and each of them counts ${a}.`,
        ],
        [
          pairOf(count(total), worth(a, b, n)),
          `Not yet: the two totals changed places. x + y only counts how many there are.`,
        ],
        [
          pairOf(count(n), `${a + b}(x + y) = ${total}`),
          `Not yet: not each of them counts ${a} and ${b} at once.`,
        ],
      ]),
      hints: [
        'There are two totals in the story, so there are two equations.',
        `One equation counts how many there are. In the other, each of the ${things[0]} counts ${a}.`,
      ],
      steps: [
        `There are ${n} in all, whatever they are: ${math(count(n))}.`,
        `Each of the ${things[0]} counts ${a} and each of the ${things[1]} counts ${b}: ${math(worth(a, b, total))}.`,
      ],
    };
  },
});

export const solveStory = generator({
  id: 'solve-story',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const { each, things, tell, x, y, n, total } = pickStory(rng, grade);
    const [a, b] = each;
    return {
      prompt: `${tell} How many **${things[0]}** are there?`,
      answer: x,
      slips: slips(x, [
        [y, `That is the number of ${things[1]}.`],
        [a * x, `That is what they make together. Each of them counts ${a}.`],
        [n, 'That is how many there are of both kinds.'],
      ]),
      hints: [
        `Write x and y for the two numbers. What do you know about ${math('x + y')}?`,
        `Solve that for y and put it into the equation for the total of ${total}.`,
      ],
      steps: [
        `Two totals give two equations: ${math(`x + y = ${n}`)} and ${math(`${a}x + ${b}y = ${total}`)}.`,
        `From the first, ${math(`y = ${n} - x`)}. Put it into the second: ${math(`${a}x + ${b}(${n} - x) = ${total}`)}.`,
        `Then ${math(`${a - b}x = ${total} - ${b * n} = ${total - b * n}`)}, so ${math(`x = ${x}`)} (and ${math(`y = ${y}`)}).`,
      ],
    };
  },
});
