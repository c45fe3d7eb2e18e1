import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial, term } from '../../polynomial-tex.ts';
import { coefficients, expanded, factor, factorSteps, pickFactored, product } from './factored.ts';

export const factorChoose = generator({
  id: 'factor',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const task = pickFactored(rng, grade);
    const { a, p, q } = task;
    const show = (left: number, right: number) => product({ a, p: left, q: right });
    return {
      prompt: `Factor ${math(expanded(task))}.`,
      right: math(product(task)),
      wrong: mistakes(
        product(task),
        [
          ...(p === -q
            ? []
            : [
                [
                  show(-q, -p),
                  'Multiply out to check: the sign of the middle term is wrong.',
                ] as const,
              ]),
          [show(-p, q), 'Multiply out to check: the last term has the wrong sign.'],
          [show(p, -q), 'Multiply out to check: the last term has the wrong sign.'],
          [show(p - 1, q + 1), 'The sum fits, but the product of the two numbers does not.'],
        ],
        math,
      ),
      hints: [
        a === 1
          ? 'Look for two numbers with the right product and the right sum.'
          : `All the coefficients can be divided by ${a}. Take that out first.`,
        'The product is the last term, the sum is the number before x. Mind the signs.',
      ],
      steps: factorSteps(task, math),
    };
  },
});

export const expandChoose = generator({
  id: 'expand',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const m = rng.int(2, 9) * (rng.chance(1, 2) ? 1 : -1);
    const a = grade === 9 ? 1 : rng.int(1, 4);
    const inner = polynomial([a, m]);
    const right = polynomial([a * a, 2 * a * m, m * m]);
    return {
      prompt: `Expand ${math(`(${inner})^{2}`)}.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [polynomial([a * a, 0, m * m]), 'The middle term is missing: each term meets each term.'],
          [polynomial([a * a, a * m, m * m]), 'The middle term comes twice.'],
          [
            polynomial([a * a, 2 * a * m, -m * m]),
            'A square is never negative, so the last term is plus.',
          ],
          [polynomial([a * a, 2 * a * m, 2 * m]), 'The last term is squared, not doubled.'],
        ],
        math,
      ),
      hints: [
        `A square is a product: ${math(`(${inner})(${inner})`)}.`,
        'Multiply each term by each term. How many products are there?',
      ],
      steps: [
        `Multiply each term by each: ${math(`(${inner})(${inner})`)} has four products.`,
        `The two in the middle are equal, ${math(polynomial([a * m, 0]))} each, so together ${math(polynomial([2 * a * m, 0]))}.`,
        `With ${math(polynomial([a * a, 0, 0]))} in front and ${math(m * m)} at the end: ${math(right)}.`,
      ],
    };
  },
});

export const matchFactors = generator({
  id: 'match-factors',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const [m, n] = rng.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], 2) as [number, number];
    const a = grade === 11 ? rng.int(1, 3) : 1;
    // The same two numbers with all four sign patterns.
    const tasks = [
      [m, n],
      [-m, -n],
      [m, -n],
      [-m, n],
    ].map(([p, q]) => ({ a, p: p!, q: q! }));
    return {
      prompt: 'Match each product with its expanded form.',
      pairs: tasks.map((task) => [math(product(task)), math(expanded(task))]),
      hints: [
        'The sign of the last term tells whether the two signs are the same.',
        'The middle term is the sum of the two products with x.',
      ],
      steps: tasks.map((task) => {
        const [, b, c] = coefficients(task);
        return `${math(product(task))}: the last term is ${math(c)}, the term with x is ${math(polynomial([b, 0]))}, so it is ${math(expanded(task))}.`;
      }),
    };
  },
});

export const orderQuadraticSteps = generator({
  id: 'order-solution',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const task = pickFactored(rng, grade);
    const { p, q } = task;
    const [a, b, c] = coefficients(task);
    const shift = rng.int(1, 9);
    const zero = `${expanded(task)} = 0`;
    return {
      prompt:
        'These lines solve a quadratic equation by factoring. Put them in order, from the equation to the solutions.',
      inOrder: [
        math(`${polynomial([a, b, c + shift])} = ${shift}`),
        math(zero),
        math(`${product(task)} = 0`),
        `${math(`x ${term(-p)} = 0`)} or ${math(`x ${term(-q)} = 0`)}`,
        `${math(`x = ${p}`)} or ${math(`x = ${q}`)}`,
      ],
      hints: [
        'Before factoring, one side must be 0. Why?',
        'A product is 0 only when one of its factors is 0.',
      ],
      steps: [
        `Subtract ${shift} on both sides, because a product tells something only when it is 0: ${math(zero)}.`,
        ...factorSteps(task, math),
        `A product is 0 when a factor is 0: ${math(`x = ${p}`)} or ${math(`x = ${q}`)}.`,
      ],
    };
  },
});

export const missingSquare = generator({
  id: 'complete-the-square',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const half = rng.int(2, grade === 9 ? 9 : 14) * (rng.chance(1, 2) ? 1 : -1);
    return {
      prompt: `Which number must be added to ${math(polynomial([1, 2 * half, 0]))} to make it the square of a binomial?`,
      answer: half * half,
      slips: slips(half * half, [
        [Math.abs(half), 'That is half of the middle coefficient. It still has to be squared.'],
        [4 * half * half, 'You squared the whole middle coefficient. Take half of it first.'],
        [2 * Math.abs(half), 'Halve the middle coefficient, then square it.'],
      ]),
      hints: [
        `Think of ${math('(x + m)^{2} = x^{2} + 2mx + m^{2}')}.`,
        'The middle coefficient is 2m. What is m, and what is still missing?',
      ],
      steps: [
        `In ${math('x^{2} + 2mx + m^{2}')} the middle coefficient is 2m, here ${math(2 * half)}. So m is ${math(half)}.`,
        `The square is complete with ${math(`m^{2} = ${half * half}`)}: ${math(`${polynomial([1, 2 * half, half * half])} = ${factor(-half)}^{2}`)}.`,
      ],
    };
  },
});
