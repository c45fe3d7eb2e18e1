import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { addSteps, pickSum, subtractSteps, withoutCarry } from './sums.ts';

interface Story {
  readonly plus: boolean;
  readonly tell: (who: string, other: string, first: number, second: number) => string;
}

const STORIES: readonly Story[] = [
  {
    plus: true,
    tell: (who, _, a, b) =>
      `${who} has ${a} stickers and gets ${b} more. How many stickers does ${who} have now?`,
  },
  {
    plus: true,
    tell: (_, __, a, b) =>
      `There are ${a} red leaves and ${b} yellow leaves on the path. How many leaves are there in all?`,
  },
  {
    plus: true,
    tell: (who, other, a, b) =>
      `${who} finds ${a} shells. ${other} finds ${b} more than ${who}. How many shells does ${other} find?`,
  },
  {
    plus: false,
    tell: (_, __, a, b) =>
      `${a} birds sit on the roof. Then ${b} of them fly away. How many birds are left?`,
  },
  {
    plus: false,
    tell: (who, other, a, b) =>
      `${who} has ${a} beads. ${other} has ${b} beads. How many more beads does ${who} have than ${other}?`,
  },
  {
    plus: false,
    tell: (who, _, a, b) =>
      `${who}'s book has ${a} pages. ${who} has read ${b} pages. How many pages are still to read?`,
  },
];

export const story = generator({
  id: 'story',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = pickSum(rng, grade);
    const { left, right, sum } = task;
    const [who, other] = rng.sample(NAMES, 2) as [string, string];
    const { plus, tell } = rng.pick(STORIES);
    const answer = plus ? sum : left;
    const slip = grade === 1 ? 1 : 10;
    return {
      prompt: plus ? tell(who, other, left, right) : tell(who, other, sum, right),
      right: String(answer),
      wrong: plus
        ? mistakes(sum, [
            [
              Math.abs(left - right),
              'You took away. Read again: does the number get bigger or smaller?',
            ],
            [withoutCarry(left, right), 'The ones make more than ten. Do not lose that ten.'],
            [sum + slip, `That is ${slip} too many. Add once more, in parts.`],
            [sum - 1, 'Nearly! Count once more: one is missing.'],
          ])
        : mistakes(left, [
            [
              sum + right,
              'You added. Read again: does the story ask for all, or for what is left over?',
            ],
            [left + slip, `That is ${slip} too many. Take away once more, in parts.`],
            [right, 'That number is in the story already. It is not what is asked for.'],
            [left - 1, 'Nearly! You took away one too many.'],
          ]),
      hints: [
        'Tell the story in your own words. What do you know, and what is asked?',
        plus
          ? 'Two parts are put together. Which sign does that?'
          : 'Compare the two numbers: how far is it from the smaller one to the bigger one?',
      ],
      steps: [
        plus
          ? `Two amounts are put together, so add: ${math(`${left} + ${right}`)}.`
          : `The story asks for the difference, so subtract: ${math(`${sum} - ${right}`)}.`,
        ...(plus ? addSteps(task, math) : subtractSteps(sum, right, math)),
      ],
    };
  },
});

interface Calculation {
  readonly tex: string;
  readonly value: number;
}

export const matchResults = generator({
  id: 'match-results',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const draw = (): Calculation => {
      const { left, right, sum } = pickSum(rng, grade);
      return rng.chance(1, 2)
        ? { tex: `${left} + ${right}`, value: sum }
        : { tex: `${sum} - ${right}`, value: left };
    };
    const tasks = distinct(4, draw, ({ value }) => value);
    return {
      prompt: 'Match each problem with its answer.',
      pairs: tasks.map(({ tex, value }) => [math(tex), String(value)]),
      hints: [
        'Look at the sign first: plus makes more, minus makes less.',
        'Begin with the problem you find easiest. Then fewer answers are left.',
      ],
      steps: tasks.map(({ tex, value }) => `${math(`${tex} = ${value}`)}.`),
    };
  },
});

export const orderResults = generator({
  id: 'order-results',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const base = pickSum(rng, grade);
    const gap = { 1: 1, 2: 3, 3: 12 }[grade]!;
    const far = rng.int(1, gap);
    // Near the first sum, so that the order cannot be seen without thinking.
    const tasks: Calculation[] = [
      { tex: `${base.left} + ${base.right}`, value: base.sum },
      { tex: `${base.left} + ${base.right - far}`, value: base.sum - far },
      { tex: `${base.left + far} + ${base.right}`, value: base.sum + far },
      { tex: `${base.sum} - ${far + 1}`, value: base.sum - far - 1 },
    ];
    const inOrder = tasks.toSorted((a, b) => a.value - b.value);
    return {
      prompt: 'Put the problems in order. The one with the **smallest** answer comes first.',
      inOrder: inOrder.map(({ tex }) => math(tex)),
      hints: [
        'You need not work out every one. Compare them part by part.',
        'Look for problems with one number in common. Which one adds more to it?',
      ],
      steps: [
        'When one part is the same, the other part decides which result is bigger.',
        ...inOrder.map(({ tex, value }) => `${math(`${tex} = ${value}`)}.`),
      ],
    };
  },
});

export const makeTotal = generator({
  id: 'make-total',
  kind: 'choices',
  difficulty: 3,
  make(rng, grade) {
    const { sum } = pickSum(rng, grade);
    const total = Math.max(sum, 9);
    const part = () => rng.int(Math.floor(total / 6) + 1, total - Math.floor(total / 6) - 1);
    const parts = distinct(5, part);
    const count = rng.int(2, 3);
    const right = parts.slice(0, count).map((first) => `${first} + ${total - first}`);
    const off = grade === 1 ? 1 : 10;
    const wrong = parts.slice(count).map((first, index) => {
      const rest = total - first;
      return `${first} + ${index % 2 === 0 || rest <= off ? rest + off : rest - off}`;
    });
    return {
      prompt: `Pick **every** sum that makes ${total}.`,
      right: right.map(math),
      wrong: wrong.map(math),
      hints: [
        'Work out each sum. Some come close, but close is not enough.',
        `Take the first number. How much more does it need to make ${total}?`,
      ],
      steps: [
        `These make ${total}: ${right.map((tex) => math(tex)).join(', ')}.`,
        `The others miss it by ${off}: ${wrong.map((tex) => math(tex)).join(', ')}.`,
      ],
    };
  },
});
