import { generator, math, type Rng } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes } from '../../mistakes.ts';
import { derivative } from '../../polynomial-math.ts';
import { polynomial, polynomialText, term } from '../../polynomial-tex.ts';

/** A polynomial without a constant, whose derivative has whole coefficients, and that derivative. */
export function pickPair(rng: Rng, degree: number) {
  const whole = Array.from({ length: degree + 1 }, (_, at) =>
    at === degree ? 0 : at === 0 ? rng.int(1, 3) : nonZero(rng, 6),
  );
  return { whole, f: derivative(whole) };
}

const int = (inside: string): string => `\\int ${inside} \\, dx`;
const withC = (coefficients: readonly number[]): string => `${polynomial(coefficients)} + C`;

export const chooseAntiderivative = generator({
  id: 'choose-antiderivative',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    const { whole, f } = pickPair(rng, rng.int(2, 4));
    const again = derivative(f);
    const unchanged = [...f, 0];
    return {
      prompt: `What is ${math(int(`(${polynomial(f)})`))}?`,
      right: math(withC(whole)),
      wrong: mistakes(
        withC(whole),
        [
          [withC(again), 'That is the derivative. Here the way back is asked for.'],
          [
            withC(unchanged),
            'The exponents went up, but each term also has to be divided by its new exponent.',
          ],
          [
            polynomial(whole),
            'A constant may be added: without + C that is only one of the antiderivatives.',
          ],
          [
            withC(whole.map((value, at) => (at === 0 ? value * 2 : value))),
            'Differentiate it to check: the first term does not fit.',
          ],
        ],
        math,
      ),
      hints: [
        'Which function has this as its derivative? Go term by term.',
        'The exponent goes up by 1, and then the term is divided by the new exponent.',
      ],
      steps: [
        'Integrating undoes differentiating: raise each exponent by 1 and divide by the new exponent.',
        `That gives ${math(withC(whole))}. The constant disappears when one differentiates, so it may be any number.`,
      ],
    };
  },
});

export const findF = generator({
  id: 'find-antiderivative',
  kind: 'expression',
  difficulty: 2,
  make(rng) {
    const { whole, f } = pickPair(rng, rng.int(2, 3));
    const c = nonZero(rng, 9);
    const right = [...whole.slice(0, -1), c];
    return {
      prompt: `Find the function ${math('F')} with ${math(`F'(x) = ${polynomial(f)}`)} and ${math(`F(0) = ${c}`)}.`,
      name: 'F(x)',
      answer: polynomialText(right),
      slips: [
        { text: polynomialText(whole), why: `The derivative fits, but F(0) has to be ${c}.` },
        {
          text: polynomialText([...f, c]),
          why: 'Each term has to be divided by its new exponent.',
        },
        {
          text: polynomialText(derivative(f)),
          why: 'That is the derivative of it. Here the way back is asked for.',
        },
        { text: polynomialText([...right.slice(0, -1), -c]), why: `Check the constant: put in 0.` },
      ],
      hints: [
        'Go term by term: the exponent goes up by 1, and the term is divided by the new exponent.',
        'A constant can be added. Which one gives the right value at 0?',
      ],
      steps: [
        `All functions with this derivative are ${math(withC(whole))}.`,
        `For ${math('x = 0')} only the constant is left, so ${math(`C = ${c}`)}: ${math(`F(x) = ${polynomial(right)}`)}.`,
      ],
    };
  },
});

export const matchBasics = generator({
  id: 'match-basics',
  kind: 'match',
  difficulty: 2,
  make(rng) {
    const a = rng.int(2, 6);
    const n = rng.int(2, 6);
    const shelf = [
      ['\\cos x', '\\sin x + C', 'the sine has the derivative cosine'],
      ['\\sin x', '-\\cos x + C', 'the cosine has the derivative minus sine'],
      ['e^{x}', 'e^{x} + C', 'it is its own derivative'],
      ['\\frac{1}{x}', '\\ln x + C', 'the logarithm has the derivative 1 over x'],
      [
        `x^{${n}}`,
        `\\frac{x^{${n + 1}}}{${n + 1}} + C`,
        'the exponent goes up by 1, and the new exponent divides',
      ],
      [
        `e^{${a}x}`,
        `\\frac{1}{${a}}e^{${a}x} + C`,
        `differentiating would bring down the factor ${a}`,
      ],
      ['\\frac{1}{x^{2}}', '-\\frac{1}{x} + C', 'the exponent −2 goes up to −1, and −1 divides'],
      [
        `\\cos ${a}x`,
        `\\frac{1}{${a}}\\sin ${a}x + C`,
        `differentiating would bring down the factor ${a}`,
      ],
      [
        '\\frac{1}{\\sqrt{x}}',
        '2\\sqrt{x} + C',
        'the exponent minus one half goes up to one half, and one half divides',
      ],
    ] as const;
    const four = rng.sample(shelf, 4);
    return {
      prompt: `Match each function with its antiderivatives (for ${math('x > 0')}).`,
      pairs: four.map(([from, back]) => [math(from), math(back)]),
      hints: [
        'Differentiate the functions on the other side. Which one gives it back?',
        'Mind the signs of sine and cosine, and the factors.',
      ],
      steps: four.map(
        ([from, back, why]) => `${math(from)} has the antiderivatives ${math(back)}: ${why}.`,
      ),
    };
  },
});

export const substitution = generator({
  id: 'substitution',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const a = rng.int(2, 6);
    const b = nonZero(rng, 9);
    const n = rng.int(2, 6);
    const inner = `x^{2} ${term(b)}`;
    const type = rng.pick(['linear', 'square', 'exponential'] as const);
    if (type === 'linear') {
      const line = `${a}x ${term(b)}`;
      const right = `\\frac{(${line})^{${n + 1}}}{${a * (n + 1)}} + C`;
      return {
        prompt: `What is ${math(int(`(${line})^{${n}}`))}?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              `\\frac{(${line})^{${n + 1}}}{${n + 1}} + C`,
              `Differentiate it to check: the chain rule brings in the factor ${a}.`,
            ],
            [
              `${a * n}(${line})^{${n - 1}} + C`,
              'That is the derivative. Here the way back is asked for.',
            ],
            [
              `\\frac{${a}(${line})^{${n + 1}}}{${n + 1}} + C`,
              `The factor ${a} has to be divided out, not multiplied in.`,
            ],
          ],
          math,
        ),
        hints: [
          `Call the bracket u. What is ${math("u'")}?`,
          'Integrate the power of u, then divide by the factor that the chain rule would bring in.',
        ],
        steps: [
          `With ${math(`u = ${line}`)} and ${math(`du = ${a} \\, dx`)} it becomes ${math(`\\frac{1}{${a}} \\int u^{${n}} \\, du`)}.`,
          `That is ${math(`\\frac{1}{${a}} \\cdot \\frac{u^{${n + 1}}}{${n + 1}} + C`)}, so ${math(right)}.`,
        ],
      };
    }
    if (type === 'square') {
      const right = `\\frac{(${inner})^{${n + 1}}}{${n + 1}} + C`;
      return {
        prompt: `What is ${math(int(`2x(${inner})^{${n}}`))}?`,
        right: math(right),
        wrong: mistakes(
          right,
          [
            [
              `x^{2} \\cdot \\frac{(${inner})^{${n + 1}}}{${n + 1}} + C`,
              'The factors are not integrated one by one. One of them is the derivative of the bracket.',
            ],
            [
              `\\frac{2x(${inner})^{${n + 1}}}{${n + 1}} + C`,
              'The 2x is the derivative of the bracket, so it is used up.',
            ],
            [`${n}(${inner})^{${n - 1}} + C`, 'The exponent goes up here, not down.'],
          ],
          math,
        ),
        hints: [
          'One factor is the derivative of something that stands in the other one.',
          `Call the bracket u. What is ${math('du')}?`,
        ],
        steps: [
          `With ${math(`u = ${inner}`)} and ${math('du = 2x \\, dx')} it becomes ${math(`\\int u^{${n}} \\, du`)}.`,
          `That is ${math(`\\frac{u^{${n + 1}}}{${n + 1}} + C`)}, so ${math(right)}.`,
        ],
      };
    }
    const k = 2 * rng.int(2, 5);
    const half = k / 2;
    const right = `${half}e^{${inner}} + C`;
    return {
      prompt: `What is ${math(int(`${k}x e^{${inner}}`))}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            `${k}e^{${inner}} + C`,
            'The derivative of the exponent is 2x, so only half of the factor is left.',
          ],
          [
            `${half}x^{2} e^{${inner}} + C`,
            'The factor x is used up as a part of the derivative of the exponent.',
          ],
          [`\\frac{${k}x e^{x^{3}}}{3} + C`, 'An exponential is not integrated like a power of x.'],
        ],
        math,
      ),
      hints: [
        'What is the derivative of the exponent? Where do you see it?',
        `Call the exponent u. Then ${math('du = 2x \\, dx')}.`,
      ],
      steps: [
        `With ${math(`u = ${inner}`)} and ${math('du = 2x \\, dx')} it becomes ${math(`${half} \\int e^{u} \\, du`)}.`,
        `That is ${math(`${half}e^{u} + C`)}, so ${math(right)}.`,
      ],
    };
  },
});

export const fundamental = generator({
  id: 'fundamental-theorem',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    const a = rng.int(0, 5);
    const n = rng.int(2, 5);
    const low = n === 2 ? '2x' : `${n}x^{${n - 1}}`;
    const [inside, atX, back] = rng.pick([
      [`\\sqrt{t^{${n}} + 1}`, `\\sqrt{x^{${n}} + 1}`, `\\frac{${low}}{2\\sqrt{x^{${n}} + 1}}`],
      [`\\cos(t^{${n}})`, `\\cos(x^{${n}})`, `-${low}\\sin(x^{${n}})`],
      [`e^{t^{${n}}}`, `e^{x^{${n}}}`, `${low}e^{x^{${n}}}`],
      [`\\frac{1}{1 + t^{${n}}}`, `\\frac{1}{1 + x^{${n}}}`, `-\\frac{${low}}{(1 + x^{${n}})^{2}}`],
    ] as const);
    const times = rng.chance(1, 2);
    const upper = times ? '2x' : 'x';
    const put = (x: string) =>
      inside.replaceAll('t', '#').replaceAll('\\sqr#', '\\sqrt').replaceAll('#', x);
    const wide = put('(2x)');
    const twice = inside.startsWith('\\frac') ? '2 \\cdot ' : '2';
    const right = times ? `${twice}${wide}` : atX;
    return {
      prompt: `Let ${math(`F(x) = \\int_{${a}}^{${upper}} ${inside} \\, dt`)} for ${math('x > 0')}. What is ${math("F'(x)")}?`,
      right: math(right),
      wrong: mistakes(
        right,
        times
          ? [
              [wide, 'The upper limit is 2x: by the chain rule its derivative is a factor.'],
              [atX, 'The upper limit 2x goes in for t.'],
              [`${twice}${atX}`, 'The factor is right, but the upper limit 2x goes in for t.'],
            ]
          : [
              [
                back,
                'That is the derivative of what stands inside. Integrating and differentiating undo each other.',
              ],
              [inside, 'The upper limit goes in for t.'],
              [
                `${atX} - ${put(String(a))}`,
                'The lower limit is fixed, so it does not change with x.',
              ],
            ],
        math,
      ),
      hints: [
        'The integral grows when the upper limit grows. How fast?',
        times
          ? 'Put the upper limit in for t, and mind the chain rule.'
          : 'Integrating and then differentiating gives back what was there.',
      ],
      steps: [
        'When the upper limit moves on a little, a thin strip is added: its height is the value of the function at the upper limit.',
        times
          ? `The upper limit 2x moves twice as fast as x, so by the chain rule there is a factor 2: ${math(right)}.`
          : `So ${math(`F'(x) = ${right}`)}.`,
      ],
    };
  },
});
