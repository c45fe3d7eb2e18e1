import { generator, math } from '@planets/practice';
import { NAMES } from '../../../../authoring/first-names.ts';
import { mistakes } from '../../mistakes.ts';

const JOINED = [
  ['A bench of stone', 'left block', 'right block'],
  ['A raised flower bed', 'front part', 'back part'],
  ['A sandbox', 'sunny part', 'shady part'],
  ['A cabinet', 'left part', 'right part'],
] as const;

export const joinedBoxes = generator({
  id: 'joined-boxes',
  kind: 'multi-step',
  difficulty: 4,
  grades: [5, 7],
  make(rng, grade) {
    const [what, first, second] = rng.pick(JOINED);
    const most = grade === 5 ? 8 : 12;
    const [a, b] = [
      [rng.int(3, most), rng.int(2, 6), rng.int(2, 5)],
      [rng.int(2, most), rng.int(2, 6), rng.int(1, 4) + (grade === 5 ? 0 : 0.5)],
    ] as const;
    const [va, vb] = [a[0] * a[1] * a[2], b[0] * b[1] * b[2]];
    const dims = (one: readonly number[]) => one.map((edge) => `${edge} ft`).join(' by ');
    const wrongSum = a[0] + a[1] + a[2];
    return {
      prompt: `${what} is made of two boxes that do not overlap. The ${first} measures ${dims(a)}, the ${second} ${dims(b)}.`,
      parts: [
        {
          prompt: `What is the volume of the ${first}?`,
          answer: va,
          unit: 'ft³',
          slips:
            wrongSum === va
              ? []
              : [{ value: wrongSum, why: 'You added the edges. Multiply them.' }],
        },
        { prompt: `What is the volume of the ${second}?`, answer: vb, unit: 'ft³' },
        {
          prompt: 'What is the volume altogether?',
          answer: va + vb,
          unit: 'ft³',
          follows: 'a + b',
          slips: [
            { value: va * vb, why: 'The two parts lie side by side, so add their volumes.' },
          ].filter(({ value }) => value !== va + vb),
        },
      ],
      hints: [
        'Work out each box on its own. They do not overlap, so nothing is counted twice.',
        'The volume of a box is the product of its three edges.',
      ],
      steps: [
        `The ${first}: ${math(`${a.join(' \\times ')} = ${va}`)} ft³.`,
        `The ${second}: ${math(`${b.join(' \\times ')} = ${vb}`)} ft³.`,
        `They do not overlap, so the volumes add up: ${math(`${va} + ${vb} = ${va + vb}`)} ft³.`,
      ],
    };
  },
});

export const changeEdges = generator({
  id: 'change-edges',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const times = rng.int(2, grade < 7 ? 4 : 5);
    const count = grade < 7 ? rng.int(1, 2) : rng.int(2, 3);
    const name = rng.pick(NAMES);
    const [w, d, h] = [rng.int(2, 9), rng.int(2, 9), rng.int(2, 9)];
    const word = { 2: 'twice', 3: '3 times', 4: '4 times', 5: '5 times' }[times]!;
    const changes = [
      `the box is made ${word} as high, and the bottom stays the same`,
      `the box is made ${word} as wide and ${word} as deep, and the height stays the same`,
      `every edge is made ${word} as long`,
    ];
    const which = changes[count - 1]!;
    const factor = times ** count;
    const ask = grade === 5 || grade === 7;
    const volume = w * d * h;
    const show = (value: string | number) => (ask ? `${value} times as large` : `${value} cm³`);
    const scale = ask ? 1 : volume;
    return {
      prompt: ask
        ? `${name} plans a box. Then ${which}. How does the volume change?`
        : `A box has a volume of ${volume} cm³. Then ${which}. What is the volume of the new box?`,
      right: show(factor * scale),
      wrong: mistakes(
        factor * scale,
        [
          [times * scale, 'That would be right if only one edge were changed.'],
          [
            times * count * scale,
            'Each changed edge multiplies the volume. The factors are multiplied, not added.',
          ],
          [times ** 3 * scale, 'That would be right if all three edges were changed.'],
          [times ** 2 * scale, 'That would be right if two edges were changed.'],
          [(factor + 1) * scale, 'That is the new volume and the old one together.'],
          [factor * times * times * scale, 'That counts more edges than were changed.'],
        ],
        show,
      ),
      hints: [
        'Try it with a small box, such as 1 by 1 by 1. How many of those fit into the new one?',
        'How many of the three edges change? What does each of them do to the volume?',
      ],
      steps: [
        `The volume is width times depth times height. ${count === 1 ? 'One of the three factors becomes' : count === 2 ? 'Two of the three factors become' : 'All three factors become'} ${times} times as large.`,
        `So the volume becomes ${count === 1 ? `${times}` : math(`${Array(count).fill(times).join(' \\times ')} = ${factor}`)} times as large${ask ? '' : `: ${math(`${volume} \\times ${factor} = ${volume * factor}`)} cm³`}.`,
      ],
    };
  },
});
