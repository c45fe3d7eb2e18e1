import { figure, generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { nonZero } from '../../draw.ts';
import { axes } from '../../graph.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { polynomial, term } from '../../polynomial-tex.ts';

const to = (at: number | string, side = ''): string =>
  `\\lim_{x \\to ${at}${side === '' ? '' : `^{${side}}`}}`;

export const fromTable = generator({
  id: 'from-table',
  kind: 'numeric',
  difficulty: 1,
  make(rng, grade) {
    const a = nonZero(rng, 4);
    const slope = nonZero(rng, grade === 11 ? 3 : 6);
    const limit = nonZero(rng, 9);
    const other = limit + nonZero(rng, 5);
    const at = (thousandths: number) =>
      String(Math.round((limit + (slope * thousandths) / 1000) * 1000) / 1000);
    const x = (thousandths: number) => String(Math.round((a + thousandths / 1000) * 1000) / 1000);
    const rows = [-100, -10, -1].map((step) => [x(step), at(step)]);
    const rest = [1, 10, 100].map((step) => [x(step), at(step)]);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Values of a function near one place',
          columns: ['x', 'f(x)'],
          rows: [...rows, [String(a), String(other)], ...rest],
        }),
        `What does the table suggest for ${math(`${to(a)} f(x)`)}?`,
      ],
      answer: limit,
      slips: slips(limit, [
        [
          other,
          `That is the value at ${a} itself. The limit asks what the values near it come close to.`,
        ],
        [a, 'That is what x comes close to. Look at the values of f.'],
      ]),
      hints: [
        `Cover the row of ${a} itself. Which number do the values come closer and closer to?`,
        'From above and from below they come close to the same number.',
      ],
      steps: [
        `The closer x is to ${math(a)}, from either side, the closer the values are to ${math(limit)}.`,
        `The value at ${math(a)} itself, ${math(other)}, makes no difference for the limit.`,
      ],
    };
  },
});

export const fromGraph = generator({
  id: 'from-graph',
  version: 2,
  kind: 'choice',
  difficulty: 2,
  make(rng) {
    const size = 6;
    for (;;) {
      const a = nonZero(rng, 3);
      const [left, right, value] = distinct(3, () => rng.int(-4, 4)) as [number, number, number];
      const [m, n] = [rng.pick([-1, 0, 1]), rng.pick([-1, 0, 1])];
      const start = left - m * (a + size);
      const end = right + n * (size - a);
      if ([start, end].some((one) => Math.abs(one) > size)) continue;
      const asks = rng.pick(['left', 'right', 'both', 'value'] as const);
      const none = 'It does not exist';
      const answers = { left: math(left), right: math(right), both: none, value: math(value) };
      const question = {
        left: math(`${to(a, '-')} f(x)`),
        right: math(`${to(a, '+')} f(x)`),
        both: math(`${to(a)} f(x)`),
        value: math(`f(${a})`),
      }[asks];
      const whys = {
        left: 'The graph comes close to that height from the left.',
        right: 'The graph comes close to that height from the right.',
        both:
          asks === 'value'
            ? 'The point is marked, so the function has a value there.'
            : 'From this one side the graph comes close to a single height.',
        value: 'That is the value at the place itself. A limit asks what the graph comes close to.',
      };
      return {
        prompt: [
          figure({
            kind: 'grid',
            ...axes(size),
            curves: [
              {
                points: [
                  [-size, start],
                  [a, left],
                ],
                course: `runs straight from (${-size}, ${start}) to the place x = ${a}, where it ends at height ${left}`,
              },
              {
                points: [
                  [a, right],
                  [size, end],
                ],
                course: `begins at the place x = ${a} at height ${right} and runs straight to (${size}, ${end})`,
              },
            ],
            points: [{ x: a, y: value, label: 'P' }],
          }),
          `The graph of f jumps at ${math(`x = ${a}`)}. P is the point of the graph at that place. What is ${question}?`,
        ],
        right: answers[asks],
        wrong: (['left', 'right', 'both', 'value'] as const)
          .filter((other) => other !== asks)
          .map((other) => ({ text: answers[other], why: whys[other] })),
        hints: [
          asks === 'value'
            ? 'For the value at the place only the point P counts.'
            : 'Go along the graph towards the place. Which height do you come close to?',
          asks === 'both'
            ? 'Do the two sides come close to the same height?'
            : `A small minus means from the left, a small plus from the right. Neither of them looks at the place itself.`,
        ],
        steps: {
          left: [
            `From the left the graph comes close to the height ${math(left)}.`,
            'The point P and the right side make no difference for it.',
          ],
          right: [
            `From the right the graph comes close to the height ${math(right)}.`,
            'The point P and the left side make no difference for it.',
          ],
          both: [
            `From the left it comes close to ${math(left)}, from the right to ${math(right)}.`,
            'The two differ, so the limit does not exist.',
          ],
          value: [
            `The value is the height of the point P: ${math(value)}.`,
            'What the graph comes close to makes no difference for it.',
          ],
        }[asks],
      };
    }
  },
});

export const piecewise = generator({
  id: 'piecewise',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const a = nonZero(rng, 4);
      const [m, n] = [nonZero(rng, 4), nonZero(rng, 3)];
      const b = nonZero(rng, 9);
      const square = rng.chance(1, 2);
      const left = m * a + b;
      const meets = rng.chance(1, 2);
      const base = square ? a * a : n * a;
      const c = meets ? left - base : nonZero(rng, 9);
      const right = base + c;
      if (c === 0 || (!meets && left === right) || (!square && m === n)) continue;
      const upper = square ? polynomial([1, 0, c]) : polynomial([n, c]);
      const none = 'It does not exist';
      const answer = meets ? math(left) : none;
      return {
        prompt: `Let ${math(`f(x) = ${polynomial([m, b])}`)} for ${math(`x < ${a}`)} and ${math(`f(x) = ${upper}`)} for ${math(`x \\ge ${a}`)}. What is ${math(`${to(a)} f(x)`)}?`,
        right: answer,
        wrong: mistakes(answer, [
          ...(meets
            ? [[none, 'Work out what both sides come close to. They agree.'] as const]
            : [
                [
                  math(left),
                  'That is the limit from the left. The right side comes close to another number.',
                ] as const,
                [
                  math(right),
                  'That is the limit from the right. The left side comes close to another number.',
                ] as const,
              ]),
          [math(left + right), 'The two sides are not added. They are compared.'],
          [math(a), 'That is what x comes close to. What do the values come close to?'],
          [math(m * a - b), 'Check the sign of the number in the first rule.'],
          [math(0), 'Put the place into both rules.'],
        ]),
        hints: [
          `Put ${a} into both rules. What does each side come close to?`,
          'The limit exists only when both sides come close to the same number.',
        ],
        steps: [
          `From the left: ${math(`${polynomial([m, b])} \\to ${left}`)}. From the right: ${math(`${upper} \\to ${right}`)}.`,
          meets
            ? `Both come close to the same number, so the limit is ${math(left)}.`
            : 'They come close to different numbers, so the limit does not exist.',
        ],
      };
    }
  },
});

export const continuity = generator({
  id: 'continuity',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const a = nonZero(rng, 4);
    const [m, b] = [nonZero(rng, 5), nonZero(rng, 9)];
    const left = m * a + b;
    const inFront = grade === 12 && left % a === 0 && left !== 0 && rng.chance(1, 2);
    const k = inFront ? left / a : left - a * a;
    const rule = inFront ? 'kx' : 'x^{2} + k';
    return {
      prompt: `Let ${math(`f(x) = ${polynomial([m, b])}`)} for ${math(`x < ${a}`)} and ${math(`f(x) = ${rule}`)} for ${math(`x \\ge ${a}`)}. For which ${math('k')} is f continuous at ${math(`x = ${a}`)}?`,
      answer: k,
      slips: slips(k, [
        [left, 'That is what the left side comes close to. The right side has to give the same.'],
        [-k, 'Check the sign when you solve for k.'],
        ...(inFront
          ? []
          : [[left + a * a, 'The square is taken away from the left side, not added.'] as const]),
      ]),
      hints: [
        'Continuous means: both sides meet at the same height.',
        `Put ${a} into both rules and set the results equal.`,
      ],
      steps: [
        `The left side comes close to ${math(`${m} \\cdot ${a < 0 ? `(${a})` : a} ${term(b)} = ${left}`)}.`,
        inFront
          ? `The right side begins at ${math(`${a}k`.replace('1k', Math.abs(a) === 1 ? 'k' : '1k'))}. They meet when ${math(`k = ${left} \\div ${a < 0 ? `(${a})` : a} = ${k}`)}.`
          : `The right side begins at ${math(`${a * a} + k`)}. They meet when ${math(`k = ${left} - ${a * a} = ${k}`)}.`,
      ],
    };
  },
});

export const discontinuities = generator({
  id: 'discontinuities',
  kind: 'match',
  difficulty: 3,
  make(rng) {
    const [p, q] = distinct(2, () => nonZero(rng, 6)) as [number, number];
    const a = nonZero(rng, 6);
    const bracket = (root: number) => `x ${term(-root)}`;
    const rows = [
      [
        `f(x) = \\frac{(${bracket(p)})(${bracket(q)})}{${bracket(p)}}`,
        `a hole at x = ${String(p).replace('-', '−')}`,
        'the factor cancels, so only a single point is missing',
      ],
      [
        `f(x) = \\frac{1}{${bracket(a)}}`,
        `a vertical asymptote at x = ${String(a).replace('-', '−')}`,
        'the bottom comes close to 0, and the top does not',
      ],
      [
        `f(x) = \\frac{|${bracket(q)}|}{${bracket(q)}}`,
        `a jump at x = ${String(q).replace('-', '−')}`,
        'to the left it is −1, to the right it is 1',
      ],
      [`f(x) = |x ${term(-a)}|`, 'continuous everywhere', 'it has a corner, but no gap'],
    ] as const;
    return {
      prompt: 'Match each function with what its graph does.',
      pairs: rows.map(([tex, words]) => [math(tex), words]),
      hints: [
        'Where is a bottom 0? Does the factor cancel there, or do the values grow beyond all bounds?',
        'A fraction of an absolute value and the number itself is 1 or −1.',
      ],
      steps: rows.map(([tex, words, why]) => `${math(tex)}: ${words}, because ${why}.`),
    };
  },
});
