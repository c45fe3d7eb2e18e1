import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { divided, product, valueAt } from '../../polynomial-math.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';
import { restTex, sumTex } from '../../sum-tex.ts';

const divisor = (root: number): string => `x ${term(-root)}`;

export const remainder = generator({
  id: 'remainder',
  kind: 'numeric',
  difficulty: 4,
  grades: [10, 11],
  make(rng, grade) {
    for (;;) {
      const p = [
        rng.int(1, grade === 10 ? 1 : 3),
        nonZero(rng, 5),
        nonZero(rng, 7),
        nonZero(rng, 9),
      ];
      const root = nonZero(rng, 3);
      const answer = valueAt(p, root);
      if (Math.abs(answer) > 80) continue;
      return {
        prompt: `What is the remainder when ${math(polynomial(p))} is divided by ${math(divisor(root))}?`,
        answer,
        slips: slips(answer, [
          [
            valueAt(p, -root),
            `You put in ${-root}. The divisor is 0 for x = ${root}, so that is the number to put in.`,
          ],
          [p.at(-1)!, 'That is the value at 0, the constant term.'],
          [-answer, 'The size is right. Check the signs.'],
        ]),
        hints: [
          'You need not divide: the remainder theorem tells the remainder from a value of the polynomial.',
          `For which x is ${math(divisor(root))} equal to 0?`,
        ],
        steps: [
          `Dividing means ${math(`p(x) = (${divisor(root)}) \\cdot q(x) + r`)}. For ${math(`x = ${root}`)} the product is 0, so ${math(`r = p(${root})`)}.`,
          `${math(`p(${root}) = ${sumTex(p.map((value, at) => [value * root ** (3 - at), '']))} = ${answer}`)}.`,
        ],
      };
    }
  },
});

export const divide = generator({
  id: 'divide',
  kind: 'choice',
  difficulty: 4,
  grades: [10, 11],
  make(rng, grade) {
    const root = nonZero(rng, 5);
    const quotient = [rng.int(1, grade === 10 ? 2 : 4), nonZero(rng, 6), nonZero(rng, 8)];
    const whole = product([1, -root], quotient);
    const right = polynomial(quotient);
    const wrongWay = divided(whole, -root).quotient;
    return {
      prompt: `Divide ${math(`(${polynomial(whole)}) \\div (${divisor(root)})`)}. What is the quotient?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            polynomial(wrongWay),
            `Not yet: multiply it by the divisor to check. The divisor is 0 for x = ${root}, so divide with ${root}.`,
          ],
          [
            polynomial(whole.slice(0, -1)),
            'Not yet: leaving out the last term is not dividing. Multiply by the divisor to check.',
          ],
          [
            polynomial([quotient[0]!, -quotient[1]!, quotient[2]!]),
            'Not yet: the sign of the middle term is wrong. Multiply by the divisor to check.',
          ],
          [
            polynomial([quotient[0]!, quotient[1]!, -quotient[2]!]),
            'Not yet: the sign of the last term is wrong. Multiply by the divisor to check.',
          ],
        ],
        math,
      ),
      hints: [
        'What must be multiplied by x to give the first term? Begin with that.',
        'After each step subtract, and go on with what is left. It comes out without a remainder.',
      ],
      steps: [
        `Divide step by step, or write the coefficients ${whole.join(', ')} and use synthetic division with ${math(root)}: bring down ${whole[0]}, multiply by ${math(root)}, add to the next, and so on.`,
        `Below the line stands ${[...quotient, 0].join(', ')}. The last number is the remainder, 0.`,
        `The other numbers are the coefficients of the quotient: ${math(right)}.`,
      ],
    };
  },
});

export const missingCoefficient = generator({
  id: 'missing-coefficient',
  kind: 'numeric',
  difficulty: 5,
  grades: [10, 11],
  make(rng) {
    for (;;) {
      const root = nonZero(rng, 3);
      const p = product([1, -root], [1, nonZero(rng, 5), nonZero(rng, 6)]);
      const [, k, c, d] = p as [number, number, number, number];
      if (k === 0 || c === 0 || root * root === 1) continue;
      const known = root ** 3 + c * root + d;
      return {
        prompt: `For which value of ${math('k')} is ${math(divisor(root))} a factor of ${math(
          `x^{3} + kx^{2} ${restTex([
            [c, 'x'],
            [d, ''],
          ])}`,
        )}?`,
        answer: k,
        slips: slips(k, [
          [-k, 'The size is right. Check the sign when you solve for k.'],
          [-known, `That is k times ${root * root}. One more step: divide.`],
        ]),
        hints: [
          'When it is a factor, the division leaves the remainder 0.',
          `Put ${math(`x = ${root}`)} into the polynomial. What must the value be?`,
        ],
        steps: [
          `${math(divisor(root))} is a factor exactly when the value at ${math(`x = ${root}`)} is 0.`,
          `Put it in: ${math(`${bracketed(root)}^{3} + k \\times ${bracketed(root)}^{2} ${term(c)} \\times ${bracketed(root)} ${term(d)} = 0`)}, so ${math(`${root * root}k ${term(known)} = 0`)}.`,
          `Solve: ${math(`k = \\frac{${-known}}{${root * root}} = ${k}`)}.`,
        ],
      };
    }
  },
});

const ENDS = {
  upUp: 'rises on both sides',
  downDown: 'falls on both sides',
  downUp: 'falls to the left, rises to the right',
  upDown: 'rises to the left, falls to the right',
} as const;

export const endBehavior = generator({
  id: 'end-behavior',
  kind: 'match',
  difficulty: 3,
  grades: [10, 11],
  make(rng) {
    const make = (even: boolean, positive: boolean) => {
      const degree = even ? rng.pick([2, 4]) : rng.pick([3, 5]);
      const leading = rng.int(1, 5) * (positive ? 1 : -1);
      const low = rng.int(1, degree - 1);
      const coefficients = Array.from({ length: degree + 1 }, (_, at) => {
        const power = degree - at;
        if (power === degree) return leading;
        return power === low ? nonZero(rng, 9) : power === 0 ? nonZero(rng, 9) : 0;
      });
      const end = even
        ? positive
          ? ENDS.upUp
          : ENDS.downDown
        : positive
          ? ENDS.downUp
          : ENDS.upDown;
      return { coefficients, degree, leading, end };
    };
    const four = [make(true, true), make(true, false), make(false, true), make(false, false)];
    return {
      prompt:
        'Far to the left and far to the right, how does the graph of each function run? Match.',
      pairs: four.map(({ coefficients, end }) => [math(`y = ${polynomial(coefficients)}`), end]),
      hints: [
        'Far from 0 only the term with the highest power counts.',
        'Is that power even or odd? And what is the sign in front of it?',
      ],
      steps: [
        'For a very large or very negative x the highest power outgrows all other terms.',
        ...four.map(
          ({ coefficients, degree, leading, end }) =>
            `${math(`y = ${polynomial(coefficients)}`)}: the power ${degree} is ${degree % 2 ? 'odd, so the two sides differ' : 'even, so both sides are alike'}, and its coefficient is ${leading > 0 ? 'positive' : 'negative'}. It ${end}.`,
        ),
      ],
    };
  },
});
