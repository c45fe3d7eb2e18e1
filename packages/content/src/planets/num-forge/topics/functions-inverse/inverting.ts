import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { axes } from '../../graph.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial, polynomialText, term } from '../../polynomial-tex.ts';

export const inverseValue = generator({
  id: 'inverse-value',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const [a, b] = [nonZero(rng, 7, 2), nonZero(rng, 9)];
    const cube = grade > 10 && rng.chance(1, 2);
    const x = nonZero(rng, cube ? 4 : 8);
    const value = cube ? x ** 3 + b : a * x + b;
    const rule = cube ? polynomial([1, 0, 0, b]) : polynomial([a, b]);
    return {
      prompt: `Let ${math(`f(x) = ${rule}`)}. What is ${math(`f^{-1}(${value})`)}?`,
      answer: x,
      slips: [
        ...slips(x, [
          [
            cube ? value ** 3 + b : a * value + b,
            'That is the value of f itself. The inverse goes back: which x gives this value?',
          ],
          [value - b, cube ? 'Undo the cube too.' : `Undo the multiplication by ${a} too.`],
          [-x, 'The size is right. Check the sign by putting it into f.'],
        ]),
      ],
      hints: [
        `The question means: for which x is ${math(`f(x) = ${value}`)}?`,
        'Undo the steps of f, the last one first.',
      ],
      steps: [
        `Find the x with ${math(`${rule} = ${value}`)}.`,
        cube
          ? `${math(`x^{3} = ${value - b}`)}, and ${math(`${x < 0 ? `(${x})` : x}^{3} = ${value - b}`)}, so ${math(`f^{-1}(${value}) = ${x}`)}.`
          : `${math(`${polynomial([a, 0])} = ${value - b}`)}, so ${math(`x = ${x}`)} and ${math(`f^{-1}(${value}) = ${x}`)}.`,
      ],
    };
  },
});

export const inverseRule = generator({
  id: 'inverse-rule',
  version: 2,
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    const [a, b] = [rng.int(2, 9), nonZero(rng, 9)];
    const divided = grade > 10 && rng.chance(1, 2);
    const f = divided ? `\\frac{${polynomial([1, b])}}{${a}}` : polynomial([a, b]);
    const answer = divided ? polynomialText([a, -b]) : `(${polynomialText([1, -b])})/${a}`;
    return {
      prompt: `What is the inverse function of ${math(`f(x) = ${f}`)}?`,
      name: 'f⁻¹(x)',
      answer,
      slips: divided
        ? [
            {
              text: `${a}(${polynomialText([1, -b])})`,
              why: `The last step of f is to divide by ${a}, so it is undone first. Then the ${Math.abs(b)} is undone.`,
            },
            {
              text: `${a}/(${polynomialText([1, b])})`,
              why: 'That is 1 divided by f. The inverse function undoes f.',
            },
          ]
        : [
            {
              text: `x/${a} ${term(-b)}`,
              why: `The last step of f is the ${b > 0 ? 'plus' : 'minus'} ${Math.abs(b)}, so it is undone first. Then everything is divided by ${a}.`,
            },
            {
              text: `1/(${polynomialText([a, b])})`,
              why: 'That is 1 divided by f. The inverse function undoes f.',
            },
            {
              text: `(${polynomialText([1, b])})/${a}`,
              why: `Check the sign: ${b > 0 ? 'plus is undone by minus' : 'minus is undone by plus'}.`,
            },
          ],
      hints: [
        'Write y for f(x), swap x and y, and solve for y.',
        'Or undo the steps of f one by one, the last one first.',
      ],
      steps: divided
        ? [
            `Swap x and y: ${math(`x = \\frac{${polynomial([1, b], 'y')}}{${a}}`)}.`,
            `Multiply by ${a}, ${math(`${a}x = ${polynomial([1, b], 'y')}`)}, and bring the number over: ${math(`y = ${polynomial([a, -b])}`)}.`,
          ]
        : [
            `Swap x and y: ${math(`x = ${polynomial([a, b], 'y')}`)}.`,
            `Solve for y: ${math(`${polynomial([1, -b])} = ${a}y`)}, so ${math(`y = \\frac{${polynomial([1, -b])}}{${a}}`)}.`,
          ],
    };
  },
});

export const inverseChoose = generator({
  id: 'inverse-choose',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const a = rng.int(1, 9);
    const b = rng.pick([2, 3, 5, 10]);
    const s = rng.chance(1, 2) ? 1 : -1;
    const plusA = term(s * a);
    const minusA = term(-s * a);
    const cases = [
      {
        f: `f(x) = \\sqrt{x ${plusA}}`,
        where: math(`x \\ge ${-s * a}`),
        right: `x^{2} ${minusA}`,
        only: ` for ${math('x \\ge 0')}`,
        wrong: [
          [`(x ${minusA})^{2}`, 'The root is undone first, and the number under it after that.'],
          [`x^{2} ${plusA}`, 'Check the sign: what was added has to be taken away.'],
          [`\\frac{1}{\\sqrt{x ${plusA}}}`, 'That is 1 divided by f. The inverse undoes f.'],
        ],
        steps: `Swap x and y: ${math(`x = \\sqrt{y ${plusA}}`)}. Square both sides: ${math(`x^{2} = y ${plusA}`)}.`,
      },
      {
        f: `f(x) = x^{3} ${plusA}`,
        where: 'all real x',
        right: `\\sqrt[3]{x ${minusA}}`,
        only: '',
        wrong: [
          [`\\sqrt[3]{x} ${minusA}`, 'The number is undone first, because it came last.'],
          [`\\sqrt[3]{x ${plusA}}`, 'Check the sign: what was added has to be taken away.'],
          [`\\frac{1}{x^{3} ${plusA}}`, 'That is 1 divided by f. The inverse undoes f.'],
        ],
        steps: `Swap x and y: ${math(`x = y^{3} ${plusA}`)}. Bring the number over: ${math(`x ${minusA} = y^{3}`)}.`,
      },
      {
        f: `f(x) = \\frac{1}{x ${plusA}}`,
        where: math(`x \\neq ${-s * a}`),
        right: `\\frac{1}{x} ${minusA}`,
        only: ` for ${math('x \\neq 0')}`,
        wrong: [
          [`x ${plusA}`, 'That is 1 divided by f. The inverse undoes f.'],
          [`\\frac{1}{x ${minusA}}`, 'The fraction is undone first, and the number after that.'],
          [`\\frac{1}{x} ${plusA}`, 'Check the sign: what was added has to be taken away.'],
        ],
        steps: `Swap x and y: ${math(`x = \\frac{1}{y ${plusA}}`)}. Turn both sides over: ${math(`\\frac{1}{x} = y ${plusA}`)}.`,
      },
      {
        f: `f(x) = ${b}^{x} ${plusA}`,
        where: 'all real x',
        right: `\\log_{${b}}(x ${minusA})`,
        only: ` for ${math(`x > ${s * a}`)}`,
        wrong: [
          [`\\log_{${b}}(x) ${minusA}`, 'The number is undone first, because it came last.'],
          [
            `\\sqrt[${b}]{x ${minusA}}`,
            'A root undoes a power of x. Here x is the exponent, which a logarithm undoes.',
          ],
          [
            `${b}^{-x} ${minusA}`,
            'A negative exponent turns the power over. It does not undo the function.',
          ],
        ],
        steps: `Swap x and y: ${math(`x = ${b}^{y} ${plusA}`)}. Bring the number over: ${math(`x ${minusA} = ${b}^{y}`)}. A logarithm finds the exponent.`,
      },
    ] as const;
    const { f, where, right, only, wrong, steps } = rng.pick(cases.slice(0, grade === 10 ? 3 : 4));
    return {
      prompt: `Which rule does the inverse of ${math(f)} (for ${where}) have?`,
      right: math(`f^{-1}(x) = ${right}`),
      wrong: mistakes(right, wrong, (tex) => math(`f^{-1}(x) = ${tex}`)),
      hints: [
        'Write y for f(x), swap x and y, and solve for y.',
        'The steps of f are undone in the opposite order: the last one first.',
      ],
      steps: [steps, `So ${math(`f^{-1}(x) = ${right}`)}${only}.`],
    };
  },
});

export const mirrorPoint = generator({
  id: 'mirror-point',
  kind: 'point',
  difficulty: 2,
  make(rng) {
    for (;;) {
      const [x, y] = [nonZero(rng, 7), nonZero(rng, 7)];
      if (Math.abs(x) === Math.abs(y)) continue;
      return {
        prompt: `The point P lies on the graph of a function f that has an inverse. Place the point that must lie on the graph of ${math('f^{-1}')}.`,
        grid: { ...axes(8), points: [{ x, y, label: 'P' }] },
        answer: [y, x] as const,
        slips: [
          {
            at: [-x, -y] as const,
            why: 'The signs do not change. Input and output change places.',
          },
          {
            at: [x, -y] as const,
            why: 'That is the mirror image in the x-axis. Input and output change places.',
          },
          {
            at: [-x, y] as const,
            why: 'That is the mirror image in the y-axis. Input and output change places.',
          },
        ],
        hints: [
          'Which input does f take at P, and what comes out?',
          'The inverse takes what came out, and gives back what went in.',
        ],
        steps: [
          `P is ${math(`(${x}, ${y})`)}, so ${math(`f(${x}) = ${y}`)}.`,
          `The inverse undoes it: ${math(`f^{-1}(${y}) = ${x}`)}. The point is ${math(`(${y}, ${x})`)}, the mirror image in the line ${math('y = x')}.`,
        ],
      };
    }
  },
});

export const orderInverse = generator({
  id: 'order-inverse',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const [a, b] = [rng.int(2, 9), nonZero(rng, 9)];
    const c = grade === 10 ? 1 : rng.int(2, 5);
    const over = (tex: string) => (c === 1 ? tex : `\\frac{${tex}}{${c}}`);
    const times = c === 1 ? 'x' : `${c}x`;
    return {
      prompt: 'These lines find an inverse function. Put them in order.',
      inOrder: [
        math(`f(x) = ${over(polynomial([a, b]))}`),
        math(`y = ${over(polynomial([a, b]))}`),
        math(`x = ${over(polynomial([a, b], 'y'))}`),
        ...(c === 1 ? [] : [math(`${times} = ${polynomial([a, b], 'y')}`)]),
        math(`${times} ${term(-b)} = ${a}y`),
        math(`f^{-1}(x) = \\frac{${times} ${term(-b)}}{${a}}`),
      ],
      hints: [
        'First y is written for f(x). Then x and y change places.',
        'After that the equation is solved for y, step by step.',
      ],
      steps: [
        'The inverse takes outputs to inputs, so x and y change places.',
        `Then solve for y: undo the last step of f first. The result is ${math(`f^{-1}(x) = \\frac{${times} ${term(-b)}}{${a}}`)}.`,
      ],
    };
  },
});

export const oneToOne = generator({
  id: 'one-to-one',
  version: 2,
  kind: 'choices',
  difficulty: 4,
  make(rng) {
    const [a, b] = [rng.int(2, 6), nonZero(rng, 8)];
    const yes = [
      [polynomial([a, b]), 'a line that rises reaches every height once'],
      [polynomial([-a, b]), 'a line that falls reaches every height once'],
      [polynomial([1, 0, 0, b]), 'a cube grows all the way and takes no value twice'],
      [`${a}^{x}`, 'an exponential function grows all the way and takes no value twice'],
      [`\\sqrt[3]{x} ${term(b)}`, 'a cube root grows all the way and takes no value twice'],
      ['x^{5}', 'an odd power grows all the way and takes no value twice'],
    ] as const;
    const no = [
      [polynomial([1, 0, b]), 'x and its opposite give the same value'],
      [`|x| ${term(b)}`, 'x and its opposite give the same value'],
      ['x^{4}', 'x and its opposite give the same value'],
      [`(x ${term(b)})^{2}`, 'numbers equally far to the left and right give the same value'],
      [`\\sin x`, 'the values come again and again'],
      [String(a), 'every x gives the same value'],
    ] as const;
    const count = rng.int(2, 3);
    const [right, wrong] = [rng.sample(yes, count), rng.sample(no, 5 - count)];
    const show = (tex: string) => math(`f(x) = ${tex}`);
    return {
      prompt:
        'All of these are defined for every real x. Pick **every** function that has an inverse function.',
      right: right.map(([tex]) => show(tex)),
      wrong: wrong.map(([tex]) => show(tex)),
      hints: [
        'To go back from a value to its x, no value may come from two different x.',
        'Think of the graph: does a horizontal line ever meet it twice?',
      ],
      steps: [
        'A function can be undone when different x always give different values.',
        ...right.map(([tex, why]) => `${show(tex)}: ${why}, so it has an inverse.`),
        ...wrong.map(([tex, why]) => `${show(tex)}: ${why}, so it has no inverse.`),
      ],
    };
  },
});
