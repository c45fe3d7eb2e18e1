import { figure, generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { plus, product, valueAt } from '../../polynomial-math.ts';
import { bracketed, polynomial, polynomialText } from '../../polynomial-tex.ts';

export const fromTable = generator({
  id: 'from-table',
  kind: 'numeric',
  difficulty: 1,
  make(rng) {
    const [f, g] = [rng.shuffle([1, 2, 3, 4, 5, 6]), rng.shuffle([1, 2, 3, 4, 5, 6])];
    const asksInverse = rng.chance(1, 3);
    const x = rng.int(1, 6);
    const answer = asksInverse ? f.indexOf(x) + 1 : f[g[x - 1]! - 1]!;
    const table = figure({
      kind: 'data-table',
      caption: 'Two functions',
      columns: ['x', 'f(x)', 'g(x)'],
      rows: f.map((value, at) => [String(at + 1), String(value), String(g[at])]),
    });
    return asksInverse
      ? {
          prompt: [table, `What is ${math(`f^{-1}(${x})`)}?`],
          answer,
          slips: slips(answer, [
            [
              f[x - 1]!,
              'That is the value of f. The inverse goes the other way, from the value back to x.',
            ],
            [g.indexOf(x) + 1, 'That uses the column of g.'],
          ]),
          hints: [
            'The inverse undoes f: it leads from a value of f back to x.',
            `In which row does f have the value ${x}?`,
          ],
          steps: [
            `Look for ${x} in the column of f, because the inverse starts from the values of f.`,
            `${math(`f(${answer}) = ${x}`)}, so ${math(`f^{-1}(${x}) = ${answer}`)}.`,
          ],
        }
      : {
          prompt: [table, `What is ${math(`f(g(${x}))`)}?`],
          answer,
          slips: slips(answer, [
            [g[f[x - 1]! - 1]!, 'You began with f. The inner function, g, comes first.'],
            [g[x - 1]!, 'That is the inner value. Now put it into f.'],
            [f[x - 1]! * g[x - 1]!, 'The functions are not multiplied: one is put into the other.'],
          ]),
          hints: [
            'Work from the inside out: which function is used first?',
            `Find the value of g in row ${x}. Then go to the row of that number.`,
          ],
          steps: [
            `The inner function first: ${math(`g(${x}) = ${g[x - 1]}`)}.`,
            `Its value is the input of f: ${math(`f(${g[x - 1]}) = ${answer}`)}.`,
          ],
        };
  },
});

export const composeValue = generator({
  id: 'compose-value',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const f = [rng.int(1, grade === 10 ? 1 : 3), 0, nonZero(rng, 6)];
      const g = [nonZero(rng, 4, 2), nonZero(rng, 7)];
      const x = nonZero(rng, 4);
      const outerIsF = rng.chance(1, 2);
      const [outer, inner] = outerIsF ? [f, g] : [g, f];
      const middle = valueAt(inner, x);
      const answer = valueAt(outer, middle);
      if (Math.abs(answer) > 250 || middle === x) continue;
      const [o, i] = outerIsF ? ['f', 'g'] : ['g', 'f'];
      return {
        prompt: `Let ${math(`f(x) = ${polynomial(f)}`)} and ${math(`g(x) = ${polynomial(g)}`)}. What is ${math(`${o}(${i}(${x}))`)}?`,
        right: math(answer),
        wrong: mistakes(
          answer,
          [
            [
              valueAt(inner, valueAt(outer, x)),
              `You began with ${o}. The inner function, ${i}, comes first.`,
            ],
            [
              valueAt(outer, x) * middle,
              'The functions are not multiplied: the value of the inner one is put into the outer one.',
            ],
            [middle, `That is the inner value. Now put it into ${o}.`],
            [valueAt(outer, x) + middle, 'The functions are not added.'],
            [-answer, 'Check the signs: put numbers in with brackets.'],
            [answer + 2, 'Work out both values once more.'],
            [answer - 1, 'Work out both values once more.'],
            [answer + 3, 'Work out both values once more.'],
            [answer - 4, 'Work out both values once more.'],
          ],
          math,
        ),
        hints: [
          'Work from the inside out.',
          `First ${math(`${i}(${x})`)}. Then put the result into ${math(o)}.`,
        ],
        steps: [
          `Inner function: ${math(`${i}(${x}) = ${middle}`)}.`,
          `Outer function, with ${math(middle)} in place of x: ${math(`${o}(${middle}) = ${answer}`)}.`,
        ],
      };
    }
  },
});

export const composeRule = generator({
  id: 'compose-rule',
  kind: 'expression',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const g = [rng.int(2, 4), nonZero(rng, 6)];
      const f =
        grade === 10 && rng.chance(1, 2)
          ? [nonZero(rng, 5, 2), nonZero(rng, 8)]
          : [1, 0, nonZero(rng, 6)];
      const put = (outer: readonly number[], inner: readonly number[]) =>
        outer.reduce<number[]>((sum, value) => plus(product(sum, inner), [value]), [0]);
      const [right, turned] = [put(f, g), put(g, f)];
      if (polynomialText(right) === polynomialText(turned) || right.includes(0)) continue;
      return {
        prompt: `Let ${math(`f(x) = ${polynomial(f)}`)} and ${math(`g(x) = ${polynomial(g)}`)}. Write ${math('f(g(x))')} in expanded form.`,
        answer: polynomialText(right),
        form: 'expanded' as const,
        slips: [
          {
            text: polynomialText(turned),
            why: 'That is g(f(x)): the wrong function is inside.',
          },
          {
            text: polynomialText(product(f, g)),
            why: 'That is the product. Put the whole of g in place of x in f.',
          },
          ...(f.length === 3
            ? [
                {
                  text: polynomialText(plus([g[0]! ** 2, 0, g[1]! ** 2], [f[2]!])),
                  why: 'A square of a sum has a middle term too.',
                },
              ]
            : []),
        ],
        hints: [
          'Write f with a bracket in place of x. What goes into the bracket?',
          'Put all of g into the bracket, then multiply out.',
        ],
        steps: [
          `Put ${math(polynomial(g))} in place of x in f: ${math(
            f.length === 3
              ? `(${polynomial(g)})^{2} ${f[2]! < 0 ? '-' : '+'} ${Math.abs(f[2]!)}`
              : `${f[0]}(${polynomial(g)}) ${f[1]! < 0 ? '-' : '+'} ${Math.abs(f[1]!)}`,
          )}.`,
          `Multiply out and collect: ${math(polynomial(right))}.`,
        ],
      };
    }
  },
});

export const decompose = generator({
  id: 'decompose',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [a, b] = [rng.int(2, 7), nonZero(rng, 9)];
    const inner = rng.chance(1, 2) ? polynomial([a, b]) : polynomial([1, 0, b]);
    const n = rng.int(3, grade === 10 ? 4 : 7);
    const [outerTex, whole, wrongOuter] = rng.pick([
      [`x^{${n}}`, `(${inner})^{${n}}`, `${n}x`],
      ['\\sqrt{x}', `\\sqrt{${inner}}`, 'x^{2}'],
      ['\\frac{1}{x}', `\\frac{1}{${inner}}`, '-x'],
      [`${n}^{x}`, `${n}^{${inner}}`, `x^{${n}}`],
    ] as const);
    const show = (f: string, g: string) => `${math(`f(x) = ${f}`)} and ${math(`g(x) = ${g}`)}`;
    return {
      prompt: `For which functions is ${math(`f(g(x)) = ${whole}`)}?`,
      right: show(outerTex, inner),
      wrong: mistakes(show(outerTex, inner), [
        [
          show(inner, outerTex),
          'Turned around: g is the inner function, the one that is used first.',
        ],
        [
          show(wrongOuter, inner),
          'The inner function is right. But what happens to its value afterwards?',
        ],
        [show(outerTex, 'x'), 'Then nothing would be put into f but x itself.'],
      ]),
      hints: [
        'What would you work out first, if x were a number? That is the inner function.',
        'Then ask what is done with the result. That is the outer function.',
      ],
      steps: [
        `First ${math(inner)} is worked out, so that is ${math('g(x)')}, the inner function.`,
        `With its value the function ${math(`f(x) = ${outerTex}`)} is used. Put g into f to check: ${math(whole)}.`,
      ],
    };
  },
});

export const transform = generator({
  id: 'transform',
  kind: 'point',
  difficulty: 3,
  make(rng, grade) {
    const size = 8;
    for (;;) {
      const [x, y] = [nonZero(rng, 5), nonZero(rng, 4)];
      const [h, k] = [nonZero(rng, 4), nonZero(rng, 4)];
      const s = grade === 10 ? 1 : rng.pick([1, -1]);
      const image = [x + h, s * y + k] as const;
      if (image.some((one) => Math.abs(one) > size) || Math.abs(x - h) > size) continue;
      const rule = `${s < 0 ? '-' : ''}f(x ${h > 0 ? '-' : '+'} ${Math.abs(h)}) ${k < 0 ? '-' : '+'} ${Math.abs(k)}`;
      return {
        prompt: `The point P lies on the graph of ${math('y = f(x)')}. Place the point that P becomes on the graph of ${math(`y = ${rule}`)}.`,
        grid: {
          x: { min: -size, max: size, step: 1, labelEvery: 2 },
          y: { min: -size, max: size, step: 1, labelEvery: 2 },
          points: [{ x, y, label: 'P' }],
        },
        answer: image,
        slips: [
          {
            at: [x - h, s * y + k] as const,
            why: `Left and right are turned around: a ${h > 0 ? 'minus' : 'plus'} inside the bracket moves the graph to the ${h > 0 ? 'right' : 'left'}.`,
          },
          ...(s < 0
            ? [
                {
                  at: [x + h, y + k] as const,
                  why: 'The minus in front of f turns the height around first.',
                },
              ]
            : []),
          {
            at: [x + h, s * y] as const,
            why: 'The number behind f moves the point up or down too.',
          },
        ].filter(({ at }) => at[0] !== image[0] || at[1] !== image[1]),
        hints: [
          'What is inside the bracket moves the graph left or right, what is outside up or down.',
          `For which x is the bracket equal to the x of P? There the old height is reached.`,
        ],
        steps: [
          `P is ${math(`(${x}, ${y})`)}. The bracket ${math(`x ${h > 0 ? '-' : '+'} ${Math.abs(h)}`)} equals ${math(x)} when ${math(`x = ${x + h}`)}: the point moves ${Math.abs(h)} to the ${h > 0 ? 'right' : 'left'}.`,
          `The height becomes ${math(`${s < 0 ? `-${bracketed(y)}` : y} ${k < 0 ? '-' : '+'} ${Math.abs(k)} = ${image[1]}`)}: the point is ${math(`(${image[0]}, ${image[1]})`)}.`,
        ],
      };
    }
  },
});

export const domain = generator({
  id: 'domain',
  version: 2,
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const a = nonZero(rng, 9);
    const m = rng.int(1, grade === 10 ? 1 : 4);
    const inner = polynomial([m, -m * a]);
    const [tex, right, why] = rng.pick([
      [`\\sqrt{${inner}}`, 'ge', 'Under a square root there must be no negative number'],
      [`\\frac{1}{${inner}}`, 'ne', 'Nothing can be divided by 0'],
      [
        `\\frac{1}{\\sqrt{${inner}}}`,
        'gt',
        'Under the root there must be no negative number, and the root must not be 0 either, because it stands in the bottom',
      ],
      [
        `\\sqrt{${polynomial([-m, m * a])}}`,
        'le',
        'Under a square root there must be no negative number',
      ],
    ] as const);
    const signs = {
      ge: `x \\ge ${a}`,
      gt: `x > ${a}`,
      le: `x \\le ${a}`,
      ne: `x \\neq ${a}`,
    };
    const whys = {
      ge:
        right === 'gt'
          ? `Test x = ${a}: the bottom would be 0.`
          : `Test x = ${a + 1}: is it allowed? And x = ${a - 1}?`,
      gt:
        right === 'ge'
          ? `Test x = ${a}: the root of 0 is 0, which is allowed.`
          : `Test a number below ${a}.`,
      le: `Test x = ${a - 1} and x = ${a + 1}: which of them are allowed?`,
      ne: `Test x = ${a - 1} and x = ${a + 1}: are both allowed?`,
    };
    return {
      prompt: `What is the domain of ${math(`f(x) = ${tex}`)} in the real numbers?`,
      right: math(signs[right]),
      wrong: (['ge', 'gt', 'le', 'ne'] as const)
        .filter((other) => other !== right)
        .map((other) => ({ text: math(signs[other]), why: whys[other] })),
      hints: [
        'Two things are not allowed: dividing by 0, and the square root of a negative number.',
        'Write down what must be true, and solve it for x.',
      ],
      steps: [
        `${why}.`,
        `So ${math(right === 'ne' ? `${inner} \\neq 0` : right === 'le' ? `${polynomial([-m, m * a])} \\ge 0` : `${inner} ${right === 'gt' ? '>' : '\\ge'} 0`)}, which means ${math(signs[right])}.`,
      ],
    };
  },
});
