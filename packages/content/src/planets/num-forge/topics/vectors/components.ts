import { generator, math } from '@planets/practice';
import { nonZero } from '../../draw.ts';
import { axes } from '../../graph.ts';
import { fractionTex, lowest } from '../../fraction.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { rootTex } from '../../root-tex.ts';
import { sumTex } from '../../sum-tex.ts';
import { isParallel, pickVector, plusTimes, TRIPLES, vectorTex, type Vector } from './vector.ts';

const show = (tex: string | number) => math(tex);

export const fromPoints = generator({
  id: 'from-points',
  kind: 'choice',
  difficulty: 1,
  make(rng) {
    for (;;) {
      const [a, b] = [pickVector(rng, 8), pickVector(rng, 8)];
      const right = plusTimes(b, -1, a);
      if (right[0] === 0 || right[1] === 0 || right[0] === right[1]) continue;
      return {
        prompt: `Which vector leads from ${math(`A(${a[0]}, ${a[1]})`)} to ${math(`B(${b[0]}, ${b[1]})`)}?`,
        right: show(vectorTex(right)),
        wrong: mistakes(
          vectorTex(right),
          [
            [
              vectorTex([-right[0], -right[1]]),
              'That leads from B to A. Take the end minus the beginning.',
            ],
            [vectorTex(plusTimes(a, 1, b)), 'The coordinates are subtracted, not added.'],
            [vectorTex([right[1], right[0]]), 'The two components changed places.'],
            [vectorTex([right[0], -right[1]]), 'Check the sign of the second component.'],
          ],
          show,
        ),
        hints: [
          'How far is it from A to B to the right or left? And how far up or down?',
          'Take the coordinates of the end minus those of the beginning.',
        ],
        steps: [
          `To the right: ${math(`${b[0]} - ${bracketed(a[0])} = ${right[0]}`)}. Up: ${math(`${b[1]} - ${bracketed(a[1])} = ${right[1]}`)}.`,
          `So the vector is ${math(vectorTex(right))}: end minus beginning, because it tells how to get from one to the other.`,
        ],
      };
    }
  },
});

export const walk = generator({
  id: 'walk',
  kind: 'point',
  difficulty: 1,
  make(rng, grade) {
    const size = 8;
    for (;;) {
      const p = pickVector(rng, 5);
      const [u, v] = [pickVector(rng, 5), pickVector(rng, 4)];
      const k = grade === 11 ? 1 : rng.pick([1, -1, 2]);
      const end = plusTimes(plusTimes(p, 1, u), k, v);
      if (end.some((one) => Math.abs(one) > size) || isParallel(u, v) || end[0] === end[1])
        continue;
      const way =
        k === 1 ? '\\vec{u} + \\vec{v}' : k === -1 ? '\\vec{u} - \\vec{v}' : '\\vec{u} + 2\\vec{v}';
      const only = plusTimes(p, 1, u);
      const fromZero = plusTimes(u, k, v);
      return {
        prompt: `Let ${math(`\\vec{u} = ${vectorTex(u)}`)} and ${math(`\\vec{v} = ${vectorTex(v)}`)}. Begin at P and go along ${math(way)}. Place the point where you arrive.`,
        grid: { ...axes(size), points: [{ x: p[0], y: p[1], label: 'P' }] },
        answer: end,
        slips: [
          { at: only, why: 'That is where the first vector ends. Go on from there.' },
          { at: fromZero, why: 'You began at the origin. The walk begins at P.' },
          { at: plusTimes(only, -k, v), why: 'Check the direction of the second vector.' },
        ].filter(
          ({ at }) =>
            at.every((one) => Math.abs(one) <= size) && (at[0] !== end[0] || at[1] !== end[1]),
        ),
        hints: [
          'Begin at P. The first component goes right or left, the second up or down.',
          'From the end of the first vector go on with the second one.',
        ],
        steps: [
          `P is ${math(`(${p[0]}, ${p[1]})`)}. With the first vector one comes to ${math(`(${only[0]}, ${only[1]})`)}.`,
          `From there on with ${math(k === 1 ? '\\vec{v}' : k === -1 ? '-\\vec{v}' : '2\\vec{v}')}: ${math(`(${end[0]}, ${end[1]})`)}.`,
        ],
      };
    }
  },
});

export const combine = generator({
  id: 'combine',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    for (;;) {
      const [u, v] = [pickVector(rng, 6), pickVector(rng, 6)];
      const [a, b] = [rng.int(2, grade === 11 ? 3 : 5), nonZero(rng, grade === 11 ? 3 : 5)];
      const scaled: Vector = [a * u[0], a * u[1]];
      const right = plusTimes(scaled, b, v);
      if (right[0] === right[1] || isParallel(u, v)) continue;
      const tex = sumTex([
        [a, '\\vec{u}'],
        [b, '\\vec{v}'],
      ]);
      return {
        prompt: `Let ${math(`\\vec{u} = ${vectorTex(u)}`)} and ${math(`\\vec{v} = ${vectorTex(v)}`)}. What is ${math(tex)}?`,
        right: show(vectorTex(right)),
        wrong: mistakes(
          vectorTex(right),
          [
            [vectorTex(plusTimes(scaled, -b, v)), 'Check the sign in front of the second vector.'],
            [
              vectorTex([right[0], u[1] + v[1] * Math.sign(b)]),
              'The numbers in front multiply both components.',
            ],
            [vectorTex(plusTimes(u, b, v)), `The ${a} multiplies the first vector too.`],
            [vectorTex([right[1], right[0]]), 'The two components changed places.'],
            [
              vectorTex(plusTimes(scaled, Math.sign(b), v)),
              'The number in front of the second vector multiplies it.',
            ],
          ],
          show,
        ),
        hints: [
          'Multiply each vector by the number in front, component by component.',
          'Then put first with first and second with second.',
        ],
        steps: [
          `${math(`${a}\\vec{u} = ${vectorTex(scaled)}`)} and ${math(`${sumTex([[b, '\\vec{v}']])} = ${vectorTex([b * v[0], b * v[1]])}`)}.`,
          `Add component by component: ${math(vectorTex(right))}.`,
        ],
      };
    }
  },
});

export const magnitude = generator({
  id: 'magnitude',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const [a, b, c] = rng.pick(TRIPLES.slice(0, grade === 11 ? 4 : 6));
    const by = c < 15 ? rng.int(1, 3) : 1;
    const swap = rng.chance(1, 2);
    const v: Vector = [
      (swap ? b : a) * by * rng.pick([1, -1]),
      (swap ? a : b) * by * rng.pick([1, -1]),
    ];
    const answer = c * by;
    return {
      prompt: `What is the magnitude (length) of the vector ${math(vectorTex(v))}?`,
      answer,
      slips: slips(answer, [
        [Math.abs(v[0]) + Math.abs(v[1]), 'The way around the corner is longer. Use Pythagoras.'],
        [answer * answer, 'That is its square. Take the root.'],
        [v[0] + v[1], 'The components are not added. Use Pythagoras.'],
      ]),
      hints: [
        'The components are the legs of a right triangle. What is the vector in it?',
        'Square both components, add, and take the root.',
      ],
      steps: [
        `The vector is the hypotenuse over its two components: ${math(`\\sqrt{${bracketed(v[0])}^{2} + ${bracketed(v[1])}^{2}} = \\sqrt{${answer * answer}}`)}.`,
        `${math(`\\sqrt{${answer * answer}} = ${answer}`)}.`,
      ],
    };
  },
});

export const unitVector = generator({
  id: 'unit-vector',
  kind: 'choice',
  difficulty: 4,
  make(rng) {
    const [a, b, c] = rng.pick(TRIPLES.slice(0, 4));
    const v: Vector = [a * rng.pick([1, -1]), b * rng.pick([1, -1])];
    const by = rng.int(1, 3);
    const long: Vector = [v[0] * by, v[1] * by];
    const part = (top: number, bottom: number) => {
      const value = lowest(top, bottom);
      return fractionTex(value.top, value.bottom);
    };
    const right = vectorTex([part(v[0], c), part(v[1], c)]);
    return {
      prompt: `Which vector has the length 1 and the same direction as ${math(vectorTex(long))}?`,
      right: show(right),
      wrong: mistakes(
        right,
        [
          [
            vectorTex([part(-v[0], c), part(-v[1], c)]),
            'The length is right, but it points the other way.',
          ],
          [
            vectorTex([Math.sign(v[0]), Math.sign(v[1])]),
            'Its length is the root of 2, and the direction is another one.',
          ],
          [
            vectorTex([
              part(v[0], Math.abs(v[0]) + Math.abs(v[1])),
              part(v[1], Math.abs(v[0]) + Math.abs(v[1])),
            ]),
            'Divide by the length, not by the sum of the components.',
          ],
          [vectorTex([part(v[1], c), part(v[0], c)]), 'The two components changed places.'],
        ],
        show,
      ),
      hints: [
        'How long is the vector now?',
        'Divide both components by that length: the direction stays.',
      ],
      steps: [
        `Its length is ${math(`\\sqrt{${bracketed(long[0])}^{2} + ${bracketed(long[1])}^{2}} = ${c * by}`)}.`,
        `Dividing both components by ${c * by} makes the length 1 and keeps the direction: ${math(right)}.`,
      ],
    };
  },
});

export const fromAngle = generator({
  id: 'from-angle',
  version: 2,
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const length = rng.int(2, 10) * 2;
    const half = length / 2;
    const fold = rng.pick([30, 45, 60] as const);
    const quadrant = grade === 11 ? rng.int(0, 1) : rng.int(0, 3);
    const angle = [fold, 180 - fold, 180 + fold, 360 - fold][quadrant]!;
    const [sx, sy] = (
      [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, -1],
      ] as const
    )[quadrant]!;
    const sizes = {
      30: [3, 1],
      45: [2, 2],
      60: [1, 3],
    }[fold] as [number, number];
    const write = (p: number, q: number, inX: number, inY: number) =>
      vectorTex([rootTex(p * half, inX), rootTex(q * half, inY)]);
    const right = write(sx, sy, sizes[0], sizes[1]);
    return {
      prompt: `A vector has the length ${length} and makes an angle of ${math(`${angle}^{\\circ}`)} with the positive x-axis, measured counterclockwise. What are its components?`,
      right: show(right),
      wrong: mistakes(
        right,
        [
          ...(fold === 45
            ? [
                [
                  write(sx, sy, 1, 1),
                  'Both components are equal, but check the length: it comes out too short.',
                ] as const,
              ]
            : [
                [
                  write(sx, sy, sizes[1], sizes[0]),
                  'Sine and cosine changed places: the cosine goes with x.',
                ] as const,
              ]),
          [
            write(-sx, sy, sizes[0], sizes[1]),
            `Check the sign of x: on which side of the y-axis is ${angle} degrees?`,
          ],
          [
            write(sx, -sy, sizes[0], sizes[1]),
            `Check the sign of y: is ${angle} degrees above or below the x-axis?`,
          ],
          [write(2 * sx, 2 * sy, sizes[0], sizes[1]), 'That vector is twice as long.'],
        ],
        show,
      ),
      hints: [
        `${math('x = r \\cos \\theta')} and ${math('y = r \\sin \\theta')}.`,
        `Which acute angle does it make with the x-axis? And in which quadrant does it point?`,
      ],
      steps: [
        `With the x-axis it makes an acute angle of ${math(`${fold}^{\\circ}`)}. The sizes are ${math(`${length} \\cos ${fold}^{\\circ} = ${rootTex(half, sizes[0])}`)} and ${math(`${length} \\sin ${fold}^{\\circ} = ${rootTex(half, sizes[1])}`)}.`,
        `It points ${sx > 0 ? 'right' : 'left'} and ${sy > 0 ? 'up' : 'down'}, which gives the signs: ${math(right)}.`,
      ],
    };
  },
});
