import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { bracketed, polynomial, term } from '../../polynomial-tex.ts';

export const substitute = generator({
  id: 'substitute',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const negative = grade >= 7 && rng.chance(1, 2);
    const x = rng.int(2, 9) * (negative ? -1 : 1);
    const a = rng.int(2, 9);
    const b = rng.int(2, 12) * (grade >= 6 && rng.chance(1, 2) ? -1 : 1);
    const square = grade === 8;
    const value = square ? a * x * x + b : a * x + b;
    const tex = square ? polynomial([a, 0, b]) : polynomial([a, b]);
    return {
      prompt: `What is the value of ${math(tex)} for ${math(`x = ${x}`)}?`,
      right: math(value),
      wrong: mistakes(
        value,
        [
          square
            ? [(a * x) ** 2 + b, `Only x is squared, not the ${a} in front of it.`]
            : [
                Number(`${a}${Math.abs(x)}`) + b,
                `${a}x means ${a} times x. The digits are not put side by side.`,
              ],
          square
            ? [a + x * x + b, `The ${a} in front multiplies the square.`]
            : [a + x + b, `${a}x means ${a} times x, not plus.`],
          square
            ? [a * 2 * x + b, 'Squaring means x times x, not two times x.']
            : [a * (x + b), 'Only x is multiplied. The rest is added afterwards.'],
          [a * x - b, 'Look at the sign before the last number.'],
          [value + a, 'Work it out once more, step by step.'],
        ],
        math,
      ),
      hints: [
        `Write ${math(bracketed(x))} in place of x.`,
        `A number before a letter means times. What comes first, times or ${b < 0 ? 'minus' : 'plus'}?`,
      ],
      steps: square
        ? [
            `Put ${math(bracketed(x))} for x: ${math(`${a} \\times ${bracketed(x)}^{2} ${term(b)}`)}.`,
            `The power comes first: ${math(`${bracketed(x)}^{2} = ${x * x}`)}. Then ${math(`${a} \\times ${x * x} = ${a * x * x}`)}.`,
            `Last: ${math(`${a * x * x} ${term(b)} = ${value}`)}.`,
          ]
        : [
            `Put ${math(bracketed(x))} for x: ${math(`${a} \\times ${bracketed(x)} ${term(b)}`)}.`,
            `Times comes first: ${math(`${a * x} ${term(b)} = ${value}`)}.`,
          ],
    };
  },
});

export const collect = generator({
  id: 'collect-terms',
  kind: 'choice',
  difficulty: 3,
  grades: [6, 8],
  make(rng, grade) {
    const [drawn, c] = [rng.int(3, 9), rng.int(2, 8)];
    const minus = grade > 6 && rng.chance(1, 2);
    const [b, d] = [rng.int(2, 9), rng.int(1, 9)];
    // At least two x are left, so that the answer is neither x nor a plain number.
    const a = minus && Math.abs(drawn - c) < 2 ? c + 2 : drawn;
    const secondX = minus ? -c : c;
    const xs = a + secondX;
    const ones = b + d;
    const right = polynomial([xs, ones]);
    return {
      prompt: `Simplify ${math(`${a}x + ${b} ${term(secondX)}x + ${d}`)}.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            polynomial([xs + ones, 0]),
            'Terms with x and plain numbers are different things and stay apart.',
          ],
          [polynomial([a - secondX, ones]), 'Look at the sign before the second term with x.'],
          [
            polynomial([xs, 0, ones]),
            'Adding like terms does not make a square: 2 apples and 3 apples are 5 apples.',
          ],
          [polynomial([xs, ones + 1]), 'Add the plain numbers once more.'],
        ],
        math,
      ),
      hints: [
        'Only like things can be added: terms with x together, plain numbers together.',
        'How many x are there in all?',
      ],
      steps: [
        `The terms with x: ${math(`${a}x ${term(secondX)}x = ${polynomial([xs, 0])}`)}.`,
        `The plain numbers: ${math(`${b} + ${d} = ${ones}`)}.`,
        `They are not alike, so they stay side by side: ${math(right)}.`,
      ],
    };
  },
});

export const expandMatch = generator({
  id: 'expand-match',
  kind: 'match',
  difficulty: 4,
  make(rng, grade) {
    const a = rng.int(2, 6);
    const sign = () => (grade > 6 && rng.chance(1, 2) ? -1 : 1);
    const products = distinct(
      3,
      () => ({
        out: (a + rng.int(0, 1)) * sign(),
        inX: grade > 5 ? rng.int(1, 3) : 1,
        add: rng.int(2, 7) * sign(),
      }),
      ({ out, inX, add }) => `${out * inX},${out * add}`,
    );
    const expanded = products.map(({ out, inX, add }) => polynomial([out * inX, out * add]));
    const half = products
      .map(({ out, inX, add }) => polynomial([out * inX, add]))
      .filter((tex) => !expanded.includes(tex));
    return {
      prompt: `Match each product with the same expression without brackets.${half.length === 0 ? '' : ' One is left over.'}`,
      pairs: products.map(({ out, inX, add }, at) => [
        math(`${out}(${polynomial([inX, add])})`),
        math(expanded[at]!),
      ]),
      extra: half.slice(0, 1).map(math),
      hints: [
        'The number before the bracket multiplies everything in it.',
        `Try ${math('x = 1')}: both sides must have the same value.`,
      ],
      steps: products.map(
        ({ out, inX, add }, at) =>
          `${math(`${out}(${polynomial([inX, add])}) = ${expanded[at]!}`)}: both terms are multiplied, ${math(`${out} \\times ${inX === 1 ? '' : inX}x`)} and ${math(`${out} \\times ${bracketed(add)}`)}.`,
      ),
    };
  },
});
