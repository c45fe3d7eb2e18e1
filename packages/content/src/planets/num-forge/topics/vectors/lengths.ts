import { generator, math } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { slips } from '../../mistakes.ts';
import { bracketed } from '../../polynomial-tex.ts';
import { dot, pickVector, vectorTex } from './vector.ts';

export const crossing = generator({
  id: 'crossing-a-river',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const [across, stream, speed] = rng.pick([
      [30, 40, 50],
      [40, 30, 50],
      [120, 50, 130],
      [80, 60, 100],
      [60, 25, 65],
      [48, 20, 52],
      [75, 40, 85],
    ] as const);
    const time = rng.int(2, grade === 11 ? 6 : 12);
    const width = across * time;
    const [who, unit] = [rng.pick(['A boat', 'A raft with a paddle', 'A ferry']), 'm/min'];
    return {
      prompt: `${who} steers straight across a river that is ${width} m wide. Its own speed is ${across} ${unit}, and the river flows at ${stream} ${unit}, at a right angle to it.`,
      parts: [
        {
          prompt: `How fast does it move over the ground, in ${unit}?`,
          answer: speed,
          unit,
          slips: slips(speed, [
            [across + stream, 'The two velocities are at a right angle: use Pythagoras.'],
            [Math.abs(across - stream), 'They are not against each other, but at a right angle.'],
          ]),
        },
        {
          prompt: 'How many minutes does it take to reach the other side?',
          answer: time,
          slips:
            Number.isInteger(width / speed) && width / speed !== time
              ? [
                  {
                    value: width / speed,
                    why: 'Only its own speed leads across. The flow carries it along the river.',
                  },
                ]
              : [],
        },
        {
          prompt: 'How many meters down the river does it land?',
          answer: stream * time,
          unit: 'm',
          follows: `b * ${stream}`,
        },
        {
          prompt: 'How long is its way over the ground, in meters?',
          answer: speed * time,
          unit: 'm',
          follows: 'a * b',
        },
      ],
      hints: [
        'Draw the two velocities as arrows at a right angle. What is their sum?',
        'The two motions do not disturb each other: one leads across, the other along the river.',
      ],
      steps: [
        `The velocities are perpendicular: ${math(`\\sqrt{${across}^{2} + ${stream}^{2}} = ${speed}`)} ${unit}.`,
        `Across it moves at ${across} ${unit}: ${math(`${width} \\div ${across} = ${time}`)} minutes. In this time the river carries it ${math(`${stream} \\times ${time} = ${stream * time}`)} m.`,
        `The way over the ground is ${math(`${speed} \\times ${time} = ${speed * time}`)} m.`,
      ],
    };
  },
});

export const orderLengths = generator({
  id: 'order-lengths',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const four = distinct(
      4,
      () => pickVector(rng, grade === 11 ? 6 : 9),
      (v) => dot(v, v),
    ).toSorted((a, b) => dot(a, a) - dot(b, b));
    return {
      prompt: 'Put the vectors in order of their lengths. The **shortest** comes first.',
      inOrder: four.map((v) => math(vectorTex(v))),
      hints: [
        'The signs make no difference for the length.',
        'Compare the sums of the squares. The roots are not needed.',
      ],
      steps: [
        'The length is the root of the sum of the squares, and the larger the sum, the larger its root.',
        ...four.map(
          (v) =>
            `${math(vectorTex(v))}: ${math(`${bracketed(v[0])}^{2} + ${bracketed(v[1])}^{2} = ${dot(v, v)}`)}.`,
        ),
      ],
    };
  },
});
