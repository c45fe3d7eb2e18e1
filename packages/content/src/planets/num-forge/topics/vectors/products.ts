import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import { dot, isParallel, pickVector, vectorTex, type Vector } from './vector.ts';

const dotTex = (u: Vector, v: Vector): string =>
  `${bracketed(u[0])} \\cdot ${bracketed(v[0])} + ${bracketed(u[1])} \\cdot ${bracketed(v[1])} = ${dot(u, v)}`;

export const dotProduct = generator({
  id: 'dot-product',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const most = grade === 11 ? 6 : 9;
    const [u, v] = [pickVector(rng, most), pickVector(rng, most)];
    const answer = dot(u, v);
    return {
      prompt: `What is the dot product of ${math(vectorTex(u))} and ${math(vectorTex(v))}?`,
      answer,
      slips: slips(answer, [
        [u[0] * v[1] + u[1] * v[0], 'Multiply first with first and second with second.'],
        [u[0] * v[0] - u[1] * v[1], 'The two products are added. Check the signs.'],
        [
          (u[0] + v[0]) * (u[1] + v[1]),
          'The components of the two vectors are multiplied first, then added.',
        ],
      ]),
      hints: [
        'The dot product is a number, not a vector.',
        'Multiply first with first and second with second. Then add.',
      ],
      steps: [
        `First with first, second with second, and add: ${math(dotTex(u, v))}.`,
        answer === 0
          ? 'It is 0, so the two vectors are perpendicular.'
          : `It is ${answer > 0 ? 'positive, so the angle between them is acute' : 'negative, so the angle between them is obtuse'}.`,
      ],
    };
  },
});

export const pickPerpendicular = generator({
  id: 'perpendicular',
  kind: 'choices',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const u = pickVector(rng, 6);
      if (Math.abs(u[0]) === Math.abs(u[1])) continue;
      const k = rng.int(2, 3);
      const good: readonly Vector[] = [
        [-u[1], u[0]],
        [u[1], -u[0]],
        [-k * u[1], k * u[0]],
        [k * u[1], -k * u[0]],
      ];
      const bad: readonly Vector[] = [
        [u[1], u[0]],
        [-u[0], u[1]],
        [-u[0], -u[1]],
        [k * u[0], k * u[1]],
        [-u[1] + 1, u[0]],
      ];
      const count = rng.int(2, 3);
      const right = rng.sample(good, count);
      const wrong = rng.sample(
        bad.filter((v) => dot(u, v) !== 0),
        5 - count,
      );
      return {
        prompt: `Pick **every** vector that is perpendicular to ${math(vectorTex(u))}.`,
        right: right.map((v) => math(vectorTex(v))),
        wrong: wrong.map((v) => math(vectorTex(v))),
        hints: [
          'What is the dot product of perpendicular vectors?',
          'Work out the dot product with each of them.',
        ],
        steps: [
          'Two vectors are perpendicular exactly when their dot product is 0.',
          ...right.map((v) => `${math(dotTex(u, v))}: perpendicular.`),
          ...wrong.map((v) => `${math(dotTex(u, v))}: not perpendicular.`),
        ],
      };
    }
  },
});

export const missingComponent = generator({
  id: 'missing-component',
  version: 2,
  kind: 'numeric',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const perpendicular = rng.chance(1, 2);
      const [a, b] = pickVector(rng, 6);
      const k = nonZero(rng, 4);
      const [c, d]: Vector = perpendicular ? [-b * k, a * k] : [a * k, b * k];
      if (Math.abs(a) === 1 || Math.abs(k) === 1 || Math.abs(a) === Math.abs(b)) continue;
      return {
        prompt: `For which ${math('k')} are ${math(vectorTex([a, b]))} and ${math(vectorTex([c, 'k']))} ${perpendicular ? '**perpendicular**' : '**parallel**'}?`,
        answer: d,
        slips: slips(d, [
          [
            -d,
            perpendicular
              ? 'Check the sign: the two products have to add up to 0.'
              : 'Check the sign: the same factor leads from both components of the first to the second.',
          ],
          ...(Number.isInteger((a * c) / b) && perpendicular
            ? [[(a * c) / b, 'Check the sign: the two products have to add up to 0.'] as const]
            : []),
          ...(perpendicular
            ? Number.isInteger((b * c) / a)
              ? [
                  [
                    (b * c) / a,
                    'That makes them parallel. Perpendicular means that the dot product is 0.',
                  ] as const,
                ]
              : []
            : Number.isInteger((-a * c) / b)
              ? [
                  [
                    (-a * c) / b,
                    'That makes them perpendicular. Parallel means that one is a multiple of the other.',
                  ] as const,
                ]
              : []),
          [b + (c - a), 'The components are multiplied by the same number; nothing is added.'],
        ]),
        hints: [
          perpendicular
            ? 'What must the dot product be?'
            : 'One vector must be a multiple of the other. Which factor leads from the first components to each other?',
          perpendicular
            ? 'Write down the dot product with k in it, and solve.'
            : 'The same factor leads from the second component to k.',
        ],
        steps: perpendicular
          ? [
              `The dot product must be 0: ${math(`${bracketed(a)} \\cdot ${bracketed(c)} + ${bracketed(b)} \\cdot k = 0`)}.`,
              `${math(
                `${sumTex([
                  [a * c, ''],
                  [b, 'k'],
                ])} = 0`,
              )}, so ${math(`k = ${d}`)}.`,
            ]
          : [
              `From ${math(a)} to ${math(c)} the factor is ${math(`${c} \\div ${bracketed(a)} = ${k}`)}.`,
              `The second component needs the same factor: ${math(`k = ${k} \\cdot ${bracketed(b)} = ${d}`)}.`,
            ],
      };
    }
  },
});

export const angleBetween = generator({
  id: 'angle-between',
  kind: 'choice',
  difficulty: 5,
  make(rng) {
    const angles = [0, 45, 90, 135, 180] as const;
    for (;;) {
      const [p, q] = pickVector(rng, 5);
      const k = rng.int(1, 3);
      const angle = rng.pick(angles);
      const s = rng.pick([1, -1]);
      const turned: Vector = {
        0: [p, q] as const,
        45: [p - s * q, s * p + q] as const,
        90: [-s * q, s * p] as const,
        135: [-p - s * q, s * p - q] as const,
        180: [-p, -q] as const,
      }[angle];
      const v: Vector = [turned[0] * k, turned[1] * k];
      const u: Vector = [p, q];
      if (v[0] === 0 || v[1] === 0 || (k === 1 && angle === 0) || Math.abs(p) === Math.abs(q))
        continue;
      const product = dot(u, v);
      const squares = (p * p + q * q) * (v[0] * v[0] + v[1] * v[1]);
      const deg = (value: number) => math(`${value}^{\\circ}`);
      const cosine = {
        0: '1',
        45: '\\frac{\\sqrt{2}}{2}',
        90: '0',
        135: '-\\frac{\\sqrt{2}}{2}',
        180: '-1',
      }[angle];
      return {
        prompt: `What is the angle between ${math(vectorTex(u))} and ${math(vectorTex(v))}?`,
        right: deg(angle),
        wrong: rng
          .sample(
            angles.filter((one) => one !== angle),
            3,
          )
          .map((one) => ({
            text: deg(one),
            why:
              one === 90
                ? `For a right angle the dot product would be 0. Here it is ${product}.`
                : one === 0 || one === 180
                  ? angle === 180 - one
                    ? 'They are multiples of each other. Is the factor positive or negative?'
                    : 'Then one vector would be a multiple of the other.'
                  : product === 0
                    ? 'The dot product is 0. Which angle is that?'
                    : `The dot product is ${product}. ${product > 0 ? 'Positive means an acute angle.' : 'Negative means an obtuse angle.'} Then divide by the two lengths.`,
          })),
        hints: [
          `${math('\\cos \\theta = \\frac{\\vec{u} \\cdot \\vec{v}}{|\\vec{u}| |\\vec{v}|}')}.`,
          'Work out the dot product first: its sign already tells much.',
        ],
        steps: [
          `Dot product: ${math(dotTex(u, v))}. Product of the lengths: ${math(`\\sqrt{${p * p + q * q}} \\cdot \\sqrt{${v[0] ** 2 + v[1] ** 2}} = \\sqrt{${squares}}`)}.`,
          `${math(`\\cos \\theta = \\frac{${product}}{\\sqrt{${squares}}} = ${cosine}`)}, so the angle is ${deg(angle)}.`,
        ],
      };
    }
  },
});

export const matchRelation = generator({
  id: 'match-relation',
  kind: 'match',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const u = pickVector(rng, 5);
      const k = rng.int(2, 4);
      if (Math.abs(u[0]) === Math.abs(u[1])) continue;
      const rows = [
        [[k * u[0], k * u[1]], `same direction, ${k} times as long`],
        [[-u[0], -u[1]], 'opposite direction, equally long'],
        [[-u[1], u[0]], 'perpendicular, equally long'],
        [[k * u[1], -k * u[0]], `perpendicular, ${k} times as long`],
      ] as const;
      if (
        rows.some(([v], at) =>
          rows.some(([w], other) => other !== at && v[0] === w[0] && v[1] === w[1]),
        )
      )
        continue;
      return {
        prompt: `How is each vector related to ${math(`\\vec{u} = ${vectorTex(u)}`)}? Match.`,
        pairs: rows.map(([v, words]) => [math(vectorTex(v)), words]),
        hints: [
          'Is it a multiple? Then it is parallel, and the sign tells the direction.',
          'Is the dot product 0? Then it is perpendicular.',
        ],
        steps: rows.map(([v, words]) =>
          isParallel(u, v)
            ? `${math(vectorTex(v))} is ${math(`${v[0] / u[0]} \\vec{u}`.replace('-1 ', '-'))}: ${words}.`
            : `${math(dotTex(u, v))}: ${words}.`,
        ),
      };
    }
  },
});
