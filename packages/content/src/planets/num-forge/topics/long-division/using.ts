import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { grouped } from '../../../../authoring/number-text.ts';
import { decimal } from '../../decimal.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bites, divisionSteps, pickDivision, tex } from './division.ts';

interface Story {
  readonly ask: 'quotient' | 'up' | 'rest' | 'missing';
  readonly tell: (who: string, total: number, by: number) => string;
  readonly why: string;
}
const STORIES: readonly Story[] = [
  {
    ask: 'up',
    tell: (_, total, by) =>
      `${total} people cross a lake. The ferry takes ${by} people at a time. How many trips does it need?`,
    why: 'Those who are left over need one more trip.',
  },
  {
    ask: 'up',
    tell: (who, total, by) =>
      `${who} saves photos. An album page holds ${by} photos, and there are ${total}. How many pages are needed?`,
    why: 'The photos that are left over need one more page.',
  },
  {
    ask: 'quotient',
    tell: (who, total, by) =>
      `${who} ties bunches of ${by} flowers. There are ${total} flowers. How many full bunches can be made?`,
    why: 'The flowers that are left over are not enough for a bunch.',
  },
  {
    ask: 'quotient',
    tell: (_, total, by) =>
      `A rope is ${total} m long. How many pieces of ${by} m can be cut from it?`,
    why: 'What is left over is too short for another piece.',
  },
  {
    ask: 'rest',
    tell: (who, total, by) =>
      `${who} puts ${total} eggs into boxes of ${by} and fills as many as possible. How many eggs are left over?`,
    why: 'The question asks for the remainder.',
  },
  {
    ask: 'missing',
    tell: (_, total, by) =>
      `${total} tiles are laid in rows of ${by}. The last row is not full. How many tiles are missing there?`,
    why: 'The remainder lies in the last row. What is missing makes it full.',
  },
];

export const meaning = generator({
  id: 'what-it-means',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const division = pickDivision(rng, grade);
    const { total, by, quotient, rest } = division;
    const { ask, tell, why } = rng.pick(STORIES);
    const right = { quotient, up: quotient + 1, rest, missing: by - rest }[ask];
    return {
      prompt: tell(rng.pick(NAMES), total, by),
      right: String(right),
      wrong: mistakes(right, [
        [
          quotient,
          'That is the result without the remainder. What happens to the rest in this story?',
        ],
        [
          ask === 'quotient' ? rest : quotient + 1,
          'Read the question again. What does it ask for?',
        ],
        [ask === 'missing' ? rest : by - rest, 'Read the question again. What does it ask for?'],
        [rest, 'That is what is left over. Read the question again.'],
        [quotient + 2, 'Check the division.'],
        [quotient - 1, 'Check the division: it fits once more.'],
      ]),
      hints: [
        `Divide ${total} by ${by}. What is left over?`,
        'Now think: what happens with the rest in the story?',
      ],
      steps: [...divisionSteps(division), `${why} So the answer is ${right}.`],
    };
  },
});

export const orderWork = generator({
  id: 'order-work',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const division = pickDivision(rng, grade);
    const { total, by, quotient, rest } = division;
    const all = bites(division);
    const [first, second] = all as [(typeof all)[0], (typeof all)[0]];
    return {
      prompt: `Put the work for ${math(tex(division))} in order.`,
      inOrder: [
        `See that ${by} fits ${first.times} times: ${math(`${first.times} \\times ${by} = ${first.taken}`)}.`,
        `Take it away: ${math(`${total} - ${first.taken} = ${first.left}`)}.`,
        `See that ${by} fits ${second.times} more times: ${math(`${second.times} \\times ${by} = ${second.taken}`)}.`,
        `Take it away: ${math(`${first.left} - ${second.taken} = ${second.left}`)}.`,
      ],
      hints: [
        'Begin with the biggest place of the result.',
        'Each time: first multiply, then take away.',
      ],
      steps: [
        `${math(`${first.times} \\times ${by}`)} comes first, because it is the biggest part that fits in ${total}.`,
        `Then go on with what is left: ${first.left}. At the end the result is ${quotient}${rest > 0 ? `, remainder ${rest}` : ''}.`,
      ],
    };
  },
});

export const estimate = generator({
  id: 'estimate',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const digit = rng.int(2, 9);
    const by = grade === 4 ? rng.int(3, 9) : rng.int(3, 8) * 10;
    const zeros = grade === 4 ? rng.int(1, 2) : rng.int(1, 2);
    const right = digit * 10 ** zeros;
    const compatible = by * right;
    const off = Math.max(1, Math.floor(compatible / 100));
    const total = compatible + rng.pick([-1, 1]) * rng.int(1, off);
    const shownBy = grade === 4 ? by : by + rng.pick([-1, 1]);
    return {
      prompt: `About how much is ${math(`${total} \\div ${shownBy}`)}? Use numbers that are easy to divide.`,
      right: `about ${grouped(right)}`,
      wrong: mistakes(
        right,
        [
          [right / 10, 'A zero is missing. Multiply back to check.'],
          [right * 10, 'That is a zero too many. Multiply back to check.'],
          [(digit + 1) * 10 ** zeros, 'A bit too much. Multiply back to check.'],
          [(digit - 1) * 10 ** zeros, 'Too little. Multiply back to check.'],
        ],
        (shown) => `about ${grouped(Number(shown))}`,
      ),
      hints: [
        `Look for a number near ${total} that you can divide ${grade === 4 ? `by ${by}` : `by ${by}, which is near ${shownBy}`}.`,
        `Think of the times table of ${grade === 4 ? by : by / 10}.`,
      ],
      steps: [
        `${total} is near ${compatible}${grade === 4 ? '' : `, and ${shownBy} is near ${by}`}.`,
        `${math(`${compatible} \\div ${by} = ${right}`)}, so it is about ${grouped(right)}.`,
      ],
    };
  },
});

export const findTotal = generator({
  id: 'find-the-number',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const { total, by, quotient, rest } = pickDivision(rng, grade);
    return {
      prompt: `A number is divided by ${by}. The result is ${quotient}, and the remainder is ${rest}. What is the number?`,
      answer: total,
      slips: slips(total, [
        [quotient * by, `Do not forget the remainder ${rest}.`],
        [quotient * by - rest, 'The remainder was left over, so it is added.'],
        [
          (quotient + rest) * by,
          `Multiply ${quotient} by ${by} first. Then add the remainder once.`,
        ],
        [quotient + by + rest, 'Dividing is undone by multiplying, not by adding.'],
      ]),
      hints: [
        'How do you check a division?',
        `Go back: multiply, and then add what was left over.`,
      ],
      steps: [
        `Undo the division: ${math(`${quotient} \\times ${by} = ${quotient * by}`)}.`,
        `Add what was left over: ${math(`${quotient * by} + ${rest} = ${total}`)}.`,
      ],
    };
  },
});

export const decimalQuotient = generator({
  id: 'decimal-quotient',
  kind: 'numeric',
  difficulty: 5,
  grades: [6, 6],
  standards: ['CCSS.MATH.CONTENT.6.NS.B.2', 'CCSS.MATH.CONTENT.6.NS.B.3'],
  make(rng) {
    const by = rng.pick([4, 5, 8, 16, 20, 25]);
    const whole = rng.int(3, 60);
    const rest = rng.int(1, by - 1);
    const total = whole * by + rest;
    const answer = decimal(Math.round((total * 1000) / by), 3);
    return {
      prompt: `Divide until nothing is left over: ${math(`${total} \\div ${by}`)}. Write the result as a decimal.`,
      answer,
      slips: [
        {
          value: `${whole}.${rest}`,
          why: 'The remainder does not go behind the point as it is. Go on dividing: tenths, hundredths, …',
        },
        { value: String(whole), why: `${rest} is left over. Go on dividing behind the point.` },
      ].filter(({ value }) => Number(value) !== Number(answer)),
      hints: [
        'First divide as usual. What is left over?',
        `Write a point in the result and a 0 behind the remainder: ${rest * 10} tenths ÷ ${by}. Go on like that.`,
      ],
      steps: [
        `${by} fits ${whole} times into ${total}, and ${rest} ${rest === 1 ? 'is' : 'are'} left over.`,
        `${rest} ${rest === 1 ? 'whole is' : 'wholes are'} ${rest * 10} tenths. Go on dividing by ${by}: ${math(`${rest} \\div ${by} = ${decimal(Math.round((rest * 1000) / by), 3)}`)}.`,
        `Together: ${math(`${total} \\div ${by} = ${answer}`)}.`,
      ],
    };
  },
});
