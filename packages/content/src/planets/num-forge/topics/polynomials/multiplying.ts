import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes } from '../../mistakes.ts';
import { plus, product } from '../../polynomial-math.ts';
import { polynomial, polynomialText } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';

const power = (exponent: number): string => (exponent === 1 ? 'x' : `x^{${exponent}}`);

export const monomialProduct = generator({
  id: 'monomial-product',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const [m, a, b] = [rng.int(2, 6), rng.int(2, 7), nonZero(rng, 8, 2)];
    const k = rng.int(1, grade === 9 ? 2 : 4);
    const n = rng.int(2, grade === 9 ? 3 : 5);
    const inner = `${a}${power(n)} ${b < 0 ? '-' : '+'} ${Math.abs(b)}`;
    const show = (first: number, firstPower: number, second: number, secondPower: number) =>
      sumTex([
        [first, power(firstPower)],
        [second, secondPower === 0 ? '' : power(secondPower)],
      ]);
    const right = show(m * a, k + n, m * b, k);
    return {
      prompt: `Expand ${math(`${m}${power(k)}(${inner})`)}.`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            show(m * a, k + n, b, 0),
            'Not yet: the factor in front multiplies every term in the bracket, not only the first.',
          ],
          ...(k > 1 || n > 2
            ? [
                [
                  show(m * a, k * n, m * b, k),
                  'Not yet: when powers are multiplied, the exponents are added.',
                ] as const,
              ]
            : []),
          [
            show(m + a, k + n, m + b, k),
            'Not yet: the numbers in front are multiplied, not added.',
          ],
          [
            show(m * a, n, m * b, k),
            `Not yet: count the factors x in the first product. There are ${k} and ${n} of them.`,
          ],
          [show(m * a, k + n, -m * b, k), 'Not yet: check the sign of the second product.'],
        ],
        math,
      ),
      hints: [
        'Multiply the factor in front with each term of the bracket.',
        'Numbers are multiplied with numbers. What happens to the exponents of x?',
      ],
      steps: [
        `First product: ${math(`${m}${power(k)} \\cdot ${a}${power(n)} = ${m * a}${power(k + n)}`)}, because the factors x are counted together: ${math(`${k} + ${n} = ${k + n}`)}.`,
        `Second product: ${math(`${m}${power(k)} \\cdot ${b < 0 ? `(${b})` : b} = ${m * b}${power(k)}`)}. Together: ${math(right)}.`,
      ],
    };
  },
});

export const multiply = generator({
  id: 'multiply',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const one = [rng.int(1, grade === 9 ? 3 : 4), nonZero(rng, 7)];
      const other =
        grade === 9
          ? [rng.int(2, 5), nonZero(rng, 8)]
          : [1, nonZero(rng, grade === 10 ? 4 : 6), nonZero(rng, 7)];
      const right = product(one, other);
      if (right.includes(0)) continue;
      const ends = [right[0]!, ...right.slice(1, -1).map(() => 0), right.at(-1)!];
      const [a, b] = one as [number, number];
      const rows = [other.map((value) => value * a), other.map((value) => value * b)] as const;
      return {
        prompt: `Multiply ${math(`(${polynomial(one)})(${polynomial(other)})`)}. Write the result in expanded form.`,
        answer: polynomialText(right),
        form: 'expanded' as const,
        slips: [
          {
            text: polynomialText(ends),
            why: 'You multiplied the first terms and the last terms. Each term of one bracket meets each term of the other.',
          },
          {
            text: polynomialText(plus([...rows[0], 0], rows[1], -1)),
            why: 'Check the signs of the products with the second term of the first bracket.',
          },
        ],
        hints: [
          'Multiply each term of the first bracket with each term of the second.',
          `There are ${2 * other.length} products. Then collect the terms with the same power.`,
        ],
        steps: [
          `The first term times the second bracket: ${math(polynomial([...rows[0], 0]))}.`,
          `The second term times the second bracket: ${math(polynomial(rows[1]))}.`,
          `Add them and collect equal powers: ${math(polynomial(right))}.`,
        ],
      };
    }
  },
});

export const specialProduct = generator({
  id: 'special-product',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const a = rng.int(1, 5);
    const b = rng.int(2, 9);
    const squared = grade > 9 && rng.chance(1, 2);
    const x = squared ? 'x^{2}' : 'x';
    const xx = squared ? 'x^{4}' : 'x^{2}';
    const ax = sumTex([[a, x]]);
    const cube = grade === 11 && rng.chance(1, 3);
    if (cube) {
      const s = rng.chance(1, 2) ? 1 : -1;
      const right = polynomial([1, 3 * s * b, 3 * b * b, s * b ** 3]);
      return {
        prompt: `Expand ${math(`(x ${s > 0 ? '+' : '-'} ${b})^{3}`)}.`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              polynomial([1, 0, 0, s * b ** 3]),
              'Not yet: a power of a sum is not the sum of the powers. The mixed terms are missing.',
            ],
            [
              polynomial([1, s * b, b * b, s * b ** 3]),
              'Not yet: each mixed term comes three times.',
            ],
            [
              polynomial([1, 3 * s * b, -3 * s * b * b, s * b ** 3]),
              `Not yet: check the sign of the term with x. It has the square of the last number in it.`,
            ],
            [
              polynomial([1, 3 * s * b, 3 * b * b, 3 * s * b]),
              'Not yet: the last term is cubed, not tripled.',
            ],
            [
              polynomial([1, 3 * s * b, 3 * b, s * b ** 3]),
              'Not yet: the third term has the square of the number in it.',
            ],
          ],
          math,
        ),
        hints: [
          `Write it as ${math(`(x ${s > 0 ? '+' : '-'} ${b})^{2}(x ${s > 0 ? '+' : '-'} ${b})`)} and multiply out step by step.`,
          `The numbers in front come from Pascal's triangle: 1, 3, 3, 1.`,
        ],
        steps: [
          `The square is ${math(polynomial([1, 2 * s * b, b * b]))}.`,
          `Multiply by ${math(`x ${s > 0 ? '+' : '-'} ${b}`)} once more: ${math(polynomial([1, 2 * s * b, b * b, 0]))} and ${math(polynomial([s * b, 2 * b * b, s * b ** 3]))}.`,
          `Collect equal powers: ${math(right)}.`,
        ],
      };
    }
    const show = (first: number, middle: number, last: number) =>
      sumTex([
        [first, xx],
        [middle, x],
        [last, ''],
      ]);
    const type = rng.pick(['difference', 'plus', 'minus'] as const);
    const s = type === 'minus' ? -1 : 1;
    const tex =
      type === 'difference'
        ? `(${ax} + ${b})(${ax} - ${b})`
        : `(${ax} ${s > 0 ? '+' : '-'} ${b})^{2}`;
    const right =
      type === 'difference' ? show(a * a, 0, -b * b) : show(a * a, 2 * s * a * b, b * b);
    return {
      prompt: `Expand ${math(tex)}.`,
      right: math(right),
      wrong: mistakes(
        right,
        type === 'difference'
          ? [
              [
                show(a * a, 0, b * b),
                'Not yet: plus times minus gives minus, so the last term is negative.',
              ],
              [
                show(a * a, -2 * a * b, -b * b),
                'Not yet: the two products in the middle have opposite signs and cancel.',
              ],
              [
                show(a * a, 2 * a * b, b * b),
                'Not yet: that is the square of the sum. Here one bracket has a minus.',
              ],
            ]
          : [
              [
                show(a * a, 0, b * b),
                'Not yet: the middle term is missing. Each term of one bracket meets each of the other.',
              ],
              [show(a * a, s * a * b, b * b), 'Not yet: the middle product comes twice.'],
              [
                show(a * a, 2 * s * a * b, -b * b),
                'Not yet: the last term is a square, so it is positive.',
              ],
            ],
        math,
      ),
      hints: [
        'Which of the special products is it: a square of a sum or difference, or a sum times a difference?',
        type === 'difference'
          ? `${math('(u + v)(u - v) = u^{2} - v^{2}')}. What are u and v here?`
          : `${math('(u + v)^{2} = u^{2} + 2uv + v^{2}')}. What are u and v here?`,
      ],
      steps: [
        `Take ${math(`u = ${ax}`)} and ${math(`v = ${b}`)}.`,
        type === 'difference'
          ? `${math('(u + v)(u - v) = u^{2} - v^{2}')}, because ${math('-uv')} and ${math('+uv')} cancel. So it is ${math(right)}.`
          : `The middle product ${math(`uv = ${sumTex([[a * b, x]])}`)} comes twice${s < 0 ? ', with a minus' : ''}: ${math(right)}.`,
      ],
    };
  },
});

export const coefficients = generator({
  id: 'coefficients',
  kind: 'table',
  difficulty: 4,
  grades: [10, 11],
  make(rng, grade) {
    const one = [rng.int(1, 3), nonZero(rng, 5)];
    const other = [rng.int(1, grade === 10 ? 2 : 4), nonZero(rng, 6), nonZero(rng, 7)];
    const right = product(one, other);
    const [a, b] = one as [number, number];
    const [c, d, e] = other as [number, number, number];
    return {
      prompt: `Multiply ${math(`(${polynomial(one)})(${polynomial(other)})`)}. Fill in the coefficients of the result.`,
      caption: 'Coefficients of the product',
      columns: ['Term', 'Coefficient'],
      rows: ['x³', 'x²', 'x', 'number without x'].map(
        (name, at) => [name, { answer: right[at]! }] as const,
      ),
      hints: [
        'Six products have to be collected. Write them down, sorted by their power of x.',
        'Two of them give a square of x, and two give x alone.',
      ],
      steps: [
        `Only the first terms give a cube: ${math(`${a} \\times ${c} = ${right[0]}`)}.`,
        `Two products give ${math('x^{2}')}: ${math(
          `${sumTex([
            [a * d, ''],
            [b * c, ''],
          ])} = ${right[1]}`,
        )}.`,
        `Two products give ${math('x')}: ${math(
          `${sumTex([
            [a * e, ''],
            [b * d, ''],
          ])} = ${right[2]}`,
        )}.`,
        `The last terms give the number: ${math(`${b} \\times ${e < 0 ? `(${e})` : e} = ${right[3]}`)}.`,
      ],
    };
  },
});
