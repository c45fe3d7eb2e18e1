import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { equationTex, linesOf, pickToSolve, solveSteps, type Equation } from './equation.ts';

const HINTS = [
  'An equation is a balance: do the same on both sides.',
  'First undo plus and minus, then undo the multiplication.',
];

/** What comes out when only the first term in the bracket is multiplied. */
function forgotten({ a, b, c, d, bracket = false }: Equation): (readonly [number, string])[] {
  const value = (d - b / a) / (a - c);
  return bracket && Number.isInteger(value)
    ? [[value, `The ${a} multiplies both terms in the bracket, not only the x.`]]
    : [];
}

export const solve = generator({
  id: 'solve',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const equation = pickToSolve(rng, grade);
    const { a, b, c, d, x } = equation;
    const wrongSign = (d + b) / (a - c);
    return {
      prompt: `Solve ${math(equationTex(equation))}. What is x?`,
      answer: x,
      slips: slips(x, [
        ...(Number.isInteger(wrongSign)
          ? ([
              [
                wrongSign,
                `The ${Math.abs(b)} was moved without undoing it. Do the opposite on both sides.`,
              ],
            ] as const)
          : []),
        ...forgotten(equation),
        [d - b, `That is ${a - c}x. One more step: divide.`],
        [-x, 'The size is right. Check the sign by putting it in.'],
      ]),
      hints:
        c === 0
          ? HINTS
          : [
              `${equation.bracket ? 'Multiply out the bracket. Then bring' : 'Bring'} all the terms with x to one side.`,
              HINTS[1]!,
            ],
      steps: solveSteps(equation),
    };
  },
});

export const spotSolution = generator({
  id: 'spot-solution',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const equation = pickToSolve(rng, grade);
    const { a, b, c, d, x } = equation;
    const wrongSign = (d + b) / (a - c);
    return {
      prompt: `Which number solves ${math(equationTex(equation))}?`,
      right: math(x),
      wrong: mistakes(
        x,
        [
          ...(Number.isInteger(wrongSign)
            ? ([[wrongSign, 'Put it in: the two sides are not equal. A sign went wrong.']] as const)
            : []),
          ...forgotten(equation),
          [-x, 'Put it in: the two sides are not equal. The sign is wrong.'],
          [d - b, `You forgot to divide by ${a - c}.`],
          [x + 1, 'Put it in: the left side is not equal to the right side.'],
          [x - 2, 'Put it in: the left side is not equal to the right side.'],
        ],
        math,
      ),
      hints: [
        'You can try each number: put it in place of x.',
        'Both sides must give the same value.',
      ],
      steps: solveSteps(equation),
    };
  },
});

export const matchSolutions = generator({
  id: 'match-solutions',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const four = distinct(
      4,
      () => pickToSolve(rng, grade),
      ({ x }) => x,
    );
    return {
      prompt: 'Match each equation with its solution.',
      pairs: four.map((equation) => [math(equationTex(equation)), math(`x = ${equation.x}`)]),
      hints: ['Put a solution in place of x and see which equation becomes true.', HINTS[1]!],
      steps: four.map(
        (equation) =>
          `${linesOf(equation)
            .map((line) => math(line))
            .join(', then ')}.`,
      ),
    };
  },
});

export const orderSteps = generator({
  id: 'order-steps',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const equation = pickToSolve(rng, grade);
    const { a, b, c, d, x } = equation;
    const lines = linesOf(equation).toSpliced(-1, 0, `x = ${d - b} \\div ${a - c}`);
    return {
      prompt:
        'These lines solve an equation, but they are mixed up. Put them in order, from the equation to the solution.',
      inOrder: lines.map(math),
      hints: [
        'The last line has x alone.',
        `${equation.bracket ? 'The bracket is multiplied out first. Then from' : 'From'} line to line one thing is undone on both sides.`,
      ],
      steps: [
        'Each line follows from the line before it, and brings x closer to standing alone.',
        ...solveSteps(equation).slice(0, -1),
        `So the solution is ${math(`x = ${x}`)}.`,
      ],
    };
  },
});
