import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { expanded, factorSteps, pickFactored } from './factored.ts';

const both = (p: number, q: number): string => `${math(`x = ${p}`)} or ${math(`x = ${q}`)}`;

export const solveQuadratic = generator({
  id: 'solve',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = pickFactored(rng, grade);
    const { p, q } = task;
    const pair = (a: number, b: number) => both(Math.min(a, b), Math.max(a, b));
    return {
      prompt: `Solve ${math(`${expanded(task)} = 0`)}.`,
      right: both(p, q),
      wrong: mistakes(both(p, q), [
        [pair(-p, -q), 'The numbers in the factors have the opposite sign of the solutions.'],
        [pair(-p, q), 'One of the signs is wrong. Put both numbers in.'],
        [pair(p, -q), 'One of the signs is wrong. Put both numbers in.'],
        [pair(p - 1, q + 1), 'The sum fits, but put them in: the result is not 0.'],
      ]),
      hints: ['Can you write the left side as a product?', 'When is a product 0?'],
      steps: [
        ...factorSteps(task, math),
        `A product is 0 only when one of its factors is 0: ${both(p, q)}.`,
      ],
    };
  },
});

export const vertexX = generator({
  id: 'vertex',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const h = rng.int(1, 7) * (rng.chance(1, 2) ? 1 : -1);
    const k = rng.int(-9, 9);
    const a = grade === 9 ? 1 : rng.int(1, 3) * (rng.chance(1, 2) ? 1 : -1);
    const [b, c] = [-2 * a * h, a * h * h + k];
    const askY = grade > 9 && k !== 0 && rng.chance(1, 2);
    return {
      prompt: `The graph of ${math(`y = ${polynomial([a, b, c])}`)} is a parabola. What is the **${askY ? 'y' : 'x'}-coordinate** of its vertex?`,
      answer: askY ? k : h,
      slips: askY
        ? slips(k, [
            [c, 'That is where it meets the y-axis. The vertex is not there.'],
            [h, 'That is the x-coordinate. Put it into the equation.'],
          ])
        : slips(h, [
            [-h, 'Check the sign: the formula has a minus, or the square is (x minus h).'],
            [b, 'That is the coefficient of x. Divide by minus twice the first coefficient.'],
            [2 * h, 'You forgot the 2 in the denominator.'],
          ]),
      hints: [
        'A parabola is symmetric. Its vertex lies halfway between two points of the same height.',
        `The x-coordinate of the vertex is ${math('-\\frac{b}{2a}')}.${askY ? ' Then put it into the equation.' : ''}`,
      ],
      steps: [
        `Here ${math(`a = ${a}`)} and ${math(`b = ${b}`)}, so ${math(`-\\frac{b}{2a} = -\\frac{${b}}{${2 * a}} = ${h}`)}. It is the axis of symmetry, and the vertex lies on it.`,
        ...(askY
          ? [
              `Put it in: ${math(`y = ${a === 1 ? '' : a === -1 ? '-' : `${a} \\times `}${bracketed(h)}^{2} ${term(b)} \\times ${bracketed(h)} ${c === 0 ? '' : term(c)} = ${k}`)}.`,
            ]
          : [
              `Check: ${math(`y = ${a === 1 ? '' : a === -1 ? '-' : a}(x ${term(-h)})^{2}${k === 0 ? '' : ` ${term(k)}`}`)} is the same parabola.`,
            ]),
      ],
    };
  },
});

const equalsZero = (one: readonly number[]) => math(`${polynomial(one)} = 0`);

const discriminantTex = ([a, b, c]: readonly [number, number, number]) =>
  `${bracketed(b)}^{2} - 4 \\times ${a} \\times ${bracketed(c)} = ${b * b - 4 * a * c}`;

export const countSolutions = generator({
  id: 'count-solutions',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const equation = (wantsTwo: boolean): readonly [number, number, number] => {
      for (;;) {
        const a = grade === 9 ? 1 : rng.int(1, 3);
        const b = rng.int(-8, 8);
        const c = rng.int(-9, 12);
        const inside = b * b - 4 * a * c;
        if (b !== 0 && c !== 0 && inside !== 0 && inside > 0 === wantsTwo) return [a, b, c];
      }
    };
    const seen = new Set<string>();
    const some = (count: number, wantsTwo: boolean) => {
      const found: (readonly [number, number, number])[] = [];
      while (found.length < count) {
        const one = equation(wantsTwo);
        if (seen.has(polynomial(one))) continue;
        seen.add(polynomial(one));
        found.push(one);
      }
      return found;
    };
    const count = rng.int(2, 3);
    const [right, wrong] = [some(count, true), some(5 - count, false)];
    return {
      prompt: 'Pick **every** equation that has two different real solutions.',
      right: right.map(equalsZero),
      wrong: wrong.map(equalsZero),
      hints: [
        `The part under the root in the quadratic formula decides: ${math('b^{2} - 4ac')}.`,
        'When that number is negative there is no real root. When c is negative, what is its sign?',
      ],
      steps: [
        `${math('b^{2} - 4ac')} stands under a root. Positive means two solutions, negative means none.`,
        ...right.map((one) => `${equalsZero(one)}: ${math(discriminantTex(one))}, positive.`),
        ...wrong.map((one) => `${equalsZero(one)}: ${math(discriminantTex(one))}, negative.`),
      ],
    };
  },
});
