import { generator, math, type Rng } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { fraction, fractionTex } from '../../fraction.ts';
import { mistakes } from '../../mistakes.ts';

const power = (base: string, exponent: number): string =>
  exponent === 1 ? base : `${base}^{${exponent}}`;

/** Two exponents and what becomes of them, neither 0 nor 1. */
function pickLaw(rng: Rng, grade: number) {
  for (;;) {
    const m = rng.int(3, 9);
    const n = rng.int(2, 6) * (grade > 10 && rng.chance(1, 2) ? -1 : 1);
    const law = rng.pick(['product', 'quotient', 'power'] as const);
    const exponent = { product: m + n, quotient: m - n, power: m * n }[law];
    if (exponent !== 0 && exponent !== 1) return { law, m, n, exponent };
  }
}

export const laws = generator({
  id: 'laws',
  version: 2,
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const letter = rng.pick(['x', 'a', 'y', 'n'] as const);
    const { law, m, n, exponent } = pickLaw(rng, grade);
    const [top, bottom] = [power(letter, m), power(letter, n)];
    const tex = {
      product: `${top} \\cdot ${bottom}`,
      quotient: `\\frac{${top}}{${bottom}}`,
      power: `(${top})^{${n}}`,
    }[law];
    const rule = {
      product:
        'When powers of one base are multiplied, the exponents are added, because the factors are simply counted together.',
      quotient:
        'When powers of one base are divided, the exponents are subtracted, because factors cancel.',
      power:
        'A power of a power multiplies the exponents, because the same power is repeated as a factor.',
    }[law];
    const wrongs = {
      product: [
        [
          m * n,
          'You multiplied the exponents, as for a power of a power. Here two powers are multiplied.',
        ],
        [m - n, 'You subtracted the exponents, as for a quotient. Here two powers are multiplied.'],
      ],
      quotient: [
        [
          m + n,
          'You added the exponents, as for a product. Here one power is divided by the other.',
        ],
        [
          n - m,
          'Turned around: take the exponent of the bottom away from the exponent of the top.',
        ],
        [m * n, 'You multiplied the exponents. Here one power is divided by the other.'],
      ],
      power: [
        [
          m + n,
          'You added the exponents, as for a product of two powers. Here a power is raised to a power.',
        ],
        [m ** 2, 'The exponent inside is multiplied by the one outside, not by itself.'],
      ],
    }[law] as [number, string][];
    const why = {
      product: 'Count the factors: how many are there in both powers together?',
      quotient: 'Count the factors that are left after cancelling.',
      power: 'Count the factors: the whole power is repeated.',
    }[law];
    return {
      prompt: `Write ${math(tex)} as a single power (${math(`${letter} \\neq 0`)}).`,
      right: math(`${letter}^{${exponent}}`),
      wrong: mistakes(
        exponent,
        [
          ...wrongs,
          ...[exponent + 1, exponent + 2, exponent - 2].map((value) => [value, why] as const),
        ],
        (value) => math(`${letter}^{${value}}`),
      ),
      hints: [
        'Write small powers as long products and count the factors.',
        {
          product: 'Multiplying: what happens to the exponents?',
          quotient: 'Dividing: what happens to the exponents?',
          power: 'A power of a power: how often is the inner exponent counted?',
        }[law],
      ],
      steps: [
        rule,
        `${{ product: math(`${m} + ${n < 0 ? `(${n})` : n} = ${exponent}`), quotient: math(`${m} - ${n < 0 ? `(${n})` : n} = ${exponent}`), power: math(`${m} \\times ${n < 0 ? `(${n})` : n} = ${exponent}`) }[law]}, so the result is ${math(`${letter}^{${exponent}}`)}.`,
      ],
    };
  },
});

export const negativeExponent = generator({
  id: 'negative-exponent',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const root = grade > 9 && rng.chance(1, 2);
    if (root) {
      const [base, order] = rng.pick([
        [2, 3],
        [3, 3],
        [4, 3],
        [5, 3],
        [2, 4],
        [3, 4],
        [2, 5],
        [5, 2],
        [6, 2],
        [7, 2],
        [9, 2],
        [10, 2],
      ] as const);
      const top = order % 2 === 0 ? 3 : 2;
      const inside = base ** order;
      const answer = base ** top;
      return {
        prompt: `What is ${math(`${inside}^{${fractionTex(top, order)}}`)}?`,
        answer,
        slips: [
          {
            value: `${inside * top}/${order}`,
            why: 'You multiplied by the exponent. An exponent of this kind means a root and a power.',
          },
          { value: base, why: `That is the root alone. Raise it to the power ${top}.` },
        ].filter(({ value }) => Number(value) !== answer),
        hints: [
          'The bottom of the exponent is a root, the top is a power.',
          `Take the root first: which number to the power ${order} is ${inside}?`,
        ],
        steps: [
          `The bottom ${order} asks for the root: ${math(`${base}^{${order}} = ${inside}`)}, so the root is ${base}.`,
          `The top ${top} asks for the power: ${math(`${base}^{${top}} = ${answer}`)}.`,
        ],
      };
    }
    const base = rng.int(2, grade === 9 ? 10 : 12);
    const exponent = base > 5 ? 2 : rng.int(2, 4);
    const size = base ** exponent;
    return {
      prompt: `What is ${math(`${base}^{-${exponent}}`)}? Give your answer as a fraction.`,
      answer: `1/${size}`,
      form: 'simplest' as const,
      slips: [
        {
          value: -size,
          why: 'The minus in the exponent does not make the number negative. It means one over.',
        },
        {
          value: size,
          why: 'That is the power with the positive exponent. The minus means one over.',
        },
        {
          value: `1/${base * exponent}`,
          why: 'One over is right, but a power is not a product of base and exponent.',
        },
      ].filter(({ value }) => value !== `1/${size}`),
      hints: [
        `Follow the pattern: ${math(`${base}^{2}, ${base}^{1}, ${base}^{0}`)}. By what does one divide each time?`,
        'A negative exponent means one over the power.',
      ],
      steps: [
        `Each step down in the exponent divides by ${base}, so below ${math(`${base}^{0} = 1`)} come fractions.`,
        `${math(`${base}^{-${exponent}} = \\frac{1}{${base}^{${exponent}}} = \\frac{1}{${size}}`)}.`,
      ],
    };
  },
});

interface Power {
  readonly base: number;
  readonly exponent: number;
}
const powerTex = ({ base, exponent }: Power): string => `${base}^{${exponent}}`;
const sizeOf = ({ base, exponent }: Power): number => base ** exponent;
const shown = (task: Power): string =>
  task.exponent < 0 ? fraction(1, task.base ** -task.exponent) : math(sizeOf(task));

const drawPower = (rng: Rng): Power => {
  const base = rng.int(2, 5);
  return { base, exponent: rng.int(base > 3 ? -2 : -3, base > 3 ? 3 : 4) };
};

export const matchPowers = generator({
  id: 'match-powers',
  version: 2,
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const four = distinct(
      4,
      () => drawPower(rng),
      (task) => shown(task),
    );
    return {
      prompt: 'Match each power with its value.',
      pairs: four.map((task) => [math(powerTex(task)), shown(task)]),
      hints: [
        four.some(({ exponent }) => exponent === 0)
          ? 'An exponent of 0 always gives the same value. Which?'
          : 'Begin with the positive exponents: how often is the base a factor?',
        'A negative exponent means one over the power.',
      ],
      steps: four.map((task) =>
        task.exponent < 0
          ? `${math(powerTex(task))} is one over ${math(`${task.base}^{${-task.exponent}} = ${task.base ** -task.exponent}`)}.`
          : task.exponent === 0
            ? `${math(`${powerTex(task)} = 1`)}, because dividing ${math(`${task.base}^{1}`)} by ${task.base} leaves 1.`
            : `${math(`${powerTex(task)} = ${sizeOf(task)}`)}.`,
      ),
    };
  },
});

export const orderPowers = generator({
  id: 'order-powers',
  kind: 'order',
  difficulty: 3,
  make(rng) {
    const four = distinct(
      4,
      () => drawPower(rng),
      (task) => shown(task),
    ).toSorted((a, b) => sizeOf(a) - sizeOf(b));
    return {
      prompt: 'Put the powers in order of their values. The **least** comes first.',
      inOrder: four.map((task) => math(powerTex(task))),
      hints: [
        'Which of them are smaller than 1?',
        'A negative exponent means one over: the larger the power below, the smaller the value.',
      ],
      steps: [
        'Negative exponents give fractions below 1, an exponent of 0 gives 1, positive ones give more.',
        `The values in order: ${four.map(shown).join(', ')}.`,
      ],
    };
  },
});
