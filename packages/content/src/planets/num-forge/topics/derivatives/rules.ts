import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';
import { derivative } from '../../polynomial-math.ts';
import { polynomial, term } from '../../polynomial-tex.ts';
import { pickPolynomial } from './polynomials.ts';

export const derivativeChoose = generator({
  id: 'power-rule',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const f = pickPolynomial(rng, grade);
    const right = derivative(f);
    return {
      prompt: `What is the derivative of ${math(`f(x) = ${polynomial(f)}`)}?`,
      right: math(polynomial(right)),
      wrong: mistakes(
        polynomial(right),
        [
          [
            polynomial([...right.slice(0, -1), right.at(-1)! + f.at(-1)!]),
            'A constant does not change, so its derivative is 0.',
          ],
          [
            polynomial(f.slice(0, -1)),
            'The exponents went down, but each of them also becomes a factor.',
          ],
          [
            polynomial([...right, 0]),
            'The factors are right, but each exponent also goes down by 1.',
          ],
          [
            polynomial(right.map((value, at) => (at === 0 ? value + f[0]! : value))),
            'Multiply by the old exponent, not by one more.',
          ],
        ],
        math,
      ),
      hints: [
        `The power rule: ${math('x^{n}')} becomes ${math('n x^{n-1}')}.`,
        'Go term by term. What happens to a constant?',
      ],
      steps: [
        'Each term is differentiated on its own: the exponent comes down as a factor and then goes down by 1. A constant does not change, so its derivative is 0.',
        ...f.slice(0, -1).flatMap((value, at) => {
          const power = f.length - 1 - at;
          const zeros = Array.from({ length: power }, () => 0);
          return value === 0
            ? []
            : [
                `${math(polynomial([value, ...zeros]))} becomes ${math(polynomial([value * power, ...zeros.slice(1)]))}.`,
              ];
        }),
        `Together: ${math(`f'(x) = ${polynomial(right)}`)}.`,
      ],
    };
  },
});

export const matchDerivatives = generator({
  id: 'match-derivatives',
  kind: 'match',
  difficulty: 3,
  make(rng, grade) {
    const a = rng.int(2, 6);
    const shelf: readonly (readonly [from: string, to: string, why: string])[] = [
      [`${a}x^{3}`, `${3 * a}x^{2}`, 'the exponent 3 comes down as a factor and goes down by 1'],
      [
        `x^{${a + 2}}`,
        `${a + 2}x^{${a + 1}}`,
        'the exponent comes down as a factor and goes down by 1',
      ],
      [`${a}x`, String(a), 'a line has the same slope everywhere'],
      ['\\sin x', '\\cos x', 'the sine rises most steeply at 0, where the cosine is 1'],
      ['\\cos x', '-\\sin x', 'the cosine begins at its top and falls, so the sign is minus'],
      ['e^{x}', 'e^{x}', 'this function grows exactly as fast as it is large'],
      [
        '\\ln x',
        '\\frac{1}{x}',
        'the curve gets flatter and flatter, in the measure of one over x',
      ],
      [
        '\\frac{1}{x}',
        '-\\frac{1}{x^{2}}',
        'the exponent is −1: it comes down as a factor and becomes −2',
      ],
      [
        '\\sqrt{x}',
        '\\frac{1}{2\\sqrt{x}}',
        'the exponent is one half: it comes down and becomes minus one half',
      ],
      [`e^{${a}x}`, `${a}e^{${a}x}`, `the exponent grows ${a} times as fast as x`],
      [`\\sin ${a}x`, `${a}\\cos ${a}x`, `${a}x grows ${a} times as fast as x`],
    ];
    const four = rng.sample(grade === 11 ? shelf.slice(0, 9) : shelf, 4);
    return {
      prompt: `Match each function with its derivative (for ${math('x > 0')}).`,
      pairs: four.map(([from, to]) => [math(from), math(to)]),
      hints: [
        'Begin with the powers of x: the exponent comes down as a factor.',
        'Think of the graph: where it is steepest, the derivative is greatest.',
      ],
      steps: four.map(([from, to, why]) => `${math(from)} has the derivative ${math(to)}: ${why}.`),
    };
  },
});

export const productChoose = generator({
  id: 'product-rule',
  kind: 'choice',
  difficulty: 4,
  grades: [12, 12],
  make(rng) {
    const n = rng.int(2, 6);
    const [g, dg] = rng.pick([
      ['\\sin x', '\\cos x'],
      ['e^{x}', 'e^{x}'],
      ['\\ln x', '\\frac{1}{x}'],
    ] as const);
    const low = n === 2 ? '2x' : `${n}x^{${n - 1}}`;
    const right = `${low} ${g} + x^{${n}} ${dg === '\\frac{1}{x}' ? '\\cdot \\frac{1}{x}' : dg}`;
    return {
      prompt: `What is the derivative of ${math(`f(x) = x^{${n}} ${g}`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `${low} \\cdot ${dg}`,
            'The derivative of a product is not the product of the derivatives.',
          ],
          [
            right.replace(' + ', ' - '),
            'The two parts are added: the minus belongs to the quotient rule.',
          ],
          [
            `x^{${n}} ${dg}`,
            'Only one factor was differentiated. The other one changes too, and adds its own part.',
          ],
        ],
        math,
      ),
      hints: [
        'The function is a product of two factors.',
        `${math("(uv)' = u'v + uv'")}: differentiate one factor at a time.`,
      ],
      steps: [
        'When both factors grow, each one adds its own part to the change. So differentiate one at a time and add.',
        `${math(`u = x^{${n}}`)} has ${math(`u' = ${low}`)}, and ${math(`v = ${g}`)} has ${math(`v' = ${dg}`)}.`,
        `So ${math(`f'(x) = ${right}`)}.`,
      ],
    };
  },
});

export const chainChoose = generator({
  id: 'chain-rule',
  kind: 'choice',
  difficulty: 4,
  grades: [12, 12],
  make(rng) {
    const [a, b] = distinct(2, () => rng.int(2, 9)) as [number, number];
    const n = rng.int(3, 7);
    const inner = `${a}x ${term(b)}`;
    const right = `${a * n}(${inner})^{${n - 1}}`;
    return {
      prompt: `What is the derivative of ${math(`f(x) = (${inner})^{${n}}`)}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [`${n}(${inner})^{${n - 1}}`, 'The inner function has a derivative too: multiply by it.'],
          [`${a * n}(${inner})^{${n}}`, 'The exponent goes down by 1.'],
          [
            `${n}(${a})^{${n - 1}}`,
            'The inner function stays inside the power. Only the extra factor is its derivative.',
          ],
        ],
        math,
      ),
      hints: [
        'There is an inner function inside a power.',
        'Differentiate the power as if the bracket were x. Which factor is still missing?',
      ],
      steps: [
        `The outer power gives ${math(`${n}(${inner})^{${n - 1}}`)}.`,
        `The bracket itself changes ${a} times as fast as x, so multiply by ${a}: ${math(right)}.`,
      ],
    };
  },
});
