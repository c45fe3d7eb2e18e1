import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import { complexTex, conjugate, negative, pickComplex, times } from './complex.ts';

export const multiply = generator({
  id: 'multiply',
  version: 2,
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const most = grade === 10 ? 5 : 8;
      const a = pickComplex(rng, most);
      const square = rng.chance(1, 4);
      const b = square ? a : pickComplex(rng, most);
      const right = times(a, b);
      if (right.re === 0 || right.im === 0) continue;
      const wrongSign = { re: a.re * b.re + a.im * b.im, im: right.im };
      return {
        prompt: `What is ${math(square ? `(${complexTex(a)})^{2}` : `(${complexTex(a)})(${complexTex(b)})`)}?`,
        right: math(complexTex(right)),
        wrong: mistakes(
          complexTex(right),
          [
            [
              complexTex(wrongSign),
              'Not yet: i times i is -1, so the last product changes its sign.',
            ],
            [
              complexTex({ re: a.re * b.re, im: a.im * b.im }),
              'Not yet: each part of one number meets each part of the other. There are four products.',
            ],
            [
              complexTex({ re: a.re * b.re - a.im * b.im, im: a.re * b.im - a.im * b.re }),
              'Not yet: check the signs of the two products with i.',
            ],
            [complexTex(conjugate(right)), 'Not yet: check the sign of the part with i.'],
          ].filter(([tex]) => !/^0$/.test(String(tex))) as [string, string][],
          math,
        ),
        hints: [
          'Multiply out like brackets with letters: four products.',
          `Then use ${math('i^{2} = -1')}.`,
        ],
        steps: [
          `Multiply each with each: ${math(
            sumTex([
              [a.re * b.re, ''],
              [a.re * b.im, 'i'],
              [a.im * b.re, 'i'],
              [a.im * b.im, 'i^{2}'],
            ]),
          )}.`,
          `With ${math('i^{2} = -1')} the last product is ${math(-a.im * b.im)}: ${math(complexTex(right))}.`,
        ],
      };
    }
  },
});

export const conjugateProduct = generator({
  id: 'conjugate-product',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const z = pickComplex(rng, grade === 10 ? 7 : 12);
    const answer = z.re ** 2 + z.im ** 2;
    return {
      prompt: `What is ${math(`(${complexTex(z)})(${complexTex(conjugate(z))})`)}?`,
      answer,
      slips: slips(answer, [
        [z.re ** 2 - z.im ** 2, 'i squared is -1, so the last product becomes positive.'],
        [(z.re + z.im) ** 2, 'The parts are squared one by one, not their sum.'],
      ]),
      hints: [
        `It has the form ${math('(u + v)(u - v)')}.`,
        `What is the square of ${math(complexTex({ re: 0, im: Math.abs(z.im) }))}?`,
      ],
      steps: [
        `The middle products cancel: ${math(`${z.re < 0 ? `(${z.re})` : z.re}^{2} - (${complexTex({ re: 0, im: z.im })})^{2}`)}.`,
        `${math(`(${complexTex({ re: 0, im: z.im })})^{2} = ${-(z.im ** 2)}`)}, because ${math('i^{2} = -1')}. So it is ${math(`${z.re ** 2} + ${z.im ** 2} = ${answer}`)}, a real number.`,
      ],
    };
  },
});

export const divide = generator({
  id: 'divide',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    for (;;) {
      const most = grade === 10 ? 3 : 4;
      const [quotient, below] = [pickComplex(rng, most), pickComplex(rng, most)];
      const above = times(quotient, below);
      if (above.re === 0 || above.im === 0) continue;
      const size = below.re ** 2 + below.im ** 2;
      const top = times(above, conjugate(below));
      return {
        prompt: `Divide ${math(`\\frac{${complexTex(above)}}{${complexTex(below)}}`)} by multiplying top and bottom with the conjugate of the bottom, ${math(complexTex(conjugate(below)))}.`,
        parts: [
          {
            prompt: 'What does the bottom become?',
            answer: size,
            slips: slips(size, [
              [
                below.re ** 2 - below.im ** 2,
                'i squared is -1, so the last product becomes positive.',
              ],
            ]),
          },
          {
            prompt: 'What is the **real** part of the new top?',
            answer: top.re,
            slips: slips(top.re, [
              [
                above.re * below.re - above.im * below.im,
                'Check the product of the two parts with i: i squared is -1.',
              ],
            ]),
          },
          {
            prompt: 'What is the **imaginary** part of the new top (the number in front of i)?',
            answer: top.im,
            slips: slips(top.im, [[-top.im, 'Check the signs of the two products with i.']]),
          },
          {
            prompt: 'What is the real part of the quotient?',
            answer: quotient.re,
            follows: 'b / a',
          },
          {
            prompt: 'What is the imaginary part of the quotient?',
            answer: quotient.im,
            follows: 'c / a',
          },
        ],
        hints: [
          'A number times its conjugate is real: the sum of the squares of its parts.',
          `Multiply the top out: ${math(`(${complexTex(above)})(${complexTex(conjugate(below))})`)}. Then divide both parts.`,
        ],
        steps: [
          `Bottom: ${math(`(${complexTex(below)})(${complexTex(conjugate(below))}) = ${below.re ** 2} + ${below.im ** 2} = ${size}`)}, a real number, so one can divide by it.`,
          `Top: ${math(`(${complexTex(above)})(${complexTex(conjugate(below))}) = ${complexTex(top)}`)}.`,
          `Divide both parts by ${size}: ${math(complexTex(quotient))}.`,
        ],
      };
    }
  },
});

export const quadratic = generator({
  id: 'quadratic',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const p = nonZero(rng, grade === 10 ? 4 : 7);
    const q = rng.int(1, grade === 10 ? 5 : 7);
    const [b, c] = [-2 * p, p * p + q * q];
    const pair = (re: number, im: string) => `x = ${re} \\pm ${im}`;
    const shownI = (value: number) => (value === 1 ? 'i' : `${value}i`);
    const right = pair(p, shownI(q));
    return {
      prompt: `Solve ${math(`${polynomial([1, b, c])} = 0`)} in the complex numbers.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [pair(-p, shownI(q)), 'Check the sign of the real part: the formula begins with -b.'],
          [pair(p, shownI(2 * q)), `The root is divided by 2 too.`],
          [pair(p, String(q)), 'Under the root is a negative number, so its root has an i.'],
          [pair(p, shownI(q * q)), 'Take the root of the number.'],
          [pair(2 * p, shownI(2 * q)), 'Both parts are divided by 2.'],
        ],
        math,
      ),
      hints: [
        'Use the quadratic formula, or complete the square.',
        'The number under the root is negative. Write its root with i.',
      ],
      steps: [
        `Under the root: ${math(`b^{2} - 4ac = ${b * b} - ${4 * c} = ${b * b - 4 * c}`)}. It is negative, and its roots are ${math(`\\pm ${2 * q}i`)}.`,
        `${math(`x = \\frac{${-b} \\pm ${2 * q}i}{2}`)}, so ${math(right)}.`,
        `Check: their sum is ${math(2 * p)} and their product is ${math(`${p * p} + ${q * q} = ${c}`)}, as in the equation.`,
      ],
    };
  },
});

export const highPower = generator({
  id: 'high-power',
  kind: 'choice',
  difficulty: 5,
  grades: [11, 12],
  make(rng) {
    const half = rng.int(2, 8);
    const n = 2 * half;
    const minus = rng.chance(1, 2);
    const base = { re: 1, im: minus ? -1 : 1 };
    // (1 ± i)² = ±2i
    const step = { re: 0, im: minus ? -2 : 2 };
    let right = { re: 1, im: 0 };
    for (let at = 0; at < half; at += 1) right = times(right, step);
    const size = 2 ** half;
    const all = [
      { re: size, im: 0 },
      { re: 0, im: size },
      { re: -size, im: 0 },
      { re: 0, im: -size },
    ];
    const same = ({ re, im }: typeof right) => re === right.re && im === right.im;
    return {
      prompt: `What is ${math(`(${complexTex(base)})^{${n}}`)}?`,
      right: math(complexTex(right)),
      wrong: mistakes(
        complexTex(right),
        [
          [
            complexTex({ re: 1, im: minus && half % 2 ? -1 : 1 }),
            'A power of a sum is not the sum of the powers. Square it first.',
          ],
          [
            complexTex(negative(right)),
            `Check the sign: the square is ${minus ? '-2i' : '2i'}. What is that to the power ${half}?`,
          ],
          ...all
            .filter((one) => !same(one))
            .map(
              (one) =>
                [complexTex(one), `Square it first. Then look at the power ${half} of i.`] as const,
            ),
        ],
        math,
      ),
      hints: [
        `First work out ${math(`(${complexTex(base)})^{2}`)}.`,
        `Then the power ${n} is the square to the power ${half}.`,
      ],
      steps: [
        `${math(`(${complexTex(base)})^{2} = 1 ${minus ? '-' : '+'} 2i + i^{2} = ${complexTex(step)}`)}.`,
        `${math(`(${complexTex(base)})^{${n}} = (${complexTex(step)})^{${half}} = ${minus && half % 2 ? '-' : ''}${size} \\cdot i^{${half}} = ${complexTex(right)}`)}.`,
      ],
    };
  },
});
