import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial } from '../../polynomial-tex.ts';
import { fractionKey, lowest } from '../../fraction.ts';
import { factorTex } from './simplifying.ts';

export const solveRational = generator({
  id: 'solve',
  version: 2,
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const most = grade === 10 ? 6 : 9;
      const [a, b] = [rng.int(2, 9), rng.int(2, 9)];
      const [p, q] = [nonZero(rng, most), nonZero(rng, most)];
      // a / (x - p) = b / (x - q)
      const x = (a * q - b * p) / (a - b);
      if (
        a === b ||
        p === q ||
        !Number.isInteger(x) ||
        x === 0 ||
        x === p ||
        x === q ||
        Math.abs(x) > 40
      )
        continue;
      const swapped = (b * q - a * p) / (b - a);
      return {
        prompt: `Solve ${math(`\\frac{${a}}{${polynomial([1, -p])}} = \\frac{${b}}{${polynomial([1, -q])}}`)}. What is x?`,
        answer: x,
        slips: slips(x, [
          ...(Number.isInteger(swapped)
            ? [
                [
                  swapped,
                  'Multiply crosswise: each top goes with the bottom of the other side.',
                ] as const,
              ]
            : []),
          [-x, 'The size is right. Check the sign by putting it in.'],
          [a * q - b * p, `That is ${a - b}x. One more step: divide.`],
        ]),
        hints: [
          'Multiply both sides by both denominators. What is left?',
          'Each top is multiplied by the bottom of the other side. Then solve the equation.',
        ],
        steps: [
          `Multiply both sides by both denominators, because then the fractions are gone: ${math(`${a}${factorTex(q)} = ${b}${factorTex(p)}`)}.`,
          `Multiply out: ${math(`${polynomial([a, -a * q])} = ${polynomial([b, -b * p])}`)}, so ${a - b === 1 ? '' : `${math(`${polynomial([a - b, 0])} = ${a * q - b * p}`)} and `}${math(`x = ${x}`)}.`,
          `No denominator is 0 for ${math(`x = ${x}`)}, so it is a solution.`,
        ],
      };
    }
  },
});

export const falseSolution = generator({
  id: 'false-solution',
  kind: 'choice',
  difficulty: 5,
  make(rng) {
    const a = nonZero(rng, 9);
    const k = rng.int(2, 9);
    const bottom = polynomial([1, -a]);
    const both = rng.chance(1, 2);
    // x² / (x - a) = a² / (x - a) has only -a, x / (x - a) + k = a / (x - a) has none.
    const only = (value: number) => `Only ${math(`x = ${value}`)}`;
    const none = 'No solution';
    const two = `${math(`x = ${-Math.abs(a)}`)} and ${math(`x = ${Math.abs(a)}`)}`;
    return both
      ? {
          prompt: `Find all real solutions of ${math(`\\frac{x^{2}}{${bottom}} = \\frac{${a * a}}{${bottom}}`)}.`,
          right: only(-a),
          wrong: [
            {
              text: two,
              why: `Not yet: for x = ${a} both denominators are 0, so nothing is defined there.`,
            },
            { text: only(a), why: `Not yet: for x = ${a} both denominators are 0.` },
            { text: none, why: `Not yet: put in x = ${-a}. Are both sides equal?` },
          ],
          hints: [
            'Multiply both sides by the denominator and solve.',
            'Then test each candidate: may the denominator be 0?',
          ],
          steps: [
            `Multiplying by the denominator gives ${math(`x^{2} = ${a * a}`)}, with the candidates ${math(a)} and ${math(-a)}.`,
            `For ${math(`x = ${a}`)} the denominator ${math(bottom)} is 0, so it is no solution. For ${math(`x = ${-a}`)} it is ${math(-2 * a)}, and both sides are equal.`,
          ],
        }
      : {
          prompt: `Find all real solutions of ${math(`\\frac{x}{${bottom}} + ${k} = \\frac{${a}}{${bottom}}`)}.`,
          right: none,
          wrong: mistakes(none, [
            [
              only(a),
              `Not yet: put it in. For x = ${a} the denominators are 0, so nothing is defined there.`,
            ],
            [only(-a), 'Not yet: put it in. The two sides are not equal.'],
            [
              only(a - k),
              `Not yet: when you multiply by the denominator, the ${k} is multiplied too.`,
            ],
            ['All real numbers', 'Not yet: put in a number, such as 0. Are both sides equal?'],
          ]),
          hints: [
            'Multiply every term by the denominator, also the plain number. Then solve.',
            'Test the candidate in the equation: is everything defined?',
          ],
          steps: [
            `Multiply every term by ${math(bottom)}: ${math(`x + ${k}(${bottom}) = ${a}`)}, so ${math(`${k + 1}x = ${a * (k + 1)}`)} and ${math(`x = ${a}`)}.`,
            `But for ${math(`x = ${a}`)} the denominators are 0. The only candidate is excluded, so there is no solution.`,
          ],
        };
  },
});

export const orderSolution = generator({
  id: 'order-solution',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    for (;;) {
      const [a, b] = [rng.int(2, 9), rng.int(2, 9)];
      const p = nonZero(rng, grade === 10 ? 5 : 8);
      // a / x = b / (x - p)
      const x = (a * p) / (a - b);
      if (a === b || !Number.isInteger(x) || x === p || Math.abs(a - b) === 1) continue;
      return {
        prompt: 'These lines solve an equation with fractions. Put them in order.',
        inOrder: [
          math(`\\frac{${a}}{x} = \\frac{${b}}{${polynomial([1, -p])}}`),
          math(`${a}${factorTex(p)} = ${b}x`),
          math(`${polynomial([a, -a * p])} = ${b}x`),
          math(`${polynomial([a - b, 0])} = ${a * p}`),
          math(`x = ${x}`),
          `Test: for ${math(`x = ${x}`)} no denominator is 0`,
        ],
        hints: [
          'First the fractions have to go. Then the bracket.',
          'What is checked at the very end?',
        ],
        steps: [
          'Multiply both sides by both denominators, so that no fraction is left.',
          `Multiply out and collect the terms with x: ${math(`${polynomial([a - b, 0])} = ${a * p}`)}, so ${math(`x = ${x}`)}.`,
          `At the end make sure that ${math(x)} is allowed: it makes no denominator 0.`,
        ],
      };
    }
  },
});

export const together = generator({
  id: 'working-together',
  version: 2,
  kind: 'multi-step',
  difficulty: 4,
  make(rng) {
    const [a, b] = rng.pick([
      [3, 6],
      [4, 12],
      [6, 12],
      [10, 15],
      [12, 24],
      [15, 30],
      [20, 30],
      [6, 3],
      [12, 4],
      [20, 5],
      [30, 6],
      [14, 35],
      [18, 9],
      [24, 8],
    ] as const);
    const time = (a * b) / (a + b);
    const sum = fractionKey(a + b, a * b);
    const { top, bottom } = lowest(a + b, a * b);
    const [thing, verb, what] = rng.pick([
      ['pump', 'fill', 'a pool'],
      ['printer', 'print', 'all the posters'],
      ['machine', 'pack', 'the whole order'],
    ] as const);
    return {
      prompt: `One ${thing} needs ${a} hours to ${verb} ${what}, a second ${thing} needs ${b} hours. How long do they need when both work at the same time?`,
      parts: [
        {
          prompt: `What part of the work does the first ${thing} do in one hour?`,
          answer: `1/${a}`,
          slips: [
            {
              value: a,
              why: 'That is the number of hours for all of it. What part is done in one hour?',
            },
          ],
        },
        { prompt: `What part does the second ${thing} do in one hour?`, answer: `1/${b}` },
        {
          prompt: 'What part do both do together in one hour?',
          answer: sum,
          follows: 'a + b',
          slips: [
            {
              value: fractionKey(2, a + b),
              why: 'Fractions are not added top and bottom. Find a common denominator.',
            },
          ].filter(({ value }) => value !== sum),
        },
        {
          prompt: 'How many hours do they need together?',
          answer: time,
          follows: '1 / c',
          slips: slips(time, [
            [a + b, 'Together they are faster than each alone, so the times are not added.'],
            [
              (a + b) / 2,
              'Together they are faster than each alone, so it is not the mean of the times.',
            ],
          ]),
        },
      ],
      hints: [
        'Times cannot be added, but the parts done in one hour can.',
        'When a certain part is done in one hour, how many hours make the whole?',
      ],
      steps: [
        `In one hour they do ${math(`\\frac{1}{${a}}`)} and ${math(`\\frac{1}{${b}}`)} of the work.`,
        `Together: ${math(`\\frac{1}{${a}} + \\frac{1}{${b}} = ${top === 1 || bottom > 1 ? `\\frac{${top}}{${bottom}}` : top}`)}.`,
        `The whole is 1, so they need ${math(`1 \\div \\frac{${top}}{${bottom}} = ${time}`)} hours.`,
      ],
    };
  },
});
