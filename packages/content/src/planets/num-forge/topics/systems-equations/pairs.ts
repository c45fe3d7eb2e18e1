import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, term } from '../../polynomial-tex.ts';
import { equationTex, pairTex, pickSystem, type Equation } from './system.ts';

const check = ({ a, b, c }: Equation, x: number, y: number): string => {
  const times = a === 1 ? '' : `${a} \\times `;
  const also = Math.abs(b) === 1 ? term(b).slice(0, 2) : `${term(b)} \\times `;
  return math(`${times}${times === '' ? x : bracketed(x)} ${also}${bracketed(y)} = ${c}`);
};

export const spotSolution = generator({
  id: 'spot-solution',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { first, second, x, y } = pickSystem(rng, grade);
    return {
      prompt: `Which pair ${math('(x, y)')} solves both ${math(equationTex(first))} and ${math(equationTex(second))}?`,
      right: math(pairTex(x, y)),
      wrong: mistakes(
        pairTex(x, y),
        [
          [
            pairTex(x + first.b, y - first.a),
            'Not yet: this pair makes the first equation true, but not the second one.',
          ],
          [
            pairTex(x + second.b, y - second.a),
            'Not yet: this pair makes the second equation true, but not the first one.',
          ],
          [pairTex(y, x), 'The two numbers changed places: x comes first in a pair.'],
          [pairTex(x, -y), 'Put it in: the sign of y does not fit.'],
        ],
        math,
      ),
      hints: [
        'A solution of a system makes every one of its equations true.',
        'Try the pairs one by one: the first number goes in place of x, the second in place of y.',
      ],
      steps: [
        `Put ${math(pairTex(x, y))} into the first equation: ${check(first, x, y)}. It is true.`,
        `Put it into the second one too: ${check(second, x, y)}. Both are true, so it solves the system.`,
      ],
    };
  },
});

export const sumDifference = generator({
  id: 'sum-difference',
  kind: 'numeric',
  difficulty: 1,
  make(rng, grade) {
    const small = rng.int(grade === 8 ? 2 : -8, grade === 8 ? 20 : 25);
    const large = small + rng.int(2, 18);
    const [sum, difference] = [large + small, large - small];
    const wantsLarge = rng.chance(1, 2);
    const answer = wantsLarge ? large : small;
    return {
      prompt: `The sum of two numbers is ${math(sum)} and their difference is ${math(difference)}. What is the **${wantsLarge ? 'larger' : 'smaller'}** number?`,
      answer,
      slips: slips(answer, [
        [wantsLarge ? small : large, `That is the ${wantsLarge ? 'smaller' : 'larger'} one.`],
        [
          wantsLarge ? sum + difference : sum - difference,
          'That is twice the number: one more step.',
        ],
      ]),
      hints: [
        `Call the numbers x and y. Then ${math(`x + y = ${sum}`)} and ${math(`x - y = ${difference}`)}.`,
        'What is left when you add the two equations? And when you subtract them?',
      ],
      steps: [
        `With x the larger number: ${math(`x + y = ${sum}`)} and ${math(`x - y = ${difference}`)}.`,
        wantsLarge
          ? `Add them, because y and minus y cancel: ${math(`2x = ${sum + difference}`)}, so ${math(`x = ${large}`)}.`
          : `Subtract the second from the first, because x cancels: ${math(`2y = ${sum - difference}`)}, so ${math(`y = ${small}`)}.`,
        `Check: the numbers are ${math(large)} and ${math(small)}.`,
      ],
    };
  },
});

export const matchSolutions = generator({
  id: 'match-solutions',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const least = grade === 8 ? 1 : -6;
    const systems = distinct(
      4,
      () => {
        const times = grade === 8 ? 1 : rng.int(1, 3);
        const [x, y] = [rng.int(least, 9), rng.int(least, 9)];
        return { times, x, y };
      },
      ({ x, y }) => `${x} ${y}`,
    );
    return {
      prompt: `Match each system of equations with its solution ${math('(x, y)')}.`,
      pairs: systems.map(({ times, x, y }) => [
        `${math(equationTex({ a: times, b: 1, c: times * x + y }))} and ${math(equationTex({ a: 1, b: -1, c: x - y }))}`,
        math(pairTex(x, y)),
      ]),
      hints: [
        'In every system the terms with y cancel when you add the two equations.',
        'Or take a pair and test it in both equations.',
      ],
      steps: systems.map(({ times, x, y }) => {
        const total = (times + 1) * x;
        return `Adding ${math(equationTex({ a: times, b: 1, c: times * x + y }))} and ${math(equationTex({ a: 1, b: -1, c: x - y }))} gives ${math(`${times + 1}x = ${total}`)}, so ${math(`x = ${x}`)}, and then ${math(`y = ${y}`)}.`;
      }),
    };
  },
});
