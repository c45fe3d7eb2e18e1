import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { pickSigned } from './calculating.ts';

export const multiplySigned = generator({
  id: 'multiply-signed',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = [rng.int(2, grade === 6 ? 9 : 12), rng.int(3, grade === 6 ? 9 : 15)];
    const [signA, signB] = rng.pick([
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const);
    const divide = rng.chance(1, 2);
    const left = divide ? signA * a * b : signA * a;
    const right = signB * b;
    const result = signA * signB * (divide ? a : a * b);
    const same = signA === signB;
    return {
      prompt: `What is ${math(`${left} ${divide ? '\\div' : '\\times'} ${bracketed(right)}`)}?`,
      right: math(result),
      wrong: mistakes(
        result,
        [
          [
            -result,
            same
              ? 'Two equal signs give a positive result.'
              : 'Two different signs give a negative result.',
          ],
          [left + right, `You added. Here the numbers are ${divide ? 'divided' : 'multiplied'}.`],
          [
            left - right,
            `You subtracted. Here the numbers are ${divide ? 'divided' : 'multiplied'}.`,
          ],
          [result + signA * signB, 'The sign is right. Work out the size once more.'],
          [-result - 1, 'Check the sign, and then the size.'],
        ],
        math,
      ),
      hints: [
        'First think of the numbers without their signs.',
        'Then the sign: are the two signs the same or different?',
      ],
      steps: [
        `Without the signs: ${math(`${Math.abs(left)} ${divide ? '\\div' : '\\times'} ${b} = ${Math.abs(result)}`)}.`,
        same
          ? `Both numbers are negative. The opposite of a negative result is positive, so the answer is ${math(result)}.`
          : `One number is negative and the other is not, so the answer is negative: ${math(result)}.`,
        divide
          ? `Check: ${math(`${bracketed(result)} \\times ${bracketed(right)} = ${left}`)}.`
          : `Check: ${math(`${bracketed(result)} \\div ${bracketed(right)} = ${left}`)}.`,
      ],
    };
  },
});

export const signOf = generator({
  id: 'sign-of-result',
  kind: 'choices',
  difficulty: 4,
  make(rng, grade) {
    const size = grade === 6 ? 9 : 15;
    const draw = () => {
      const count = grade === 6 ? 2 : 3;
      const factors = Array.from({ length: count }, () => pickSigned(rng, size));
      return {
        tex: factors.map(bracketed).join(' \\times '),
        key: factors.toSorted((a, b) => a - b).join(','),
        negative: factors.filter((factor) => factor < 0).length,
      };
    };
    const drawn = (odd: boolean) => () => {
      for (;;) {
        const task = draw();
        if (task.negative > 0 && (task.negative % 2 === 1) === odd) return task;
      }
    };
    const right = distinct(rng.int(2, 3), drawn(false), ({ key }) => key);
    const wrong = distinct(5 - right.length, drawn(true), ({ key }) => key);
    return {
      prompt: 'Pick **every** product that is **positive**. You do not have to work them out.',
      right: right.map(({ tex }) => math(tex)),
      wrong: wrong.map(({ tex }) => math(tex)),
      hints: [
        'What is negative times negative? And negative times positive?',
        'Count the negative numbers in each product.',
      ],
      steps: [
        'Two negative numbers multiply to a positive one, so negative numbers cancel in pairs.',
        'A product with an even number of negative factors is positive, one with an odd number is negative.',
        ...[...right, ...wrong].map(
          ({ tex, negative }) =>
            `${math(tex)}: ${negative} negative, so ${negative % 2 === 0 ? 'positive' : 'negative'}.`,
        ),
      ],
    };
  },
});
